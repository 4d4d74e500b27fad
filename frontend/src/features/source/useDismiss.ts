import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Ends something that is open, on Escape or on a press outside of it. */
export function useDismiss(
  open: boolean,
  parts: RefObject<HTMLElement | null>[],
  onDismiss: (byKey: boolean) => void,
) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // One Escape closes one thing: not the pane that this stands in as well.
    event.stopPropagation();
    onDismiss(true);
  });
  const onPress = useEffectEvent(({ target }: Event) => {
    const inside = parts.some((part) => target instanceof Node && part.current?.contains(target));
    if (!inside) onDismiss(false);
  });
  useEffect(() => {
    if (!open) return;
    const keyed = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    const pressed = (event: Event) => {
      onPress(event);
    };
    document.addEventListener('keydown', keyed, true);
    document.addEventListener('pointerdown', pressed);
    return () => {
      document.removeEventListener('keydown', keyed, true);
      document.removeEventListener('pointerdown', pressed);
    };
  }, [open]);
}
