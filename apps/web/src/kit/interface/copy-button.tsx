import { useState, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';

interface CopyButtonProps {
  /** What is copied, as it is when somebody asks. */
  text: () => string;
  className?: string;
  /** What it says before it was used; “Copy” unless given. */
  children?: ReactNode;
}

/** Puts a text where it can be pasted from, and says so. A browser that does not allow it leaves the button as it is. */
export function CopyButton({ text, className = 'button', children }: CopyButtonProps): ReactNode {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className={className}
      onClick={() =>
        void navigator.clipboard?.writeText(text()).then(
          () => setCopied(true),
          () => undefined,
        )
      }
    >
      {copied ? say('Copied') : (children ?? say('Copy'))}
    </button>
  );
}
