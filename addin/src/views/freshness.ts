import { h, icon } from '../ui/dom';
import { ICONS } from '../ui/icons';
import type { WithPlan } from './controle';
import type { Context } from './view';

/** By which way the workbook came, and whether the findings still speak of it as it stands. */
export function freshnessView({ texts, actions, host }: Context, state: WithPlan): HTMLElement | null {
  if (!host.can('read')) return null;
  const { freshness, route } = state;
  return h(
    'p',
    { class: `freshness ${freshness}` },
    h('span', {}, freshness === 'fresh' ? texts.freshness.routes[route] : texts.freshness[freshness]),
    h(
      'button',
      { type: 'button', class: 'quiet', id: 'check-again', 'aria-disabled': freshness === 'checking' ? 'true' : null, onclick: () => actions.checkAgain() },
      icon(ICONS.again),
      texts.freshness.again,
    ),
  );
}
