import type { TreeNode } from '../../api.ts';
import { changed, type Place } from '../place.ts';
import { useWords } from '../words.ts';

/** A breakdown from its whole down, as nested lists; the figure that was asked for stands out. */
export function Tree({ node, place, chosen }: { node: TreeNode; place: Place; chosen: string }) {
  return (
    <ul class="tree">
      <Branch node={node} place={place} chosen={chosen} />
    </ul>
  );
}

function Branch({ node, place, chosen }: { node: TreeNode; place: Place; chosen: string }) {
  const t = useWords();
  const { figure, children, holds, kind } = node;
  const about =
    [figure.status, figure.level, figure.channel].filter((one) => one !== null).join(', ') || figure.measure;
  return (
    <li>
      <a
        class={`figure ${figure.checked}`}
        href={changed(place, { figure: figure.id })}
        aria-current={figure.id === chosen ? 'true' : undefined}
      >
        {figure.quote}
        <span class="unseen"> ({t(`checked.${figure.checked}`)})</span>
      </a>
      {about !== null && <span class="small"> {about}</span>}
      {children.length > 0 && (
        <>
          {kind !== null && holds !== null && (
            <span class={holds ? 'holds' : 'fails'}>
              {t(`relation.${kind}`)}: {t(holds ? 'relation.holds' : 'relation.fails')}
            </span>
          )}
          <ul>
            {children.map((child) => (
              <Branch key={child.figure.id} node={child} place={place} chosen={chosen} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
