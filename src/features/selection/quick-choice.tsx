import './picker-section.css';
/** A row of names to take and give back, each with one press; nothing where there is none. */
export function QuickChoice(props: {
  title: string;
  items: readonly { readonly id: string; readonly name: string }[];
  chosen: ReadonlySet<string>;
  /** Whether there is room for no more. */
  full: boolean;
  toggle: (id: string) => void;
}) {
  if (props.items.length === 0) return null;
  return (
    <section className="picker-section" aria-label={props.title}>
      <h3>{props.title}</h3>
      <div className="picker-chips">
        {props.items.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="chip chip-toggle"
            aria-pressed={props.chosen.has(id)}
            disabled={props.full && !props.chosen.has(id)}
            onClick={() => props.toggle(id)}
          >
            {name}
          </button>
        ))}
      </div>
    </section>
  );
}
