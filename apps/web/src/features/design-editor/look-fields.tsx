import { DEFAULT_COLOUR } from '@netzwerkstatt/certificates';
import { Button } from '../../components/actions/button.tsx';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { ColourField } from '../../components/forms/colour-field.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import type { DesignValues, LogoValues } from './design-values.ts';
import { designWords } from './design-words.ts';
import { PictureField } from './picture-field.tsx';
import { lookExamples } from './text-examples.ts';

export interface DesignFieldsProps {
  readonly values: DesignValues;
  readonly onChange: (changed: Partial<DesignValues>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** Letterhead, colour, logos, funding line and who signs how. */
export function LookFields({ values, onChange, errorOf }: DesignFieldsProps) {
  const words = useWords(designWords);
  const line = (name: 'fundingLine' | 'signerLine') => ({
    name,
    label: words.fields[name],
    hint: words.hints[name],
    placeholder: lookExamples[name],
    value: values[name],
    error: errorOf(name),
    optional: true,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <>
      <TextAreaField
        name="issuerLines"
        label={words.fields.issuerLines}
        hint={words.hints.issuerLines}
        rows={3}
        optional
        placeholder={lookExamples.issuerLines}
        value={values.issuerLines}
        error={errorOf('issuerLines')}
        onChange={({ target }) => onChange({ issuerLines: target.value })}
      />
      <ColourField
        name="colour"
        label={words.fields.colour}
        hint={words.hints.colour}
        optional
        value={values.colour}
        error={errorOf('colour')}
        onChange={(colour) => onChange({ colour })}
        pickLabel={words.pickColour}
        fallback={DEFAULT_COLOUR}
      />
      <LogoFields values={values} onChange={onChange} errorOf={errorOf} />
      <TextAreaField {...line('fundingLine')} rows={2} />
      <TextField {...line('signerLine')} />
      <RadioGroup
        name="signing"
        legend={words.fields.signature}
        value={values.signing}
        choices={(['none', 'by_hand', 'picture'] as const).map((value) => ({ value, label: words.signing[value] }))}
        onChange={({ target }) => onChange({ signing: target.value as DesignValues['signing'] })}
      />
      {values.signing === 'picture' && (
        <PictureField
          id="signature"
          label={words.fields.signature}
          hint={words.hints.signature}
          accept=".svg,.png"
          value={values.signature}
          onChange={(signature) => onChange({ signature })}
          errorOf={errorOf}
        />
      )}
    </>
  );
}

function LogoFields({ values: { logos }, onChange, errorOf }: DesignFieldsProps) {
  const words = useWords(designWords);
  const replace = (at: number, logo: LogoValues) => onChange({ logos: logos.with(at, logo) });
  return (
    <Fieldset legend={words.fields.logos} error={errorOf('logos')} id="logos">
      {logos.map((logo, index) => (
        <div key={`logos.${index}`}>
          <PictureField
            id={`logos.${index}`}
            label={words.logo(index + 1)}
            hint={words.hints.logo}
            accept=".svg"
            value={logo}
            onChange={(changed) => replace(index, { ...changed, ...(logo.isOfHouse && { isOfHouse: true }) })}
            errorOf={errorOf}
          />
          <CheckboxField
            name={`logos.${index}.isOfHouse`}
            label={words.isOfHouse(index + 1)}
            hint={words.hints.isOfHouse}
            checked={logo.isOfHouse ?? false}
            onChange={({ target }) => replace(index, ownedBy(logo, target.checked))}
          />
          <Button variant="quiet" size="small" onClick={() => onChange({ logos: logos.toSpliced(index, 1) })}>
            {words.removeLogo(index + 1)}
          </Button>
        </div>
      ))}
      <Button variant="neutral" size="small" onClick={() => onChange({ logos: [...logos, { alternativeText: '' }] })}>
        {words.addLogo}
      </Button>
    </Fieldset>
  );
}

function ownedBy({ isOfHouse: _, ...logo }: LogoValues, isHouse: boolean): LogoValues {
  return isHouse ? { ...logo, isOfHouse: true } : logo;
}
