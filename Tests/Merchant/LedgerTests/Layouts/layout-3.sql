PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
INSERT INTO grdb_migrations VALUES('2');
INSERT INTO grdb_migrations VALUES('3');
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    recorded_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    leaf BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-27T04:08:04.334Z','ledger.founded','{"actor":"root","data":{"ledger":"2KADS7MX2840T02A","profile":{"city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"}},"kind":"ledger.founded","postings":[],"recorded_at":"2026-11-27T04:08:04.334Z","salt":"FAHLTwOO7cg0O4awAWm1zA==","sequence":1,"version":1}',X'61b08f2a2b2e5d3f414289bad8089c86e9df728930a722c722087232a1b0b1c8');
INSERT INTO journal VALUES(2,'2026-11-27T04:08:04.466Z','terminal.paired','{"actor":"root","data":{"clearing":"http://127.0.0.1:41321","pairing":{"log_origin":"demo.counterfoil.example","node_key":"UBuJVMzR5X7YznKI9zCdilP562IohKcF47puFkPkQvY=","paired_at":"2026-11-27T04:08:04.435Z","profile":{"acquirer":"HOUSE","city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"M0001","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"kf7mjP4MVunNRsAbtAYzzQw79yhnAZMfZt5DjQSOWzM="}},"kind":"terminal.paired","postings":[],"recorded_at":"2026-11-27T04:08:04.466Z","salt":"tmmqIZTO7n/k01p0yT/6Vw==","sequence":2,"version":1}',X'9cb6e8aae3cf571c4758cb340b48761cc2cac773fb25260ad90ccaf09d22ed31');
INSERT INTO journal VALUES(3,'2026-11-27T04:08:04.658Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":0,"number":1},"kind":"shift.opened","postings":[],"recorded_at":"2026-11-27T04:08:04.658Z","salt":"FzlBCdh5csJ/bzsuLGz7hA==","sequence":3,"shift":1,"version":1}',X'6b7a2f0f47e62012cda1eb65d92d8207b9ec8daeef1ccbbbe4ac9a46cd8ff01c');
INSERT INTO journal VALUES(4,'2026-11-27T04:08:04.670Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":1602,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:07.670Z","idempotency_key":"A65ZPP3EBA9YDMWQ1M1ZWEZP7Z","order":"T0001-000001"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:04.670Z","salt":"0r1nA0dLiBO9+hboyJrdcw==","sequence":4,"shift":1,"version":1}',X'85f305ff5932cddd225acffb8b52c7534efdde2972e43309704dc82d5193a299');
INSERT INTO journal VALUES(5,'2026-11-27T04:08:04.713Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/ZVTR7D9PWVX6ZK07","order":"T0001-000001"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:04.713Z","salt":"a30PqOOzJpJX8y5zjK/T8A==","sequence":5,"shift":1,"version":1}',X'37eca2b0812e5fc030fd59745f0e319542c70eb5da1c8857e76ccc943170970d');
INSERT INTO journal VALUES(6,'2026-11-27T04:08:04.718Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":14979,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:07.718Z","idempotency_key":"BDY10DWZFBZ0ZJWFAS1FSXZYTM","order":"T0001-000002"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:04.718Z","salt":"4FXLxeOR8leIAtt/WQWKGA==","sequence":6,"shift":1,"version":1}',X'168a00bb53a632797850f0bd1162cab131acfe2d9057b06f0b94e9d485ba23ed');
INSERT INTO journal VALUES(7,'2026-11-27T04:08:04.745Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/ENKVXZ2N3YES661P","order":"T0001-000002"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:04.745Z","salt":"gzvHylENyT+LNYsTGi0iyQ==","sequence":7,"shift":1,"version":1}',X'1eace310743fc05ab97721bbdb82e7058f78dffae2d4ccba5aa6bd90d36308d0');
INSERT INTO journal VALUES(8,'2026-11-27T04:08:04.758Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":10932,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:07.758Z","idempotency_key":"F4CTQ6K84YXCJ84SYSDYG6NN09","order":"T0001-000003"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:04.758Z","salt":"npVFidLioiR2ejF1likINg==","sequence":8,"shift":1,"version":1}',X'0a00871b483ee3c32b357c4be0c97d9e0f1cccfbdeb98384bf4abdd935206566');
INSERT INTO journal VALUES(9,'2026-11-27T04:08:04.781Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":1602,"attempt":1,"currency":"CNY","event":1,"late":false,"order":"T0001-000001","payment":{"fee":6,"log_index":29,"paid_at":"2026-11-27T04:08:04.753Z","payer_tail":"TZJH","payment":"PEXN3JK4XD90F"},"signature":"QlKsPMZj3ZT93cqnD7xb4VIFxwUBiJocSFPp8CBP6nRTWxI5imUKHHOn2X933RGyV4LKALxHFSC+9geQu95KDQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":1596,"currency":"CNY"},{"account":"expenses:fees","amount":6,"currency":"CNY"},{"account":"income:sales","amount":-1602,"currency":"CNY"}],"recorded_at":"2026-11-27T04:08:04.781Z","salt":"KA67az3OmYlVuVpZERbrPA==","sequence":9,"shift":1,"version":1}',X'aaff5daf0794813843241453eef8a193ff0a67d5e88d53c0fd4c2d07d39329f3');
INSERT INTO journal VALUES(10,'2026-11-27T04:08:04.807Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/6EQJD5DFMEXBJTVT","order":"T0001-000003"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:04.807Z","salt":"TLnjl2hcHFUIsTshsJd71Q==","sequence":10,"shift":1,"version":1}',X'897d7795ab047feffc0d51885870925de281ee76d07483ac8cb05ae6522d966c');
INSERT INTO journal VALUES(11,'2026-11-27T04:08:04.822Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":2,"order":"T0001-000002","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T04:08:04.822Z","salt":"Cuo1SNiqHqHCa6aGjHHedQ==","sequence":11,"shift":1,"version":1}',X'5448fb154d3cd664ff823d4a184931a87a2cbc9a1736821e97dbb8d32b427bd6');
INSERT INTO journal VALUES(12,'2026-11-27T04:08:04.829Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":3618,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:07.829Z","idempotency_key":"4CHQV6TAZPZW6TZQMXD73YV5XN","order":"T0001-000004"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:04.829Z","salt":"Xx9t8NejRR9VZkG4puHseQ==","sequence":12,"shift":1,"version":1}',X'dc136cb696dcd58481044fc82589773d4f0add4691ca7524a7a490774680dd40');
INSERT INTO journal VALUES(13,'2026-11-27T04:08:04.853Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/Z0X92HXR5PDBDDEM","order":"T0001-000004"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:04.853Z","salt":"OwfBPswfPLXenguKEl8Hmg==","sequence":13,"shift":1,"version":1}',X'1a6ab999ef271f3f36def64f3b3f3e5cb3bb9a5878a8154872f8db240cc1aad7');
INSERT INTO journal VALUES(14,'2026-11-27T04:08:04.865Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8196,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:07.865Z","idempotency_key":"0FQA45JFZFGWV1GKSS6FYGNT2S","order":"T0001-000005"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:04.865Z","salt":"Z7tQhjGVvueC0jzdvL+X9w==","sequence":14,"shift":1,"version":1}',X'bef1af5755aa69925aeaea1d3b56d55ad2b9193f25d1675fef9e769036dd7b23');
INSERT INTO journal VALUES(15,'2026-11-27T04:08:04.882Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":10932,"attempt":1,"currency":"CNY","event":3,"late":false,"order":"T0001-000003","payment":{"fee":42,"log_index":30,"paid_at":"2026-11-27T04:08:04.863Z","payer_tail":"2B1G","payment":"PVB5A5VP7JVCB"},"signature":"Yv4+0//JeBieFh0lDFTXenDga9yMzomFhC6VXBb793YLa8MNo05RgS9Xie2ORvMdQEsYxxbw5itl7AB/C8iACQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":10890,"currency":"CNY"},{"account":"expenses:fees","amount":42,"currency":"CNY"},{"account":"income:sales","amount":-10932,"currency":"CNY"}],"recorded_at":"2026-11-27T04:08:04.882Z","salt":"coMbo0nn/et96OtK2fdO+A==","sequence":15,"shift":1,"version":1}',X'30bd44176484d5ce01deca207e9cbbe8f359e8808a210dc359dc3679359f4123');
INSERT INTO journal VALUES(16,'2026-11-27T04:08:04.904Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/8F1HDJ8Z5G6HRBZQ","order":"T0001-000005"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:04.904Z","salt":"t0Hv50xpmBLUHQILYn56ng==","sequence":16,"shift":1,"version":1}',X'e28a595fdd84562164164e926af1b5e11d69df34ce586a9957a2bc606fece2ff');
INSERT INTO journal VALUES(17,'2026-11-27T04:08:04.915Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":4,"order":"T0001-000004","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T04:08:04.915Z","salt":"kwieawyygPVNKou/kr7+vA==","sequence":17,"shift":1,"version":1}',X'5eedbdd3e92fce413c0cf2dc8a931d592f287a14620191c86ceb990006e532f6');
INSERT INTO journal VALUES(18,'2026-11-27T04:08:04.957Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":394,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:07.957Z","idempotency_key":"1ZAD3H3W83WGP0G0Y3REZ6QQYP","order":"T0001-000006"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:04.957Z","salt":"7k+yW8ElJP6lJAxBdli6GQ==","sequence":18,"shift":1,"version":1}',X'819abcdf217b9e603b59a4b2b59c36d09da2a3309aa5ad5c81fe3a2866e30901');
INSERT INTO journal VALUES(19,'2026-11-27T04:08:04.992Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/EPVJYY1S0P46QBYZ","order":"T0001-000006"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:04.992Z","salt":"Npi2SAVpvUwDDFhhJsTgzw==","sequence":19,"shift":1,"version":1}',X'5e7efa74199076d032e71b2e3815246174b6a2a27b4717da9a6a9995317d1bd7');
INSERT INTO journal VALUES(20,'2026-11-27T04:08:05.013Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":8196,"attempt":1,"currency":"CNY","event":5,"late":false,"order":"T0001-000005","payment":{"fee":31,"log_index":31,"paid_at":"2026-11-27T04:08:04.979Z","payer_tail":"YA0B","payment":"P0WR5PZPEA9JM"},"signature":"la3yqJXI0Nidg+G5XY1dzIUUu8SwAKsbp9VLbG6KrQ9PiXXjbSfCxzgVDlu74rp9ES0Ky0lPwqbOqkJEpvKXAg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8165,"currency":"CNY"},{"account":"expenses:fees","amount":31,"currency":"CNY"},{"account":"income:sales","amount":-8196,"currency":"CNY"}],"recorded_at":"2026-11-27T04:08:05.013Z","salt":"zMcHWshpD1XjdwoqSD9m1A==","sequence":20,"shift":1,"version":1}',X'854f2b2a9768f539b4c5d367a9913e5afbf22e41b234fd800ef274336072fe5a');
INSERT INTO journal VALUES(21,'2026-11-27T04:08:05.031Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":9054,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:08.031Z","idempotency_key":"BVDXARRAYJ6VJDA1T2M8HVQXSW","order":"T0001-000007"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:05.031Z","salt":"S5ugzrhJmMB8ZY3+hoT3XQ==","sequence":21,"shift":1,"version":1}',X'3501b925e00fe73e10549c95deaf5a694115300da56a7efa8fdc8fb2f186d2c4');
INSERT INTO journal VALUES(22,'2026-11-27T04:08:05.061Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/KQJZP9Q6Q39B3T7C","order":"T0001-000007"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:05.061Z","salt":"Xqs4fldnDeSocA/bJDfm/Q==","sequence":22,"shift":1,"version":1}',X'595b70e26300ec381db55bb25a31a1c6a227031e997025dd9ee26519da4ef0a7');
INSERT INTO journal VALUES(23,'2026-11-27T04:08:05.078Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":4593,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:08.078Z","idempotency_key":"BSE74RE6S6VAXRZK5E7QTE77DJ","order":"T0001-000008"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:05.078Z","salt":"caiF/oh70EzUagQdrKnPGA==","sequence":23,"shift":1,"version":1}',X'37b434eaf7ac0cd7d2654da265bc1176da76bc748401524d6471eebb123405f3');
INSERT INTO journal VALUES(24,'2026-11-27T04:08:05.083Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":394,"attempt":1,"currency":"CNY","event":6,"late":false,"order":"T0001-000006","payment":{"fee":1,"log_index":32,"paid_at":"2026-11-27T04:08:05.066Z","payer_tail":"AEAK","payment":"PW7PZTDKA8BKD"},"signature":"xUMgr4GdgourP8BHeMF1ABsZU9S99LcGN7yCFxkMM5Lnl15yvtRrD3oiKG38GqGmFSlERIBC2amuv4kn2+CJCw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":393,"currency":"CNY"},{"account":"expenses:fees","amount":1,"currency":"CNY"},{"account":"income:sales","amount":-394,"currency":"CNY"}],"recorded_at":"2026-11-27T04:08:05.083Z","salt":"HCEoEzJ8aThvFJ+OYsPu/Q==","sequence":24,"shift":1,"version":1}',X'a23fb83b1d4e20d1370f771b3a580dbb8e548d6d6eae7cd7afa7a1a712a8a912');
INSERT INTO journal VALUES(25,'2026-11-27T04:08:05.119Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/50FHD3NBMV95AV2A","order":"T0001-000008"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:05.119Z","salt":"Lhqr4f71d4PlAO7CwEZ7FQ==","sequence":25,"shift":1,"version":1}',X'143780f54d5d19fdbd882f0df67c931817e863c4d8fdf460285ebf1b379ecd5f');
INSERT INTO journal VALUES(26,'2026-11-27T04:08:05.131Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":7,"order":"T0001-000007","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T04:08:05.131Z","salt":"BqVTI4u8kRhUI2deJbDUNA==","sequence":26,"shift":1,"version":1}',X'12412458186f8e04803053661e3764cc94aa61409f49f6c2386e255b12828a36');
INSERT INTO journal VALUES(27,'2026-11-27T04:08:05.148Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8727,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:08.148Z","idempotency_key":"PYBYNKVKBYGAJ10RKW1QKWYM2H","order":"T0001-000009"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:05.148Z","salt":"nZcg2FUcGEpLiLwZLWhiJQ==","sequence":27,"shift":1,"version":1}',X'e7fc689fe4cf6f2653ab86bd36c9a9642c03041dc10ae884c2447067ed426146');
INSERT INTO journal VALUES(28,'2026-11-27T04:08:05.153Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":8,"order":"T0001-000008","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T04:08:05.153Z","salt":"S9MXX2CDU0AFNkL1jjaKOA==","sequence":28,"shift":1,"version":1}',X'920983bf55d670399d78c0e48e49bb90dd0fc71c7f3db070755b4c23b9908cb2');
INSERT INTO journal VALUES(29,'2026-11-27T04:08:05.173Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/QMVCSNYDE6M7Y0VE","order":"T0001-000009"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:05.173Z","salt":"g0LabjL3JgPCCv2d/gbqwg==","sequence":29,"shift":1,"version":1}',X'c2bd07cfb88a249abf732c22937564e578ec51c47376f29f308034126ef43e65');
INSERT INTO journal VALUES(30,'2026-11-27T04:08:05.185Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":14796,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:08.185Z","idempotency_key":"3KAKM84X99DBKNDJC248Q4FGJQ","order":"T0001-000010"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:05.185Z","salt":"tpGI+tzYnVKuLiOeNaFVIg==","sequence":30,"shift":1,"version":1}',X'fd47577a31997c608064d5284e62eb0de4f0534729ef4a32563135e44c7988fc');
INSERT INTO journal VALUES(31,'2026-11-27T04:08:05.206Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/Q9YYDWCTXB3V870Q","order":"T0001-000010"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:05.206Z","salt":"Z35mOD3NeHdLavGmBeyBGw==","sequence":31,"shift":1,"version":1}',X'c46044f31b64a096254e8b73cf1b0c93c9e742142842868a485c811a3b6d83d3');
INSERT INTO journal VALUES(32,'2026-11-27T04:08:05.229Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":9,"order":"T0001-000009","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T04:08:05.229Z","salt":"STUPXWNwNwHJk1O9pUSKiQ==","sequence":32,"shift":1,"version":1}',X'e392aa321a01b5fbdd03e7ce30ca948e799ccda9b4efbbcb64e0fc97c1e75f1b');
INSERT INTO journal VALUES(33,'2026-11-27T04:08:05.238Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":9900,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:08.238Z","idempotency_key":"35Q3KK1V1Q8YSQNMRTPKVJNQ9S","order":"T0001-000011"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:05.238Z","salt":"ZIo7gVfPN6NeNKRcVqd40g==","sequence":33,"shift":1,"version":1}',X'4acf6be64a9a23a6103ff77a06fc1b3f9b870cf30be210404398913ad769bdb5');
INSERT INTO journal VALUES(34,'2026-11-27T04:08:05.273Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/E3AHV89P43ZMZ8QT","order":"T0001-000011"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:05.273Z","salt":"k98XvdyoowKD88Yjg9ka+g==","sequence":34,"shift":1,"version":1}',X'b1c6994c398352bc7fa2d5d2e411017a53a01a7d5546b1b435518a9425d45027');
INSERT INTO journal VALUES(35,'2026-11-27T04:08:05.282Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":14796,"attempt":1,"currency":"CNY","event":10,"late":false,"order":"T0001-000010","payment":{"fee":56,"log_index":33,"paid_at":"2026-11-27T04:08:05.270Z","payer_tail":"D6JA","payment":"PX13X2B5WB8X2"},"signature":"/7ozLG3/SZgCTVXryO907tBQVkDLIBOnrJbq3Z/wO/JpHrB9LV42TIfmFoxKYIYPvqKNb5tMDOnmsy0FefeMBw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":14740,"currency":"CNY"},{"account":"expenses:fees","amount":56,"currency":"CNY"},{"account":"income:sales","amount":-14796,"currency":"CNY"}],"recorded_at":"2026-11-27T04:08:05.282Z","salt":"xOuE+CQkVbwpmrvTNh2yvQ==","sequence":35,"shift":1,"version":1}',X'aaba26b8bd4c08dcb113bfc1c86f8e08c033213d1c06fa4b7e02ee46489fcf03');
INSERT INTO journal VALUES(36,'2026-11-27T04:08:05.327Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":9900,"attempt":1,"currency":"CNY","event":11,"late":false,"order":"T0001-000011","payment":{"fee":38,"log_index":34,"paid_at":"2026-11-27T04:08:05.308Z","payer_tail":"AQ8H","payment":"PPSWZW2WJDME8"},"signature":"+kNtDGzBkEasbsuLmBJIGCRiSDL58otBdTe0k9DLTe5PTQl+9uzwuuoptiZohmV6mRB2VeQP2md23JYFKBxCCQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":9862,"currency":"CNY"},{"account":"expenses:fees","amount":38,"currency":"CNY"},{"account":"income:sales","amount":-9900,"currency":"CNY"}],"recorded_at":"2026-11-27T04:08:05.327Z","salt":"GtZ3EaPRUqbZnvcvzrjq9g==","sequence":36,"shift":1,"version":1}',X'd2085f375652e9a0a3471de48b1ced0be40aa4f67e03a5b0b815b528d8b41619');
INSERT INTO journal VALUES(37,'2026-11-27T04:08:05.350Z','shift.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempts":{"declined":5,"paid":6},"currency":"CNY","expected":0,"first_sequence":1,"number":1,"totals":[{"amount":45820,"count":6,"currency":"CNY","fee":174,"kind":"payment"}]},"kind":"shift.closed","postings":[],"recorded_at":"2026-11-27T04:08:05.350Z","salt":"397t6bTgQwNQ/oflSQJq7A==","sequence":37,"shift":1,"version":1}',X'fcf537caee96ea0794e31a5aa464274252ea5c90f70bf49932a7f551282884e9');
INSERT INTO journal VALUES(38,'2026-11-27T04:08:05.350Z','batch.sealed','{"actor":"root","business_day":"2026-11-27","data":{"digest":"ff27337971d26ec4c2bc37c573086f2bb35d0e20a0cf70b8ae08aaee7b38bef3","end_sequence":38,"first_sequence":1,"head":{"root":"ba47090d06a42f591922961292db005bbafb1b0ec9f1323666ba450db9072322","size":37},"number":1,"signature":"lomIUmB+BK4xPdUzOK4nMrfWVX3/Mnps1NAJqK5OIKaYKNVMn7Ox+5f20KAGT5ScfabBLZPk15aSBZxDBLnMAA=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-27T04:08:05.350Z","salt":"ecrrMTzvq8H5S1VT1NoQJQ==","sequence":38,"version":1}',X'03a409c1cab7215f1108fe0ba07e1775f31abe7e1363a6ccdbf4b1035e0c24b5');
INSERT INTO journal VALUES(39,'2026-11-27T04:08:05.413Z','batch.acknowledged','{"actor":"root","business_day":"2026-11-27","data":{"checkpoint":"ZGVtby5jb3VudGVyZm9pbC5leGFtcGxlCjM3CkFnSlpjaEppbTJIZVk4WU5NYlN6RG9ZL1pVMC9hSFdFYUZubStEWEZuZkU9CgrigJQgZGVtby5jb3VudGVyZm9pbC5leGFtcGxlIElwa29aSlNWb3g3Y3ZJeWxnN3MwSkx5cHpURTZrcm5MVUwzSGZSVWxNMlpPY1d5V2xCYUQ1VFhhTkhEeEdYSTNtaW5rblhUdHFPUUR4bWJlbmlzblJ1MkUwUWs9Cg==","number":1,"receipt":{"key":"151f76e346c1fa27","signature":"/CnyB+OBbaUorATo95lUBK9eXL+Zup3JjOx1DKK09ZVifzZ82Pky8C10iXpWaKwbRGX6Fx6B3UeWq4L3dD0sAw==","signed":{"digest":"ff27337971d26ec4c2bc37c573086f2bb35d0e20a0cf70b8ae08aaee7b38bef3","leaf":"{\"after\":{\"root\":\"ba47090d06a42f591922961292db005bbafb1b0ec9f1323666ba450db9072322\",\"size\":37},\"at\":\"2026-11-27T04:08:05.377Z\",\"before\":{\"root\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"size\":0},\"business_day\":\"2026-11-27\",\"counted_on\":\"2026-11-27\",\"digest\":\"ff27337971d26ec4c2bc37c573086f2bb35d0e20a0cf70b8ae08aaee7b38bef3\",\"end_sequence\":38,\"first_sequence\":1,\"kind\":\"batch\",\"line_count\":6,\"lines_root\":\"ddf35da0325ba389fcdc95c2efc7ebcda1fe386589ba9eb1e05f73bc42aa21d0\",\"number\":1,\"terminal\":\"T0001\",\"totals\":[{\"amount\":45820,\"count\":6,\"currency\":\"CNY\",\"fee\":174,\"kind\":\"payment\"}],\"version\":3}","log_index":35,"number":1,"received_at":"2026-11-27T04:08:05.377Z","terminal":"T0001"}}},"kind":"batch.acknowledged","postings":[],"recorded_at":"2026-11-27T04:08:05.413Z","salt":"mBFZeE1VtjBtyPUZIlelmA==","sequence":39,"version":1}',X'45798dd1f56cfe4415ba32650294220b2d312f0b22e12be748174de4d900f6fa');
INSERT INTO journal VALUES(40,'2026-11-27T04:08:18.444Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":5000,"number":2},"kind":"shift.opened","postings":[{"account":"assets:cash:till","amount":5000,"currency":"CNY"},{"account":"equity:float","amount":-5000,"currency":"CNY"}],"recorded_at":"2026-11-27T04:08:18.444Z","salt":"Pcb0xAvpq8MABjZjeHxs1g==","sequence":40,"shift":2,"version":1}',X'54f4485523f14bfae1fb1afc060cedce56f1a769cf382e1dd8ab524a3093f96d');
INSERT INTO journal VALUES(41,'2026-11-27T04:08:18.654Z','refund.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":100,"currency":"CNY","idempotency_key":"7XSNPCHPGW4NC7TRBPRPSK69DX","payment":"P0WR5PZPEA9JM","reason":"cold tea"},"kind":"refund.created","postings":[],"recorded_at":"2026-11-27T04:08:18.654Z","salt":"RAAQavK0qVsFY17fFQFNww==","sequence":41,"shift":2,"version":1}',X'6ecb9d72e3463160ebf3dedd516bb3f97df62914bc1b35e7e8fb14bd70b140c2');
INSERT INTO journal VALUES(42,'2026-11-27T04:08:18.729Z','refund.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":100,"currency":"CNY","idempotency_key":"7XSNPCHPGW4NC7TRBPRPSK69DX","record":{"fee":0,"log_index":37,"refund":"R1T3JD2GQRFKX","refunded_at":"2026-11-27T04:08:18.703Z"},"signature":"vc8klhnJc6lM6Sz0eU9E4TIAauX2JgVoL7IsRraB63W3Pe6qBn6weevSk6aU6/wcNJmq85MOXH6AbMXnd6ZaBg=="},"kind":"refund.accepted","postings":[{"account":"income:sales","amount":100,"currency":"CNY"},{"account":"assets:clearing:counterfoil","amount":-100,"currency":"CNY"}],"recorded_at":"2026-11-27T04:08:18.729Z","salt":"EoaChi2PRWSIxZmKRmvABA==","sequence":42,"shift":2,"version":1}',X'f2c06fd668d655e95a25a4c6b8f1746ff84b7f9d5be76df6e3a9c0e00d32b011');
INSERT INTO journal VALUES(43,'2026-11-27T04:08:18.940Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":300,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T04:08:20.940Z","idempotency_key":"DAG9K2XV49NXH40S9J539NF488","order":"T0001-000012"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T04:08:18.940Z","salt":"hIsuumSD2NsP4vJGeklQ7A==","sequence":43,"shift":2,"version":1}',X'14174159731a02cfbff558d4b80b58384de7257659542c1dc7278e358af7d625');
INSERT INTO journal VALUES(44,'2026-11-27T04:08:18.996Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:41321/o/NRSM3EPNNXJ9FJYD","order":"T0001-000012"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T04:08:18.996Z","salt":"mLxzaH4pKpLbic8LEP3pUg==","sequence":44,"shift":2,"version":1}',X'5619a6708b56bb4f1329e2beb597271da6446c10c5a6a6cb9904162d7cacedf6');
INSERT INTO journal VALUES(45,'2026-11-27T04:08:20.955Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"order":"T0001-000012","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T04:08:20.955Z","salt":"9WRNzxanFuMHGayoNXPYhg==","sequence":45,"shift":2,"version":1}',X'76973d2209f25a064415c66a5cda06e59937e0e3ee552920bd89ba55d2c73b72');
CREATE TABLE postings (
    sequence INTEGER NOT NULL REFERENCES journal (sequence),
    line INTEGER NOT NULL CHECK (line >= 1),
    account TEXT NOT NULL CHECK (account <> ''),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (sequence, line)
) STRICT, WITHOUT ROWID;
INSERT INTO postings VALUES(9,1,'assets:clearing:counterfoil','CNY',1596);
INSERT INTO postings VALUES(9,2,'expenses:fees','CNY',6);
INSERT INTO postings VALUES(9,3,'income:sales','CNY',-1602);
INSERT INTO postings VALUES(15,1,'assets:clearing:counterfoil','CNY',10890);
INSERT INTO postings VALUES(15,2,'expenses:fees','CNY',42);
INSERT INTO postings VALUES(15,3,'income:sales','CNY',-10932);
INSERT INTO postings VALUES(20,1,'assets:clearing:counterfoil','CNY',8165);
INSERT INTO postings VALUES(20,2,'expenses:fees','CNY',31);
INSERT INTO postings VALUES(20,3,'income:sales','CNY',-8196);
INSERT INTO postings VALUES(24,1,'assets:clearing:counterfoil','CNY',393);
INSERT INTO postings VALUES(24,2,'expenses:fees','CNY',1);
INSERT INTO postings VALUES(24,3,'income:sales','CNY',-394);
INSERT INTO postings VALUES(35,1,'assets:clearing:counterfoil','CNY',14740);
INSERT INTO postings VALUES(35,2,'expenses:fees','CNY',56);
INSERT INTO postings VALUES(35,3,'income:sales','CNY',-14796);
INSERT INTO postings VALUES(36,1,'assets:clearing:counterfoil','CNY',9862);
INSERT INTO postings VALUES(36,2,'expenses:fees','CNY',38);
INSERT INTO postings VALUES(36,3,'income:sales','CNY',-9900);
INSERT INTO postings VALUES(40,1,'assets:cash:till','CNY',5000);
INSERT INTO postings VALUES(40,2,'equity:float','CNY',-5000);
INSERT INTO postings VALUES(42,1,'income:sales','CNY',100);
INSERT INTO postings VALUES(42,2,'assets:clearing:counterfoil','CNY',-100);
CREATE TABLE tree (
    level INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE tree_edge (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    size INTEGER NOT NULL CHECK (size >= 0),
    peaks BLOB NOT NULL CHECK (length(peaks) % 32 = 0)
) STRICT;
INSERT INTO tree_edge VALUES(1,45,X'f276805db866e027925901a1edc5d4393f99ed9e1d54ac35dfb1ce33cec3d51ec113e8d2de4c7769b393fe4a566a1251c4077423ff533e9159bbd0f0823b6635fc6231556636eb55ce57562f195f5d7d3497671024be5052545da23e7de37ea476973d2209f25a064415c66a5cda06e59937e0e3ee552920bd89ba55d2c73b72');
CREATE TABLE projections (
    name TEXT PRIMARY KEY,
    mark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO projections VALUES('attempts','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('balances','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('batches','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('blocks','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('checkpoints','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('identity','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('orders','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('payments','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('refunds','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('search','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('search_terms','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('search_waiting','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('shifts','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('takings','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
INSERT INTO projections VALUES('takings_days','dff5fee9c5e118270383ba59225a5068f83ad349ac5c3e2d0ff28d8a844f8e5a');
CREATE TABLE identity (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (key)
) STRICT, WITHOUT ROWID;
INSERT INTO identity VALUES('event','11');
INSERT INTO identity VALUES('founding','{"ledger":"2KADS7MX2840T02A","profile":{"city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"}}');
INSERT INTO identity VALUES('orders','12');
INSERT INTO identity VALUES('pairing','{"clearing":"http://127.0.0.1:41321","pairing":{"log_origin":"demo.counterfoil.example","node_key":"UBuJVMzR5X7YznKI9zCdilP562IohKcF47puFkPkQvY=","paired_at":"2026-11-27T04:08:04.435Z","profile":{"acquirer":"HOUSE","city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"M0001","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"kf7mjP4MVunNRsAbtAYzzQw79yhnAZMfZt5DjQSOWzM="}}');
INSERT INTO identity VALUES('shift','2');
CREATE TABLE attempts (
    order_number TEXT NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    state TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    note TEXT,
    idempotency_key TEXT,
    mode TEXT NOT NULL,
    payer_hash TEXT,
    payer_code_tail TEXT,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    code TEXT,
    reason TEXT,
    shift INTEGER,
    business_day TEXT,
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_sequence INTEGER NOT NULL CHECK (changed_sequence >= sequence),
    paid_sequence INTEGER,
    sequence INTEGER,
    PRIMARY KEY (sequence),
    UNIQUE (order_number, attempt)
) STRICT;
INSERT INTO attempts VALUES('T0001-000001',1,'paid',1602,'CNY',NULL,'A65ZPP3EBA9YDMWQ1M1ZWEZP7Z','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/ZVTR7D9PWVX6ZK07',NULL,1,'2026-11-27','root','2026-11-27T04:08:04.670Z','2026-11-27T04:08:07.670Z','2026-11-27T04:08:04.781Z',9,9,4);
INSERT INTO attempts VALUES('T0001-000002',1,'declined',14979,'CNY',NULL,'BDY10DWZFBZ0ZJWFAS1FSXZYTM','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/ENKVXZ2N3YES661P','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T04:08:04.718Z','2026-11-27T04:08:07.718Z','2026-11-27T04:08:04.822Z',11,NULL,6);
INSERT INTO attempts VALUES('T0001-000003',1,'paid',10932,'CNY',NULL,'F4CTQ6K84YXCJ84SYSDYG6NN09','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/6EQJD5DFMEXBJTVT',NULL,1,'2026-11-27','root','2026-11-27T04:08:04.758Z','2026-11-27T04:08:07.758Z','2026-11-27T04:08:04.882Z',15,15,8);
INSERT INTO attempts VALUES('T0001-000004',1,'declined',3618,'CNY',NULL,'4CHQV6TAZPZW6TZQMXD73YV5XN','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/Z0X92HXR5PDBDDEM','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T04:08:04.829Z','2026-11-27T04:08:07.829Z','2026-11-27T04:08:04.915Z',17,NULL,12);
INSERT INTO attempts VALUES('T0001-000005',1,'paid',8196,'CNY',NULL,'0FQA45JFZFGWV1GKSS6FYGNT2S','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/8F1HDJ8Z5G6HRBZQ',NULL,1,'2026-11-27','root','2026-11-27T04:08:04.865Z','2026-11-27T04:08:07.865Z','2026-11-27T04:08:05.013Z',20,20,14);
INSERT INTO attempts VALUES('T0001-000006',1,'paid',394,'CNY',NULL,'1ZAD3H3W83WGP0G0Y3REZ6QQYP','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/EPVJYY1S0P46QBYZ',NULL,1,'2026-11-27','root','2026-11-27T04:08:04.957Z','2026-11-27T04:08:07.957Z','2026-11-27T04:08:05.083Z',24,24,18);
INSERT INTO attempts VALUES('T0001-000007',1,'declined',9054,'CNY',NULL,'BVDXARRAYJ6VJDA1T2M8HVQXSW','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/KQJZP9Q6Q39B3T7C','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T04:08:05.031Z','2026-11-27T04:08:08.031Z','2026-11-27T04:08:05.131Z',26,NULL,21);
INSERT INTO attempts VALUES('T0001-000008',1,'declined',4593,'CNY',NULL,'BSE74RE6S6VAXRZK5E7QTE77DJ','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/50FHD3NBMV95AV2A','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T04:08:05.078Z','2026-11-27T04:08:08.078Z','2026-11-27T04:08:05.153Z',28,NULL,23);
INSERT INTO attempts VALUES('T0001-000009',1,'declined',8727,'CNY',NULL,'PYBYNKVKBYGAJ10RKW1QKWYM2H','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/QMVCSNYDE6M7Y0VE','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T04:08:05.148Z','2026-11-27T04:08:08.148Z','2026-11-27T04:08:05.229Z',32,NULL,27);
INSERT INTO attempts VALUES('T0001-000010',1,'paid',14796,'CNY',NULL,'3KAKM84X99DBKNDJC248Q4FGJQ','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/Q9YYDWCTXB3V870Q',NULL,1,'2026-11-27','root','2026-11-27T04:08:05.185Z','2026-11-27T04:08:08.185Z','2026-11-27T04:08:05.282Z',35,35,30);
INSERT INTO attempts VALUES('T0001-000011',1,'paid',9900,'CNY',NULL,'35Q3KK1V1Q8YSQNMRTPKVJNQ9S','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/E3AHV89P43ZMZ8QT',NULL,1,'2026-11-27','root','2026-11-27T04:08:05.238Z','2026-11-27T04:08:08.238Z','2026-11-27T04:08:05.327Z',36,36,33);
INSERT INTO attempts VALUES('T0001-000012',1,'expired',300,'CNY',NULL,'DAG9K2XV49NXH40S9J539NF488','merchant-presented',NULL,NULL,0,'http://127.0.0.1:41321/o/NRSM3EPNNXJ9FJYD',NULL,2,'2026-11-27','root','2026-11-27T04:08:18.940Z','2026-11-27T04:08:20.940Z','2026-11-27T04:08:20.955Z',45,NULL,43);
CREATE TABLE payments (
    id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    mode TEXT NOT NULL,
    state TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    refunded INTEGER NOT NULL CHECK (refunded >= 0),
    refunding INTEGER NOT NULL CHECK (refunding >= 0),
    fee INTEGER NOT NULL CHECK (fee BETWEEN 0 AND amount),
    tip INTEGER NOT NULL CHECK (tip BETWEEN 0 AND amount),
    discount INTEGER NOT NULL CHECK (discount >= 0),
    network TEXT NOT NULL,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    suspected_duplicate INTEGER NOT NULL CHECK (suspected_duplicate IN (0, 1)),
    payer_tail TEXT NOT NULL,
    log_index INTEGER NOT NULL,
    paid_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    shift INTEGER,
    business_day TEXT,
    sequence INTEGER,
    PRIMARY KEY (sequence),
    UNIQUE (id),
    CHECK (refunded + refunding <= amount)
) STRICT;
INSERT INTO payments VALUES('PEXN3JK4XD90F','T0001-000001',1,'merchant-presented','paid',1602,'CNY',0,0,6,0,0,'counterfoil',0,0,'TZJH',29,'2026-11-27T04:08:04.753Z','2026-11-27T04:08:04.781Z',1,'2026-11-27',9);
INSERT INTO payments VALUES('PVB5A5VP7JVCB','T0001-000003',1,'merchant-presented','paid',10932,'CNY',0,0,42,0,0,'counterfoil',0,0,'2B1G',30,'2026-11-27T04:08:04.863Z','2026-11-27T04:08:04.882Z',1,'2026-11-27',15);
INSERT INTO payments VALUES('P0WR5PZPEA9JM','T0001-000005',1,'merchant-presented','partly_refunded',8196,'CNY',100,0,31,0,0,'counterfoil',0,0,'YA0B',31,'2026-11-27T04:08:04.979Z','2026-11-27T04:08:05.013Z',1,'2026-11-27',20);
INSERT INTO payments VALUES('PW7PZTDKA8BKD','T0001-000006',1,'merchant-presented','paid',394,'CNY',0,0,1,0,0,'counterfoil',0,0,'AEAK',32,'2026-11-27T04:08:05.066Z','2026-11-27T04:08:05.083Z',1,'2026-11-27',24);
INSERT INTO payments VALUES('PX13X2B5WB8X2','T0001-000010',1,'merchant-presented','paid',14796,'CNY',0,0,56,0,0,'counterfoil',0,0,'D6JA',33,'2026-11-27T04:08:05.270Z','2026-11-27T04:08:05.282Z',1,'2026-11-27',35);
INSERT INTO payments VALUES('PPSWZW2WJDME8','T0001-000011',1,'merchant-presented','paid',9900,'CNY',0,0,38,0,0,'counterfoil',0,0,'AQ8H',34,'2026-11-27T04:08:05.308Z','2026-11-27T04:08:05.327Z',1,'2026-11-27',36);
CREATE TABLE shifts (
    number INTEGER,
    business_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = iif(end_sequence IS NULL, 'open', 'closed')),
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    float INTEGER NOT NULL,
    currency TEXT NOT NULL,
    first_sequence INTEGER NOT NULL,
    closed_at TEXT,
    closed_by TEXT,
    end_sequence INTEGER,
    z_hash BLOB,
    PRIMARY KEY (number)
) STRICT;
INSERT INTO shifts VALUES(1,'2026-11-27','closed','2026-11-27T04:08:04.658Z','root',0,'CNY',1,'2026-11-27T04:08:05.350Z','root',38,X'fcf537caee96ea0794e31a5aa464274252ea5c90f70bf49932a7f551282884e9');
INSERT INTO shifts VALUES(2,'2026-11-27','open','2026-11-27T04:08:18.444Z','root',5000,'CNY',38,NULL,NULL,NULL,NULL);
CREATE TABLE batches (
    number INTEGER,
    first_sequence INTEGER NOT NULL,
    end_sequence INTEGER NOT NULL CHECK (end_sequence > first_sequence),
    head_size INTEGER NOT NULL,
    head_root BLOB NOT NULL CHECK (length(head_root) = 32),
    state TEXT NOT NULL CHECK (state IN ('sealed', 'acknowledged')),
    shift INTEGER NOT NULL,
    digest TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    sealed_at TEXT NOT NULL,
    acknowledged_at TEXT,
    log_index INTEGER,
    PRIMARY KEY (number)
) STRICT;
INSERT INTO batches VALUES(1,1,38,37,X'ba47090d06a42f591922961292db005bbafb1b0ec9f1323666ba450db9072322','acknowledged',1,'ff27337971d26ec4c2bc37c573086f2bb35d0e20a0cf70b8ae08aaee7b38bef3',X'96898852607e04ae313dd53338ae2732b7d6557dff327a6cd4d009a8ae4e20a69828d54c9fb3b1fb97f6d0a0064f949c7da6c12d93e4d79692059c4304b9cc00','2026-11-27T04:08:05.350Z','2026-11-27T04:08:05.413Z',35);
CREATE TABLE checkpoints (
    size INTEGER,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (size)
) STRICT;
INSERT INTO checkpoints VALUES(37,X'0202597212629b61de63c60d31b4b30e863f654d3f6875846859e6f835c59df1',replace('demo.counterfoil.example\n37\nAgJZchJim2HeY8YNMbSzDoY/ZU0/aHWEaFnm+DXFnfE=\n\n— demo.counterfoil.example IpkoZJSVox7cvIylg7s0JLypzTE6krnLUL3HfRUlM2ZOcWyWlBaD5TXaNHDxGXI3minknXTtqOQDxmbenisnRu2E0Qk=\n','\n',char(10)),'2026-11-27T04:08:05.413Z');
CREATE TABLE balances (
    block INTEGER NOT NULL,
    account TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (block, account, currency)
) STRICT, WITHOUT ROWID;
INSERT INTO balances VALUES(0,'assets:cash:till','CNY',5000);
INSERT INTO balances VALUES(0,'assets:clearing:counterfoil','CNY',45546);
INSERT INTO balances VALUES(0,'equity:float','CNY',-5000);
INSERT INTO balances VALUES(0,'expenses:fees','CNY',174);
INSERT INTO balances VALUES(0,'income:sales','CNY',-45720);
CREATE TABLE blocks (
    block INTEGER,
    earliest TEXT NOT NULL,
    PRIMARY KEY (block)
) STRICT;
INSERT INTO blocks VALUES(0,'2026-11-27T04:08:04.334Z');
CREATE TABLE refunds (
    idempotency_key TEXT NOT NULL,
    payment TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('created', 'pending', 'accepted', 'refused', 'failed', 'unknown')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    reversal INTEGER NOT NULL CHECK (reversal IN (0, 1)),
    refund TEXT UNIQUE,
    fee INTEGER CHECK (fee BETWEEN 0 AND amount),
    log_index INTEGER,
    accepted_sequence INTEGER UNIQUE,
    accepted_day TEXT,
    outcome TEXT,
    shift INTEGER,
    business_day TEXT,
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    sequence INTEGER,
    PRIMARY KEY (sequence),
    UNIQUE (idempotency_key),
    CHECK ((state = 'accepted') = (refund IS NOT NULL))
) STRICT;
INSERT INTO refunds VALUES('7XSNPCHPGW4NC7TRBPRPSK69DX','P0WR5PZPEA9JM','accepted',100,'CNY','cold tea',0,'R1T3JD2GQRFKX',0,37,42,'2026-11-27',NULL,2,'2026-11-27','root','2026-11-27T04:08:18.654Z','2026-11-27T04:08:18.729Z',41);
CREATE TABLE takings (
    business_day TEXT NOT NULL,
    quarter TEXT NOT NULL,
    currency TEXT NOT NULL,
    cashier TEXT NOT NULL,
    scheme TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    gross INTEGER NOT NULL CHECK (gross >= 0),
    refund_count INTEGER NOT NULL CHECK (refund_count >= 0),
    refunds INTEGER NOT NULL CHECK (refunds >= 0),
    fees INTEGER NOT NULL,
    tips INTEGER NOT NULL CHECK (tips >= 0),
    discounts INTEGER NOT NULL CHECK (discounts >= 0),
    PRIMARY KEY (business_day, quarter, currency, cashier, scheme)
) STRICT, WITHOUT ROWID;
INSERT INTO takings VALUES('2026-11-27','2026-11-27T04:00Z','CNY','root','counterfoil',6,45820,1,100,174,0,0);
CREATE TABLE takings_days (
    business_day TEXT NOT NULL,
    currency TEXT NOT NULL,
    cashier TEXT NOT NULL,
    scheme TEXT NOT NULL,
    smallest INTEGER CHECK ((smallest IS NULL) = (count = 0)),
    largest INTEGER CHECK (largest >= smallest),
    count INTEGER NOT NULL CHECK (count >= 0),
    gross INTEGER NOT NULL CHECK (gross >= 0),
    refund_count INTEGER NOT NULL CHECK (refund_count >= 0),
    refunds INTEGER NOT NULL CHECK (refunds >= 0),
    fees INTEGER NOT NULL,
    tips INTEGER NOT NULL CHECK (tips >= 0),
    discounts INTEGER NOT NULL CHECK (discounts >= 0),
    PRIMARY KEY (business_day, currency, cashier, scheme)
) STRICT, WITHOUT ROWID;
INSERT INTO takings_days VALUES('2026-11-27','CNY','root','counterfoil',394,14796,6,45820,1,100,174,0,0);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (terms, content = '''', columnsize = 0, detail = none, tokenize = ''ascii'')');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'0b8126');
INSERT INTO search_data VALUES(10,X'000000000101010001010101');
INSERT INTO search_data VALUES(137438953473,X'000002380830613130397033320f03053437703936230404397037390b030436703032090205333670313811030370393418020534357039331c020538317039361403043770323720020539307035341a030139240106643230373834090204020304020204030101046d323438090204020304020204030101026e310903013023030131240201320b0201330f0201341102013514020136180201371a0201381c0201392001046f7430300902040203040202040301050130090204020304020204030106013109020402030402020403010701300902040203040202040301080130090204020304020204030109013009020402030402020403010a013009020402030402020403010b01300902040203040202040c0131090c01320b0c01330f0c0134110c0135140c0136180c01371a0c01381c0c0139200b013123010c0130230c013124010e723278386277356232783331787023020d38656d646a7732777a7773707024020d6263766a3770763561356276700f020d646b6238616b64747a7037777018020d6630396478346b6a336e78657009020d6d6a396165707a70357277307014010574326231670f02046165616b18030371386824020464366a61230204747a6a680902047961306214010275310b06090204010e767030777235707a706561396a6d14030c65786e336a6b34786439306609030c7073777a7732776a646d653824030c76623561357670376a7663620f030c7737707a74646b6138626b6418030c78313378326235776238783223040a0807070806080807080413110504040404040404040404110e0e0e0e0e0e0c04040404040404040405040411101010101008070607070709110f0f0f0f');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search_terms','search_terms',0,'CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, instance)');
CREATE TABLE search_waiting (
    sequence INTEGER PRIMARY KEY,
    terms TEXT NOT NULL
) STRICT;
INSERT INTO search_waiting VALUES(45,'a3 d20784 m248 n12 ot00 ot000 ot0001 ot00010 ot000100 ot0001000 ot00010000 ot000100001 ot0001000012 u1');
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
CREATE TRIGGER journal_can_be_posted BEFORE INSERT ON journal
WHEN coalesce(json_type(NEW.body, '$.postings'), 'array') <> 'array' OR EXISTS (
    SELECT 1 FROM json_each(NEW.body, '$.postings')
    WHERE coalesce(json_extract(value, '$.account'), '') = ''
        OR coalesce(length(json_extract(value, '$.currency')), 0) <> 3
        OR typeof(json_extract(value, '$.amount')) <> 'integer'
        OR json_extract(value, '$.amount') = 0
)
BEGIN SELECT raise(ABORT, 'every posting must name an account, a currency and an amount'); END;
CREATE INDEX attempts_unresolved ON attempts (state)
WHERE state IN ('created', 'presented', 'authorising', 'unknown');
CREATE INDEX attempts_by_payer ON attempts (payer_hash) WHERE payer_hash IS NOT NULL;
CREATE INDEX payments_by_day ON payments (business_day, sequence, currency, amount);
CREATE UNIQUE INDEX one_open_shift ON shifts (state) WHERE state = 'open';
CREATE INDEX refunds_by_payment ON refunds (payment);
CREATE INDEX refunds_unresolved ON refunds (state)
WHERE state IN ('created', 'pending', 'unknown');
CREATE INDEX refunds_by_day ON refunds (accepted_day) WHERE accepted_day IS NOT NULL;
CREATE VIEW orders AS
SELECT counted.order_number, amount, currency, attempts, payments, first_sequence AS sequence
FROM (
    SELECT order_number, count(*) AS attempts, count(paid_sequence) AS payments,
        min(sequence) AS first_sequence, max(sequence) AS newest_sequence
    FROM attempts GROUP BY order_number
) AS counted JOIN attempts ON attempts.sequence = newest_sequence;
PRAGMA writable_schema=OFF;
COMMIT;
PRAGMA application_id = 1128681292;
PRAGMA user_version = 3;
