import type { Dependencies } from '@netzwerkstatt/application';
import type { EmailAddress, LandCode } from '@netzwerkstatt/domain';

export const demoPeople: readonly { land: LandCode; role: string; email: EmailAddress }[] = [];

export async function loadDemo(_deps: Dependencies, _lands: readonly LandCode[]): Promise<void> {}
