-- Counts the states in which a version of a module was saved: who saves the next one names the one they have read.

alter table module_version add column revision int not null default 1 check (revision >= 1);
