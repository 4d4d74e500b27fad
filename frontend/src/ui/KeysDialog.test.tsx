import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { KeysDialog } from './KeysDialog';
import { isShortcut } from './shortcuts';

const slash = () => {
  const event = new KeyboardEvent('keydown', { key: '/' });
  document.body.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  localStorage.clear();
});

it('lets single keys be switched off, and on again', async () => {
  render(<KeysDialog />);
  const choice = screen.getByLabelText('Keys of a single character work');
  expect(isShortcut(slash())).toBe(true);

  await userEvent.click(choice);
  expect(isShortcut(slash())).toBe(false);

  await userEvent.click(choice);
  expect(isShortcut(slash())).toBe(true);
});

it('takes no key that is pressed with another', () => {
  expect(isShortcut(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }))).toBe(false);
});
