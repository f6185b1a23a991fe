// Names for invented people, by the languages of the States they come from; each list mixes common names at random.

/** Given names and family names of one language area. */
export interface Names {
  men: readonly string[];
  women: readonly string[];
  families: readonly string[];
  /** The family name stands first. */
  familyFirst?: boolean;
}

type Line = readonly [codes: string, men: string, women: string, families: string, familyFirst?: true];

// Codes of the States; "*" followed by a region or subregion is what the rest of it uses.
const lines: readonly Line[] = [
  [
    'US GB CA AU NZ IE *Northern-America *Australia-and-New-Zealand',
    'James Oliver Thomas Daniel Henry Samuel Patrick Andrew Simon Edward Liam Graham',
    'Emily Charlotte Sarah Grace Alice Hannah Fiona Margaret Lucy Eleanor Claire Bridget',
    'Ashworth Bennett Callaghan Doyle Fairbanks Gallagher Hargreaves Kendall Langley Merrick Norwood Pemberton Redfern Sutcliffe Thornbury Whitlock',
  ],
  [
    'FR BE LU MC',
    'Antoine Julien Philippe Laurent Mathieu Étienne Guillaume Olivier Bastien Thierry Luc Rémi',
    'Camille Hélène Sophie Margaux Claire Élodie Isabelle Juliette Nathalie Aurélie Céline Lucie',
    'Beaumont Chastel Delacroix Fontenay Garnier Lambertin Marchand Montclair Perrault Rousselet Saint-Clair Thibault Vasseur Vernier Bellanger Courtois',
  ],
  [
    'DE AT LI CH',
    'Lukas Matthias Stefan Florian Johannes Andreas Felix Tobias Markus Jürgen Konrad Sebastian',
    'Anna Katharina Julia Sabine Lena Franziska Ulrike Claudia Johanna Greta Marlene Heike',
    'Adler Brandtner Eichhorn Falkenberg Grünwald Hartmann Kessler Lindemann Oberhofer Reinhardt Schönfeld Steinbach Vogelsang Weidmann Zellweger Altmann',
  ],
  [
    'NL SR',
    'Pieter Jeroen Willem Bram Maarten Sander Thijs Ruben Joost Hendrik',
    'Anneke Femke Sanne Lotte Marijke Eva Roos Ingrid Saskia Mirjam',
    'Bakhuis Dekker Groenewoud Hoekstra Kuipers Meijerink Oosterveld Postma Terpstra Veenstra Westerhof Zijlstra Brouwer Kloosterman',
  ],
  [
    'SE NO DK IS FI *Northern-Europe',
    'Anders Erik Lars Mikkel Johan Henrik Nils Olav Magnus Søren Jari Einar',
    'Ingrid Astrid Karin Freja Sigrid Maja Linnea Kirsten Solveig Helga Aino Hanne',
    'Bergström Dahlgren Ekholm Fosseland Halvorsen Lindqvist Mortensen Nygaard Ravnkilde Sandvik Sørlie Thorsson Virtanen Korhonen Hallgrimsson Ahlström',
  ],
  [
    'EE LV LT',
    'Andrus Jānis Tomas Martynas Rein Edgars Mindaugas Kristjan Raivo Darius',
    'Liis Ilze Rasa Kadri Inese Daiva Maarja Laima Eglė Anete',
    'Kallas Ozoliņš Petrauskas Tamme Bērziņš Stankus Saar Kalniņš Jonaitis Lepik Vītols Balsys',
  ],
  [
    'ES AD',
    'Javier Álvaro Ignacio Sergio Alejandro Rodrigo Gonzalo Fernando Jaime Raúl',
    'Carmen Lucía Marta Elena Beatriz Pilar Inés Sofía Cristina Nuria',
    'Aranda Belmonte Castellanos Echeverría Figueroa Iglesias Lozano Montero Olmedo Quintana Robles Salcedo Urrutia Valverde',
  ],
  [
    'PT BR AO MZ CV GW ST TL',
    'João Tiago Rafael Miguel André Gustavo Luís Henrique Paulo Vasco Nuno Marcelo',
    'Mariana Beatriz Inês Camila Joana Teresa Helena Fernanda Catarina Larissa Rita Leonor',
    'Almeida Barreto Cardoso Figueiredo Guimarães Lacerda Magalhães Nogueira Pacheco Queiroz Sampaio Teixeira Vasconcelos Xavier Azevedo Moreira',
  ],
  [
    'IT SM VA MT',
    'Lorenzo Matteo Alessandro Giovanni Federico Paolo Stefano Luca Emanuele Vittorio',
    'Chiara Francesca Giulia Elena Silvia Martina Lucia Valentina Paola Ilaria',
    'Barbieri Castellani Donati Ferrante Galasso Lombardini Marchetti Orsini Pellegrino Ricciardi Santoro Valentini Zanetti Borgini',
  ],
  [
    'GR CY',
    'Nikos Giorgos Dimitris Andreas Kostas Stavros Petros Yannis',
    'Eleni Maria Sofia Katerina Despina Ioanna Christina Anthi',
    'Alexiou Christodoulou Dimakis Georgiadis Kalogeropoulos Makris Nikolaidis Papadakis Stavrou Vlachos',
  ],
  [
    'PL CZ SK *Eastern-Europe',
    'Jakub Tomasz Marek Petr Jan Michal Wojciech Ondřej Paweł Radek Juraj Adam',
    'Zofia Agnieszka Jana Lenka Katarzyna Tereza Magdalena Zuzana Hana Ewa Barbora Joanna',
    'Dudek Kowal Wrona Lis Novotny Svoboda Horak Zeman Kubala Jasinek Urban Malik Sikora Bielak Hruby Krajčir',
  ],
  [
    'HU',
    'Gábor Zoltán Balázs Péter Bence Attila Miklós Ferenc',
    'Katalin Eszter Réka Zsófia Ildikó Ágnes Judit Nóra',
    'Balogh Farkas Halmos Juhász Kerekes Lakatos Pintér Somogyi Takács Vadász',
    true,
  ],
  [
    'RO MD',
    'Andrei Mihai Radu Ștefan Vlad Cristian Ionuț Bogdan',
    'Ioana Elena Andreea Mihaela Raluca Simona Irina Diana',
    'Albescu Barbu Ciobanu Dragomir Lupescu Moraru Negrea Petrescu Stănescu Ungureanu',
  ],
  [
    'RS HR BA ME MK SI BG',
    'Marko Ivan Nikola Stefan Luka Goran Dragan Petar Zoran Dimitar',
    'Jelena Ana Milica Ivana Marija Katarina Vesna Desislava Maja Snežana',
    'Babić Dimitrov Grgić Ilić Jurić Kolarov Lazić Marković Novak Petrović Radev Stojanov Tomić Vuković',
  ],
  [
    'AL XK',
    'Arben Besnik Dritan Ilir Agron Luan Faton Valon',
    'Albana Drita Elira Mirela Teuta Vjosa Arta Blerta',
    'Berisha Dervishi Gashi Hoxhaj Krasniqi Leka Marku Shala Topalli Zogaj',
  ],
  [
    'RU UA BY',
    'Oleksandr Dmitri Sergei Mykola Andrei Pavel Yuri Taras Viktor Maksim',
    'Olena Natalia Oksana Ekaterina Iryna Svetlana Tatiana Yulia Daria Halyna',
    'Bondar Chernenko Danilov Fedorenko Kravets Lysenko Morozov Orlov Panchenko Rudenko Savchuk Tarasov Voronin Zhukov',
  ],
  [
    'GE AM',
    'Giorgi Levan Davit Armen Tigran Zurab Hayk Vahe',
    'Nino Tamar Ana Anahit Mariam Lilit Ketevan Narine',
    'Abashidze Beridze Gelashvili Kapanadze Lomidze Avetisyan Hakobyan Mkrtchyan Petrosyan Vardanyan',
  ],
  [
    'TR AZ',
    'Mehmet Emre Kerem Orhan Murat Elvin Tural Selim Cem Rashad',
    'Ayşe Elif Zeynep Leyla Defne Aysel Günel Selin Nigar Esra',
    'Aksoy Bayraktar Çelebi Demirtaş Erdem Gültekin Karaca Özdemir Şahinler Yıldırım Aliyeva Mammadov',
  ],
  [
    'KZ KG UZ TM TJ *Central-Asia',
    'Nurlan Aibek Timur Rustam Bakyt Farhod Yerlan Daler',
    'Aigerim Dinara Gulnara Madina Nilufar Saltanat Zarina Aizhan',
    'Abenov Bekturov Dzhumabaev Iskandarov Karimberdi Nazarbek Rahmonov Sultanov Tashmatov Yusupov',
  ],
  [
    'MN',
    'Bat-Erdene Ganbold Temüülen Bayar Munkh Otgon',
    'Oyuun Sarnai Enkhtuya Bolormaa Narantsetseg Altantsetseg',
    'Batbold Dorjsuren Ganzorig Lkhagva Purev Tserendorj',
  ],
  [
    'EG SA AE QA KW BH OM YE IQ JO LB SY PS LY SD DZ TN MA MR *Northern-Africa *Western-Asia',
    'Ahmed Khalid Youssef Omar Hassan Tariq Faisal Karim Nabil Ibrahim Salem Rashid',
    'Fatima Layla Noura Amina Mariam Huda Salma Rania Yasmin Dalal Samira Zainab',
    'Al-Amri Al-Farsi Al-Hadi Al-Mansouri Al-Rashed Benali Bouzid Darwish El-Sayed Haddad Jaber Khoury Mahfouz Najjar Qasim Shahin Tahan Zaki',
  ],
  [
    'IL',
    'Noam Eitan Yonatan Amir Gil Uri Ariel Doron',
    'Noa Tamar Yael Michal Shira Hadas Orly Ronit',
    'Avidan Ben-Dor Carmi Dagan Gilboa Harel Lavi Peretz Shaked Tzur',
  ],
  [
    'AF IR',
    'Farid Najib Hamid Zalmay Omid Reza',
    'Soraya Parwana Laleh Shirin Nargis Mahnaz',
    'Ahmadi Karimi Noorzai Popal Sadat Rahimi',
  ],
  [
    'IN NP LK',
    'Arjun Rohan Vikram Sanjay Anil Suresh Kiran Nuwan Prakash Dinesh',
    'Priya Anjali Kavita Meera Sunita Lakshmi Deepa Nirmala Asha Shanthi',
    'Acharya Bhandari Chatterjee Deshmukh Fernando Gunawardena Iyer Joshi Kulkarni Menon Nair Perera Rao Shrestha Tiwari Venkatesan',
  ],
  [
    'PK BD MV',
    'Imran Asif Bilal Kamal Nadeem Rafiq Shahid Tanvir',
    'Ayesha Farzana Nadia Rubina Sadia Tahmina Shabnam Hina',
    'Ahmad Chowdhury Hossain Iqbal Khandaker Malik Qureshi Rahman Siddiqui Zaheer',
  ],
  [
    'CN TW SG HK MO *Eastern-Asia',
    'Wei Jun Ming Hao Jianguo Zhiyuan Chen Bo Yifan Guang',
    'Li Mei Xiu Yan Jing Hui Yuting Lan Xiaoyun Qing',
    'Chen Deng Fang Guo Huang Jiang Liang Luo Peng Shen Tang Wu Xie Yang Zhao Zhou',
    true,
  ],
  [
    'JP',
    'Haruto Kenji Takashi Daisuke Hiroshi Ryota Shinji Yuta',
    'Yuki Haruka Aiko Keiko Naomi Sakura Emi Tomoko',
    'Fujimoto Hayashida Ishikawa Kobayashi Matsuda Nakagawa Okazaki Sakamoto Takeda Yoshimura',
  ],
  [
    'KR KP',
    'Minjun Jihoon Sungho Dongwook Taeyang Hyunwoo Joonho Seungmin',
    'Jiwoo Seoyeon Minji Hyejin Yuna Sooyoung Eunji Haerin',
    'Kim Lee Park Choi Jung Kang Yoon Lim Han Seo',
    true,
  ],
  [
    'VN',
    'Minh Quang Tuan Dung Hai Nam Khoa Long',
    'Lan Huong Thu Mai Linh Ngoc Trang Hanh',
    'Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do',
    true,
  ],
  [
    'TH LA KH',
    'Somchai Anan Kittisak Sokha Bounmy Prasert Vanna Wichai',
    'Siriporn Malee Kanya Sophea Chanthou Pimchanok Dara Nittaya',
    'Boonmee Chaiyasit Keo Phommachan Rattanakul Sok Srisai Thongchai Vongsa Wattana',
  ],
  [
    'ID MY BN',
    'Budi Agus Hafiz Rizal Adi Dimas Faizal Hendra',
    'Siti Dewi Ratna Nurul Putri Aisyah Intan Wulan',
    'Abdullah Hartono Ismail Kusuma Nugroho Prasetyo Rahmat Santoso Wibowo Zulkifli',
  ],
  [
    'PH',
    'Jose Ramon Miguel Antonio Carlo Rafael Paolo Emmanuel',
    'Maria Cristina Angela Carmela Teresita Jasmine Rosario Liza',
    'Alonzo Bautista Dimaculangan Evangelista Lacson Magsino Panganiban Salonga Tolentino Villanueva',
  ],
  ['MM', 'Aung Kyaw Min Thant Zaw Htet', 'Aye Khin Mya Nilar Su Thida', 'Htun Lwin Maung Myint Oo Thein'],
  [
    'MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR PY UY GQ *Central-America *South-America',
    'Carlos Luis Jorge Diego Andrés Felipe Eduardo Mauricio Ricardo Santiago Esteban Óscar',
    'Ana Gabriela Valentina Daniela Patricia Claudia Paola Verónica Adriana Mónica Lorena Natalia',
    'Arango Benavides Cárdenas Duarte Escalante Fuentes Godoy Herrera Jaramillo Maldonado Orozco Pineda Quiroga Rivas Sandoval Trujillo Velasco Zambrano',
  ],
  [
    'HT',
    'Jean-Claude Emmanuel Frantz Ricardo Wesner Pierre',
    'Marie-Ange Rose Nadège Fabiola Guerline Mirlande',
    'Augustin Baptiste Desrosiers Estimé Jean-Louis Narcisse Toussaint',
  ],
  [
    'JM BB TT BS GY BZ AG DM GD KN LC VC *Caribbean',
    'Devon Marcus Winston Andre Kendrick Curtis Julian Terrence',
    'Camille Shanice Marcia Althea Simone Yvette Kerry-Ann Denise',
    'Alleyne Braithwaite Cumberbatch Forde Gittens Hinds Josephs Lashley Maynard Rampersad Skeete Worrell',
  ],
  [
    'NG GH SL GM LR',
    'Chinedu Kwame Emeka Kofi Tunde Yaw Segun Kojo Femi Sorie',
    'Ngozi Ama Adaeze Efua Folake Abena Yetunde Akosua Chioma Isata',
    'Adeyemi Asante Boateng Conteh Danso Eze Kamara Mensah Nwosu Obi Okonkwo Olawale Owusu Sesay',
  ],
  [
    'SN ML CI BF NE GN BJ TG TD *Western-Africa',
    'Mamadou Ousmane Lamine Boubacar Seydou Koffi Amadou Cheikh',
    'Aminata Fatou Mariama Aïssatou Awa Adjoa Kadiatou Ramatou',
    'Bah Coulibaly Diallo Diop Fofana Kaboré Konaté Ouédraogo Sawadogo Sow Bassène',
  ],
  [
    'CM GA CG CD CF RW BI *Middle-Africa',
    'Jean-Paul Emmanuel Serge Christian Patrice Alain Eric Didier',
    'Solange Clarisse Chantal Espérance Grâce Béatrice Odette Pascaline',
    'Bizimana Ekambi Habimana Ilunga Kabeya Lukusa Mbarga Mukendi Ndayishimiye Ngoma Nzamba',
  ],
  [
    'ET ER SO DJ',
    'Abebe Dawit Tesfaye Yonas Abdirahman Guled Bereket Hirsi',
    'Selam Hiwot Tigist Meron Hodan Ifrah Rahel Saba',
    'Abdi Alemu Bekele Desta Farah Gebre Haile Kidane Tadesse Warsame',
  ],
  [
    'KE TZ UG SS MW ZM *Eastern-Africa',
    'Peter Joseph Brian Dennis Moses Juma Isaac Chanda',
    'Grace Wanjiru Akinyi Neema Esther Mwajuma Naomi Thandiwe',
    'Banda Kamau Kiprono Lungu Mbugua Mwangi Mwale Njoroge Ochieng Okello Phiri Wafula',
  ],
  [
    'ZA ZW BW NA LS SZ *Southern-Africa',
    'Thabo Sipho Tendai Johan Lwazi Kagiso Pieter Farai',
    'Nomsa Lerato Rudo Annelize Zanele Naledi Thandeka Karin',
    'Dlamini Khumalo Mokoena Moyo Ncube Nkosi Pillay Sithole Tshabalala Van-Rooyen',
  ],
  [
    'MG MU SC KM',
    'Rivo Hery Jean-Marc Tojo Vikash Ashok',
    'Voahangy Lalao Nirina Soa Anjini Sandrine',
    'Andrianarivo Rakotomalala Ramgoolam Razafy Seetaram Ravelo Payet',
  ],
  [
    '*Oceania *Melanesia *Micronesia *Polynesia FJ',
    'Sione Tevita Ioane Semisi Epeli Manoa',
    'Mele Litia Ana Sina Vaiola Losa',
    'Fonua Kaloumaira Leiataua Naisali Taumoepeau Tuilagi Vakalala Waqa',
  ],
];

const byPlace = new Map<string, Names>(
  lines.flatMap(([codes, men, women, families, familyFirst]) => {
    const names: Names = {
      men: men.split(' '),
      women: women.split(' '),
      families: families.split(' '),
      ...(familyFirst && { familyFirst }),
    };
    return codes.split(' ').map((code) => [code, names] as const);
  }),
);

/** The names used in a country, or in its part of the world. */
export function namesOf(country: { code: string; region: string | null; subregion: string | null }): Names {
  const place = (name: string | null) => byPlace.get(`*${(name ?? '').replaceAll(' ', '-')}`);
  const names =
    byPlace.get(country.code) ?? place(country.subregion) ?? place(country.region) ?? byPlace.get('US');
  if (names === undefined) throw new Error('the table of names is empty');
  return names;
}
