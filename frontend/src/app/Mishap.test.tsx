import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Mishap } from './Mishap';

function Broken(): never {
  throw new Error('a fault of the page');
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('says that the page failed and offers to load it anew', () => {
  render(
    <Mishap>
      <Broken />
    </Mishap>,
  );
  expect(screen.getByRole('alert').textContent).toContain('The page has failed');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

it('stays out of the way of a page that works', () => {
  render(<Mishap>words</Mishap>);
  expect(screen.getByText('words')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
