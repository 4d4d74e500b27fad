import { describe, expect, it } from 'vitest';
import { paneHref, place, readFragment, readPane, readWords, textHref } from './place';

const remittances = place('a-res-61-165', 'para_12', { start: 0, end: 167 });

describe('a place', () => {
  it('is a page of its own', () => {
    expect(textHref(place('a-res-61-165', 'para_8'))).toBe('/texts/a-res-61-165#para_8');
    expect(textHref(place('udhr'))).toBe('/texts/udhr');
    expect(textHref(remittances)).toBe('/texts/a-res-61-165?words=0-167#para_12');
  });

  it('is an address beside the chat, and is read back from it', () => {
    expect(paneHref(remittances)).toBe('?text=a-res-61-165&words=0-167#para_12');
    for (const there of [remittances, place('udhr'), place('icrmw', 'art_16__para_4')]) {
      const { search, hash } = new URL(paneHref(there), 'https://opcit.example/c/1');
      expect(readPane({ search, hash })).toEqual(there);
    }
  });

  it('is not open where the address names no text', () => {
    expect(readPane({ search: '', hash: '#para_8' })).toBeNull();
  });

  it.each([
    ['?words=3-9', { start: 3, end: 9 }],
    ['?words=9-3', null],
    ['?words=3', null],
    ['?words=a-b', null],
    ['', null],
  ])('reads the words of %s', (search, words) => {
    expect(readWords(search)).toEqual(words);
  });

  it('survives a fragment that was typed wrongly', () => {
    expect(readFragment('#%')).toBeNull();
    expect(readFragment('#')).toBeNull();
  });
});
