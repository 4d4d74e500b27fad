import { Fragment } from 'react';
import { ofTexts } from '../../ui/language';
import { emphasis } from './emphasis';

type Props = { text: string; className?: string | undefined };

export function Sentence({ text, className }: Props) {
  return (
    <p className={className} lang={ofTexts}>
      {emphasis(text).map((span, index) =>
        span.emphasised ? (
          <em key={index}>{span.text}</em>
        ) : (
          <Fragment key={index}>{span.text}</Fragment>
        ),
      )}
    </p>
  );
}
