PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    recorded_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    leaf BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-22T19:38:38.123Z','ledger.founded','{"actor":"founder","data":{"ledger":"QWV4HNZWVT2BSESM","profile":{"city":"Shanghai","currency":"CNY","cutoff":"00:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5814","merchant":"M0001","name":"Tea House","name_zh":"茶馆","zone":"Asia/Shanghai"}},"kind":"ledger.founded","postings":[],"recorded_at":"2026-11-22T19:38:38.123Z","salt":"NynZDw2SF2nvDMHY4Qc8fA==","sequence":1,"version":1}',X'4a13e14017a87d17396299c950adfc0c164f072ed0626522b8d235578f36e8bb');
INSERT INTO journal VALUES(2,'2026-11-22T19:38:39.623Z','terminal.paired','{"actor":"Li","data":{"clearing":"https://clearing.example","pairing":{"log_origin":"clearing.example/log","node_key":"E0e1M0355CYVIwg08mvwVNSWKbzoEJxizEiHqlfT/Nc=","paired_at":"2026-11-22T19:38:38.123Z","profile":{"city":"Shanghai","currency":"CNY","cutoff":"00:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5814","merchant":"M0001","name":"Tea House","name_zh":"茶馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"6Sqs8hhMD97zE84MaKPi129GSErbLxJGtIttX+i5Z14="}},"kind":"terminal.paired","postings":[],"recorded_at":"2026-11-22T19:38:39.623Z","salt":"0J40nONuvianwfu/ACEZ/w==","sequence":2,"version":1}',X'0af2b924c2122295b2f545f67f9f65afdb7f330898a7cdbb4fd5d3f438c9b2ba');
INSERT INTO journal VALUES(3,'2026-11-22T19:38:41.123Z','shift.opened','{"actor":"Li","business_day":"2026-11-22","data":{"business_day":"2026-11-22","currency":"CNY","float":20000,"number":1},"kind":"shift.opened","postings":[{"account":"assets:cash:till","amount":20000,"currency":"CNY"},{"account":"equity:float","amount":-20000,"currency":"CNY"}],"recorded_at":"2026-11-22T19:38:41.123Z","salt":"TjMDDXPj5aN3ffN/X9tvVA==","sequence":3,"shift":1,"version":1}',X'42c40fee38d0072efa990a2a3d308b51c7f2f012ecda23a6fab7188945e784ec');
INSERT INTO journal VALUES(4,'2026-11-22T19:38:42.623Z','attempt.created','{"actor":"Li","business_day":"2026-11-22","data":{"amount":1250,"attempt":1,"currency":"CNY","expires_at":"2026-11-22T19:43:41.123Z","idempotency_key":"key-L-1","order":"L-1"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-22T19:38:42.623Z","salt":"Qzb4ssB9bj+/q20WcLtuPQ==","sequence":4,"shift":1,"version":1}',X'0ec1ed94d2ae126222374241c8cd72e548aae32ca5a313c4a994f601b65bb1e0');
INSERT INTO journal VALUES(5,'2026-11-22T19:38:44.123Z','attempt.presented','{"actor":"Li","business_day":"2026-11-22","data":{"attempt":1,"code":"HTTPS://PAY.EXAMPLE/L-1","order":"L-1"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-22T19:38:44.123Z","salt":"M+Y1tAi0cw553di5C20S0w==","sequence":5,"shift":1,"version":1}',X'47c86111da073333261041639a33c055d8d84c695a54acf27a60741215939d08');
INSERT INTO journal VALUES(6,'2026-11-22T19:38:45.623Z','payment.accepted','{"actor":"Li","business_day":"2026-11-22","data":{"amount":1250,"attempt":1,"currency":"CNY","event":1,"late":false,"order":"L-1","payment":{"fee":5,"log_index":3,"paid_at":"2026-11-22T19:38:44.123Z","payer_tail":"0042","payment":"P-L-1"},"signature":"BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":1245,"currency":"CNY"},{"account":"expenses:fees","amount":5,"currency":"CNY"},{"account":"income:sales","amount":-1250,"currency":"CNY"}],"recorded_at":"2026-11-22T19:38:45.623Z","salt":"WxFKX8/YeamX+lGmNi+o9w==","sequence":6,"shift":1,"version":1}',X'516399ecd9cdd71e369b02e45cd72436b415ceffbda4de8f7d2ae178982feb4f');
INSERT INTO journal VALUES(7,'2026-11-22T19:38:47.123Z','attempt.created','{"actor":"Li","business_day":"2026-11-22","data":{"amount":900,"attempt":1,"currency":"CNY","expires_at":"2026-11-22T19:43:45.623Z","idempotency_key":"key-L-2","note":"少糖, to go","order":"L-2"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-22T19:38:47.123Z","salt":"KR5yqOxeLC6QHXU0ZEOIKw==","sequence":7,"shift":1,"version":1}',X'3d8b513b08ddac32c84d2409bee7418247123b2102e3f38209a499bfd252f410');
INSERT INTO journal VALUES(8,'2026-11-22T19:38:48.623Z','attempt.presented','{"actor":"Li","business_day":"2026-11-22","data":{"attempt":1,"code":"HTTPS://PAY.EXAMPLE/L-2","order":"L-2"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-22T19:38:48.623Z","salt":"ZHypY8CDi2EjjL6gANG4rQ==","sequence":8,"shift":1,"version":1}',X'5f36b6d6a66529e5402edd8fc889f0ff462332a6fda10f447e3c1a5081acaeb3');
INSERT INTO journal VALUES(9,'2026-11-22T19:38:50.123Z','attempt.closed','{"actor":"Li","business_day":"2026-11-22","data":{"attempt":1,"order":"L-2","reason":"not enough","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-22T19:38:50.123Z","salt":"iDRWNftBoK0AM9uVQg+8Cw==","sequence":9,"shift":1,"version":1}',X'0092f0f7703b995821aaaca071c2a3d515e7e2db30d725a98252529caaadc5c3');
INSERT INTO journal VALUES(10,'2026-11-22T19:38:51.623Z','attempt.created','{"actor":"Li","business_day":"2026-11-22","data":{"amount":3300,"attempt":1,"currency":"CNY","expires_at":"2026-11-22T19:43:50.123Z","idempotency_key":"key-L-3","order":"L-3"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-22T19:38:51.623Z","salt":"BjQ36ZqVbIQIq31b0Zd74w==","sequence":10,"shift":1,"version":1}',X'60fc453408b586fa57080691d197e0efc1ca915762768752f9f9fca07432a13d');
INSERT INTO journal VALUES(11,'2026-11-22T19:38:53.123Z','attempt.presented','{"actor":"Li","business_day":"2026-11-22","data":{"attempt":1,"code":"HTTPS://PAY.EXAMPLE/L-3","order":"L-3"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-22T19:38:53.123Z","salt":"oO0COnzDuVD1cVVoULB8vA==","sequence":11,"shift":1,"version":1}',X'eca7afde254486860f72c1cb3f0acd55353501efda64038a0a6224dcfcb6ec81');
INSERT INTO journal VALUES(12,'2026-11-22T19:38:54.623Z','attempt.closed','{"actor":"Li","business_day":"2026-11-22","data":{"attempt":1,"event":2,"order":"L-3","reason":"nobody answered","state":"unknown"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-22T19:38:54.623Z","salt":"co0o0mVjOw2jvSeuuASvCw==","sequence":12,"shift":1,"version":1}',X'ec97c8891219d01a1d89fbcd6096a746447e00826f0a99ba71ec88cf7f916801');
INSERT INTO journal VALUES(13,'2026-11-22T19:38:56.123Z','attempt.closed','{"actor":"Li","business_day":"2026-11-22","data":{"attempt":1,"event":3,"order":"L-3","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-22T19:38:56.123Z","salt":"PWZ31Bz+yyc1WZu3S9H22A==","sequence":13,"shift":1,"version":1}',X'b3939b32f3455fef982225c43125d45c824ffe2bd3a08ab8e70edff00d7de5f8');
INSERT INTO journal VALUES(14,'2026-11-22T19:38:57.623Z','payment.accepted','{"actor":"Li","business_day":"2026-11-22","data":{"amount":3300,"attempt":1,"currency":"CNY","event":4,"late":true,"order":"L-3","payment":{"fee":12,"log_index":12,"paid_at":"2026-11-22T19:38:56.123Z","payer_tail":"7781","payment":"P-L-3"},"signature":"CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":3288,"currency":"CNY"},{"account":"expenses:fees","amount":12,"currency":"CNY"},{"account":"income:sales","amount":-3300,"currency":"CNY"}],"recorded_at":"2026-11-22T19:38:57.623Z","salt":"GDxO3/fHJxhbyheABYKodQ==","sequence":14,"shift":1,"version":1}',X'682b832191fa6e1e14cfe7f55baa7dd5cf0dc883926bad7df803d151c90eba46');
INSERT INTO journal VALUES(15,'2026-11-22T19:38:59.123Z','attempt.created','{"actor":"Li","business_day":"2026-11-22","data":{"amount":1250,"attempt":2,"currency":"CNY","expires_at":"2026-11-22T19:43:57.623Z","idempotency_key":"key-L-1-2","order":"L-1"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-22T19:38:59.123Z","salt":"l/oxf5JSeg0zseZqe+Geog==","sequence":15,"shift":1,"version":1}',X'41af53bcae89513074bcf3e31f9d2cca2fc8e04a896e523811d780fae0c1cf72');
INSERT INTO journal VALUES(16,'2026-11-22T19:39:00.623Z','payment.accepted','{"actor":"Li","business_day":"2026-11-22","data":{"amount":1250,"attempt":2,"currency":"CNY","late":false,"order":"L-1","payment":{"fee":4,"log_index":12,"paid_at":"2026-11-22T19:38:59.123Z","payer_tail":"7781","payment":"P-L-1-2"},"signature":"CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQ==","suspected_duplicate":true},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":1246,"currency":"CNY"},{"account":"expenses:fees","amount":4,"currency":"CNY"},{"account":"income:sales","amount":-1250,"currency":"CNY"}],"recorded_at":"2026-11-22T19:39:00.623Z","salt":"Y7u4Y4MNk2BPa2INsVA1dw==","sequence":16,"shift":1,"version":1}',X'30c7d52a7e0c647fb30a8f6b5d29c695dda778369a5d7f898fc4c846e19d0112');
INSERT INTO journal VALUES(17,'2026-11-22T19:39:01.323Z','shift.closed','{"actor":"Li","business_day":"2026-11-22","data":{"attempts":{"declined":1,"paid":3},"counted":19900,"currency":"CNY","expected":20000,"first_sequence":1,"number":1,"totals":[{"amount":5800,"count":3,"currency":"CNY","fee":21,"kind":"payment"}]},"kind":"shift.closed","postings":[{"account":"equity:float","amount":19900,"currency":"CNY"},{"account":"equity:variance","amount":100,"currency":"CNY"},{"account":"assets:cash:till","amount":-20000,"currency":"CNY"}],"recorded_at":"2026-11-22T19:39:01.323Z","salt":"oDi7Cm30P56+ASwaDGUojA==","sequence":17,"shift":1,"version":1}',X'da2fb9fb1d50c3684eb6ad41d74423a194d49fda67560f725e75c5f43c890915');
INSERT INTO journal VALUES(18,'2026-11-22T19:39:01.323Z','batch.sealed','{"actor":"Li","data":{"digest":"1c876c3f188c35a4bb2649ce89627bc82251b0b17c23b849b2d9ead09fb97f0e","end_sequence":18,"first_sequence":1,"head":{"root":"5e92c640f0bd82e1481f9bbc6aa1dc43993842dd4d3be7528928fb957d477bb3","size":17},"number":1,"signature":"5Xp2MXDyLHkg3Q9kuHv9r0YuzeqF553q2cWChJh4yE6SLlz+/wbSLXYCa36LkMNiLEH4boIAP8RHzlthkJ4eDw=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-22T19:39:01.323Z","salt":"E00NQC7W/c7g+MOsKC2nTQ==","sequence":18,"version":1}',X'e66173b60a24a599b173c40580a06c7bc2c6a6c6d373da6281ad5d9fd1e734cc');
INSERT INTO journal VALUES(19,'2026-11-22T19:39:02.823Z','batch.acknowledged','{"actor":"Li","data":{"checkpoint":"Y2xlYXJpbmcuZXhhbXBsZS9sb2cKNDIKUVVGQlFVRkJRVUZCUVVGQlFVRkJRVUZCUVVGQlFVRkJRVUZCUVVGQlFVRT0KCuKAlCBjbGVhcmluZy5leGFtcGxlL2xvZyBKV3ZuMWdjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjPQo=","number":1,"receipt":{"key":"9e3ba20d5d54d1c2","signature":"ZuBUM+4RN+xE4G6WiToTbWGIfk4D7xQmoe6P4Bo3ko98NiO87TV8HYKlgiFgqKufRGDnfSYjnp//2PLKXQ+eDw==","signed":{"digest":"1c876c3f188c35a4bb2649ce89627bc82251b0b17c23b849b2d9ead09fb97f0e","leaf":"leaf","log_index":41,"number":1,"received_at":"2026-11-22T19:39:01.323Z","terminal":"T0001"}}},"kind":"batch.acknowledged","postings":[],"recorded_at":"2026-11-22T19:39:02.823Z","salt":"9s7Dqpq3qiUGdogTN6o9Cw==","sequence":19,"version":1}',X'729fbffbcdf70dc0b8067a984084b6ce57b8b4e34d10ad4645463143d3e20674');
INSERT INTO journal VALUES(20,'2026-11-22T19:39:04.323Z','shift.opened','{"actor":"Li","business_day":"2026-11-22","data":{"business_day":"2026-11-22","currency":"CNY","float":0,"number":2},"kind":"shift.opened","postings":[],"recorded_at":"2026-11-22T19:39:04.323Z","salt":"16z9HkZ++AXTmHYzwGhi5A==","sequence":20,"shift":2,"version":1}',X'b2be0dd4bacf2e4f9616609ac9973f8f233c121f573d1e7839bca55aa9497efc');
INSERT INTO journal VALUES(21,'2026-11-22T19:39:05.823Z','attempt.created','{"actor":"Li","business_day":"2026-11-22","data":{"amount":777,"attempt":1,"currency":"CNY","expires_at":"2026-11-22T19:44:04.323Z","idempotency_key":"key-L-4","order":"L-4"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-22T19:39:05.823Z","salt":"lQvSyYkXNQ56d86Nif7gXA==","sequence":21,"shift":2,"version":1}',X'ac63a93a706a24c25e3cb412242cbc24adbc2ec74dd5cf128d80141656f6d48f');
INSERT INTO journal VALUES(22,'2026-11-22T19:39:07.323Z','attempt.presented','{"actor":"Li","business_day":"2026-11-22","data":{"attempt":1,"code":"HTTPS://PAY.EXAMPLE/L-4","order":"L-4"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-22T19:39:07.323Z","salt":"nm7vfBNW8AvhHSrdYgu8KQ==","sequence":22,"shift":2,"version":1}',X'63f8986ac7ff6f9a22a0adc30fe90b639bd4aeb36eddb9fe28829afa79375d89');
INSERT INTO journal VALUES(23,'2026-11-22T19:39:08.823Z','payment.accepted','{"actor":"Li","business_day":"2026-11-22","data":{"amount":777,"attempt":1,"currency":"CNY","event":1,"late":false,"order":"L-4","payment":{"fee":0,"log_index":3,"paid_at":"2026-11-22T19:39:07.323Z","payer_tail":"0042","payment":"P-L-4"},"signature":"BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":777,"currency":"CNY"},{"account":"income:sales","amount":-777,"currency":"CNY"}],"recorded_at":"2026-11-22T19:39:08.823Z","salt":"+Bi6ylcGBcWoeQ1XQt2l9w==","sequence":23,"shift":2,"version":1}',X'93ab2eb900a6d435e0c967f8f36b2e64d7e8149376b7fc3837477d6a04921044');
INSERT INTO journal VALUES(24,'2026-11-22T19:39:09.523Z','shift.closed','{"actor":"Li","business_day":"2026-11-22","data":{"attempts":{"paid":1},"currency":"CNY","expected":0,"first_sequence":18,"number":2,"previous":"da2fb9fb1d50c3684eb6ad41d74423a194d49fda67560f725e75c5f43c890915","totals":[{"amount":777,"count":1,"currency":"CNY","fee":0,"kind":"payment"}]},"kind":"shift.closed","postings":[],"recorded_at":"2026-11-22T19:39:09.523Z","salt":"I5/eBs5UZdCqfPd66t65Xw==","sequence":24,"shift":2,"version":1}',X'f922b8f8f9843b975a41358a578ccef575b7e58ee52a42aef772093064eca46a');
INSERT INTO journal VALUES(25,'2026-11-22T19:39:09.523Z','batch.sealed','{"actor":"Li","data":{"digest":"3bcbd541a6df6cd675f26fb6c33f00d31a00c4325740abf11277584df8fcdf22","end_sequence":25,"first_sequence":18,"head":{"root":"502c44dedd876353e54fc018a8b7356a9fe33367301bf6b8da959e1f81766f04","size":24},"number":2,"signature":"setV1BtSq+lEBgYNgDKNyLX9i4+txYIErkwMKDAj3ZiE0er2U7wB5HmCO24w8e8+PJirEbq9KAnMuGORG4FJBQ=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-22T19:39:09.523Z","salt":"QO2mv20r4MuAOJQTl5vuIQ==","sequence":25,"version":1}',X'e4baaf920804902f2905d7ad716fa0a62ec015a2dfeff57bcb8a338af2bedf72');
INSERT INTO journal VALUES(26,'2026-11-22T19:39:11.023Z','shift.opened','{"actor":"Li","business_day":"2026-11-22","data":{"business_day":"2026-11-22","currency":"CNY","float":5000,"number":3},"kind":"shift.opened","postings":[{"account":"assets:cash:till","amount":5000,"currency":"CNY"},{"account":"equity:float","amount":-5000,"currency":"CNY"}],"recorded_at":"2026-11-22T19:39:11.023Z","salt":"Wd7n0VeTTDZCEjzj3q0Mpw==","sequence":26,"shift":3,"version":1}',X'7570c4f009ec964196ca35f335fc9587bf0baf61442cd617c50ba3af55e9e991');
INSERT INTO journal VALUES(27,'2026-11-22T19:39:12.523Z','attempt.created','{"actor":"Li","business_day":"2026-11-22","data":{"amount":1250,"attempt":1,"currency":"CNY","expires_at":"2026-11-22T19:44:11.023Z","idempotency_key":"key-L-5b","order":"L-5b"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-22T19:39:12.523Z","salt":"7x0iSWIgsbrFDXS0fCj0vQ==","sequence":27,"shift":3,"version":1}',X'072004141ba408a02b94e3803d8b59c1fec5b175f03ca437bb4b1612458ef36a');
INSERT INTO journal VALUES(28,'2026-11-22T19:39:14.023Z','attempt.presented','{"actor":"Li","business_day":"2026-11-22","data":{"attempt":1,"code":"HTTPS://PAY.EXAMPLE/L-5b","order":"L-5b"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-22T19:39:14.023Z","salt":"kCxLh/jKxY4aHpOYGcFZzA==","sequence":28,"shift":3,"version":1}',X'79449cd86095f350cba491cc6aa51ef0b5f2ca7013803e5e119428d735a947a9');
INSERT INTO journal VALUES(29,'2026-11-22T19:39:15.523Z','attempt.created','{"actor":"Li","business_day":"2026-11-22","data":{"amount":45000,"attempt":1,"currency":"CNY","expires_at":"2026-11-22T19:44:14.023Z","idempotency_key":"key-L-6","order":"L-6"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-22T19:39:15.523Z","salt":"Jni7Yy9obhixCUIY20s0Jw==","sequence":29,"shift":3,"version":1}',X'55368ee5e74740183af33c5edb0cb884df914a6a503666ab2d74c43408c36340');
INSERT INTO journal VALUES(30,'2026-11-22T19:39:17.023Z','attempt.presented','{"actor":"Li","business_day":"2026-11-22","data":{"attempt":1,"code":"HTTPS://PAY.EXAMPLE/L-6","order":"L-6"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-22T19:39:17.023Z","salt":"n461ivD4WwpSMhUO231f5Q==","sequence":30,"shift":3,"version":1}',X'97f67aa3a4895759d86bfc4b12a53112aae0532be20c2d61a7526cece81b7976');
INSERT INTO journal VALUES(31,'2026-11-22T19:39:18.523Z','payment.accepted','{"actor":"Li","business_day":"2026-11-22","data":{"amount":45000,"attempt":1,"currency":"CNY","event":1,"late":false,"order":"L-6","payment":{"fee":171,"log_index":3,"paid_at":"2026-11-22T19:39:17.023Z","payer_tail":"0042","payment":"P-L-6"},"signature":"BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":44829,"currency":"CNY"},{"account":"expenses:fees","amount":171,"currency":"CNY"},{"account":"income:sales","amount":-45000,"currency":"CNY"}],"recorded_at":"2026-11-22T19:39:18.523Z","salt":"oPU5eeSKhxHPizrPdeXIow==","sequence":31,"shift":3,"version":1}',X'a75b691a7e78b56bcd9a2d7b0efcf084b17ee58707526976fd771b2bd553597e');
CREATE TABLE postings (
    sequence INTEGER NOT NULL REFERENCES journal (sequence),
    line INTEGER NOT NULL CHECK (line >= 1),
    account TEXT NOT NULL CHECK (account <> ''),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (sequence, line)
) STRICT, WITHOUT ROWID;
INSERT INTO postings VALUES(3,1,'assets:cash:till','CNY',20000);
INSERT INTO postings VALUES(3,2,'equity:float','CNY',-20000);
INSERT INTO postings VALUES(6,1,'assets:clearing:counterfoil','CNY',1245);
INSERT INTO postings VALUES(6,2,'expenses:fees','CNY',5);
INSERT INTO postings VALUES(6,3,'income:sales','CNY',-1250);
INSERT INTO postings VALUES(14,1,'assets:clearing:counterfoil','CNY',3288);
INSERT INTO postings VALUES(14,2,'expenses:fees','CNY',12);
INSERT INTO postings VALUES(14,3,'income:sales','CNY',-3300);
INSERT INTO postings VALUES(16,1,'assets:clearing:counterfoil','CNY',1246);
INSERT INTO postings VALUES(16,2,'expenses:fees','CNY',4);
INSERT INTO postings VALUES(16,3,'income:sales','CNY',-1250);
INSERT INTO postings VALUES(17,1,'equity:float','CNY',19900);
INSERT INTO postings VALUES(17,2,'equity:variance','CNY',100);
INSERT INTO postings VALUES(17,3,'assets:cash:till','CNY',-20000);
INSERT INTO postings VALUES(23,1,'assets:clearing:counterfoil','CNY',777);
INSERT INTO postings VALUES(23,2,'income:sales','CNY',-777);
INSERT INTO postings VALUES(26,1,'assets:cash:till','CNY',5000);
INSERT INTO postings VALUES(26,2,'equity:float','CNY',-5000);
INSERT INTO postings VALUES(31,1,'assets:clearing:counterfoil','CNY',44829);
INSERT INTO postings VALUES(31,2,'expenses:fees','CNY',171);
INSERT INTO postings VALUES(31,3,'income:sales','CNY',-45000);
CREATE TABLE tree (
    level INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;
INSERT INTO tree VALUES(0,0,X'4a13e14017a87d17396299c950adfc0c164f072ed0626522b8d235578f36e8bb');
INSERT INTO tree VALUES(0,1,X'0af2b924c2122295b2f545f67f9f65afdb7f330898a7cdbb4fd5d3f438c9b2ba');
INSERT INTO tree VALUES(0,2,X'42c40fee38d0072efa990a2a3d308b51c7f2f012ecda23a6fab7188945e784ec');
INSERT INTO tree VALUES(0,3,X'0ec1ed94d2ae126222374241c8cd72e548aae32ca5a313c4a994f601b65bb1e0');
INSERT INTO tree VALUES(0,4,X'47c86111da073333261041639a33c055d8d84c695a54acf27a60741215939d08');
INSERT INTO tree VALUES(0,5,X'516399ecd9cdd71e369b02e45cd72436b415ceffbda4de8f7d2ae178982feb4f');
INSERT INTO tree VALUES(0,6,X'3d8b513b08ddac32c84d2409bee7418247123b2102e3f38209a499bfd252f410');
INSERT INTO tree VALUES(0,7,X'5f36b6d6a66529e5402edd8fc889f0ff462332a6fda10f447e3c1a5081acaeb3');
INSERT INTO tree VALUES(0,8,X'0092f0f7703b995821aaaca071c2a3d515e7e2db30d725a98252529caaadc5c3');
INSERT INTO tree VALUES(0,9,X'60fc453408b586fa57080691d197e0efc1ca915762768752f9f9fca07432a13d');
INSERT INTO tree VALUES(0,10,X'eca7afde254486860f72c1cb3f0acd55353501efda64038a0a6224dcfcb6ec81');
INSERT INTO tree VALUES(0,11,X'ec97c8891219d01a1d89fbcd6096a746447e00826f0a99ba71ec88cf7f916801');
INSERT INTO tree VALUES(0,12,X'b3939b32f3455fef982225c43125d45c824ffe2bd3a08ab8e70edff00d7de5f8');
INSERT INTO tree VALUES(0,13,X'682b832191fa6e1e14cfe7f55baa7dd5cf0dc883926bad7df803d151c90eba46');
INSERT INTO tree VALUES(0,14,X'41af53bcae89513074bcf3e31f9d2cca2fc8e04a896e523811d780fae0c1cf72');
INSERT INTO tree VALUES(0,15,X'30c7d52a7e0c647fb30a8f6b5d29c695dda778369a5d7f898fc4c846e19d0112');
INSERT INTO tree VALUES(0,16,X'da2fb9fb1d50c3684eb6ad41d74423a194d49fda67560f725e75c5f43c890915');
INSERT INTO tree VALUES(0,17,X'e66173b60a24a599b173c40580a06c7bc2c6a6c6d373da6281ad5d9fd1e734cc');
INSERT INTO tree VALUES(0,18,X'729fbffbcdf70dc0b8067a984084b6ce57b8b4e34d10ad4645463143d3e20674');
INSERT INTO tree VALUES(0,19,X'b2be0dd4bacf2e4f9616609ac9973f8f233c121f573d1e7839bca55aa9497efc');
INSERT INTO tree VALUES(0,20,X'ac63a93a706a24c25e3cb412242cbc24adbc2ec74dd5cf128d80141656f6d48f');
INSERT INTO tree VALUES(0,21,X'63f8986ac7ff6f9a22a0adc30fe90b639bd4aeb36eddb9fe28829afa79375d89');
INSERT INTO tree VALUES(0,22,X'93ab2eb900a6d435e0c967f8f36b2e64d7e8149376b7fc3837477d6a04921044');
INSERT INTO tree VALUES(0,23,X'f922b8f8f9843b975a41358a578ccef575b7e58ee52a42aef772093064eca46a');
INSERT INTO tree VALUES(0,24,X'e4baaf920804902f2905d7ad716fa0a62ec015a2dfeff57bcb8a338af2bedf72');
INSERT INTO tree VALUES(0,25,X'7570c4f009ec964196ca35f335fc9587bf0baf61442cd617c50ba3af55e9e991');
INSERT INTO tree VALUES(0,26,X'072004141ba408a02b94e3803d8b59c1fec5b175f03ca437bb4b1612458ef36a');
INSERT INTO tree VALUES(0,27,X'79449cd86095f350cba491cc6aa51ef0b5f2ca7013803e5e119428d735a947a9');
INSERT INTO tree VALUES(0,28,X'55368ee5e74740183af33c5edb0cb884df914a6a503666ab2d74c43408c36340');
INSERT INTO tree VALUES(0,29,X'97f67aa3a4895759d86bfc4b12a53112aae0532be20c2d61a7526cece81b7976');
INSERT INTO tree VALUES(0,30,X'a75b691a7e78b56bcd9a2d7b0efcf084b17ee58707526976fd771b2bd553597e');
INSERT INTO tree VALUES(1,0,X'3b9482ba33430f740b8ee64e630f38eb04a510ce4ae557316cb3a4ce7a754661');
INSERT INTO tree VALUES(1,1,X'764d992063d392edd463c25e0ce6d5eadafbba678269b6897a38e2953af22e65');
INSERT INTO tree VALUES(1,2,X'7668d43c3591bc5d951326c7e175867f958ca2a2a002e57790ba043402a5c72f');
INSERT INTO tree VALUES(1,3,X'cb3736ee95e2eb7f837487c77c426e62981c2c9a2623423edc25e701b6cf84d4');
INSERT INTO tree VALUES(1,4,X'c21c3a542f3affb15a7f9aec5e0bfa06bb3a359839ea913655f9e4b29274b942');
INSERT INTO tree VALUES(1,5,X'4b13168d39d62aca15da4ebc5c2c4d6bdfee32749b1dae4c25270f4a354597f4');
INSERT INTO tree VALUES(1,6,X'c99372a2f973a7d8b28d15b593674500e2d8a5664d243d514547b98c3fce4c6e');
INSERT INTO tree VALUES(1,7,X'ce89cf8dc85bc1760b84cfe41b748f49534a714cd0dc7036cc8e54011ebde3ab');
INSERT INTO tree VALUES(1,8,X'610f196f3529ea52d894ad017f9d6bc080b6aead76c10d37f7497731a2b03ad5');
INSERT INTO tree VALUES(1,9,X'9fa173c58e72f4fe6de197fd0e369d1e7e563757714ac76e9c67297245366b0b');
INSERT INTO tree VALUES(1,10,X'81b9872b861068a4395e3173f3b595ddbd18672b1627f49beee81b46b6346966');
INSERT INTO tree VALUES(1,11,X'545b2bcdec366ed0b1bd2b7967a19acfe53c26149269deb0bd33ee9b1e556e23');
INSERT INTO tree VALUES(1,12,X'94225968cb595e3e304a9fee9d390b2f2a9bc1c741842508826b960620aebf79');
INSERT INTO tree VALUES(1,13,X'fbd4ba3e15253dbf79759885ebeedf56cc96420694ae6f3111148acc57d6cbef');
INSERT INTO tree VALUES(1,14,X'ee2d7fa2c1ad6503e4445d5de26bed5c4473806c898a35dc7169ae7a1797e5ee');
INSERT INTO tree VALUES(2,0,X'5da5ce555489965f21de5021b6b30c59fa2fd77221dacdcb844ff372a56e588e');
INSERT INTO tree VALUES(2,1,X'c099e3a9ec0b55b559d2bcab90a6953cad0b64e527179af6634a3069506e0f06');
INSERT INTO tree VALUES(2,2,X'b46b652a6685041316bd78b419e51b84bb1834c24fe15f55ea1d9a1806deb7d1');
INSERT INTO tree VALUES(2,3,X'0b2003e00fff401fd1ed23e58a581e73ab67ad31e659666236be5d82e7b88e77');
INSERT INTO tree VALUES(2,4,X'c19628a5ea8d63dd25928619052ea2537e5d8b5f84af21ce0b8f51ddb4d86b1f');
INSERT INTO tree VALUES(2,5,X'3fbfda085a94f45bebd79e2e74d3998747c107a53906992ebf8d64b70982d104');
INSERT INTO tree VALUES(2,6,X'835d8144af9360fb082ecb95c9a1402b9accb749963a2a39f4a7108fb99b3d67');
INSERT INTO tree VALUES(3,0,X'2324fb6ab8270148bfeb7f028d8ea6c07049d11e08a127a426662ed2de982455');
INSERT INTO tree VALUES(3,1,X'38346ba7a8a7c5a5559f118fe3c32afb8ceddc1c3ba1f392a0f7bc18c4351f85');
INSERT INTO tree VALUES(3,2,X'01cd215eb474c5994c84359e80c2043c08bf6fe37429465b4d6027c7a3e6b520');
INSERT INTO tree VALUES(4,0,X'a8e0b5754b979f1f041292d98f8d9cf9f1dc0a177de6d2bb06f0df71690b5f04');
CREATE TABLE identity (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO identity VALUES('event','4');
INSERT INTO identity VALUES('founding','{"ledger":"QWV4HNZWVT2BSESM","profile":{"city":"Shanghai","currency":"CNY","cutoff":"00:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5814","merchant":"M0001","name":"Tea House","name_zh":"茶馆","zone":"Asia/Shanghai"}}');
INSERT INTO identity VALUES('pairing','{"clearing":"https://clearing.example","pairing":{"log_origin":"clearing.example/log","node_key":"E0e1M0355CYVIwg08mvwVNSWKbzoEJxizEiHqlfT/Nc=","paired_at":"2026-11-22T19:38:38.123Z","profile":{"city":"Shanghai","currency":"CNY","cutoff":"00:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5814","merchant":"M0001","name":"Tea House","name_zh":"茶馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"6Sqs8hhMD97zE84MaKPi129GSErbLxJGtIttX+i5Z14="}}');
CREATE TABLE attempts (
    order_number TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    state TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    note TEXT,
    idempotency_key TEXT NOT NULL UNIQUE,
    code TEXT,
    reason TEXT,
    shift INTEGER NOT NULL,
    business_day TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (order_number, attempt)
) STRICT;
INSERT INTO attempts VALUES('L-1',1,'paid',1250,'CNY',NULL,'key-L-1','HTTPS://PAY.EXAMPLE/L-1',NULL,1,'2026-11-22','2026-11-22T19:38:42.623Z','2026-11-22T19:43:41.123Z','2026-11-22T19:38:45.623Z',4);
INSERT INTO attempts VALUES('L-2',1,'declined',900,'CNY','少糖, to go','key-L-2','HTTPS://PAY.EXAMPLE/L-2','not enough',1,'2026-11-22','2026-11-22T19:38:47.123Z','2026-11-22T19:43:45.623Z','2026-11-22T19:38:50.123Z',7);
INSERT INTO attempts VALUES('L-3',1,'paid',3300,'CNY',NULL,'key-L-3','HTTPS://PAY.EXAMPLE/L-3',NULL,1,'2026-11-22','2026-11-22T19:38:51.623Z','2026-11-22T19:43:50.123Z','2026-11-22T19:38:57.623Z',10);
INSERT INTO attempts VALUES('L-1',2,'paid',1250,'CNY',NULL,'key-L-1-2',NULL,NULL,1,'2026-11-22','2026-11-22T19:38:59.123Z','2026-11-22T19:43:57.623Z','2026-11-22T19:39:00.623Z',15);
INSERT INTO attempts VALUES('L-4',1,'paid',777,'CNY',NULL,'key-L-4','HTTPS://PAY.EXAMPLE/L-4',NULL,2,'2026-11-22','2026-11-22T19:39:05.823Z','2026-11-22T19:44:04.323Z','2026-11-22T19:39:08.823Z',21);
INSERT INTO attempts VALUES('L-5b',1,'presented',1250,'CNY',NULL,'key-L-5b','HTTPS://PAY.EXAMPLE/L-5b',NULL,3,'2026-11-22','2026-11-22T19:39:12.523Z','2026-11-22T19:44:11.023Z','2026-11-22T19:39:14.023Z',27);
INSERT INTO attempts VALUES('L-6',1,'paid',45000,'CNY',NULL,'key-L-6','HTTPS://PAY.EXAMPLE/L-6',NULL,3,'2026-11-22','2026-11-22T19:39:15.523Z','2026-11-22T19:44:14.023Z','2026-11-22T19:39:18.523Z',29);
CREATE TABLE payments (
    id TEXT PRIMARY KEY,
    order_number TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    state TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    refunded INTEGER NOT NULL CHECK (refunded BETWEEN 0 AND amount),
    fee INTEGER NOT NULL CHECK (fee BETWEEN 0 AND amount),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    suspected_duplicate INTEGER NOT NULL CHECK (suspected_duplicate IN (0, 1)),
    payer_tail TEXT NOT NULL,
    log_index INTEGER NOT NULL,
    paid_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    shift INTEGER,
    business_day TEXT,
    sequence INTEGER NOT NULL UNIQUE,
    UNIQUE (order_number, attempt)
) STRICT;
INSERT INTO payments VALUES('P-L-1','L-1',1,'paid',1250,'CNY',0,5,0,0,'0042',3,'2026-11-22T19:38:44.123Z','2026-11-22T19:38:45.623Z',1,'2026-11-22',6);
INSERT INTO payments VALUES('P-L-3','L-3',1,'paid',3300,'CNY',0,12,1,0,'7781',12,'2026-11-22T19:38:56.123Z','2026-11-22T19:38:57.623Z',1,'2026-11-22',14);
INSERT INTO payments VALUES('P-L-1-2','L-1',2,'paid',1250,'CNY',0,4,0,1,'7781',12,'2026-11-22T19:38:59.123Z','2026-11-22T19:39:00.623Z',1,'2026-11-22',16);
INSERT INTO payments VALUES('P-L-4','L-4',1,'paid',777,'CNY',0,0,0,0,'0042',3,'2026-11-22T19:39:07.323Z','2026-11-22T19:39:08.823Z',2,'2026-11-22',23);
INSERT INTO payments VALUES('P-L-6','L-6',1,'paid',45000,'CNY',0,171,0,0,'0042',3,'2026-11-22T19:39:17.023Z','2026-11-22T19:39:18.523Z',3,'2026-11-22',31);
CREATE TABLE shifts (
    number INTEGER PRIMARY KEY,
    business_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    float INTEGER NOT NULL,
    currency TEXT NOT NULL,
    first_sequence INTEGER NOT NULL,
    closed_at TEXT,
    closed_by TEXT,
    end_sequence INTEGER,
    z_hash BLOB
) STRICT;
INSERT INTO shifts VALUES(1,'2026-11-22','closed','2026-11-22T19:38:41.123Z','Li',20000,'CNY',1,'2026-11-22T19:39:01.323Z','Li',18,X'da2fb9fb1d50c3684eb6ad41d74423a194d49fda67560f725e75c5f43c890915');
INSERT INTO shifts VALUES(2,'2026-11-22','closed','2026-11-22T19:39:04.323Z','Li',0,'CNY',18,'2026-11-22T19:39:09.523Z','Li',25,X'f922b8f8f9843b975a41358a578ccef575b7e58ee52a42aef772093064eca46a');
INSERT INTO shifts VALUES(3,'2026-11-22','open','2026-11-22T19:39:11.023Z','Li',5000,'CNY',25,NULL,NULL,NULL,NULL);
CREATE TABLE batches (
    number INTEGER PRIMARY KEY,
    first_sequence INTEGER NOT NULL,
    end_sequence INTEGER NOT NULL,
    head_size INTEGER NOT NULL,
    head_root BLOB NOT NULL CHECK (length(head_root) = 32),
    state TEXT NOT NULL CHECK (state IN ('sealed', 'acknowledged')),
    shift INTEGER NOT NULL,
    digest TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    sealed_at TEXT NOT NULL,
    acknowledged_at TEXT,
    log_index INTEGER
) STRICT;
INSERT INTO batches VALUES(1,1,18,17,X'5e92c640f0bd82e1481f9bbc6aa1dc43993842dd4d3be7528928fb957d477bb3','acknowledged',1,'1c876c3f188c35a4bb2649ce89627bc82251b0b17c23b849b2d9ead09fb97f0e',X'e57a763170f22c7920dd0f64b87bfdaf462ecdea85e79dead9c582849878c84e922e5cfeff06d22d76026b7e8b90c3622c41f86e82003fc447ce5b61909e1e0f','2026-11-22T19:39:01.323Z','2026-11-22T19:39:02.823Z',41);
INSERT INTO batches VALUES(2,18,25,24,X'502c44dedd876353e54fc018a8b7356a9fe33367301bf6b8da959e1f81766f04','sealed',2,'3bcbd541a6df6cd675f26fb6c33f00d31a00c4325740abf11277584df8fcdf22',X'b1eb55d41b52abe94406060d80328dc8b5fd8b8fadc58204ae4c0c283023dd9884d1eaf653bc01e479823b6e30f1ef3e3c98ab11babd2809ccb863911b814905','2026-11-22T19:39:09.523Z',NULL,NULL);
CREATE TABLE checkpoints (
    size INTEGER PRIMARY KEY,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note TEXT NOT NULL,
    seen_at TEXT NOT NULL
) STRICT;
INSERT INTO checkpoints VALUES(42,X'4141414141414141414141414141414141414141414141414141414141414141',replace('clearing.example/log\n42\nQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=\n\n— clearing.example/log JWvn1gcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n','\n',char(10)),'2026-11-22T19:39:02.823Z');
CREATE INDEX postings_by_account ON postings (account, currency, sequence);
CREATE INDEX journal_by_order ON journal (json_extract(body, '$.data.order'), sequence)
    WHERE json_extract(body, '$.data.order') IS NOT NULL;
CREATE TRIGGER journal_is_continuous BEFORE INSERT ON journal
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
    OR json_extract(NEW.body, '$.sequence') IS NOT NEW.sequence
    OR json_extract(NEW.body, '$.kind') IS NOT NEW.kind
    OR json_extract(NEW.body, '$.recorded_at') IS NOT NEW.recorded_at
BEGIN SELECT raise(ABORT, 'an entry must follow the last one and say what its body says'); END;
CREATE TRIGGER journal_is_posted AFTER INSERT ON journal
BEGIN
    INSERT INTO postings (sequence, line, account, currency, amount)
    SELECT NEW.sequence, key + 1, json_extract(value, '$.account'), json_extract(value, '$.currency'),
        json_extract(value, '$.amount')
    FROM json_each(NEW.body, '$.postings');
    SELECT raise(ABORT, 'the postings of an entry must sum to zero in each currency')
    WHERE EXISTS (
        SELECT 1 FROM postings WHERE sequence = NEW.sequence GROUP BY currency HAVING sum(amount) <> 0
    );
END;
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
CREATE TRIGGER postings_are_the_journals BEFORE INSERT ON postings
WHEN NOT EXISTS (
    SELECT 1 FROM journal, json_each(journal.body, '$.postings')
    WHERE journal.sequence = NEW.sequence AND key = NEW.line - 1
        AND json_extract(value, '$.account') = NEW.account
        AND json_extract(value, '$.currency') = NEW.currency
        AND json_extract(value, '$.amount') = NEW.amount
)
BEGIN SELECT raise(ABORT, 'a posting must stand in the body of its entry'); END;
CREATE TRIGGER postings_are_not_changed BEFORE UPDATE ON postings
BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
CREATE TRIGGER postings_are_not_removed BEFORE DELETE ON postings
BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
CREATE INDEX attempts_unresolved ON attempts (state)
    WHERE state IN ('created', 'presented', 'unknown');
CREATE INDEX attempts_by_shift ON attempts (shift);
CREATE INDEX payments_by_day ON payments (business_day, sequence);
CREATE UNIQUE INDEX one_open_shift ON shifts (state) WHERE state = 'open';
COMMIT;
PRAGMA application_id = 1128681292;
PRAGMA user_version = 1;
