import { MAX_PROOF_BYTES, MAX_PROOFS, proofMediaTypes } from '@netzwerkstatt/domain';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { Meter } from '../../components/data/meter.tsx';
import { controlClass } from '../../components/forms/control-class.ts';
import { Field } from '../../components/forms/field.tsx';
import { useFieldWiring } from '../../components/forms/field-props.ts';
import { FileText, X } from '../../components/icons.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import styles from './proof-upload.module.css';
import { proofUploadWords } from './proof-upload-words.ts';
import { sendProof, type UploadedProof } from './send-proof.ts';

export interface ProofUploadProps {
  /** Where the error summary leads. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What the form says is wrong; what is wrong with a file, the field says itself. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly proofs: readonly UploadedProof[];
  readonly onChange: (proofs: readonly UploadedProof[]) => void;
  readonly max?: number;
}

/** Files as proof: each goes out as soon as it is chosen, and says how far it is. What is sent are their ids. */
export function ProofUpload(props: ProofUploadProps) {
  const { id, label, hint, error, optional = false, proofs, onChange, max = MAX_PROOFS } = props;
  const words = useWords(proofUploadWords);
  const input = useRef<HTMLInputElement>(null);
  const [under, setUnder] = useState<{ readonly name: string; readonly share: number }>();
  const [problem, setProblem] = useState<string>();
  const [told, setTold] = useState('');
  const said = problem ?? error;
  const isFull = proofs.length >= max;
  const kinds = words.kinds(MAX_PROOF_BYTES / 1_000_000);
  const wiring = useFieldWiring({ id, hint: true, error: said }, undefined);

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (file === undefined || under !== undefined) return;
    setProblem(undefined);
    setTold('');
    if (file.size > MAX_PROOF_BYTES) {
      setProblem(words.problems.proof_too_large);
    } else {
      setUnder({ name: file.name, share: 0 });
      const sent = await sendProof(file, (share) => setUnder({ name: file.name, share }));
      setUnder(undefined);
      if (sent.ok) {
        onChange([...proofs, sent.proof]);
        setTold(words.taken(sent.proof.name));
      } else setProblem(words.problems[sent.problem]);
    }
    // The same file can be chosen again.
    target.value = '';
  };
  const remove = (proof: UploadedProof): void => {
    onChange(proofs.filter((it) => it !== proof));
    setTold(words.gone(proof.name));
    input.current?.focus();
  };

  return (
    <Field
      label={label}
      hint={
        <>
          {hint} {isFull ? words.full(max) : kinds}
        </>
      }
      error={said}
      optional={optional}
      wiring={wiring}
    >
      <input
        {...wiring.aria}
        ref={input}
        id={wiring.fieldId}
        type="file"
        accept={proofMediaTypes.join(',')}
        className={controlClass()}
        aria-disabled={isFull || under !== undefined || undefined}
        onClick={(event) => {
          if (isFull || under !== undefined) event.preventDefault();
        }}
        onChange={choose}
      />
      {under && (
        <div>
          <p className="small">{words.share(under.name, Math.round(under.share * 100))}</p>
          <Meter label={`${words.under} ${under.name}`} value={under.share} max={1} />
        </div>
      )}
      {proofs.length > 0 && (
        <ul className={styles.files}>
          {proofs.map((proof) => (
            <li key={proof.id} className={styles.file}>
              <FileText />
              <span>{proof.name}</span>
              <IconButton label={words.remove(proof.name)} icon={<X />} onClick={() => remove(proof)} />
            </li>
          ))}
        </ul>
      )}
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </Field>
  );
}
