PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
INSERT INTO grdb_migrations VALUES('2');
INSERT INTO grdb_migrations VALUES('3');
INSERT INTO grdb_migrations VALUES('4');
INSERT INTO grdb_migrations VALUES('5');
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    recorded_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    leaf BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-27T14:46:44.206Z','ledger.founded','{"actor":"root","data":{"ledger":"EP9RRQ8RNYT9NMVM","profile":{"city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"}},"kind":"ledger.founded","postings":[],"recorded_at":"2026-11-27T14:46:44.206Z","salt":"aBeXVbLssq99qA0sAiWypQ==","sequence":1,"version":1}',X'9b3005afd6a22a8a030db91aa2f6a5b72a2dcd0b441530118dce00aa31153468');
INSERT INTO journal VALUES(2,'2026-11-27T14:46:44.311Z','terminal.paired','{"actor":"root","data":{"clearing":"http://127.0.0.1:36695","pairing":{"log_origin":"demo.counterfoil.example","node_key":"PqpqAUYORMNffwh1x9tv9oj2B/PnrGj/+BNm1k4fGZk=","paired_at":"2026-11-27T14:46:44.292Z","profile":{"acquirer":"HOUSE","city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"M0001","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"c/+79ITTKOlu3ZnnJP2TIFAbJdeBEKKjCRlZoZNOTl4="}},"kind":"terminal.paired","postings":[],"recorded_at":"2026-11-27T14:46:44.311Z","salt":"aQhimhtJj0im62zDvGwOCQ==","sequence":2,"version":1}',X'7132b6f2006ce7934a368fa972a708cb20a27ce409777620560d9f89d2600d60');
INSERT INTO journal VALUES(3,'2026-11-27T14:46:44.445Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":0,"number":1},"kind":"shift.opened","postings":[],"recorded_at":"2026-11-27T14:46:44.445Z","salt":"ruBhDW5QUV6SeZbZhZrPRQ==","sequence":3,"shift":1,"version":1}',X'9e8fd266ba5d9cc1efb44bf8a89bfd4e678be240aa2ea64dd54e975ec251729d');
INSERT INTO journal VALUES(4,'2026-11-27T14:46:44.459Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11999,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.459Z","idempotency_key":"WFNXPZ2AMK5KJ89K9314RDJYA3","order":"T0001-000001"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.459Z","salt":"SdDU2MsOQY/Of56NrRfGdg==","sequence":4,"shift":1,"version":1}',X'648431ac7c2dc7d8bcdd2b71de266712bca07d5e7a90dee185b5c3129bd821ac');
INSERT INTO journal VALUES(5,'2026-11-27T14:46:44.490Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/XXJ8P5YMR0BNPPPG","order":"T0001-000001"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.490Z","salt":"LDRcvr2SXCNUxjr5trOVRw==","sequence":5,"shift":1,"version":1}',X'23b01be0d6d5817bf6471467ce86de342ffeb1bc0a8044a90f0aef7fa8467423');
INSERT INTO journal VALUES(6,'2026-11-27T14:46:44.496Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":13692,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.496Z","idempotency_key":"CVT5009BK2X0R4QJZGMH73G958","order":"T0001-000002"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.496Z","salt":"UcTGqDu8PEQwQdXsltZoZw==","sequence":6,"shift":1,"version":1}',X'67cac9a8c389159d8a420bc958e4c995c4fdb89544e06bd6a9cecb51f653b103');
INSERT INTO journal VALUES(7,'2026-11-27T14:46:44.524Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/K43Q1CQ06WM75V9F","order":"T0001-000002"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.524Z","salt":"vrrIogiE/CZAH1tcOiRKmg==","sequence":7,"shift":1,"version":1}',X'14815cfc9e901e6904e0dda399b4c138646f4baa10c9cefe488ed1b2e751b786');
INSERT INTO journal VALUES(8,'2026-11-27T14:46:44.531Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8712,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.531Z","idempotency_key":"F9MNFCHJVNQW75R7K83CZ8W23G","order":"T0001-000003"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.531Z","salt":"T9YAWu6Ing4oPZbDzXdPAg==","sequence":8,"shift":1,"version":1}',X'9933486a2d89fcc2ea71d2691472eda0f2cc954fd9084fe49100c0a737db4bda');
INSERT INTO journal VALUES(9,'2026-11-27T14:46:44.563Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/W9CK9MPFH9GYGQWC","order":"T0001-000003"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.563Z","salt":"SPqp/Zjn4pPOSNZ5lZsM5g==","sequence":9,"shift":1,"version":1}',X'1e2d9cb85965a7f0493e14ffc604da4a70066f6aa8064a979caed71596d92eb5');
INSERT INTO journal VALUES(10,'2026-11-27T14:46:44.584Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":11999,"attempt":1,"currency":"CNY","event":1,"late":false,"order":"T0001-000001","payment":{"fee":46,"log_index":29,"paid_at":"2026-11-27T14:46:44.557Z","payer_tail":"JWZZ","payment":"PDAG1W65DXAZ6"},"signature":"Jj7EFCGHMyAEz8wAD/XH9XudG5bMUSclHf4/V3IePz5KmrIzkWRCnoc5CEXK7nk9jaJrj3Ol93QKZkZGDNVcCQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":11953,"currency":"CNY"},{"account":"expenses:fees","amount":46,"currency":"CNY"},{"account":"income:sales","amount":-11999,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.584Z","salt":"gJ6cIoaNlnizcVJ9B8sR9A==","sequence":10,"shift":1,"version":1}',X'e6e5001795b7a3e48a195ca6dd5b6a13ac1db5e03f69b505b783457a9c2d418b');
INSERT INTO journal VALUES(11,'2026-11-27T14:46:44.599Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8923,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.599Z","idempotency_key":"8SKVZPWJM48Q8PMP1EDS4X617X","order":"T0001-000004"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.599Z","salt":"xBHqwuI2M0x1OPIXqiiJ4w==","sequence":11,"shift":1,"version":1}',X'4515223bb5c797050cc9f6f6bc37a2441c783c7e251631023e2ca4a0f16847e9');
INSERT INTO journal VALUES(12,'2026-11-27T14:46:44.611Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":13692,"attempt":1,"currency":"CNY","event":2,"late":false,"order":"T0001-000002","payment":{"fee":52,"log_index":30,"paid_at":"2026-11-27T14:46:44.576Z","payer_tail":"SA1W","payment":"PK225SBK0VNGB"},"signature":"sVfgRGLcc/WdNKUlA26VtYMARnYsRgsf7BLBpfe+OYxNQgKJePrg/ICCtyQOh6lYNs/4PVT2Xd5OVe2K7lmWAw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":13640,"currency":"CNY"},{"account":"expenses:fees","amount":52,"currency":"CNY"},{"account":"income:sales","amount":-13692,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.611Z","salt":"Vpg3oTlZsdhU7ulSnUkPHQ==","sequence":12,"shift":1,"version":1}',X'98611f30d9a5068240c0969c61be3b371b7cef1c9a3693d21182745a68a70fd9');
INSERT INTO journal VALUES(13,'2026-11-27T14:46:44.624Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/Y08AYV42JRVKJ6P9","order":"T0001-000004"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.624Z","salt":"IerXBz83ISMK3RftY0iFvA==","sequence":13,"shift":1,"version":1}',X'843a24350602963adb8de84648bba2a956b8aeaacce5de7136c98a4cc3e15025');
INSERT INTO journal VALUES(14,'2026-11-27T14:46:44.633Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":7230,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.633Z","idempotency_key":"CJTVGZ7ARSCDRN9PWEXJQ0GKKH","order":"T0001-000005"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.633Z","salt":"ljXMeV89JMZOazM5IiaIng==","sequence":14,"shift":1,"version":1}',X'74a28cbff38385bd36f0988fab06e653eb56ccb183ef9a75b605001881f6291a');
INSERT INTO journal VALUES(15,'2026-11-27T14:46:44.657Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/YYNDB0Y3P5V284YT","order":"T0001-000005"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.657Z","salt":"rxgEIl9Ha6tZecNvDe20HA==","sequence":15,"shift":1,"version":1}',X'8146333b1184e42ce5ee4687d2cb032f775a750021dfb89bdc863c0a408054de');
INSERT INTO journal VALUES(16,'2026-11-27T14:46:44.663Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":8712,"attempt":1,"currency":"CNY","event":3,"late":false,"order":"T0001-000003","payment":{"fee":33,"log_index":31,"paid_at":"2026-11-27T14:46:44.642Z","payer_tail":"M9S2","payment":"P04JW32FCJGW2"},"signature":"fqsdmYVDjuai6Wiy8OcaSCF8bhp+geOKo1Py20zrrKyvtoEDRwAwl3bVwPKh5Uq4+0rc8K+5W/apbepexRQ0AQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8679,"currency":"CNY"},{"account":"expenses:fees","amount":33,"currency":"CNY"},{"account":"income:sales","amount":-8712,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.663Z","salt":"RK6I6O+KAQIYU+g1iLRVHw==","sequence":16,"shift":1,"version":1}',X'da9116106700862a9337b42dcbd522b625cf7194d3519246df3ebfc823a8d7e8');
INSERT INTO journal VALUES(17,'2026-11-27T14:46:44.683Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":971,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.683Z","idempotency_key":"3X7MWP7N8VAYASSPN2VQMBJHDM","order":"T0001-000006"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.683Z","salt":"rt1b4urt/BUGj2vJNOwB5g==","sequence":17,"shift":1,"version":1}',X'726ef1b0904d6d6fdc24fccfeb9e326ba46c35faab9e46cb8dadd2b786274d45');
INSERT INTO journal VALUES(18,'2026-11-27T14:46:44.701Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":8923,"attempt":1,"currency":"CNY","event":4,"late":false,"order":"T0001-000004","payment":{"fee":34,"log_index":32,"paid_at":"2026-11-27T14:46:44.690Z","payer_tail":"G5ZW","payment":"PEG3FQQJ1E36W"},"signature":"x88Qi1yHroVByjG7Ysue0hd8bthSs5e6pc/NrxgLvRi27eVrFhzbx3Mz8rommmD41DpvcTlLZ2scev2BJMT3Bw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8889,"currency":"CNY"},{"account":"expenses:fees","amount":34,"currency":"CNY"},{"account":"income:sales","amount":-8923,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.701Z","salt":"Tdosq3ngET41dtVPGiKMQg==","sequence":18,"shift":1,"version":1}',X'053276fbd6637879d85c32f4cfdc5837e4201c947fd7aeab9784d9966187bf17');
INSERT INTO journal VALUES(19,'2026-11-27T14:46:44.711Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/CDQC3VWXXRV396AY","order":"T0001-000006"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.711Z","salt":"gh0AjklNhOL6R/1hfDcDIA==","sequence":19,"shift":1,"version":1}',X'67a73e727f7e4be1a93ae407e606c06702177d3208eb7bf8140c60ffad170f46');
INSERT INTO journal VALUES(20,'2026-11-27T14:46:44.717Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11203,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.717Z","idempotency_key":"0CDSBSGFTN1D9053SW9ZNW3CGY","order":"T0001-000007"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.717Z","salt":"hTQbpKmMSLXSb6bB6BP1iw==","sequence":20,"shift":1,"version":1}',X'58605d507ad89849938666f16801a5b2ac9ee20813e9285e9062699ea0781c77');
INSERT INTO journal VALUES(21,'2026-11-27T14:46:44.733Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":7230,"attempt":1,"currency":"CNY","event":5,"late":false,"order":"T0001-000005","payment":{"fee":27,"log_index":33,"paid_at":"2026-11-27T14:46:44.714Z","payer_tail":"AM7K","payment":"PKH6ZWJNV7P94"},"signature":"i6C3/PxYZh66twHtaNy3S1Z8pGqLE5NABsjUOmKmpZv5jj63Dg9+QgqHZh9n1g/aHL0FW24+9slki8tbJXZdAA==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":7203,"currency":"CNY"},{"account":"expenses:fees","amount":27,"currency":"CNY"},{"account":"income:sales","amount":-7230,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.733Z","salt":"lf3mzUGWgR/NFsbF/xdbFg==","sequence":21,"shift":1,"version":1}',X'52dd9414dbbb391dad9778f61de2028f908913b1c878dfb3a6981d3162732f9f');
INSERT INTO journal VALUES(22,'2026-11-27T14:46:44.753Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/K1FTCDY8EN5V74WF","order":"T0001-000007"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.753Z","salt":"/Pi7B7EEvgMXLz3f5jHlpw==","sequence":22,"shift":1,"version":1}',X'ae7c728e45371573601700cfcadf874ef60ef128c9b4e181b35559aa407b9062');
INSERT INTO journal VALUES(23,'2026-11-27T14:46:44.763Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8644,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.763Z","idempotency_key":"7K6ZQD421SGFS0D0RBS9AS5K86","order":"T0001-000008"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.763Z","salt":"rGWrP73xNZk1WSkJfxND5w==","sequence":23,"shift":1,"version":1}',X'2ba75123810253ae9e54d3ad4a9f09886782323b7f8361d2e115a1f3bddb5f3e');
INSERT INTO journal VALUES(24,'2026-11-27T14:46:44.773Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":971,"attempt":1,"currency":"CNY","event":6,"late":false,"order":"T0001-000006","payment":{"fee":4,"log_index":34,"paid_at":"2026-11-27T14:46:44.760Z","payer_tail":"WVZ6","payment":"PT2Z4KECKGJ8B"},"signature":"X6gyXeGDZkFjR8Wji80umRYHy2UAuRwCelyMIhSekRaSp94cbigaTR8dqaNAYO+suVmmP+5ZUgrkBVz7s6T1Dw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":967,"currency":"CNY"},{"account":"expenses:fees","amount":4,"currency":"CNY"},{"account":"income:sales","amount":-971,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.773Z","salt":"Q/19DYCzRou1NkydUkZ06A==","sequence":24,"shift":1,"version":1}',X'0181d92f7a6bbfa4ea0292a289ea7c378cc8dc49695b38febcf00c6a89bb9b91');
INSERT INTO journal VALUES(25,'2026-11-27T14:46:44.788Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/22BRXDS9JMZFVF7S","order":"T0001-000008"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.788Z","salt":"uBNchJwuMhroco5mTzTxOA==","sequence":25,"shift":1,"version":1}',X'800b9036b0d1d4e0e7423b0c81b869c82cde7b7f986f319cb6ad3516129a3a2b');
INSERT INTO journal VALUES(26,'2026-11-27T14:46:44.792Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11987,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.792Z","idempotency_key":"FGP11T7842840SRGP4QG9K86JW","order":"T0001-000009"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.792Z","salt":"YuUIyHYa4J2L5htx1A/DrQ==","sequence":26,"shift":1,"version":1}',X'3f7756daa1cca7f8c69785dd9577465c5f4aa550fb06d9d8a5e2bdb091e7c5a0');
INSERT INTO journal VALUES(27,'2026-11-27T14:46:44.825Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/7TEVAF1259YB6473","order":"T0001-000009"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.825Z","salt":"GrEj3tQmFyhI8hrgQg28eg==","sequence":27,"shift":1,"version":1}',X'6d597cd9d6b6e6f2f589f68b06cc00a035c2a34ac9cedf6188fa41c0e02ee7b5');
INSERT INTO journal VALUES(28,'2026-11-27T14:46:44.831Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":14004,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.831Z","idempotency_key":"NZ5BE33ZG5RXQN1S4A12APVEXD","order":"T0001-000010"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.831Z","salt":"zKWKve2IK+MozeptA1RCMQ==","sequence":28,"shift":1,"version":1}',X'af990c17a153457b483d41b6371f16ad5ad3965df2143ea1d4bacc3c94671e9f');
INSERT INTO journal VALUES(29,'2026-11-27T14:46:44.846Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":8644,"attempt":1,"currency":"CNY","event":7,"late":false,"order":"T0001-000008","payment":{"fee":33,"log_index":35,"paid_at":"2026-11-27T14:46:44.822Z","payer_tail":"5NBF","payment":"P0FGN41CCNKHK"},"signature":"O8EH3JzhvQ1tl33TM6WEb/VzyFJ7cRAGgx6xJIF7At5UOPO1MG8kbRRKk3Nogvk8GWD9cBRLxsZf8bVUznrsAQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8611,"currency":"CNY"},{"account":"expenses:fees","amount":33,"currency":"CNY"},{"account":"income:sales","amount":-8644,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.846Z","salt":"DsSxvAJOr7elzEUbyqGvEg==","sequence":29,"shift":1,"version":1}',X'e2981f07da1cc7c1fb56092937a3b6c722ebc6f6df7259a6e3cc199b6a55f513');
INSERT INTO journal VALUES(30,'2026-11-27T14:46:44.870Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/SZ9M3C88ESJQYWDT","order":"T0001-000010"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.870Z","salt":"Fh1tgGYe/lVk1OXQatyimw==","sequence":30,"shift":1,"version":1}',X'3d40384d27f67af11079399da9fdc0f5a137db211350e123c42342a358bf2512');
INSERT INTO journal VALUES(31,'2026-11-27T14:46:44.879Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":4657,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.879Z","idempotency_key":"EY99MKENBZFBCMYAHCRT1S1MN7","order":"T0001-000011"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.879Z","salt":"M3vo39YhXvOqJq2MvJKqdA==","sequence":31,"shift":1,"version":1}',X'620f78177702771d5296267e8468fbf6b72f5a91b738ea53a50b5bfd242800fb');
INSERT INTO journal VALUES(32,'2026-11-27T14:46:44.892Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":11987,"attempt":1,"currency":"CNY","event":8,"late":false,"order":"T0001-000009","payment":{"fee":46,"log_index":36,"paid_at":"2026-11-27T14:46:44.870Z","payer_tail":"V3WB","payment":"P59054NTD76BC"},"signature":"fL/UfiSRbRuL+Uhi7CikwdhoRZ8Dg8oahYrHiL5TK3sr3jzc2Q2D/RIazAW76c/mVOUGTb+WwLArnsqkxCVCDA==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":11941,"currency":"CNY"},{"account":"expenses:fees","amount":46,"currency":"CNY"},{"account":"income:sales","amount":-11987,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.892Z","salt":"7zoPaQ28AJjrRb2f7VF8iA==","sequence":32,"shift":1,"version":1}',X'4db930d09dc5e8fdef43aa731f47a23b98a0ac0e48583121f791e4e75cf0e3a0');
INSERT INTO journal VALUES(33,'2026-11-27T14:46:44.914Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/TQ1Y5TMEFS2EPWEV","order":"T0001-000011"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.914Z","salt":"ZJRqcDd8cIY6Wz53il7HjQ==","sequence":33,"shift":1,"version":1}',X'bf101e3339d7219c95d5f5245c6b692c0c8e24fd5102646968719277af8188dc');
INSERT INTO journal VALUES(34,'2026-11-27T14:46:44.922Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":12360,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:47.922Z","idempotency_key":"SV635WYSJVYCBPDJRZVP5EJW2V","order":"T0001-000012"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:44.922Z","salt":"xT+OOwKgsLjOYeXh6XUkrA==","sequence":34,"shift":1,"version":1}',X'11ea0cb589c036669f1f860b575a3e56cba4f6e978cddf1e214196654e6ded8c');
INSERT INTO journal VALUES(35,'2026-11-27T14:46:44.954Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/DP5PTGJ7QXKNFZPG","order":"T0001-000012"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:44.954Z","salt":"Fdx7eyQTjknlrVtCmP9ZwQ==","sequence":35,"shift":1,"version":1}',X'4c6f23ca20fda0640b147cff887e7cff8aa02cba036855c7edd6e028adf50643');
INSERT INTO journal VALUES(36,'2026-11-27T14:46:44.973Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":4657,"attempt":1,"currency":"CNY","event":9,"late":false,"order":"T0001-000011","payment":{"fee":18,"log_index":37,"paid_at":"2026-11-27T14:46:44.959Z","payer_tail":"TXZR","payment":"P1HK0PMQN9JK2"},"signature":"NjFe2u5StELYIBnu74XsjLKu8elxcalXi+hXGJFnDvkc1Yoezw+teGLuq+eCX0u/Fnp3MlHaVNF4AsQr1yhBCw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":4639,"currency":"CNY"},{"account":"expenses:fees","amount":18,"currency":"CNY"},{"account":"income:sales","amount":-4657,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.973Z","salt":"uueyBieldKrCGbWoLceU/Q==","sequence":36,"shift":1,"version":1}',X'1310a32c1aa2760aa1d62870a3873e5059b156d4cd361fa99ae36b60723e49f0');
INSERT INTO journal VALUES(37,'2026-11-27T14:46:44.992Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":12360,"attempt":1,"currency":"CNY","event":10,"late":false,"order":"T0001-000012","payment":{"fee":47,"log_index":38,"paid_at":"2026-11-27T14:46:44.984Z","payer_tail":"6T8S","payment":"PHAGA67TQ6CPR"},"signature":"ZT+5iRjKsla1kGtfJcGKTD14I9l149NfcC9Frjz66lNlvo7DMBkyWHwfKl+BtZKkxdzRI2eIKdmXoyMhDgdbAA==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":12313,"currency":"CNY"},{"account":"expenses:fees","amount":47,"currency":"CNY"},{"account":"income:sales","amount":-12360,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:44.992Z","salt":"sYxHBhGPrdV5d5SLfF8Mrg==","sequence":37,"shift":1,"version":1}',X'75bf8c7bc7136bb6dfb155b39d8f1b676cab84c3a627c4135b14414384111eaa');
INSERT INTO journal VALUES(38,'2026-11-27T14:46:47.783Z','attempt.closed','{"actor":"network","business_day":"2026-11-27","data":{"attempt":1,"event":11,"order":"T0001-000007","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T14:46:47.783Z","salt":"aw11kl42UWnOE0NJJd6d2g==","sequence":38,"shift":1,"version":1}',X'53c83134e646048376283e0a4c5a9922b4d3c3caaab4cc7f563d7a84db0a3731');
INSERT INTO journal VALUES(39,'2026-11-27T14:46:47.788Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11870,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:50.788Z","idempotency_key":"KNFWRSBSKH2C9GBNGHZZ20GQAT","order":"T0001-000013"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:47.788Z","salt":"51pT0bP0+FPj2FKnJH0noA==","sequence":39,"shift":1,"version":1}',X'd9449a165449ee222f29c779072766e44944cea4b9b6fbfe4ad6b0f419c147b6');
INSERT INTO journal VALUES(40,'2026-11-27T14:46:47.802Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/73KPQ3CSG64JJX12","order":"T0001-000013"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:47.802Z","salt":"GY+wilU4eb+oU9eMPu+1qg==","sequence":40,"shift":1,"version":1}',X'd91d1414c556fd347771e89e340fdb74c98319c9ab02f71bb0f2fdefc5c97058');
INSERT INTO journal VALUES(41,'2026-11-27T14:46:47.832Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":11870,"attempt":1,"currency":"CNY","event":12,"late":false,"order":"T0001-000013","payment":{"fee":45,"log_index":39,"paid_at":"2026-11-27T14:46:47.823Z","payer_tail":"JWZZ","payment":"PP53G91CY8657"},"signature":"ruH7j2krBkLMWD1g9bYcaOem4k7gzdlO9RrqpVcsKN59Jl3mSoMIqsRg4LqDFX2dwKllHyJTthF7mY4QjgyXDw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":11825,"currency":"CNY"},{"account":"expenses:fees","amount":45,"currency":"CNY"},{"account":"income:sales","amount":-11870,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:47.832Z","salt":"AFbzk3pjowFCYqtFHmPZ6A==","sequence":41,"shift":1,"version":1}',X'8de361ccad658bece06e5563cf4997f45a46ceb8245bd405f88ce1cbfb377dd9');
INSERT INTO journal VALUES(42,'2026-11-27T14:46:47.892Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"order":"T0001-000010","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T14:46:47.892Z","salt":"xR8sRThL88xJnMAxGD7J0w==","sequence":42,"shift":1,"version":1}',X'4c0d7a5f1e20a389584c2f9bfca63dca7aa2bfad604e9ba324efcd84f763f3c4');
INSERT INTO journal VALUES(43,'2026-11-27T14:46:47.900Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":5234,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:50.900Z","idempotency_key":"Z26BTXS65RKYVTQ42XC4ZF1DAH","order":"T0001-000014"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:47.900Z","salt":"K4CsgQRzsLkOOpSJWBjyrQ==","sequence":43,"shift":1,"version":1}',X'4c2fbdaa7f9635a7306444ff2786149b192ebeab73784737dae788726cdab9d3');
INSERT INTO journal VALUES(44,'2026-11-27T14:46:47.914Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:36695/o/K5QPXZHSS6P2131K","order":"T0001-000014"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:47.914Z","salt":"5GlgsAnt7el/RkxIIMA4pg==","sequence":44,"shift":1,"version":1}',X'1f241c1600087b606db64c03c6853da87a07597773de994c137d806c62c5ba50');
INSERT INTO journal VALUES(45,'2026-11-27T14:46:47.962Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":5234,"attempt":1,"currency":"CNY","event":14,"late":false,"order":"T0001-000014","payment":{"fee":20,"log_index":40,"paid_at":"2026-11-27T14:46:47.947Z","payer_tail":"SA1W","payment":"P23VQJ3H972DJ"},"signature":"0GkNwty2kkJ/f9S2hYNw0Biz2fPJgCpbM1hc4iMx3x8/T8k/IKwXD8Bhp86aztl7CM1BUgzZTU5f5ojtoLblBA==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":5214,"currency":"CNY"},{"account":"expenses:fees","amount":20,"currency":"CNY"},{"account":"income:sales","amount":-5234,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:47.962Z","salt":"SJz0cS5PcNS8bwn/GnyLow==","sequence":45,"shift":1,"version":1}',X'83f6071a4f67094618e1b1b2a59005d0ab4e8798cd47d6ae11f5d007138734f2');
INSERT INTO journal VALUES(46,'2026-11-27T14:46:47.971Z','shift.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempts":{"expired":2,"paid":12},"currency":"CNY","details":{"end_sequence":47,"first_order":"T0001-000001","float":0,"grand_totals":[{"count":12,"currency":"CNY","fees":405,"gross":106279,"refund_count":0,"refunds":0}],"last_order":"T0001-000014","methods":[{"amount":106279,"count":12,"currency":"CNY","discounts":0,"fee":405,"mode":"merchant-presented","tips":0}],"moves":{"paid_in":0,"paid_out":0,"pay_ins":0,"pay_outs":0}},"expected":0,"first_sequence":1,"number":1,"totals":[{"amount":106279,"count":12,"currency":"CNY","fee":405,"kind":"payment"}]},"kind":"shift.closed","postings":[],"recorded_at":"2026-11-27T14:46:47.971Z","salt":"Jy9X7JXRXtSifw8YBlucsQ==","sequence":46,"shift":1,"version":1}',X'607e8b633d14336b1c98de64ba54417bea4eab69081eca14ce3a2b07fcffc999');
INSERT INTO journal VALUES(47,'2026-11-27T14:46:47.971Z','batch.sealed','{"actor":"root","business_day":"2026-11-27","data":{"digest":"8296d5580d1236c84a4953ce17f0239973f404a7ba5c3016ca2d535e1d11a90f","end_sequence":47,"first_sequence":1,"head":{"root":"4ecc7e4668943359251e72fd3f1f153f36b1d7b58a6ab838026226653887b56a","size":46},"number":1,"signature":"kY5bBcUYKO/ub4JANjvTGYLhPcAb2l6Wy0iDO88ZInQCAr27I2Ul6j3XpVAi7FRt6bXgTUnvPL+YYbmJW+YACQ=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-27T14:46:47.971Z","salt":"KMe1wd+lVXPloQY82LM/Jw==","sequence":47,"version":1}',X'a1147b3e7bfed3f1393ac8ed4e5e874d9a4394403f1a0161c53211a1a3941fa0');
INSERT INTO journal VALUES(48,'2026-11-27T14:46:48.011Z','batch.acknowledged','{"actor":"root","business_day":"2026-11-27","data":{"checkpoint":"ZGVtby5jb3VudGVyZm9pbC5leGFtcGxlCjQzCkVoSTZESUtJU1Z0Mmk1N2NzWHRKWngxbjJFZzIxVmFFakxLdUNVbXJtaUE9CgrigJQgZGVtby5jb3VudGVyZm9pbC5leGFtcGxlIGRSTEY5UEZ2UFVQaElRNkJtQTR2SWNmRFpPUktSVG5oMVNlUE1BOWZsL0RiMWtGQ0EwME83Tit4TkNIQ2lDNkFQT0QrdG9BNGNqU1J2K2s1bDRURGF2SGh1QW89Cg==","number":1,"receipt":{"key":"b357c17b9982ac26","signature":"3/DjvFrF6k24orDu+jKQiO3OX5GlXHBRwBJ3MMSLZsad62nsvoEXmTNt88eGsSeRL1azWDuuQoU5vA8wnpQsDw==","signed":{"digest":"8296d5580d1236c84a4953ce17f0239973f404a7ba5c3016ca2d535e1d11a90f","leaf":"{\"after\":{\"root\":\"4ecc7e4668943359251e72fd3f1f153f36b1d7b58a6ab838026226653887b56a\",\"size\":46},\"at\":\"2026-11-27T14:46:47.997Z\",\"before\":{\"root\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"size\":0},\"business_day\":\"2026-11-27\",\"counted_on\":\"2026-11-27\",\"digest\":\"8296d5580d1236c84a4953ce17f0239973f404a7ba5c3016ca2d535e1d11a90f\",\"end_sequence\":47,\"first_sequence\":1,\"kind\":\"batch\",\"line_count\":12,\"lines_root\":\"53ff7389bb5c07df6bc64954fd3f646c714aadcf1a3f46f8bfb3aab48aad1f04\",\"number\":1,\"terminal\":\"T0001\",\"totals\":[{\"amount\":106279,\"count\":12,\"currency\":\"CNY\",\"fee\":405,\"kind\":\"payment\"}],\"version\":3}","log_index":41,"number":1,"received_at":"2026-11-27T14:46:47.997Z","terminal":"T0001"}}},"kind":"batch.acknowledged","postings":[],"recorded_at":"2026-11-27T14:46:48.011Z","salt":"Tb9O+AJDcNirNjgtA6ksLg==","sequence":48,"version":1}',X'68ac01f6c2db99b827010c697ddbc277b034e9a091d6e29f70f1021de506cb25');
INSERT INTO journal VALUES(49,'2026-11-27T14:46:48.365Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":0,"number":2},"kind":"shift.opened","postings":[],"recorded_at":"2026-11-27T14:46:48.365Z","salt":"y5WaIXS5xx43xynedFpMbw==","sequence":49,"shift":2,"version":1}',X'a1e91744db496c43fc0f89ed449a641eccc3b843b6a43994207896ba6fe3149b');
INSERT INTO journal VALUES(50,'2026-11-27T14:46:48.379Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11999,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.379Z","idempotency_key":"AMD0TGW99QH4RJ0JH43V48QB93","order":"T0001-000015"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.379Z","salt":"RS+4oUSb4juQJBbFz/QGkQ==","sequence":50,"shift":2,"version":1}',X'3de14b50bf5868f33b5cf26578548785070f89a7f7aff42ed184af522291112d');
INSERT INTO journal VALUES(51,'2026-11-27T14:46:48.439Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/ENKVP85KRYC9NM2H","order":"T0001-000015"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.439Z","salt":"F5LVQtIVCTN+eLfrsNvTew==","sequence":51,"shift":2,"version":1}',X'4acfc96d6b91c74204ffa93a02fdd85ba462f93a713c52b336cab23e718429bf');
INSERT INTO journal VALUES(52,'2026-11-27T14:46:48.446Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":13692,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.446Z","idempotency_key":"X5YMSTHEFABSX0836Y53P9QH9X","order":"T0001-000016"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.446Z","salt":"UY26qIRfi+vxr6cju2kDAg==","sequence":52,"shift":2,"version":1}',X'3c23b4688bef20333b0cf6edfaead7a2cffe5c02e3b8bf100db759f8db55a0df');
INSERT INTO journal VALUES(53,'2026-11-27T14:46:48.468Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/XEWQ05YGZ7238N7K","order":"T0001-000016"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.468Z","salt":"+4/pO6FEzMU9L7aPCAnPTA==","sequence":53,"shift":2,"version":1}',X'e757119eb504c5c204af8e4d23b382944b809e711256ee978bb7c20664dbd0f8');
INSERT INTO journal VALUES(54,'2026-11-27T14:46:48.474Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8712,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.474Z","idempotency_key":"MQE1Q774835YZCQZ0NZ3ZCB3ZJ","order":"T0001-000017"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.474Z","salt":"nvU19I1hcXHZIga8j/ZPrQ==","sequence":54,"shift":2,"version":1}',X'32280353c1d17b6e84ca2721ad666499c4d0b9c97d1570208f798ba6e0ff0dd1');
INSERT INTO journal VALUES(55,'2026-11-27T14:46:48.499Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":11999,"attempt":1,"currency":"CNY","event":15,"late":false,"order":"T0001-000015","payment":{"fee":46,"log_index":43,"paid_at":"2026-11-27T14:46:48.481Z","payer_tail":"JWZZ","payment":"P8EGFXANPARA0"},"signature":"HlTeaMrZa6eXFJXbWujsGgQPeb2MCgQaAjovtMu4tL5fEFBkUz4fZm3VgEFVVAKKOaoMea7dGSkn0eCUPxgHBg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":11953,"currency":"CNY"},{"account":"expenses:fees","amount":46,"currency":"CNY"},{"account":"income:sales","amount":-11999,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.499Z","salt":"zptSrW/BXU2tapPWdwfFeA==","sequence":55,"shift":2,"version":1}',X'8cb63b27180bf6f0ebb2ecd14e3db6b67d540f2cdcd92221d376cb3de3561c95');
INSERT INTO journal VALUES(56,'2026-11-27T14:46:48.517Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/ESGDFDHPSSYBAYEX","order":"T0001-000017"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.517Z","salt":"HrtfBvF72zIGR7j7GQFIAw==","sequence":56,"shift":2,"version":1}',X'1b915436be7105e1851ac10251bb44f4763823d904222dc60730dbd326165a0d');
INSERT INTO journal VALUES(57,'2026-11-27T14:46:48.523Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":13692,"attempt":1,"currency":"CNY","event":16,"late":false,"order":"T0001-000016","payment":{"fee":52,"log_index":44,"paid_at":"2026-11-27T14:46:48.510Z","payer_tail":"SA1W","payment":"PZPXK3A9ZBKX6"},"signature":"tHz7lN4U0I3oJIwMFQyEDaLGvtPv8/j/kfdQfintK3dRKxLEObqiUU9Nny7lKI3w0BBcdeTAWyvQUACoS0shBQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":13640,"currency":"CNY"},{"account":"expenses:fees","amount":52,"currency":"CNY"},{"account":"income:sales","amount":-13692,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.523Z","salt":"QzfEBUpdh7sDqGPERA7MIQ==","sequence":57,"shift":2,"version":1}',X'80d5c9f5527b3d7a02655298b3275da0c423c7eec3e300b013efc1b9f9279cde');
INSERT INTO journal VALUES(58,'2026-11-27T14:46:48.531Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8923,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.531Z","idempotency_key":"0DJ453NBYQSCK641X90VPJZ7F3","order":"T0001-000018"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.531Z","salt":"cXFKEIvbQfRIBZlu6gGJ5g==","sequence":58,"shift":2,"version":1}',X'8d54030897b7647aab8883c3fcd04ba5d5bd1aa747c98d92aa8cf00bc7399e20');
INSERT INTO journal VALUES(59,'2026-11-27T14:46:48.556Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/P627T06QAZ0JB4XS","order":"T0001-000018"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.556Z","salt":"zRaqGUf1RRq10LLMxbaVuA==","sequence":59,"shift":2,"version":1}',X'c0a021434c1563d13815d4f9cc0b781f9ae6b569e34e89379ea9877f7eb2f3ed');
INSERT INTO journal VALUES(60,'2026-11-27T14:46:48.566Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":7230,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.566Z","idempotency_key":"H92MA6B99FP4P4RWV3YSK2898S","order":"T0001-000019"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.566Z","salt":"EbEwtHnV9UQvlKRauxW/SQ==","sequence":60,"shift":2,"version":1}',X'fd8c529e53e8a75f943adc05e8c7ac8842400000992e83074344b1c693d3471a');
INSERT INTO journal VALUES(61,'2026-11-27T14:46:48.590Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":8712,"attempt":1,"currency":"CNY","event":17,"late":false,"order":"T0001-000017","payment":{"fee":33,"log_index":45,"paid_at":"2026-11-27T14:46:48.580Z","payer_tail":"M9S2","payment":"PKPV58A0XKANX"},"signature":"sDNJdfJUlMZjbcMeWwm32lF2MQb11YHB6FkNNshLiDO3CGkN4whtLDUWvA4aFFOmReKoC3Aqd8Ub7jVzXJMuCQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8679,"currency":"CNY"},{"account":"expenses:fees","amount":33,"currency":"CNY"},{"account":"income:sales","amount":-8712,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.590Z","salt":"DMidLES4YSpo4mChAHY2Xw==","sequence":61,"shift":2,"version":1}',X'9ac6742c49e6a6655f1cb56412e5598feab588c9244c53de708f68ff3ecc591d');
INSERT INTO journal VALUES(62,'2026-11-27T14:46:48.599Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/BN7CMNSE6K94N431","order":"T0001-000019"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.599Z","salt":"P37w23wKMqdeewfBdXoRvQ==","sequence":62,"shift":2,"version":1}',X'de2ea486f5c5fb95345dc9baa21cb52c84e85f4ce9c94c55713ded620bf77722');
INSERT INTO journal VALUES(63,'2026-11-27T14:46:48.620Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":971,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.620Z","idempotency_key":"XAS2565WJ0T4B8S051VDYJH7G1","order":"T0001-000020"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.620Z","salt":"iWIdTSd3BhzUcKp0Sw0Gkg==","sequence":63,"shift":2,"version":1}',X'bc13cc080d04c1fa003a7d75cc9f096a70eb6459a1ca115619e59e846f0a4666');
INSERT INTO journal VALUES(64,'2026-11-27T14:46:48.629Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":8923,"attempt":1,"currency":"CNY","event":18,"late":false,"order":"T0001-000018","payment":{"fee":34,"log_index":46,"paid_at":"2026-11-27T14:46:48.606Z","payer_tail":"G5ZW","payment":"PTSV6AT4MQZE6"},"signature":"Q7612kQ3Od7s+oa07cENoe7uyLZ5rJ4bzjHcQ5LdHXYexSVlZphrtVkAAjzA6PWcN5IQ0mmhD3IMnY1hPXruBg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8889,"currency":"CNY"},{"account":"expenses:fees","amount":34,"currency":"CNY"},{"account":"income:sales","amount":-8923,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.629Z","salt":"pPW5Gk8zh+YYMQvOKLIxlw==","sequence":64,"shift":2,"version":1}',X'084156f7065b9c7d80115c0520507e13b71114ce3cbceaa83507b4f3406dba41');
INSERT INTO journal VALUES(65,'2026-11-27T14:46:48.643Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/NAXSJVGZCR0T5Z5E","order":"T0001-000020"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.643Z","salt":"VJJg+U8HvO/sMOeQgkT6Sg==","sequence":65,"shift":2,"version":1}',X'a81bd75e5c4322100f70eeda1843c64e7c4d2da09473c8bc5fad9cb8829c2e3c');
INSERT INTO journal VALUES(66,'2026-11-27T14:46:48.647Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11203,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.647Z","idempotency_key":"4SBKQWHG9W3XV9EG9T995S66HX","order":"T0001-000021"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.647Z","salt":"hdZwxfMkuRJ0h46E0ATHxA==","sequence":66,"shift":2,"version":1}',X'cdec8159506d61d11a819560ef7852bf84f2a00369248882d8399d0d23de78d8');
INSERT INTO journal VALUES(67,'2026-11-27T14:46:48.665Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/R1XXCTE8R0NWT4Y2","order":"T0001-000021"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.665Z","salt":"sCU82ZaLiwDMC87uR6AGuQ==","sequence":67,"shift":2,"version":1}',X'5afa3a1b95d677554ce0db6822ad05cf62d5fbfd64b80b110975d867bcf35fa1');
INSERT INTO journal VALUES(68,'2026-11-27T14:46:48.669Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8644,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.669Z","idempotency_key":"WGBFMEEVQT5GRR13K63JZRFYWG","order":"T0001-000022"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.669Z","salt":"MWdQfze8N8ywRMxjkKcnbg==","sequence":68,"shift":2,"version":1}',X'ac16d3e8e8b5518a5318e878ff716f0f0e5660c1647a5435bc0643bd94c5bf4a');
INSERT INTO journal VALUES(69,'2026-11-27T14:46:48.673Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":7230,"attempt":1,"currency":"CNY","event":19,"late":false,"order":"T0001-000019","payment":{"fee":27,"log_index":47,"paid_at":"2026-11-27T14:46:48.663Z","payer_tail":"AM7K","payment":"PB53SXQCGQ4HR"},"signature":"xUZKW+xbuGq9hpC8EC1gconA86wl3WngqoF7ib96nglI8kPexw93caDyOWTbs0dx9ui9yf8VQU5kZLDZLiKwDQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":7203,"currency":"CNY"},{"account":"expenses:fees","amount":27,"currency":"CNY"},{"account":"income:sales","amount":-7230,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.673Z","salt":"rWhHEXGvcbjDj8QlK4uaJQ==","sequence":69,"shift":2,"version":1}',X'c5db94e3e3122cc68a7efb08d31dec42708baaada4d6e4126f0f7bdda3d8ce60');
INSERT INTO journal VALUES(70,'2026-11-27T14:46:48.692Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/XCQRYZP62J3KW2P8","order":"T0001-000022"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.692Z","salt":"68EFK/5vuvBDQ5fZy4ndLA==","sequence":70,"shift":2,"version":1}',X'f7f0eebb8c1c6f9534f3fd88e4ee4614f63aa6555e6944acd40cf806afa9c13a');
INSERT INTO journal VALUES(71,'2026-11-27T14:46:48.701Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":971,"attempt":1,"currency":"CNY","event":20,"late":false,"order":"T0001-000020","payment":{"fee":4,"log_index":48,"paid_at":"2026-11-27T14:46:48.684Z","payer_tail":"WVZ6","payment":"PS9Y3FW8D5X09"},"signature":"ZhjaeheZgQO8skso8M4s7/5GLOcnwICITD7w97e1DufqMs85XXhOrbnYpzA0CqwlTPwvs/iYBA/0PzA3usnuBQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":967,"currency":"CNY"},{"account":"expenses:fees","amount":4,"currency":"CNY"},{"account":"income:sales","amount":-971,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.701Z","salt":"uKPEynofvNanBD4qZFZ/lQ==","sequence":71,"shift":2,"version":1}',X'6fcc0458620198e1cde6805b9a11d36c812dd72842fa4436b5837b4bdd78ee06');
INSERT INTO journal VALUES(72,'2026-11-27T14:46:48.718Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11987,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.718Z","idempotency_key":"AEAS79EAQ5Y8AG2EEZHCWHJ7RG","order":"T0001-000023"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.718Z","salt":"wq7I5ApH+3zXXxsD9+rRew==","sequence":72,"shift":2,"version":1}',X'cded13a7506fcf9b8384ce2e34507a3ab58cf12762c33202ca5b55b8db3d52a6');
INSERT INTO journal VALUES(73,'2026-11-27T14:46:48.736Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/KHDGDFSPBQT7PDE7","order":"T0001-000023"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.736Z","salt":"Ft4fZrf5Y6KKi7P8XvXzVA==","sequence":73,"shift":2,"version":1}',X'970ce1e6777a38ab3ed746785d58e15f5e076e2fb8995918a15d8d3ec3159651');
INSERT INTO journal VALUES(74,'2026-11-27T14:46:48.746Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":14004,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.746Z","idempotency_key":"CKGM41CSYHMPNXRZ1ESE40F6HQ","order":"T0001-000024"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.746Z","salt":"v7S280v0dmparHqt38CT5Q==","sequence":74,"shift":2,"version":1}',X'43acfeeefb1446bf30d250b5daa5da4520c76e94fcba7d9764e8bcb2b083de7b');
INSERT INTO journal VALUES(75,'2026-11-27T14:46:48.766Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":8644,"attempt":1,"currency":"CNY","event":21,"late":false,"order":"T0001-000022","payment":{"fee":33,"log_index":49,"paid_at":"2026-11-27T14:46:48.751Z","payer_tail":"5NBF","payment":"P8CVG8677P6VK"},"signature":"mXaUzH/YMdhX5sjm30xsW4HfYbfruIjPhzYChHg3C6J98eufabi5ArUPZs9nIZQvffiA0S5AmVphHB7losbkAA==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8611,"currency":"CNY"},{"account":"expenses:fees","amount":33,"currency":"CNY"},{"account":"income:sales","amount":-8644,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.766Z","salt":"aL6paMvAJ0po8Lj21hu7CQ==","sequence":75,"shift":2,"version":1}',X'982f724b6eb4c0c96a1a7c82f28d001ddd9ad72b95c782cad86d588bff2027f8');
INSERT INTO journal VALUES(76,'2026-11-27T14:46:48.776Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/8SGCBHJHTGF4RE9H","order":"T0001-000024"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.776Z","salt":"c5o4Us32CqCJKyzOqiZALw==","sequence":76,"shift":2,"version":1}',X'924dafb5bf4c898bbd9af84cd7cbce82a9935d09d1c902cb40bc0d4a7e75c5e9');
INSERT INTO journal VALUES(77,'2026-11-27T14:46:48.794Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":4657,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.794Z","idempotency_key":"5K083X0GE4DEZMZ8AKRHA9BWAW","order":"T0001-000025"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.794Z","salt":"eRY+8JERuBPi6dBynvaGgA==","sequence":77,"shift":2,"version":1}',X'dfa6f51fe087cacdde134b85871ae2345ac915fac074ffe4dd66cc8b0ce1edb9');
INSERT INTO journal VALUES(78,'2026-11-27T14:46:48.815Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/K6FZ2C90FE95Q3F3","order":"T0001-000025"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.815Z","salt":"lTr2iE1NwOpI6sOjNHOZUA==","sequence":78,"shift":2,"version":1}',X'ecf08d4fef3ede3a4c3f948e66bf18e8c5c8f528465c5683e5a3a4cd5961909e');
INSERT INTO journal VALUES(79,'2026-11-27T14:46:48.822Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":11987,"attempt":1,"currency":"CNY","event":22,"late":false,"order":"T0001-000023","payment":{"fee":46,"log_index":50,"paid_at":"2026-11-27T14:46:48.792Z","payer_tail":"V3WB","payment":"PQFWGM9SNDBBK"},"signature":"nfbr+LFvKuhFCirglEvCVZSpWyPBxyfMrt18TmV0J1RJvHS5hz/WsC/Yc8rcjzTgUd/CLSdNoOjFNmAJXMLuBg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":11941,"currency":"CNY"},{"account":"expenses:fees","amount":46,"currency":"CNY"},{"account":"income:sales","amount":-11987,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.822Z","salt":"pRW9eK/YpzFPhqosLquLcg==","sequence":79,"shift":2,"version":1}',X'4d9d990cb8c60f50db68a6c2876b0f25fe784fbe02208cae4996975a4dd5f4c1');
INSERT INTO journal VALUES(80,'2026-11-27T14:46:48.845Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":12360,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:51.845Z","idempotency_key":"3MB4GTPM6ZX879DFVVBG38G0V2","order":"T0001-000026"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:48.845Z","salt":"ztO6wCl+sZ5hmD68UNHJEA==","sequence":80,"shift":2,"version":1}',X'44985df78296c8ba03710f9adf1bf0d595de39ec93fd53f3da0c2910d6192e57');
INSERT INTO journal VALUES(81,'2026-11-27T14:46:48.866Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/EW50Q356RXRTB5KQ","order":"T0001-000026"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:48.866Z","salt":"NmPSwaUQKcHUNF9IWidezQ==","sequence":81,"shift":2,"version":1}',X'42db83cb5a47100f63ceff1fa0ec69c6fa1f999c5aeee611855360885f7f0993');
INSERT INTO journal VALUES(82,'2026-11-27T14:46:48.898Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":12360,"attempt":1,"currency":"CNY","event":23,"late":false,"order":"T0001-000026","payment":{"fee":47,"log_index":51,"paid_at":"2026-11-27T14:46:48.887Z","payer_tail":"6T8S","payment":"PDK2F92QTW7GM"},"signature":"F01dfzxbfmr8Z9+a/QUmZnzeH7w/Fx3NZttKeXtKgRKhCrmJHBLXr+ampc18BOMaMfkYapoif5fRD2W25WjXDA==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":12313,"currency":"CNY"},{"account":"expenses:fees","amount":47,"currency":"CNY"},{"account":"income:sales","amount":-12360,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.898Z","salt":"MLCVExHALDY3jxA4hKHmVA==","sequence":82,"shift":2,"version":1}',X'385eb2c85b31bfc42ffd18df53cebfabca08f2d137350811ada5664dc3dbfb89');
INSERT INTO journal VALUES(83,'2026-11-27T14:46:48.926Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":4657,"attempt":1,"currency":"CNY","event":24,"late":false,"order":"T0001-000025","payment":{"fee":18,"log_index":52,"paid_at":"2026-11-27T14:46:48.893Z","payer_tail":"TXZR","payment":"PA694ES9VD9H9"},"signature":"zhgkElNrBzlvyeRi5Id9G9HHCCDa+V70djwD4u/bJrccLzoJS3uavxIuMsSPdeb8pvPEEptXoEQw3YYSmbBmDw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":4639,"currency":"CNY"},{"account":"expenses:fees","amount":18,"currency":"CNY"},{"account":"income:sales","amount":-4657,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:48.926Z","salt":"5X9rEcZbWTyZLDlaw6VY0A==","sequence":83,"shift":2,"version":1}',X'5ad5aeeec5dfa96082ad5320bfaf903ed7d188917f98426d31ee327691cebb56');
INSERT INTO journal VALUES(84,'2026-11-27T14:46:51.723Z','attempt.closed','{"actor":"network","business_day":"2026-11-27","data":{"attempt":1,"event":25,"order":"T0001-000021","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T14:46:51.723Z","salt":"FtdYAr59Fbk58F1W43P2iw==","sequence":84,"shift":2,"version":1}',X'54750fafd1a5e3207aae24f06a88312ce7271acfc7d78f7c4fdb61d85f6d72cb');
INSERT INTO journal VALUES(85,'2026-11-27T14:46:51.731Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11870,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:54.731Z","idempotency_key":"BCD84NMRCVQBR9C39X046HZW46","order":"T0001-000027"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:51.731Z","salt":"BuG0KjYN+sVfIyYR2/MMgA==","sequence":85,"shift":2,"version":1}',X'810065face92c1cbe0bdf43ed50745afa7d764b217d5bb98adf00c9a4dd922de');
INSERT INTO journal VALUES(86,'2026-11-27T14:46:51.760Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/FNP7ZPMVB8AXV956","order":"T0001-000027"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:51.760Z","salt":"klKBeEwL2ZyPphIns6uhBg==","sequence":86,"shift":2,"version":1}',X'1098ac8dab0b7bafdce0c8ed934219ba4dd770e04f4eebb472b9da471fd03a71');
INSERT INTO journal VALUES(87,'2026-11-27T14:46:51.813Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":11870,"attempt":1,"currency":"CNY","event":26,"late":false,"order":"T0001-000027","payment":{"fee":45,"log_index":53,"paid_at":"2026-11-27T14:46:51.797Z","payer_tail":"JWZZ","payment":"PGSSV7119HC7G"},"signature":"T6EIWndTj+Bgl1klo9KCFHsU2nspSYw+3pP2SOSh0Ton9LrVCV0CSf20T4vukBRRMQ+FkMftaWpLj6JMrktFBA==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":11825,"currency":"CNY"},{"account":"expenses:fees","amount":45,"currency":"CNY"},{"account":"income:sales","amount":-11870,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:51.813Z","salt":"GXJjPGtEhXgwvrYQ2ZdBGA==","sequence":87,"shift":2,"version":1}',X'1e8cf761124e76e8bad0f3496e63e7d2a702263aa11f64ce397e24068df1c38e');
INSERT INTO journal VALUES(88,'2026-11-27T14:46:51.826Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"order":"T0001-000024","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T14:46:51.826Z","salt":"XzmV5B9lv8zrVVJSNU42GA==","sequence":88,"shift":2,"version":1}',X'faacd51d90d9e621675876480b56000bb6967ac2bfcc7902f49f8b32521f3a22');
INSERT INTO journal VALUES(89,'2026-11-27T14:46:51.840Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":5234,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T14:46:54.840Z","idempotency_key":"46GV1K0N830RWYRAZYKY6Y1137","order":"T0001-000028"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T14:46:51.840Z","salt":"ycbqcChv729rZtcNxsmxDQ==","sequence":89,"shift":2,"version":1}',X'52100127be974ce8765d4d75c9d4981a9f2b5b5809527305a83b9ba535359b34');
INSERT INTO journal VALUES(90,'2026-11-27T14:46:51.865Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:39561/o/AGMW12B6ZHM16KDK","order":"T0001-000028"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T14:46:51.865Z","salt":"oyuOaTqyosrkt3f6YDhqvw==","sequence":90,"shift":2,"version":1}',X'77e4c5ba281099d91a09f90c246a6d464aa81a422ca910364ded800a5b34f0f1');
INSERT INTO journal VALUES(91,'2026-11-27T14:46:51.920Z','payment.accepted','{"actor":"network","business_day":"2026-11-27","data":{"amount":5234,"attempt":1,"currency":"CNY","event":28,"late":false,"order":"T0001-000028","payment":{"fee":20,"log_index":54,"paid_at":"2026-11-27T14:46:51.905Z","payer_tail":"SA1W","payment":"P1ZSY5PRX8MKZ"},"signature":"toTmesyIayLc2G1jQ+ny66U77w/65RWa0VQfQZK2RR8azJfRurDsmWsgVDuAdzNmW2oRUAv477/bt+2IKqwhCQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":5214,"currency":"CNY"},{"account":"expenses:fees","amount":20,"currency":"CNY"},{"account":"income:sales","amount":-5234,"currency":"CNY"}],"recorded_at":"2026-11-27T14:46:51.920Z","salt":"TmhtttR5LHuM++5cWRp1Xg==","sequence":91,"shift":2,"version":1}',X'418ace58729124ea986f07a1c2bb9570502655bc9153de74e63f7ea5fa5e4061');
INSERT INTO journal VALUES(92,'2026-11-27T14:46:51.936Z','shift.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempts":{"expired":2,"paid":12},"currency":"CNY","details":{"end_sequence":93,"first_order":"T0001-000015","float":0,"grand_totals":[{"count":24,"currency":"CNY","fees":810,"gross":212558,"refund_count":0,"refunds":0}],"last_order":"T0001-000028","methods":[{"amount":106279,"count":12,"currency":"CNY","discounts":0,"fee":405,"mode":"merchant-presented","tips":0}],"moves":{"paid_in":0,"paid_out":0,"pay_ins":0,"pay_outs":0}},"expected":0,"first_sequence":47,"number":2,"previous":"607e8b633d14336b1c98de64ba54417bea4eab69081eca14ce3a2b07fcffc999","totals":[{"amount":106279,"count":12,"currency":"CNY","fee":405,"kind":"payment"}]},"kind":"shift.closed","postings":[],"recorded_at":"2026-11-27T14:46:51.936Z","salt":"WAFALTc3CLwtSmrsrnJa7A==","sequence":92,"shift":2,"version":1}',X'aae80021d6015224fdf8e2db8fe8f89aa22e1263c8d1e0d6f739f82229833c77');
INSERT INTO journal VALUES(93,'2026-11-27T14:46:51.936Z','batch.sealed','{"actor":"root","business_day":"2026-11-27","data":{"digest":"fde921dceed814a3948074778e18d6f36a013f93c942e6b74ecf6c279239acf2","end_sequence":93,"first_sequence":47,"head":{"root":"355e7a3c38a1316776c9d50ffe0ae0472ac50d6488d7a63ec09f77342fd743b2","size":92},"number":2,"signature":"CFAkgAhxeslFNti5OlhYJ6Kv2NqCJxh2eNLhOkPtAHEUBr4yHlfJ029NXHP62iCjnKJlA/ol3Jf/KYaz2Y15Dw=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-27T14:46:51.936Z","salt":"SrsFsHNC3uEihlt4fZuy9A==","sequence":93,"version":1}',X'31cb8601a3f20b7514197d263411afa1ab874215aee86c285821de6476433dc8');
INSERT INTO journal VALUES(94,'2026-11-27T14:46:52.005Z','batch.acknowledged','{"actor":"root","business_day":"2026-11-27","data":{"checkpoint":"ZGVtby5jb3VudGVyZm9pbC5leGFtcGxlCjU3CkxxYlpmajRtRUpETkRQeGhRSWlyUFcwVXJJS0FubTRHQmxSZzlLaDFGQWM9CgrigJQgZGVtby5jb3VudGVyZm9pbC5leGFtcGxlIGRSTEY5TjE5RUlwRXB5d1M4cTRRb2dHUHhEVjNpZTJDZHZqcTVhVWErTUwxWVFSb29Ca3hjckhnVmJCYlorb0tXMy9wREtEeXgzdkNwcWlQcjZSUEtoTmF3d2s9Cg==","number":2,"receipt":{"key":"b357c17b9982ac26","signature":"YwmCfzcQl+3mNCNhRt7qoYFemyI0AaVtg4z2gByKzn3d0EIL3Z8xGZ7WAZxPZsrgLnO9fzoKBPNDQlo+u5CmAw==","signed":{"digest":"fde921dceed814a3948074778e18d6f36a013f93c942e6b74ecf6c279239acf2","leaf":"{\"after\":{\"root\":\"355e7a3c38a1316776c9d50ffe0ae0472ac50d6488d7a63ec09f77342fd743b2\",\"size\":92},\"at\":\"2026-11-27T14:46:51.981Z\",\"before\":{\"root\":\"4ecc7e4668943359251e72fd3f1f153f36b1d7b58a6ab838026226653887b56a\",\"size\":46},\"business_day\":\"2026-11-27\",\"counted_on\":\"2026-11-27\",\"digest\":\"fde921dceed814a3948074778e18d6f36a013f93c942e6b74ecf6c279239acf2\",\"end_sequence\":93,\"first_sequence\":47,\"kind\":\"batch\",\"line_count\":12,\"lines_root\":\"3084dd3453b5ce6e19e5b8a11df6d6d273197bd9b74ff18870880b816d11ff46\",\"number\":2,\"terminal\":\"T0001\",\"totals\":[{\"amount\":106279,\"count\":12,\"currency\":\"CNY\",\"fee\":405,\"kind\":\"payment\"}],\"version\":3}","log_index":55,"number":2,"received_at":"2026-11-27T14:46:51.981Z","terminal":"T0001"}}},"kind":"batch.acknowledged","postings":[],"recorded_at":"2026-11-27T14:46:52.005Z","salt":"MTsmcRbqbPpK+c2Hybzh+g==","sequence":94,"version":1}',X'337bff80fcfff1a8454ff2638d4785014b47cdec5856889bb9e6f84282f776d2');
CREATE TABLE postings (
    sequence INTEGER NOT NULL REFERENCES journal (sequence),
    line INTEGER NOT NULL CHECK (line >= 1),
    account TEXT NOT NULL CHECK (account <> ''),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (sequence, line)
) STRICT, WITHOUT ROWID;
INSERT INTO postings VALUES(10,1,'assets:clearing:counterfoil','CNY',11953);
INSERT INTO postings VALUES(10,2,'expenses:fees','CNY',46);
INSERT INTO postings VALUES(10,3,'income:sales','CNY',-11999);
INSERT INTO postings VALUES(12,1,'assets:clearing:counterfoil','CNY',13640);
INSERT INTO postings VALUES(12,2,'expenses:fees','CNY',52);
INSERT INTO postings VALUES(12,3,'income:sales','CNY',-13692);
INSERT INTO postings VALUES(16,1,'assets:clearing:counterfoil','CNY',8679);
INSERT INTO postings VALUES(16,2,'expenses:fees','CNY',33);
INSERT INTO postings VALUES(16,3,'income:sales','CNY',-8712);
INSERT INTO postings VALUES(18,1,'assets:clearing:counterfoil','CNY',8889);
INSERT INTO postings VALUES(18,2,'expenses:fees','CNY',34);
INSERT INTO postings VALUES(18,3,'income:sales','CNY',-8923);
INSERT INTO postings VALUES(21,1,'assets:clearing:counterfoil','CNY',7203);
INSERT INTO postings VALUES(21,2,'expenses:fees','CNY',27);
INSERT INTO postings VALUES(21,3,'income:sales','CNY',-7230);
INSERT INTO postings VALUES(24,1,'assets:clearing:counterfoil','CNY',967);
INSERT INTO postings VALUES(24,2,'expenses:fees','CNY',4);
INSERT INTO postings VALUES(24,3,'income:sales','CNY',-971);
INSERT INTO postings VALUES(29,1,'assets:clearing:counterfoil','CNY',8611);
INSERT INTO postings VALUES(29,2,'expenses:fees','CNY',33);
INSERT INTO postings VALUES(29,3,'income:sales','CNY',-8644);
INSERT INTO postings VALUES(32,1,'assets:clearing:counterfoil','CNY',11941);
INSERT INTO postings VALUES(32,2,'expenses:fees','CNY',46);
INSERT INTO postings VALUES(32,3,'income:sales','CNY',-11987);
INSERT INTO postings VALUES(36,1,'assets:clearing:counterfoil','CNY',4639);
INSERT INTO postings VALUES(36,2,'expenses:fees','CNY',18);
INSERT INTO postings VALUES(36,3,'income:sales','CNY',-4657);
INSERT INTO postings VALUES(37,1,'assets:clearing:counterfoil','CNY',12313);
INSERT INTO postings VALUES(37,2,'expenses:fees','CNY',47);
INSERT INTO postings VALUES(37,3,'income:sales','CNY',-12360);
INSERT INTO postings VALUES(41,1,'assets:clearing:counterfoil','CNY',11825);
INSERT INTO postings VALUES(41,2,'expenses:fees','CNY',45);
INSERT INTO postings VALUES(41,3,'income:sales','CNY',-11870);
INSERT INTO postings VALUES(45,1,'assets:clearing:counterfoil','CNY',5214);
INSERT INTO postings VALUES(45,2,'expenses:fees','CNY',20);
INSERT INTO postings VALUES(45,3,'income:sales','CNY',-5234);
INSERT INTO postings VALUES(55,1,'assets:clearing:counterfoil','CNY',11953);
INSERT INTO postings VALUES(55,2,'expenses:fees','CNY',46);
INSERT INTO postings VALUES(55,3,'income:sales','CNY',-11999);
INSERT INTO postings VALUES(57,1,'assets:clearing:counterfoil','CNY',13640);
INSERT INTO postings VALUES(57,2,'expenses:fees','CNY',52);
INSERT INTO postings VALUES(57,3,'income:sales','CNY',-13692);
INSERT INTO postings VALUES(61,1,'assets:clearing:counterfoil','CNY',8679);
INSERT INTO postings VALUES(61,2,'expenses:fees','CNY',33);
INSERT INTO postings VALUES(61,3,'income:sales','CNY',-8712);
INSERT INTO postings VALUES(64,1,'assets:clearing:counterfoil','CNY',8889);
INSERT INTO postings VALUES(64,2,'expenses:fees','CNY',34);
INSERT INTO postings VALUES(64,3,'income:sales','CNY',-8923);
INSERT INTO postings VALUES(69,1,'assets:clearing:counterfoil','CNY',7203);
INSERT INTO postings VALUES(69,2,'expenses:fees','CNY',27);
INSERT INTO postings VALUES(69,3,'income:sales','CNY',-7230);
INSERT INTO postings VALUES(71,1,'assets:clearing:counterfoil','CNY',967);
INSERT INTO postings VALUES(71,2,'expenses:fees','CNY',4);
INSERT INTO postings VALUES(71,3,'income:sales','CNY',-971);
INSERT INTO postings VALUES(75,1,'assets:clearing:counterfoil','CNY',8611);
INSERT INTO postings VALUES(75,2,'expenses:fees','CNY',33);
INSERT INTO postings VALUES(75,3,'income:sales','CNY',-8644);
INSERT INTO postings VALUES(79,1,'assets:clearing:counterfoil','CNY',11941);
INSERT INTO postings VALUES(79,2,'expenses:fees','CNY',46);
INSERT INTO postings VALUES(79,3,'income:sales','CNY',-11987);
INSERT INTO postings VALUES(82,1,'assets:clearing:counterfoil','CNY',12313);
INSERT INTO postings VALUES(82,2,'expenses:fees','CNY',47);
INSERT INTO postings VALUES(82,3,'income:sales','CNY',-12360);
INSERT INTO postings VALUES(83,1,'assets:clearing:counterfoil','CNY',4639);
INSERT INTO postings VALUES(83,2,'expenses:fees','CNY',18);
INSERT INTO postings VALUES(83,3,'income:sales','CNY',-4657);
INSERT INTO postings VALUES(87,1,'assets:clearing:counterfoil','CNY',11825);
INSERT INTO postings VALUES(87,2,'expenses:fees','CNY',45);
INSERT INTO postings VALUES(87,3,'income:sales','CNY',-11870);
INSERT INTO postings VALUES(91,1,'assets:clearing:counterfoil','CNY',5214);
INSERT INTO postings VALUES(91,2,'expenses:fees','CNY',20);
INSERT INTO postings VALUES(91,3,'income:sales','CNY',-5234);
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
INSERT INTO tree_edge VALUES(1,94,X'a3bf552bd233041fb5b029d36a9b7d4245fad1f8a2da9fb60db072888a9748d84ecedab32eb11292a53b6603bb1b9d7f3d595f4a40bc8a52c4702ddab8a790b38e7a901ae037460cb3674c0f5bbf379f3fe723d030d3856af7a9acb24044d8c1115b77af554df71ee8ba5c6bf320824541ce9b4babc24bd205970a8df24438746b1e8bdffe614b1ec5c378bc30bdc97b19b27d4b4045ae4dcc49c3a055825083');
CREATE TABLE projections (
    name TEXT PRIMARY KEY,
    mark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO projections VALUES('attempts','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('balances','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('batches','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('blocks','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('checkpoints','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('decisions','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('identity','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('operators','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('orders','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('payments','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('receipts','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('refunds','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('search','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('search_terms','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('search_waiting','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('shift_marks','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('shifts','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('takings','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
INSERT INTO projections VALUES('takings_days','ed9fe655c08a85970b75f340d7d8cefe995b3f20de0d0c0b06ba3d391326c9b0');
CREATE TABLE identity (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (key)
) STRICT, WITHOUT ROWID;
INSERT INTO identity VALUES('event','28');
INSERT INTO identity VALUES('founding','{"ledger":"EP9RRQ8RNYT9NMVM","profile":{"city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"}}');
INSERT INTO identity VALUES('orders','28');
INSERT INTO identity VALUES('pairing','{"clearing":"http://127.0.0.1:36695","pairing":{"log_origin":"demo.counterfoil.example","node_key":"PqpqAUYORMNffwh1x9tv9oj2B/PnrGj/+BNm1k4fGZk=","paired_at":"2026-11-27T14:46:44.292Z","profile":{"acquirer":"HOUSE","city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"M0001","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"c/+79ITTKOlu3ZnnJP2TIFAbJdeBEKKjCRlZoZNOTl4="}}');
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
INSERT INTO attempts VALUES('T0001-000001',1,'paid',11999,'CNY',NULL,'WFNXPZ2AMK5KJ89K9314RDJYA3','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/XXJ8P5YMR0BNPPPG',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.459Z','2026-11-27T14:46:47.459Z','2026-11-27T14:46:44.584Z',10,10,4);
INSERT INTO attempts VALUES('T0001-000002',1,'paid',13692,'CNY',NULL,'CVT5009BK2X0R4QJZGMH73G958','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/K43Q1CQ06WM75V9F',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.496Z','2026-11-27T14:46:47.496Z','2026-11-27T14:46:44.611Z',12,12,6);
INSERT INTO attempts VALUES('T0001-000003',1,'paid',8712,'CNY',NULL,'F9MNFCHJVNQW75R7K83CZ8W23G','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/W9CK9MPFH9GYGQWC',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.531Z','2026-11-27T14:46:47.531Z','2026-11-27T14:46:44.663Z',16,16,8);
INSERT INTO attempts VALUES('T0001-000004',1,'paid',8923,'CNY',NULL,'8SKVZPWJM48Q8PMP1EDS4X617X','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/Y08AYV42JRVKJ6P9',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.599Z','2026-11-27T14:46:47.599Z','2026-11-27T14:46:44.701Z',18,18,11);
INSERT INTO attempts VALUES('T0001-000005',1,'paid',7230,'CNY',NULL,'CJTVGZ7ARSCDRN9PWEXJQ0GKKH','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/YYNDB0Y3P5V284YT',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.633Z','2026-11-27T14:46:47.633Z','2026-11-27T14:46:44.733Z',21,21,14);
INSERT INTO attempts VALUES('T0001-000006',1,'paid',971,'CNY',NULL,'3X7MWP7N8VAYASSPN2VQMBJHDM','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/CDQC3VWXXRV396AY',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.683Z','2026-11-27T14:46:47.683Z','2026-11-27T14:46:44.773Z',24,24,17);
INSERT INTO attempts VALUES('T0001-000007',1,'expired',11203,'CNY',NULL,'0CDSBSGFTN1D9053SW9ZNW3CGY','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/K1FTCDY8EN5V74WF',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.717Z','2026-11-27T14:46:47.717Z','2026-11-27T14:46:47.783Z',38,NULL,20);
INSERT INTO attempts VALUES('T0001-000008',1,'paid',8644,'CNY',NULL,'7K6ZQD421SGFS0D0RBS9AS5K86','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/22BRXDS9JMZFVF7S',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.763Z','2026-11-27T14:46:47.763Z','2026-11-27T14:46:44.846Z',29,29,23);
INSERT INTO attempts VALUES('T0001-000009',1,'paid',11987,'CNY',NULL,'FGP11T7842840SRGP4QG9K86JW','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/7TEVAF1259YB6473',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.792Z','2026-11-27T14:46:47.792Z','2026-11-27T14:46:44.892Z',32,32,26);
INSERT INTO attempts VALUES('T0001-000010',1,'expired',14004,'CNY',NULL,'NZ5BE33ZG5RXQN1S4A12APVEXD','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/SZ9M3C88ESJQYWDT',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.831Z','2026-11-27T14:46:47.831Z','2026-11-27T14:46:47.892Z',42,NULL,28);
INSERT INTO attempts VALUES('T0001-000011',1,'paid',4657,'CNY',NULL,'EY99MKENBZFBCMYAHCRT1S1MN7','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/TQ1Y5TMEFS2EPWEV',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.879Z','2026-11-27T14:46:47.879Z','2026-11-27T14:46:44.973Z',36,36,31);
INSERT INTO attempts VALUES('T0001-000012',1,'paid',12360,'CNY',NULL,'SV635WYSJVYCBPDJRZVP5EJW2V','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/DP5PTGJ7QXKNFZPG',NULL,1,'2026-11-27','root','2026-11-27T14:46:44.922Z','2026-11-27T14:46:47.922Z','2026-11-27T14:46:44.992Z',37,37,34);
INSERT INTO attempts VALUES('T0001-000013',1,'paid',11870,'CNY',NULL,'KNFWRSBSKH2C9GBNGHZZ20GQAT','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/73KPQ3CSG64JJX12',NULL,1,'2026-11-27','root','2026-11-27T14:46:47.788Z','2026-11-27T14:46:50.788Z','2026-11-27T14:46:47.832Z',41,41,39);
INSERT INTO attempts VALUES('T0001-000014',1,'paid',5234,'CNY',NULL,'Z26BTXS65RKYVTQ42XC4ZF1DAH','merchant-presented',NULL,NULL,0,'http://127.0.0.1:36695/o/K5QPXZHSS6P2131K',NULL,1,'2026-11-27','root','2026-11-27T14:46:47.900Z','2026-11-27T14:46:50.900Z','2026-11-27T14:46:47.962Z',45,45,43);
INSERT INTO attempts VALUES('T0001-000015',1,'paid',11999,'CNY',NULL,'AMD0TGW99QH4RJ0JH43V48QB93','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/ENKVP85KRYC9NM2H',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.379Z','2026-11-27T14:46:51.379Z','2026-11-27T14:46:48.499Z',55,55,50);
INSERT INTO attempts VALUES('T0001-000016',1,'paid',13692,'CNY',NULL,'X5YMSTHEFABSX0836Y53P9QH9X','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/XEWQ05YGZ7238N7K',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.446Z','2026-11-27T14:46:51.446Z','2026-11-27T14:46:48.523Z',57,57,52);
INSERT INTO attempts VALUES('T0001-000017',1,'paid',8712,'CNY',NULL,'MQE1Q774835YZCQZ0NZ3ZCB3ZJ','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/ESGDFDHPSSYBAYEX',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.474Z','2026-11-27T14:46:51.474Z','2026-11-27T14:46:48.590Z',61,61,54);
INSERT INTO attempts VALUES('T0001-000018',1,'paid',8923,'CNY',NULL,'0DJ453NBYQSCK641X90VPJZ7F3','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/P627T06QAZ0JB4XS',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.531Z','2026-11-27T14:46:51.531Z','2026-11-27T14:46:48.629Z',64,64,58);
INSERT INTO attempts VALUES('T0001-000019',1,'paid',7230,'CNY',NULL,'H92MA6B99FP4P4RWV3YSK2898S','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/BN7CMNSE6K94N431',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.566Z','2026-11-27T14:46:51.566Z','2026-11-27T14:46:48.673Z',69,69,60);
INSERT INTO attempts VALUES('T0001-000020',1,'paid',971,'CNY',NULL,'XAS2565WJ0T4B8S051VDYJH7G1','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/NAXSJVGZCR0T5Z5E',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.620Z','2026-11-27T14:46:51.620Z','2026-11-27T14:46:48.701Z',71,71,63);
INSERT INTO attempts VALUES('T0001-000021',1,'expired',11203,'CNY',NULL,'4SBKQWHG9W3XV9EG9T995S66HX','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/R1XXCTE8R0NWT4Y2',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.647Z','2026-11-27T14:46:51.647Z','2026-11-27T14:46:51.723Z',84,NULL,66);
INSERT INTO attempts VALUES('T0001-000022',1,'paid',8644,'CNY',NULL,'WGBFMEEVQT5GRR13K63JZRFYWG','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/XCQRYZP62J3KW2P8',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.669Z','2026-11-27T14:46:51.669Z','2026-11-27T14:46:48.766Z',75,75,68);
INSERT INTO attempts VALUES('T0001-000023',1,'paid',11987,'CNY',NULL,'AEAS79EAQ5Y8AG2EEZHCWHJ7RG','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/KHDGDFSPBQT7PDE7',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.718Z','2026-11-27T14:46:51.718Z','2026-11-27T14:46:48.822Z',79,79,72);
INSERT INTO attempts VALUES('T0001-000024',1,'expired',14004,'CNY',NULL,'CKGM41CSYHMPNXRZ1ESE40F6HQ','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/8SGCBHJHTGF4RE9H',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.746Z','2026-11-27T14:46:51.746Z','2026-11-27T14:46:51.826Z',88,NULL,74);
INSERT INTO attempts VALUES('T0001-000025',1,'paid',4657,'CNY',NULL,'5K083X0GE4DEZMZ8AKRHA9BWAW','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/K6FZ2C90FE95Q3F3',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.794Z','2026-11-27T14:46:51.794Z','2026-11-27T14:46:48.926Z',83,83,77);
INSERT INTO attempts VALUES('T0001-000026',1,'paid',12360,'CNY',NULL,'3MB4GTPM6ZX879DFVVBG38G0V2','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/EW50Q356RXRTB5KQ',NULL,2,'2026-11-27','root','2026-11-27T14:46:48.845Z','2026-11-27T14:46:51.845Z','2026-11-27T14:46:48.898Z',82,82,80);
INSERT INTO attempts VALUES('T0001-000027',1,'paid',11870,'CNY',NULL,'BCD84NMRCVQBR9C39X046HZW46','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/FNP7ZPMVB8AXV956',NULL,2,'2026-11-27','root','2026-11-27T14:46:51.731Z','2026-11-27T14:46:54.731Z','2026-11-27T14:46:51.813Z',87,87,85);
INSERT INTO attempts VALUES('T0001-000028',1,'paid',5234,'CNY',NULL,'46GV1K0N830RWYRAZYKY6Y1137','merchant-presented',NULL,NULL,0,'http://127.0.0.1:39561/o/AGMW12B6ZHM16KDK',NULL,2,'2026-11-27','root','2026-11-27T14:46:51.840Z','2026-11-27T14:46:54.840Z','2026-11-27T14:46:51.920Z',91,91,89);
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
INSERT INTO payments VALUES('PDAG1W65DXAZ6','T0001-000001',1,'merchant-presented','paid',11999,'CNY',0,0,46,0,0,'counterfoil',0,0,'JWZZ',29,'2026-11-27T14:46:44.557Z','2026-11-27T14:46:44.584Z',1,'2026-11-27',10);
INSERT INTO payments VALUES('PK225SBK0VNGB','T0001-000002',1,'merchant-presented','paid',13692,'CNY',0,0,52,0,0,'counterfoil',0,0,'SA1W',30,'2026-11-27T14:46:44.576Z','2026-11-27T14:46:44.611Z',1,'2026-11-27',12);
INSERT INTO payments VALUES('P04JW32FCJGW2','T0001-000003',1,'merchant-presented','paid',8712,'CNY',0,0,33,0,0,'counterfoil',0,0,'M9S2',31,'2026-11-27T14:46:44.642Z','2026-11-27T14:46:44.663Z',1,'2026-11-27',16);
INSERT INTO payments VALUES('PEG3FQQJ1E36W','T0001-000004',1,'merchant-presented','paid',8923,'CNY',0,0,34,0,0,'counterfoil',0,0,'G5ZW',32,'2026-11-27T14:46:44.690Z','2026-11-27T14:46:44.701Z',1,'2026-11-27',18);
INSERT INTO payments VALUES('PKH6ZWJNV7P94','T0001-000005',1,'merchant-presented','paid',7230,'CNY',0,0,27,0,0,'counterfoil',0,0,'AM7K',33,'2026-11-27T14:46:44.714Z','2026-11-27T14:46:44.733Z',1,'2026-11-27',21);
INSERT INTO payments VALUES('PT2Z4KECKGJ8B','T0001-000006',1,'merchant-presented','paid',971,'CNY',0,0,4,0,0,'counterfoil',0,0,'WVZ6',34,'2026-11-27T14:46:44.760Z','2026-11-27T14:46:44.773Z',1,'2026-11-27',24);
INSERT INTO payments VALUES('P0FGN41CCNKHK','T0001-000008',1,'merchant-presented','paid',8644,'CNY',0,0,33,0,0,'counterfoil',0,0,'5NBF',35,'2026-11-27T14:46:44.822Z','2026-11-27T14:46:44.846Z',1,'2026-11-27',29);
INSERT INTO payments VALUES('P59054NTD76BC','T0001-000009',1,'merchant-presented','paid',11987,'CNY',0,0,46,0,0,'counterfoil',0,0,'V3WB',36,'2026-11-27T14:46:44.870Z','2026-11-27T14:46:44.892Z',1,'2026-11-27',32);
INSERT INTO payments VALUES('P1HK0PMQN9JK2','T0001-000011',1,'merchant-presented','paid',4657,'CNY',0,0,18,0,0,'counterfoil',0,0,'TXZR',37,'2026-11-27T14:46:44.959Z','2026-11-27T14:46:44.973Z',1,'2026-11-27',36);
INSERT INTO payments VALUES('PHAGA67TQ6CPR','T0001-000012',1,'merchant-presented','paid',12360,'CNY',0,0,47,0,0,'counterfoil',0,0,'6T8S',38,'2026-11-27T14:46:44.984Z','2026-11-27T14:46:44.992Z',1,'2026-11-27',37);
INSERT INTO payments VALUES('PP53G91CY8657','T0001-000013',1,'merchant-presented','paid',11870,'CNY',0,0,45,0,0,'counterfoil',0,0,'JWZZ',39,'2026-11-27T14:46:47.823Z','2026-11-27T14:46:47.832Z',1,'2026-11-27',41);
INSERT INTO payments VALUES('P23VQJ3H972DJ','T0001-000014',1,'merchant-presented','paid',5234,'CNY',0,0,20,0,0,'counterfoil',0,0,'SA1W',40,'2026-11-27T14:46:47.947Z','2026-11-27T14:46:47.962Z',1,'2026-11-27',45);
INSERT INTO payments VALUES('P8EGFXANPARA0','T0001-000015',1,'merchant-presented','paid',11999,'CNY',0,0,46,0,0,'counterfoil',0,0,'JWZZ',43,'2026-11-27T14:46:48.481Z','2026-11-27T14:46:48.499Z',2,'2026-11-27',55);
INSERT INTO payments VALUES('PZPXK3A9ZBKX6','T0001-000016',1,'merchant-presented','paid',13692,'CNY',0,0,52,0,0,'counterfoil',0,0,'SA1W',44,'2026-11-27T14:46:48.510Z','2026-11-27T14:46:48.523Z',2,'2026-11-27',57);
INSERT INTO payments VALUES('PKPV58A0XKANX','T0001-000017',1,'merchant-presented','paid',8712,'CNY',0,0,33,0,0,'counterfoil',0,0,'M9S2',45,'2026-11-27T14:46:48.580Z','2026-11-27T14:46:48.590Z',2,'2026-11-27',61);
INSERT INTO payments VALUES('PTSV6AT4MQZE6','T0001-000018',1,'merchant-presented','paid',8923,'CNY',0,0,34,0,0,'counterfoil',0,0,'G5ZW',46,'2026-11-27T14:46:48.606Z','2026-11-27T14:46:48.629Z',2,'2026-11-27',64);
INSERT INTO payments VALUES('PB53SXQCGQ4HR','T0001-000019',1,'merchant-presented','paid',7230,'CNY',0,0,27,0,0,'counterfoil',0,0,'AM7K',47,'2026-11-27T14:46:48.663Z','2026-11-27T14:46:48.673Z',2,'2026-11-27',69);
INSERT INTO payments VALUES('PS9Y3FW8D5X09','T0001-000020',1,'merchant-presented','paid',971,'CNY',0,0,4,0,0,'counterfoil',0,0,'WVZ6',48,'2026-11-27T14:46:48.684Z','2026-11-27T14:46:48.701Z',2,'2026-11-27',71);
INSERT INTO payments VALUES('P8CVG8677P6VK','T0001-000022',1,'merchant-presented','paid',8644,'CNY',0,0,33,0,0,'counterfoil',0,0,'5NBF',49,'2026-11-27T14:46:48.751Z','2026-11-27T14:46:48.766Z',2,'2026-11-27',75);
INSERT INTO payments VALUES('PQFWGM9SNDBBK','T0001-000023',1,'merchant-presented','paid',11987,'CNY',0,0,46,0,0,'counterfoil',0,0,'V3WB',50,'2026-11-27T14:46:48.792Z','2026-11-27T14:46:48.822Z',2,'2026-11-27',79);
INSERT INTO payments VALUES('PDK2F92QTW7GM','T0001-000026',1,'merchant-presented','paid',12360,'CNY',0,0,47,0,0,'counterfoil',0,0,'6T8S',51,'2026-11-27T14:46:48.887Z','2026-11-27T14:46:48.898Z',2,'2026-11-27',82);
INSERT INTO payments VALUES('PA694ES9VD9H9','T0001-000025',1,'merchant-presented','paid',4657,'CNY',0,0,18,0,0,'counterfoil',0,0,'TXZR',52,'2026-11-27T14:46:48.893Z','2026-11-27T14:46:48.926Z',2,'2026-11-27',83);
INSERT INTO payments VALUES('PGSSV7119HC7G','T0001-000027',1,'merchant-presented','paid',11870,'CNY',0,0,45,0,0,'counterfoil',0,0,'JWZZ',53,'2026-11-27T14:46:51.797Z','2026-11-27T14:46:51.813Z',2,'2026-11-27',87);
INSERT INTO payments VALUES('P1ZSY5PRX8MKZ','T0001-000028',1,'merchant-presented','paid',5234,'CNY',0,0,20,0,0,'counterfoil',0,0,'SA1W',54,'2026-11-27T14:46:51.905Z','2026-11-27T14:46:51.920Z',2,'2026-11-27',91);
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
INSERT INTO shifts VALUES(1,'2026-11-27','closed','2026-11-27T14:46:44.445Z','root',0,'CNY',1,'2026-11-27T14:46:47.971Z','root',47,X'607e8b633d14336b1c98de64ba54417bea4eab69081eca14ce3a2b07fcffc999');
INSERT INTO shifts VALUES(2,'2026-11-27','closed','2026-11-27T14:46:48.365Z','root',0,'CNY',47,'2026-11-27T14:46:51.936Z','root',93,X'aae80021d6015224fdf8e2db8fe8f89aa22e1263c8d1e0d6f739f82229833c77');
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
INSERT INTO batches VALUES(1,1,47,46,X'4ecc7e4668943359251e72fd3f1f153f36b1d7b58a6ab838026226653887b56a','acknowledged',1,'8296d5580d1236c84a4953ce17f0239973f404a7ba5c3016ca2d535e1d11a90f',X'918e5b05c51828efee6f8240363bd31982e13dc01bda5e96cb48833bcf1922740202bdbb236525ea3dd7a55022ec546de9b5e04d49ef3cbf9861b9895be60009','2026-11-27T14:46:47.971Z','2026-11-27T14:46:48.011Z',41);
INSERT INTO batches VALUES(2,47,93,92,X'355e7a3c38a1316776c9d50ffe0ae0472ac50d6488d7a63ec09f77342fd743b2','acknowledged',2,'fde921dceed814a3948074778e18d6f36a013f93c942e6b74ecf6c279239acf2',X'0850248008717ac94536d8b93a585827a2afd8da8227187678d2e13a43ed00711406be321e57c9d36f4d5c73fada20a39ca26503fa25dc97ff2986b3d98d790f','2026-11-27T14:46:51.936Z','2026-11-27T14:46:52.005Z',55);
CREATE TABLE checkpoints (
    size INTEGER,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (size)
) STRICT;
INSERT INTO checkpoints VALUES(43,X'12123a0c8288495b768b9edcb17b49671d67d84836d556848cb2ae0949ab9a20',replace('demo.counterfoil.example\n43\nEhI6DIKISVt2i57csXtJZx1n2Eg21VaEjLKuCUmrmiA=\n\n— demo.counterfoil.example dRLF9PFvPUPhIQ6BmA4vIcfDZORKRTnh1SePMA9fl/Db1kFCA00O7N+xNCHCiC6APOD+toA4cjSRv+k5l4TDavHhuAo=\n','\n',char(10)),'2026-11-27T14:46:48.011Z');
INSERT INTO checkpoints VALUES(57,X'2ea6d97e3e261090cd0cfc614088ab3d6d14ac82809e6e06065460f4a8751407',replace('demo.counterfoil.example\n57\nLqbZfj4mEJDNDPxhQIirPW0UrIKAnm4GBlRg9Kh1FAc=\n\n— demo.counterfoil.example dRLF9N19EIpEpywS8q4QogGPxDV3ie2Cdvjq5aUa+ML1YQRooBkxcrHgVbBbZ+oKW3/pDKDyx3vCpqiPr6RPKhNawwk=\n','\n',char(10)),'2026-11-27T14:46:52.005Z');
CREATE TABLE balances (
    block INTEGER NOT NULL,
    account TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (block, account, currency)
) STRICT, WITHOUT ROWID;
INSERT INTO balances VALUES(0,'assets:clearing:counterfoil','CNY',211748);
INSERT INTO balances VALUES(0,'expenses:fees','CNY',810);
INSERT INTO balances VALUES(0,'income:sales','CNY',-212558);
CREATE TABLE blocks (
    block INTEGER,
    earliest TEXT NOT NULL,
    PRIMARY KEY (block)
) STRICT;
INSERT INTO blocks VALUES(0,'2026-11-27T14:46:44.206Z');
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
INSERT INTO takings VALUES('2026-11-27','2026-11-27T14:45Z','CNY','root','counterfoil',24,212558,0,0,810,0,0);
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
INSERT INTO takings_days VALUES('2026-11-27','CNY','root','counterfoil',971,13692,24,212558,0,0,810,0,0);
CREATE TABLE receipts (
    payment TEXT NOT NULL,
    refund TEXT NOT NULL,
    copies INTEGER NOT NULL CHECK (copies >= 0),
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    sequence INTEGER,
    PRIMARY KEY (sequence),
    UNIQUE (payment, refund)
) STRICT;
CREATE TABLE operators (
    number INTEGER,
    name TEXT NOT NULL UNIQUE,
    former_names TEXT NOT NULL CHECK (json_valid(former_names)),
    role TEXT NOT NULL CHECK (role IN ('cashier', 'supervisor', 'manager', 'auditor')),
    pin TEXT NOT NULL,
    refund_limit INTEGER NOT NULL CHECK (refund_limit >= 0),
    currency TEXT,
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    wrong_pins INTEGER NOT NULL CHECK (wrong_pins >= 0),
    locked_until TEXT,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    signed_in_at TEXT,
    PRIMARY KEY (number)
) STRICT;
CREATE TABLE shift_marks (
    sequence INTEGER,
    shift INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pay_in', 'pay_out', 'count', 'late_payment', 'late_refund', 'recount', 'x_print', 'z_print')),
    amount INTEGER,
    currency TEXT CHECK ((currency IS NULL) = (amount IS NULL)),
    subject TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (sequence)
) STRICT;
CREATE TABLE decisions (
    sequence INTEGER,
    day TEXT NOT NULL,
    PRIMARY KEY (sequence)
) STRICT;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (terms, content = '''', columnsize = 0, detail = none, tokenize = ''ascii'')');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'1c8338');
INSERT INTO search_data VALUES(10,X'000000000102020002010101020101');
INSERT INTO search_data VALUES(137438953473,X'000003560830613131327030332604033870372904043970383720060239390a03043233703625030533367039320c030534307030342a0205343670353724020535327033342d02043732703315020538367034341d03043770313210030439703233120204397037311801066432303738340a0204020303050304010103010301046d3838360a0204020303050304010103010301026e310a0301302a0301312403013225030133290301342d0201320c02013310020134120201351502013618020137260201381d0201392001046f7430300a020402030305030401010301030501300a020402030305030401010301030601310a020402030305030401010301030701300a020402030305030401010301030801300a020402030305030401010301030901300a020402030305030401010301030a01300a020402030305030401010301030b01300a02040203030503060c01310a0c01320c0c0133100c0134120c0135150c0136180c0137260c01381d0c0139200b013124010401030c01302a0c0131240c0132250c0133290c01342d010e72326b6a396e716d70306b68317024030c77676a63663233776a34307010020d34397037766e6a777a36686b7015020d367a61786435367731676164700a020d3735363879633139673335707029020d62386a676b63656b347a32747018030c676e76306b62733532326b700c020d6362363764746e34353039357020020d6a6432373968336a71763332702d020d6b686b6e636331346e676630701d020d7270633671743736616761687025020d77363365316a7171663367657012010574356e62661d020436743873250204616d376b15020467357a771202046a777a7a0a1f02046d397332100204736131770c21020474787a722402047633776220020477767a3618010275312604010e767030346a77333266636a67773210040b66676e343163636e6b686b1d030c31686b30706d716e396a6b3224030c323376716a3368393732646a2d030c35393035346e74643736626320030c646167317736356478617a360a030c6567336671716a316533367712030c68616761363774713663707225030c6b32323573626b30766e67620c040b68367a776a6e763770393415030c70353367393163793836353729030c74327a346b65636b676a386218040a0607050708080808070807070716140504040404040404040404040404141111111111110c040404040404040404080404040404110f101010100f10101010100807070708070807070706110e0f0f0f0f0f0f0f0e0f');
INSERT INTO search_data VALUES(274877906945,X'00000358083061313132703033540403387037570404397038374f060239393703043233703652030533367039323903053430703034580205343670353753020535327033345b02043732703345020538367034344b0304377031323d03043970323340020439703731470106643230373834370204030502040403010103010301046d383836370204030502040403010103010301036e313537030136390301373d03013840030139450202323047030131540301324b0301334f030134580301355303013652030137570301385b01046f7430303702040305020404030101030103050130370204030502040403010103010306013137020403050204040301010301030701303702040305020404030101030103080130370204030502040403010103010309013037020403050204040301010301030a013037020403050204040301010301030b013137020403050c0135370c0136390c01373d0c0138400c0139450b01324704040301010301030c0130470c0131540c01324b0c01334f0c0134580c0135530c0136520c0137570c01385b010e7230617261706e6178666765387037020d36657a716d347461367673747040030c786b627a3961336b78707a7039020d3930783564387766337939737047030c68396476397365343936617053020d6737636839313137767373677057020d6b6262646e73396d67776671704f030c7636703737363867766338704b020d6d6737777471323966326b647052020d7268347167637178733335627045020d786e616b783061383576706b703d020d7a6b6d387872703579737a31705b010574356e62664b020436743873520204616d376b45020467357a774002046a777a7a372002046d3973323d0204736131773922020474787a72530204763377624f020477767a3647010275315404010e7670317a737935707278386d6b7a5b030c38637667383637377036766b4b040b65676678616e706172613037030c61363934657339766439683953030c62353373787163677134687245030c646b3266393271747737676d52030c67737376373131396863376757030c6b707635386130786b616e783d030c716677676d39736e6462626b4f030c73397933667738643578303947030c747376366174346d717a653640030c7a70786b3361397a626b783639040a0607050708080808070807070716140604040404050404040404040404141111111111110804040404040c04040404040404040411100f100f10100f101010100807070708070807070706110f0e0f0f0f0f0f0f0f0f');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
INSERT INTO search_idx VALUES(2,X'',2);
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search_terms','search_terms',0,'CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, instance)');
CREATE TABLE search_waiting (
    sequence INTEGER PRIMARY KEY,
    terms TEXT NOT NULL
) STRICT;
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
CREATE INDEX shift_marks_by_shift ON shift_marks (shift, sequence);
CREATE INDEX decisions_by_day ON decisions (day, sequence);
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
PRAGMA user_version = 5;
