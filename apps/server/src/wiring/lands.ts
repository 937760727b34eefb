import type { Dependencies } from '@netzwerkstatt/application';
import { landProfiles } from '@netzwerkstatt/catalogue/lands';

/** The Länder this house knows; which of them it serves, the settings say. */
export const lands: Dependencies['lands'] = new Map(landProfiles.map((it) => [it.code, it]));
