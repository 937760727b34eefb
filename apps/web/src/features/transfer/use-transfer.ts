import { questionsOfMember } from '@netzwerkstatt/registration';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { Answers, Choices } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';

export type TransferPaper = Answers['transfers']['read'];

/** The question, and what is asked of whoever says yes. */
export interface AskedTransfer {
  readonly paper: TransferPaper;
  readonly choices: Choices;
  /** While there is a question. */
  readonly form?: Answers['questions']['form'];
}

const root = getRouteApi('__root__');

/** Asks in the browser for the place that whoever has the link was asked to take over. */
export function useTransfer(token: string | undefined) {
  const { api } = root.useRouteContext();
  const [asked, setAsked] = useState<AskedTransfer>();
  const [failure, setFailure] = useState<Failure>();

  const ask = useCallback(async () => {
    if (token === undefined) return;
    try {
      const [paper, choices] = await Promise.all([api.transfers.read.query({ token }), api.programme.choices.query()]);
      const form = paper.question && (await api.questions.form.query({ slug: paper.event.slug }));
      const questions = form && (paper.question?.isOfTeam ? questionsOfMember(form.questions) : form.questions);
      setAsked({ paper, choices, ...(form && questions && { form: { ...form, questions } }) });
      setFailure(undefined);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, [api, token]);

  useEffect(() => {
    void ask();
  }, [ask]);

  return { asked, failure, ask };
}
