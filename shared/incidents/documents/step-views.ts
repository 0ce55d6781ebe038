import type { Document } from '../../documents/document.ts';
import type { Step } from '../../documents/kind.ts';
import type { StepView } from '../../documents/view.ts';

/** Where each phase stands among the steps. */
const currentStep: Readonly<Record<Document['phase'], StepView['step'] | null>> = {
  draft: 'write',
  inCheck: 'check',
  inReview: 'approve',
  approved: 'decide',
  decided: 'issue',
  issued: null,
  superseded: null,
};

/** Takes a document; returns 作成 → 会社の確認 → 弁護士の承認 → 会社の決裁 → 提出 as its kind asks for them. */
export function stepViews(document: Document): StepView[] {
  const { phase, steps, signs, fallen, savedBy, savedAt, version, issue } = document;
  const current = currentStep[phase];
  const write: StepView = {
    step: 'write',
    state: current === 'write' ? 'current' : 'done',
    name: savedBy,
    at: savedAt,
    version,
    reason: null,
  };
  const out: StepView = {
    step: 'issue',
    state: issue ? 'done' : current === 'issue' ? 'current' : 'todo',
    name: issue?.by ?? null,
    at: issue?.at ?? null,
    version: issue?.version ?? null,
    reason: null,
  };
  return [write, ...steps.map(signView), out];

  function signView(step: Step): StepView {
    const sign = signs[step];
    const fell = fallen.find((one) => one.step === step);
    const { name, at, version: of } = sign ?? fell ?? { name: null, at: null, version: null };
    const state = sign
      ? 'done'
      : current === step
        ? 'current'
        : fell
          ? 'fell'
          : passed(step)
            ? 'skipped'
            : 'todo';
    return { step, state, name, at, version: of, reason: sign?.overrideReason ?? null };
  }

  /** The company that submitted its own text needs no check; on the limit day counsel may be passed over. */
  function passed(step: Step): boolean {
    const order: readonly (StepView['step'] | null)[] = ['write', ...steps, 'issue', null];
    return order.indexOf(step) < order.indexOf(current);
  }
}
