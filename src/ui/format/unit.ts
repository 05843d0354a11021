import type { Language } from '../../core/domain/text.ts';
import { unitNames } from '../../core/domain/unit.ts';

/** The unit of an indicator as it stands after its value, see `unitNames`. */
export function formatUnit(unit: string, language: Language): string {
  return unitNames(unit)[language];
}
