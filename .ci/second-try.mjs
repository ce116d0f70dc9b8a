/** How long a file that did not come is waited for before it is asked for once more: a bad moment of the network passes. */
export const pauseMs = 700;
