import { type Page, pages } from '../features/view/state.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { follow } from '../ui/link/follow.ts';
import { strings } from './strings.ts';

/** The pages as real links: pressed they turn the page, otherwise they open like any address. */
export function Navigation(props: {
  page: Page;
  addressOf: (page: Page) => string;
  onPage: (page: Page) => void;
}) {
  const words = useStrings(strings);
  return (
    <nav className="navigation" aria-label={words.pages}>
      {pages.map((page) => (
        <a
          key={page}
          href={props.addressOf(page)}
          aria-current={page === props.page ? 'page' : undefined}
          onClick={follow(() => props.onPage(page))}
        >
          {words.page[page]}
        </a>
      ))}
    </nav>
  );
}
