import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';

// The package has no ES module.
const { NodeCompiler, PdfStandard }: typeof Typst = createRequire(import.meta.url)(
  '@myriaddreamin/typst-ts-node-compiler',
);

const templates = fileURLToPath(new URL('./typst/', import.meta.url));
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFiles }] });

export type Typeset = { pages: number; pdf: () => Uint8Array };

/** Takes the name of a template and what it is to print; returns the number of pages and how to get them as PDF/A-2b, or throws what the typesetter says. */
export function typeset(template: 'form' | 'letter' | 'brief', data: unknown): Typeset {
  const inputs = { paper: JSON.stringify(data) };
  const made = compiler.compile({ mainFilePath: `${templates}${template}.typ`, inputs });
  const pages = made.result;
  if (!pages) throw new Error(`The typesetter refused: ${JSON.stringify(complaints(made))}`);
  return {
    pages: pages.numOfPages,
    pdf: () => new Uint8Array(compiler.pdf(pages, { pdfStandard: PdfStandard.A_2b })),
  };
}

/** Forgets what was typeset: else the memory grows with every paper. */
export const forget = () => compiler.evictCache(0);

function complaints(made: Typst.NodeTypstCompileResult) {
  const error = made.takeError() ?? made.takeDiagnostics();
  return error ? compiler.fetchDiagnostics(error) : [];
}
