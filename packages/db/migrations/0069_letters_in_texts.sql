-- Where a letter stands that kept a certificate from being drawn: in the name, or in what all of an event have in common.

alter table certificate_batch_item add column field text;
