import { Unanswered } from '../../kit/api.ts';
import { fileNameIn } from './export-address.ts';
import { troubleIn } from './problem-in.ts';

/** Takes the address of an export; hands the file to the browser's downloads. Throws `Refused` or `Unanswered`. */
export async function takeFile(address: string, instead: string): Promise<string> {
  const response = await fetch(address).catch(() => {
    throw new Unanswered();
  });
  if (!response.ok) throw troubleIn(await response.text().catch(() => ''));
  const name = fileNameIn(response.headers.get('content-disposition'), instead);
  const file = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = file;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(file), 60_000); // some browsers read it only when the person has chosen a place
  return name;
}
