-- The store as it began. One script for H2 and PostgreSQL: only what both understand.
-- Every statement may run again: H2 commits each definition by itself, so a process that dies here leaves some of them.

-- Ids of records and of change entries, handed out in blocks so that a load need not ask for each row.
create sequence if not exists record_id start with 1 increment by 1000;
create sequence if not exists entry_id start with 1 increment by 1000;

-- Campaign documents: the present version whole, and every version there was.
create table if not exists document (
  uri varchar(200) not null,
  type varchar(60) not null,
  version integer not null,
  xml text not null,
  who varchar(60) not null,
  saved_at timestamp with time zone not null,
  constraint document_pk primary key (uri)
);

create table if not exists document_revision (
  uri varchar(200) not null,
  version integer not null,
  xml text not null,
  who varchar(60) not null,
  saved_at timestamp with time zone not null,
  why varchar(1000),
  constraint document_revision_pk primary key (uri, version)
);

-- The change number of each register of each campaign, and how many records were ever deleted from it.
create table if not exists register_change (
  campaign varchar(40) not null,
  register varchar(60) not null,
  stamp bigint not null,
  deletions bigint not null,
  constraint register_change_pk primary key (campaign, register)
);

-- Runs of bulk loads. A run in state LOADING is under way, or its process died.
create table if not exists import_run (
  id bigint not null,
  campaign varchar(40) not null,
  register varchar(60) not null,
  file_name varchar(400) not null,
  digest varchar(80),
  code_table varchar(40),
  who varchar(60) not null,
  holder varchar(200) not null,
  state varchar(10) not null,
  stamp bigint not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  created_rows bigint not null,
  changed_rows bigint not null,
  unchanged_rows bigint not null,
  refused_rows bigint not null,
  constraint import_run_pk primary key (campaign, id)
);
create index if not exists import_run_state on import_run (campaign, state);

-- Indexes a first load has taken away and will build again; what is left of a load that died is built at the next opening.
create table if not exists index_journal (
  index_name varchar(120) not null,
  definition varchar(1000) not null,
  run_id bigint not null,
  constraint index_journal_pk primary key (index_name)
);

-- Who changed what, when, from what to what, and why: one entry per attribute; no attribute: the record as a whole.
create table if not exists history (
  id bigint not null,
  campaign varchar(40) not null,
  register varchar(60) not null,
  record_id bigint not null,
  record_key varchar(200),
  changed_at timestamp with time zone not null,
  who varchar(60) not null,
  attribute varchar(60),
  value_before varchar(4000),
  value_after varchar(4000),
  why varchar(1000),
  import_id bigint not null,
  constraint history_pk primary key (campaign, register, record_id, id)
);
create index if not exists history_key on history (campaign, register, record_key);

-- The registers. Campaign and unit come first in keys, so that tables can be partitioned by them later.
create table if not exists graduate (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  identity_number varchar(18) not null,
  name varchar(60),
  gender varchar(1),
  birth_date date,
  ethnicity varchar(2),
  political_status varchar(2),
  origin varchar(6),
  residence varchar(1),
  hardship varchar(1),
  mobile varchar(20),
  email varchar(80),
  qq varchar(20),
  address varchar(200),
  exam_number varchar(14),
  university varchar(5),
  degree varchar(2),
  major varchar(8),
  major_direction varchar(100),
  training_mode varchar(2),
  training_client varchar(100),
  schooling varchar(4),
  enrolled date,
  graduated date,
  teacher_training varchar(2),
  faculty varchar(100),
  school_class varchar(60),
  student_number varchar(30),
  destination varchar(2),
  destination_since date,
  evidence varchar(60),
  employer_code varchar(9),
  employer_name varchar(120),
  employer_nature varchar(2),
  industry varchar(1),
  workplace varchar(6),
  position varchar(2),
  dispatch_kind varchar(1),
  dispatch_number varchar(20),
  dispatch_to varchar(120),
  file_to varchar(120),
  file_address varchar(200),
  residence_moved_to varchar(200),
  constraint graduate_pk primary key (campaign, unit, id),
  constraint graduate_uq unique (campaign, identity_number)
);

create table if not exists destination (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  identity_number varchar(18),
  destination varchar(2),
  since date,
  until date,
  employer_code varchar(9),
  employer_name varchar(120),
  evidence varchar(60),
  constraint destination_pk primary key (campaign, unit, id)
);

create table if not exists university (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  code varchar(5) not null,
  name varchar(100),
  place varchar(6),
  level varchar(1),
  authority varchar(100),
  constraint university_pk primary key (campaign, unit, id),
  constraint university_uq unique (campaign, code)
);

create table if not exists employer (
  id bigint not null,
  campaign varchar(40) not null,
  unit varchar(6) not null,
  version integer not null,
  stamp bigint not null,
  import_id bigint not null,
  code varchar(9) not null,
  name varchar(120),
  nature varchar(2),
  industry varchar(1),
  place varchar(6),
  contact varchar(60),
  telephone varchar(20),
  constraint employer_pk primary key (campaign, unit, id),
  constraint employer_uq unique (campaign, code)
);

create index if not exists graduate_name on graduate (campaign, unit, name);
create index if not exists graduate_university on graduate (campaign, unit, university);
create index if not exists graduate_destination on graduate (campaign, unit, destination);
create index if not exists destination_person on destination (campaign, unit, identity_number);
