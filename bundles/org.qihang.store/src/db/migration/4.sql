-- Hand-over (R11), assignment (R12, R13) and the states of inspections (R23, R25).
-- Every statement may run again: H2 commits each definition by itself, so a process that dies here leaves some of them.

alter table labour_inspection add column if not exists state varchar(2);
alter table labour_inspection add column if not exists closed date;
alter table policy_inspection add column if not exists state varchar(2);

create table if not exists handover_batch (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  name varchar(120),
  responsible varchar(6),
  area varchar(6),
  university varchar(5),
  number integer,
  state varchar(2),
  declared integer,
  checked integer,
  prepared date,
  submitted date,
  receipted date,
  remark varchar(200),
  constraint handover_batch_pk primary key (campaign, unit, id),
  constraint handover_batch_uq unique (campaign, code)
);

-- held is true or empty, and empty values are distinct: a person is in one batch that holds them, and in any number of
-- former ones.
create table if not exists handover_entry (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  batch varchar(24),
  person varchar(18),
  origin varchar(6),
  state varchar(2),
  held boolean,
  accepted date,
  returned date,
  reason varchar(200),
  constraint handover_entry_pk primary key (campaign, unit, id),
  constraint handover_entry_uq unique (campaign, code),
  constraint handover_entry_held_uq unique (campaign, person, held)
);

create table if not exists assignment (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  initials varchar(60),
  code varchar(24) not null,
  person varchar(18),
  responsible varchar(6),
  adviser varchar(60),
  state varchar(2),
  held boolean,
  former_unit varchar(6),
  since date,
  accepted date,
  ended date,
  reason varchar(200),
  constraint assignment_pk primary key (campaign, unit, id),
  constraint assignment_uq unique (campaign, code),
  constraint assignment_held_uq unique (campaign, person, held)
);

create index if not exists handover_batch_initials on handover_batch (campaign, initials);
create index if not exists handover_batch_title on handover_batch (campaign, name);
create index if not exists handover_batch_id on handover_batch (campaign, id);
create index if not exists handover_batch_university on handover_batch (campaign, university);
create index if not exists handover_entry_id on handover_entry (campaign, id);
create index if not exists handover_entry_batch on handover_entry (campaign, batch);
create index if not exists assignment_id on assignment (campaign, id);
create index if not exists handover_entry_person on handover_entry (campaign, person);
create index if not exists assignment_person on assignment (campaign, person);
create index if not exists handover_batch_stamp on handover_batch (campaign, stamp);
create index if not exists handover_entry_stamp on handover_entry (campaign, stamp);
create index if not exists assignment_stamp on assignment (campaign, stamp);
