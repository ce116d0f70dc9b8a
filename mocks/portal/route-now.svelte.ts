let path = $state.raw(location.pathname);

// single-spa tells of every change of the route, its own and the browser's.
addEventListener('single-spa:routing-event', () => {
  path = location.pathname;
});

/** The route that the portal shows. */
export const routeNow = (): string => path;
