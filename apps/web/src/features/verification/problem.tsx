import { FieldError } from '../../components/forms/field-error.tsx';

/** What the page's script shows at a field before it sends anything; hidden until then. */
export function Problem({
  field,
  code,
  children,
}: {
  readonly field: string;
  readonly code: string;
  readonly children: string;
}) {
  return (
    <div hidden data-problem={code}>
      <FieldError id={`${field}-${code}`}>{children}</FieldError>
    </div>
  );
}
