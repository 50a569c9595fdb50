import { isOfOthers, type KeyOwner, ownerOfKey, wordsOf } from '../../../detect/key-owner.ts';
import type { FixInput } from '../../model.ts';
import type { Setting } from '../../settings/model.ts';
import { kindOfName } from './names.ts';

/** In a workflow only variables are settings: inputs belong to their actions. */
export function isEditable({ document }: FixInput, { path, isComment }: Setting): boolean {
  return document.steps.length === 0 || isComment || path.at(-1) === 'env' || path.at(-1) === 'variables';
}

/** Whether settings are in one object or section, or one in an object around that of the other. */
export function areRelated(one: Setting, other: Setting): boolean {
  const [short, long] = one.path.length < other.path.length ? [one, other] : [other, one];
  return one.group === other.group || short.path.every((key, at) => key === long.path[at]);
}

/** Whose a key is: by its name, or by the objects that it is in and the technical account is not. */
export function ownerIn(live: readonly Setting[], setting: Setting): KeyOwner {
  const accounts = live.filter(({ name }) => kindOfName(name) === 'account');
  const account = accounts.find((one) => areRelated(one, setting)) ?? accounts[0];
  const shared = setting.path.findIndex((key, at) => key !== account?.path[at]);
  const own = account === undefined || shared < 0 ? [] : setting.path.slice(shared).flatMap(wordsOf);
  const owner = ownerOfKey(setting.name, account?.name ?? '');
  return owner !== 'adobe' && isOfOthers(own) ? 'other' : owner;
}

/** @returns where a name is used, as a whole word */
export function usesOf(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isPart = /[\w-]/.test(text[at - 1] ?? '') || /[\w-]/.test(text[at + name.length] ?? '');
    if (!isPart) found.push(at);
  }
  return found;
}
