import { useWords } from '../words';
import { CELL_STATES, DISAGREEING_SIGN, STATE_SIGNS, UNUSED_SIGN } from './marks';
import { LegendList } from './previewStyle';

/** What each sign means. */
export function Legend() {
  const { say } = useWords();
  return (
    <LegendList aria-label={say('import.legend')}>
      {CELL_STATES.map((state) => (
        <li key={state}>
          <b aria-hidden>{STATE_SIGNS[state]}</b> {say(`import.state.${state}`)}
        </li>
      ))}
      <li>
        <b aria-hidden>{DISAGREEING_SIGN}</b> {say('import.state.disagreeing')}
      </li>
      <li>
        <b aria-hidden>{UNUSED_SIGN}</b> {say('import.state.unused')}
      </li>
    </LegendList>
  );
}
