-- Why a certificate was issued is kept for all kinds, not only for series: the rule, what it was told, what it said.

alter table series_decision rename to certificate_basis;
update certificate_basis set basis = basis || '{"kind": "series"}';
