/**
 * For a step's handlers, which no boundary watches: what they throw is thrown again where the screen is drawn, and is a
 * fault with a screen there.
 */
export function attempting(): (act: () => void) => void {
  let broken = $state.raw<{ error: unknown }>();
  $effect(() => {
    if (broken) throw broken.error as Error;
  });
  return (act) => {
    try {
      act();
    } catch (error) {
      broken = { error };
    }
  };
}
