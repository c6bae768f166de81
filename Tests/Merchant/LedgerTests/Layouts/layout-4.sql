PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
INSERT INTO grdb_migrations VALUES('2');
INSERT INTO grdb_migrations VALUES('3');
INSERT INTO grdb_migrations VALUES('4');
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    recorded_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    leaf BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-27T11:39:26.281Z','ledger.founded','{"actor":"root","data":{"ledger":"MJY48F7EZ25207TQ","profile":{"city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"}},"kind":"ledger.founded","postings":[],"recorded_at":"2026-11-27T11:39:26.281Z","salt":"cwXci/qRQG9w+Wj1p69t5g==","sequence":1,"version":1}',X'd808f3fd171321882b0dddaf4463d5034721b8e2097c58e7d8c13cabc4930a8c');
INSERT INTO journal VALUES(2,'2026-11-27T11:39:26.340Z','terminal.paired','{"actor":"root","data":{"clearing":"http://127.0.0.1:38565","pairing":{"log_origin":"demo.counterfoil.example","node_key":"akJ3ciHGigXPGWNKnFiHRN+PvkEC1YT+s/dF3m1INOA=","paired_at":"2026-11-27T11:39:26.327Z","profile":{"acquirer":"HOUSE","city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"M0001","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"fDkqGv5QyYb6jhiiiQL2KtHKTOJM27Ts5IH4f9AEP6A="}},"kind":"terminal.paired","postings":[],"recorded_at":"2026-11-27T11:39:26.340Z","salt":"YC8S68zTqAS69EH9lExW2g==","sequence":2,"version":1}',X'07a16abdfaddba60c57aeeaa89395e70a115253b2124898c00b85ab5a2963676');
INSERT INTO journal VALUES(3,'2026-11-27T11:39:26.420Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":0,"number":1},"kind":"shift.opened","postings":[],"recorded_at":"2026-11-27T11:39:26.420Z","salt":"dxSNT8G7lfbJMHXmpsVXMg==","sequence":3,"shift":1,"version":1}',X'bfc26864c5e0f599d3878100a66d85e4c5e8457c24916f38c55193bbc5be3ae0');
INSERT INTO journal VALUES(4,'2026-11-27T11:39:26.427Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11999,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.427Z","idempotency_key":"VNTCV5VY5BQMZXENN07MBPGQ4A","order":"T0001-000001"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.427Z","salt":"x68sPbNcIuJL/7tW2fPNEA==","sequence":4,"shift":1,"version":1}',X'6835b2e2875fe1c09bd553cc4192568fedeb90ba5fe17cadc7c3c0a0e043b0ae');
INSERT INTO journal VALUES(5,'2026-11-27T11:39:26.449Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/4N2G91EG58CKZNX9","order":"T0001-000001"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.449Z","salt":"U3hnh0PZbmWFeQE7lVQgKw==","sequence":5,"shift":1,"version":1}',X'0349c9a41938a5227109adc6d7117f4655c324af889edd2a0351743e93f52bb3');
INSERT INTO journal VALUES(6,'2026-11-27T11:39:26.454Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":13692,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.454Z","idempotency_key":"3QADC6XQ7ZTHNKS1DR9NKR2CZE","order":"T0001-000002"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.454Z","salt":"kUGj0UO16wTEXOXv/cv3vQ==","sequence":6,"shift":1,"version":1}',X'fef18014aee9c03341d8fd558281f09a6179ab0136676bd2da432a80de82fa2f');
INSERT INTO journal VALUES(7,'2026-11-27T11:39:26.473Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/Y6R0TCMXN5WB76FQ","order":"T0001-000002"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.473Z","salt":"7C3CQFvpB+hC5jW4FIM6Vg==","sequence":7,"shift":1,"version":1}',X'ecb4d2e61bcd68b53af391a6af723206cfec62bcce2d14e08ca9bd297d13dedb');
INSERT INTO journal VALUES(8,'2026-11-27T11:39:26.477Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8712,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.477Z","idempotency_key":"X6A2JE056W1FAKA4HGM8WSYFQ1","order":"T0001-000003"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.477Z","salt":"VIT/mASHKHcSc0JOmlKNjg==","sequence":8,"shift":1,"version":1}',X'6ac07d49ea6affb642d8ca38081b9e0ee3033149209d6efc3e50c6dc62206a16');
INSERT INTO journal VALUES(9,'2026-11-27T11:39:26.497Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/TBBGVYSRZ92G4CN2","order":"T0001-000003"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.497Z","salt":"+skMo2s2nDYd6cr1FMWciQ==","sequence":9,"shift":1,"version":1}',X'6bf1535fa66e243c0c23b035750210e9c2268f53293948567a6a76c038daf41f');
INSERT INTO journal VALUES(10,'2026-11-27T11:39:26.502Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8923,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.502Z","idempotency_key":"7E9HYTN82NSZ4738HQW0GJMV1J","order":"T0001-000004"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.502Z","salt":"rJNt8c8j0VEyx5sQjFyMbg==","sequence":10,"shift":1,"version":1}',X'8f9840aeba138358aa4d18bbf8c38af98613cf79a4c2ff47e8c908aa0cca2b57');
INSERT INTO journal VALUES(11,'2026-11-27T11:39:26.518Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":11999,"attempt":1,"currency":"CNY","event":1,"late":false,"order":"T0001-000001","payment":{"fee":46,"log_index":29,"paid_at":"2026-11-27T11:39:26.494Z","payer_tail":"RME9","payment":"PMYQ2HM4V1F07"},"signature":"z61qKYluKAZt/nxwkgFDbPcpYTwpmvWf4iSxBY5k9vaLPlY5bz2ClHveEoYGw3gXJds4ZpDKS2JV6VnxlvOiDQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":11953,"currency":"CNY"},{"account":"expenses:fees","amount":46,"currency":"CNY"},{"account":"income:sales","amount":-11999,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.518Z","salt":"LkCiseUIQxVIpK2ed2WAqA==","sequence":11,"shift":1,"version":1}',X'c48103bb15318edb82cc57a716b62182852af8e27d888eb89b70c806ead1228b');
INSERT INTO journal VALUES(12,'2026-11-27T11:39:26.532Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/WFP7YZPY90CX1471","order":"T0001-000004"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.532Z","salt":"lfhmmp253TG4mTEkbs1X/Q==","sequence":12,"shift":1,"version":1}',X'1096f87b0befbe2b71da472ca01bdb97893ccfa915be0155a30fd36c32b4fc37');
INSERT INTO journal VALUES(13,'2026-11-27T11:39:26.540Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":13692,"attempt":1,"currency":"CNY","event":2,"late":false,"order":"T0001-000002","payment":{"fee":52,"log_index":30,"paid_at":"2026-11-27T11:39:26.524Z","payer_tail":"SN8H","payment":"PDNSSC9T5BV6Q"},"signature":"jMiYyELC4K1i9P+3wD2t5ZEJLLX6eCBguxbkC0COLYE6+duxDdL2HSWLtAU4EIUkEIAi2Ssj2P1lwXVA25koBw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":13640,"currency":"CNY"},{"account":"expenses:fees","amount":52,"currency":"CNY"},{"account":"income:sales","amount":-13692,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.540Z","salt":"3AGbMFdxEfsmdphmyv3VEQ==","sequence":13,"shift":1,"version":1}',X'dc8ebe9f969aa729647f53fe3a1428536ec32e840492b27f310fa82a3a3e7020');
INSERT INTO journal VALUES(14,'2026-11-27T11:39:26.548Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":7230,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.548Z","idempotency_key":"36A44C8J11Q6GX7ZWZ9AFC4J5Z","order":"T0001-000005"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.548Z","salt":"X43iS8FcK7ZU1hsPijJhGg==","sequence":14,"shift":1,"version":1}',X'46a327de68d34999dabc547d41b1fb4fbbab4d1cc21b39f99f16a2045ddc3208');
INSERT INTO journal VALUES(15,'2026-11-27T11:39:26.565Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/BNCSEH1KXVEXQJH3","order":"T0001-000005"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.565Z","salt":"ik0RqsGjf9Xa3MzDV2E+CA==","sequence":15,"shift":1,"version":1}',X'7473a3fce1435ac0d1bddc9082ad7a3211699c0fed7a0baf9d0df400f946caf2');
INSERT INTO journal VALUES(16,'2026-11-27T11:39:26.579Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":8712,"attempt":1,"currency":"CNY","event":3,"late":false,"order":"T0001-000003","payment":{"fee":33,"log_index":31,"paid_at":"2026-11-27T11:39:26.565Z","payer_tail":"R4N1","payment":"PMCF0FQ0QCBGS"},"signature":"RTJRi1qli9Wx63VaWqPykat0oUWNglg+wm0eRhlaBJj8minyceLY/io02IGpEoCKwdH3AkYBF8Gl9+EQwSsPBg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8679,"currency":"CNY"},{"account":"expenses:fees","amount":33,"currency":"CNY"},{"account":"income:sales","amount":-8712,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.579Z","salt":"Dom9lWyGQv82RkupmNlzyQ==","sequence":16,"shift":1,"version":1}',X'8029831f99fa1d7e920ddba37471b3546e5be7a8bd152071ea4ea9051e88ad69');
INSERT INTO journal VALUES(17,'2026-11-27T11:39:26.602Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":8923,"attempt":1,"currency":"CNY","event":4,"late":false,"order":"T0001-000004","payment":{"fee":34,"log_index":32,"paid_at":"2026-11-27T11:39:26.589Z","payer_tail":"R9W6","payment":"PAH50PEKK8ENF"},"signature":"y3sCrOMld6nPoCGJ9bEIUJiKv2QaslRlkIHRcjrLMYhgi0d5fOM62Jv/ZAC/2ctRuhhrVBfGluQoYf4S9FPHCg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8889,"currency":"CNY"},{"account":"expenses:fees","amount":34,"currency":"CNY"},{"account":"income:sales","amount":-8923,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.602Z","salt":"BVAKjzYj5jewF999hZXKWg==","sequence":17,"shift":1,"version":1}',X'1c8423f97d4f2cecbbc164383986d239fe0d7dd28e2cc7c09d02c7b705232154');
INSERT INTO journal VALUES(18,'2026-11-27T11:39:26.616Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":971,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.616Z","idempotency_key":"9GWK10E9X23CPN2H7C7W3310E0","order":"T0001-000006"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.616Z","salt":"IPbqqrhlBD6pRFXUQ+1+Rw==","sequence":18,"shift":1,"version":1}',X'2a940fc7393528bfe61ab7265277ed579420f6abd06ea0284da87dc717bcf9de');
INSERT INTO journal VALUES(19,'2026-11-27T11:39:26.637Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/MRTYAG6K28PJK9WP","order":"T0001-000006"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.637Z","salt":"nKPPfIp38pAYpX18GzVtFw==","sequence":19,"shift":1,"version":1}',X'f7df7716e1d3a75e46122dc0be28d11bf3d2f0a48e45f847b3933290d8efc7e0');
INSERT INTO journal VALUES(20,'2026-11-27T11:39:26.641Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11203,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.641Z","idempotency_key":"CW2ZXZRF1J8ENQ77M92C1645H3","order":"T0001-000007"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.641Z","salt":"e2IuoeuBUqAQl+AEuY1jgQ==","sequence":20,"shift":1,"version":1}',X'7a6ba97433d04a3f46516a25794b40c7723507171a2168fbc4557ad301b24bef');
INSERT INTO journal VALUES(21,'2026-11-27T11:39:26.662Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/J26K9JW6YV6P67Y3","order":"T0001-000007"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.662Z","salt":"puIe8JJLNIX1lEORgS4ypw==","sequence":21,"shift":1,"version":1}',X'ffe0d6a05be7880922fde4e7b62ee041c5486c1cd05e2606ad9d82fc999081a5');
INSERT INTO journal VALUES(22,'2026-11-27T11:39:26.667Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8644,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.667Z","idempotency_key":"14ZPHBFHARR6PRHCZTWRGTTMXQ","order":"T0001-000008"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.667Z","salt":"FxmMDrUyr0A6MCVbUORD8Q==","sequence":22,"shift":1,"version":1}',X'bb45f0ba8f36062a3ddb794d7abf2404af01b3a172be196ab981ffae45c25ecc');
INSERT INTO journal VALUES(23,'2026-11-27T11:39:26.670Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":7230,"attempt":1,"currency":"CNY","event":5,"late":false,"order":"T0001-000005","payment":{"fee":27,"log_index":33,"paid_at":"2026-11-27T11:39:26.652Z","payer_tail":"YV62","payment":"P9Z8AFYBDAHWX"},"signature":"TsvIkgVnoavAeQtQMN5XCggVBiZRvlnoPygeo2eBwMYOUki7FYuTZYjdJvAUckh7uNpzoIVtWwXJ8l0A/gmRDw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":7203,"currency":"CNY"},{"account":"expenses:fees","amount":27,"currency":"CNY"},{"account":"income:sales","amount":-7230,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.670Z","salt":"dIfWRexjKDZ5ej+IDRYNoA==","sequence":23,"shift":1,"version":1}',X'c441e16362d82ee60a3e26aaa18ec2907b270ccc51b1a5d605bccc08f9bf40f0');
INSERT INTO journal VALUES(24,'2026-11-27T11:39:26.687Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/W3GK3FFGVRC7YXZC","order":"T0001-000008"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.687Z","salt":"+2nOVXj4pjbS0jsQgDdEDg==","sequence":24,"shift":1,"version":1}',X'd679ede2a4363cfc8d21b1c7ca768c44e5a8a0eb7f30ddaf4921c4c4e49c8139');
INSERT INTO journal VALUES(25,'2026-11-27T11:39:26.691Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11987,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.691Z","idempotency_key":"3D2080AYEE03ZESR6CVS3KM5PE","order":"T0001-000009"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.691Z","salt":"Iuj/tYWwRKM/Dhh4L5U6uA==","sequence":25,"shift":1,"version":1}',X'f9b6250aef228f958e3c095de02a67335d7be426e37e3d40337debb652e779e8');
INSERT INTO journal VALUES(26,'2026-11-27T11:39:26.697Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":971,"attempt":1,"currency":"CNY","event":6,"late":false,"order":"T0001-000006","payment":{"fee":4,"log_index":34,"paid_at":"2026-11-27T11:39:26.680Z","payer_tail":"AFBN","payment":"P1T5AHE7JT2PE"},"signature":"qoWhrsYddDBL65H/YR7rp298P6QUTjb85mEv78ir1Uo4m6PAnmGJccX2q+FzwU37KcD8qrcBwf0NYhLB6AgUBw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":967,"currency":"CNY"},{"account":"expenses:fees","amount":4,"currency":"CNY"},{"account":"income:sales","amount":-971,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.697Z","salt":"kJTakGHCiiLWTCC4DMvDZQ==","sequence":26,"shift":1,"version":1}',X'f32ef87bcf568f062e119af6e25250faf840febd5ef8579b6071715c1a410abe');
INSERT INTO journal VALUES(27,'2026-11-27T11:39:26.712Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/1DACAX4APYX2J6SY","order":"T0001-000009"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.712Z","salt":"O/4Q6sEwUGYBW5duVgPljw==","sequence":27,"shift":1,"version":1}',X'7762241211a11b2c57be51bfe7b51c9e838e0348ffa137e92b58640267e82236');
INSERT INTO journal VALUES(28,'2026-11-27T11:39:26.716Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":14004,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.716Z","idempotency_key":"1XZPMV2QXYFNP057W7126YXMHJ","order":"T0001-000010"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.716Z","salt":"yFBgO/3/Crf57rFgi0SAVA==","sequence":28,"shift":1,"version":1}',X'108e1a3bbb52dee428b3df1cfe18206ab3965ad6cc9543e419d7b273c35107f9');
INSERT INTO journal VALUES(29,'2026-11-27T11:39:26.730Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/R4YJNW0GHX5JRYQV","order":"T0001-000010"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.730Z","salt":"M42V5RjNkgbfHkmif2IHrA==","sequence":29,"shift":1,"version":1}',X'62827bc1353308a7ac0bdb48e71245e454de22708d0683fb26ea28b60bbfca41');
INSERT INTO journal VALUES(30,'2026-11-27T11:39:26.735Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":4657,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.735Z","idempotency_key":"XWP2KFDTJF7FFQ8FWCZM3FWCYH","order":"T0001-000011"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.735Z","salt":"G6TBUnSlRrO9wQna1xIDDg==","sequence":30,"shift":1,"version":1}',X'd36f601b071d85ebbd423ea0a5cb4ebebb4828bc1c417959c272dd9b53046617');
INSERT INTO journal VALUES(31,'2026-11-27T11:39:26.746Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":8644,"attempt":1,"currency":"CNY","event":7,"late":false,"order":"T0001-000008","payment":{"fee":33,"log_index":35,"paid_at":"2026-11-27T11:39:26.729Z","payer_tail":"7AQH","payment":"P2G09W9KYF5YY"},"signature":"JkKy9sMSdus8TSdFH9/d+DLuxhda8lGAUOb8zv3kqMhOSUEOcP8QxUL2JvRr1xTD2Fn4OjitBzHdlEW/v0qRDA==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8611,"currency":"CNY"},{"account":"expenses:fees","amount":33,"currency":"CNY"},{"account":"income:sales","amount":-8644,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.746Z","salt":"E6394abV1rtHm5pHVNkFrg==","sequence":31,"shift":1,"version":1}',X'acc60c37eaf70ceb023151cb89929587662006c596193553b663ba3b729d5b8e');
INSERT INTO journal VALUES(32,'2026-11-27T11:39:26.758Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":11987,"attempt":1,"currency":"CNY","event":8,"late":false,"order":"T0001-000009","payment":{"fee":46,"log_index":36,"paid_at":"2026-11-27T11:39:26.744Z","payer_tail":"K4T0","payment":"PBV0MYVZ26SMK"},"signature":"HsZC4odUVEMjmaNgYKewtPKSXxrkvSfwTqpPxxWfI0sIzj+ih78BMzeLkHzMsB11y/1DI0CydUYe4vseXliPBg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":11941,"currency":"CNY"},{"account":"expenses:fees","amount":46,"currency":"CNY"},{"account":"income:sales","amount":-11987,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.758Z","salt":"nc/BswaF0/+jhpUUqG63FA==","sequence":32,"shift":1,"version":1}',X'995f8c7be2456027d201d3f695698009aff33600a2de03a1555be80fd32a48ee');
INSERT INTO journal VALUES(33,'2026-11-27T11:39:26.765Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/W2CFS3RS5V6E640N","order":"T0001-000011"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.765Z","salt":"xUkY0EHLutH5DApvP+XN0w==","sequence":33,"shift":1,"version":1}',X'9473c75fb7669fff2851e8f1fbe2de332d9412f06b921b63f9338f653454615a');
INSERT INTO journal VALUES(34,'2026-11-27T11:39:26.769Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":12360,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:29.769Z","idempotency_key":"5WBFZ4HPATJHW3TAFYX4JNJTR2","order":"T0001-000012"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:26.769Z","salt":"wn1D/xT/0fCwjcJ62wONNg==","sequence":34,"shift":1,"version":1}',X'8f88e02c25668cd83d5e3458ecc55588ab9e1e1110b46c7a073ef1b58da3cbef');
INSERT INTO journal VALUES(35,'2026-11-27T11:39:26.786Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/D5RY9PSJ2XHT5P0T","order":"T0001-000012"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:26.786Z","salt":"TUtOH/Sgx/PVtxkF5L2tGg==","sequence":35,"shift":1,"version":1}',X'c98a7c49396f2e958bb64499572da921ab5dc8a64291c6a85068285c96db12c8');
INSERT INTO journal VALUES(36,'2026-11-27T11:39:26.818Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":4657,"attempt":1,"currency":"CNY","event":9,"late":false,"order":"T0001-000011","payment":{"fee":18,"log_index":37,"paid_at":"2026-11-27T11:39:26.801Z","payer_tail":"9NG5","payment":"PX0DQYQH2PE1Z"},"signature":"waZ1tTnBHjtlRAzh/h5R4OY8oo+I92lRKuqgZR0471OIt/XHMzxH5KreYC1bGia8j+dOs8ogWcV12BUuucTaDg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":4639,"currency":"CNY"},{"account":"expenses:fees","amount":18,"currency":"CNY"},{"account":"income:sales","amount":-4657,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.818Z","salt":"UQwrztU/XzC+Y6laSdjc4A==","sequence":36,"shift":1,"version":1}',X'f87b30f9474f57cc8f9b2cc734f80601e20de8b495de53780fb54576dc0a18d1');
INSERT INTO journal VALUES(37,'2026-11-27T11:39:26.827Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":12360,"attempt":1,"currency":"CNY","event":10,"late":false,"order":"T0001-000012","payment":{"fee":47,"log_index":38,"paid_at":"2026-11-27T11:39:26.809Z","payer_tail":"XKSX","payment":"PEKYKE7TKVWJ6"},"signature":"kyTfUhCbCAp5odY/Q3Um25wO+gT6LtARSpy0nBzw/kk1jyJOyzdhYoaATFsr8x2w2GJLkyrwgyLxitnYCwS8Bg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":12313,"currency":"CNY"},{"account":"expenses:fees","amount":47,"currency":"CNY"},{"account":"income:sales","amount":-12360,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:26.827Z","salt":"WDDcfT1O75Tx5mq6XCwy4Q==","sequence":37,"shift":1,"version":1}',X'5e526aedb47c228352f6fa8e0526e397f862e86e3845c81d3f8baa0303ffdc23');
INSERT INTO journal VALUES(38,'2026-11-27T11:39:29.709Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"order":"T0001-000007","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T11:39:29.709Z","salt":"mIvewXWYDWper0rQNy3Zgg==","sequence":38,"shift":1,"version":1}',X'57b7b93368891e963d1d1fbd4b2781aed4affa2c7a82c2665ef54a808c8bd8f2');
INSERT INTO journal VALUES(39,'2026-11-27T11:39:29.716Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":11870,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:32.716Z","idempotency_key":"KMXHDB4FA19NSBBA84W6RYZQM5","order":"T0001-000013"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:29.716Z","salt":"Ah7uzPLP6zT416WIp8pL/g==","sequence":39,"shift":1,"version":1}',X'cd836c2ebd1706043193cf59df7cad86652bd31c235836429bcc894374bb2752');
INSERT INTO journal VALUES(40,'2026-11-27T11:39:29.731Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/6VKFC54VRQ4MZ8RR","order":"T0001-000013"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:29.731Z","salt":"iCHyz8UfZvZi50Bl88hg9Q==","sequence":40,"shift":1,"version":1}',X'3617ec1306ef24beb27ebc8bc5bcc6a37ef02758364bc99bdf0d1da8437cd68c');
INSERT INTO journal VALUES(41,'2026-11-27T11:39:29.767Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":11870,"attempt":1,"currency":"CNY","event":12,"late":false,"order":"T0001-000013","payment":{"fee":45,"log_index":39,"paid_at":"2026-11-27T11:39:29.758Z","payer_tail":"RME9","payment":"PGHNJ87QP3YRA"},"signature":"PQFTw2k43rmkEVg9SDJByCAmFaAuNZC3iWpZ00XgpK0Rdhcifr/2XqX+wBVJiz34FafoGll7l2v6LIEdqB5hDA==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":11825,"currency":"CNY"},{"account":"expenses:fees","amount":45,"currency":"CNY"},{"account":"income:sales","amount":-11870,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:29.767Z","salt":"KrSkqVqd/eFYXUyx1Q5SdQ==","sequence":41,"shift":1,"version":1}',X'2a589fcb0ed1a4d08910190026a4aac22c8791b1b51f529c2cae91670c7b9a47');
INSERT INTO journal VALUES(42,'2026-11-27T11:39:29.781Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"order":"T0001-000010","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T11:39:29.781Z","salt":"8RI9OqOHVmqiWLgWiLBlbA==","sequence":42,"shift":1,"version":1}',X'b7ba72c69bb77db2296858d1dbf76113176ceceb018f2e81ebbdac19cd8602c8');
INSERT INTO journal VALUES(43,'2026-11-27T11:39:29.788Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":5234,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T11:39:32.788Z","idempotency_key":"XCWW4HJRM3QEA2FGWAW2XJB9MY","order":"T0001-000014"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T11:39:29.788Z","salt":"5ENah3cQdHZGnjHNlYCbrw==","sequence":43,"shift":1,"version":1}',X'24c72fd30dacd83d6f4270acf3b1191566133d5b723788af0da001db3daad3c4');
INSERT INTO journal VALUES(44,'2026-11-27T11:39:29.804Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:38565/o/SNP33H4H4BSWVZ38","order":"T0001-000014"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T11:39:29.804Z","salt":"OX3EWkPYTtAm01U/OSryfw==","sequence":44,"shift":1,"version":1}',X'abfd33d4a76a5cc06bd0dab17a0c8a4d6cfd3ede8e421d4949276d9bd8ed1cd0');
INSERT INTO journal VALUES(45,'2026-11-27T11:39:29.848Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":5234,"attempt":1,"currency":"CNY","event":14,"late":false,"order":"T0001-000014","payment":{"fee":20,"log_index":40,"paid_at":"2026-11-27T11:39:29.838Z","payer_tail":"SN8H","payment":"PC4Y5XPPTN5CP"},"signature":"c17KaPSaILRKBdU7Btcy6TX06PQmX9BSOpbz1Jbqqj97ngERUk1Jd06zw5afEPiN1aiVO1gE4LAIJaBGyXM3Dw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":5214,"currency":"CNY"},{"account":"expenses:fees","amount":20,"currency":"CNY"},{"account":"income:sales","amount":-5234,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:29.848Z","salt":"mQSZUGIfF7IGtxbkpR6+oQ==","sequence":45,"shift":1,"version":1}',X'09e6ee48a69d16c265edb955d9725cc232a423c6be31dca5ace60e326c34de6c');
INSERT INTO journal VALUES(46,'2026-11-27T11:39:29.859Z','shift.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempts":{"expired":2,"paid":12},"currency":"CNY","expected":0,"first_sequence":1,"number":1,"totals":[{"amount":106279,"count":12,"currency":"CNY","fee":405,"kind":"payment"}]},"kind":"shift.closed","postings":[],"recorded_at":"2026-11-27T11:39:29.859Z","salt":"1Bu22D472ne4ZaJmY4/suw==","sequence":46,"shift":1,"version":1}',X'7b29d23549803c5299010991593a0ff9c56fed91dc85a0c6563bae5f105238a4');
INSERT INTO journal VALUES(47,'2026-11-27T11:39:29.859Z','batch.sealed','{"actor":"root","business_day":"2026-11-27","data":{"digest":"3ff870719ccb94583ccabab8fd0e51849387f79ed3809a80878d7190086c86e5","end_sequence":47,"first_sequence":1,"head":{"root":"a18691c4213f9ed434d376af4d632cd79eefc253747c76f4f265f097d4ce1004","size":46},"number":1,"signature":"aPUdp5bAaccQDjQvca/5K4Mn92tJqC27llgJ1ZbkBkOe/i168u3j6dc4ZpswV8iGpsv29ZH+ZVPX2cLFlD8mCQ=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-27T11:39:29.859Z","salt":"8+mQI6lyQz0q49JiHRpT3w==","sequence":47,"version":1}',X'b5537675b91542d1ada9091b5d963b52cc56e9e7df09d11346e02d5acbfed9c2');
INSERT INTO journal VALUES(48,'2026-11-27T11:39:29.906Z','batch.acknowledged','{"actor":"root","business_day":"2026-11-27","data":{"checkpoint":"ZGVtby5jb3VudGVyZm9pbC5leGFtcGxlCjQzCjFndUJVbzgzSzQrNXlLSzJLdko0MDRQQVFsekdqbEprNElHM1pOVGQyWk09CgrigJQgZGVtby5jb3VudGVyZm9pbC5leGFtcGxlIEVlYkJEMFlFZnp1OXdDQ0JMTVhLZnprSGN5RWovWWFNaU12RTFpMXdJYTdDK1BlaktaLzNVLzZFc3VUd1h6Ylk5ZmMvdlE0dlQyT2lDWXV3L2JlMkJIVFBjQXM9Cg==","number":1,"receipt":{"key":"39cf68f12ad13f6c","signature":"EFdVhFSQ5QUH3iUmWS5fW9Ris8Qmv48gqRKjHV3RVSyvmhofFY1JC/Z8f5mhUVf6jqrfE5tpklS2FVsQR9EsBQ==","signed":{"digest":"3ff870719ccb94583ccabab8fd0e51849387f79ed3809a80878d7190086c86e5","leaf":"{\"after\":{\"root\":\"a18691c4213f9ed434d376af4d632cd79eefc253747c76f4f265f097d4ce1004\",\"size\":46},\"at\":\"2026-11-27T11:39:29.884Z\",\"before\":{\"root\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"size\":0},\"business_day\":\"2026-11-27\",\"counted_on\":\"2026-11-27\",\"digest\":\"3ff870719ccb94583ccabab8fd0e51849387f79ed3809a80878d7190086c86e5\",\"end_sequence\":47,\"first_sequence\":1,\"kind\":\"batch\",\"line_count\":12,\"lines_root\":\"2f01f0c1945ed435246cd7ce618c9e458d24a8b591328d0e93ff8a5fdce31ede\",\"number\":1,\"terminal\":\"T0001\",\"totals\":[{\"amount\":106279,\"count\":12,\"currency\":\"CNY\",\"fee\":405,\"kind\":\"payment\"}],\"version\":3}","log_index":41,"number":1,"received_at":"2026-11-27T11:39:29.884Z","terminal":"T0001"}}},"kind":"batch.acknowledged","postings":[],"recorded_at":"2026-11-27T11:39:29.906Z","salt":"nKbqz4L3hywFmMyFLW9rrg==","sequence":48,"version":1}',X'70525a57e361d290477586b02068adf21bc2dae291b6ac6dda565bffcff047da');
INSERT INTO journal VALUES(49,'2026-11-27T11:39:44.267Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":20000,"number":2},"kind":"shift.opened","postings":[{"account":"assets:cash:till","amount":20000,"currency":"CNY"},{"account":"equity:float","amount":-20000,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:44.267Z","salt":"59qfHD/hdG6S7SsBR6JQww==","sequence":49,"shift":2,"version":1}',X'1f2110b28f76fc31973ce59ed7178e375c1db687cb3c203ab535a56e6f0521ab');
INSERT INTO journal VALUES(50,'2026-11-27T11:39:44.378Z','shift.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempts":{},"counted":19500,"currency":"CNY","expected":20000,"first_sequence":47,"number":2,"previous":"7b29d23549803c5299010991593a0ff9c56fed91dc85a0c6563bae5f105238a4","totals":[]},"kind":"shift.closed","postings":[{"account":"equity:float","amount":19500,"currency":"CNY"},{"account":"equity:variance","amount":500,"currency":"CNY"},{"account":"assets:cash:till","amount":-20000,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:44.378Z","salt":"zL7V9ntu5l3dcltdGsFBVw==","sequence":50,"shift":2,"version":1}',X'6cfab9832e2359e72f7e8918d3f4759b0a222c45e9c6cea9a07d9e8f828644cf');
INSERT INTO journal VALUES(51,'2026-11-27T11:39:44.378Z','batch.sealed','{"actor":"root","business_day":"2026-11-27","data":{"digest":"d2580b6d37c93c66c7996cf1db0c9afae78dcdd9989cbd3f338ee360f92311f6","end_sequence":51,"first_sequence":47,"head":{"root":"eb805360a895f3381e2305115eb1196eaa85281137a2e522319b395124249650","size":50},"number":2,"signature":"c+wtcgGKizvV4grfeLMwFcZkeeNJKRt5FQUTzy2tAY2kEwJCUbV9SEjKQMDvarRpGilJHdcfcaGdsTNRl7XHDg=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-27T11:39:44.378Z","salt":"sYzwPTKyXgYp3kNBG6Fifw==","sequence":51,"version":1}',X'8176930a72266c710899d4ce66e9d2c2d0f0c556f24530cdf9c691279cdccd36');
INSERT INTO journal VALUES(52,'2026-11-27T11:39:45.302Z','operator.added','{"actor":"root","data":{"name":"Wang","operator":1,"pin":"scrypt$16384$on7btyUoB+ogMbTHZ6UAmg==$WRrRbF7YIl6tTtVrImocAgwalNCcjhM2Co+xt3j1sWc=","role":"manager"},"kind":"operator.added","postings":[],"recorded_at":"2026-11-27T11:39:45.302Z","salt":"QxocwggywO8ssBpBJwnQfg==","sequence":52,"version":1}',X'6ea7e25b7ccbe7bf9397233d396ca49f2d14d9e70ad17471b4e9582e899621a6');
INSERT INTO journal VALUES(53,'2026-11-27T11:39:45.866Z','operator.signed_in','{"actor":"Wang","data":{"operator":1},"kind":"operator.signed_in","postings":[],"recorded_at":"2026-11-27T11:39:45.866Z","salt":"s6n0AFDcoPoGrwnvw5ym3g==","sequence":53,"version":1}',X'6f14181a78bc8a12d895bff529fb239f28c9c83d3512c9f0c7479a7a13169819');
INSERT INTO journal VALUES(54,'2026-11-27T11:39:46.210Z','operator.added','{"actor":"Wang","data":{"name":"Li","operator":2,"pin":"scrypt$16384$SEfDWjQ1wnrhYuWOtdRLWQ==$G5hrPu6ySJ9na4NkmUlzQ8nDUYEDxBAz32fnQESJ2yw=","role":"cashier"},"kind":"operator.added","postings":[],"recorded_at":"2026-11-27T11:39:46.210Z","salt":"f6+uw+pZ0ENM2YNFjtPPDA==","sequence":54,"version":1}',X'ce99a8ec72277d67f74ec0666ac4b1df6528b79a3066ddad0273ff589179206d');
INSERT INTO journal VALUES(55,'2026-11-27T11:39:46.816Z','operator.signed_in','{"actor":"Li","data":{"operator":2},"kind":"operator.signed_in","postings":[],"recorded_at":"2026-11-27T11:39:46.816Z","salt":"oNARjbh4GQTAul/9FSGFBQ==","sequence":55,"version":1}',X'58656091259726a6b42126eecf9d2e1e84f1e3baba95e55bba0c11b1fe908a3b');
INSERT INTO journal VALUES(56,'2026-11-27T11:39:46.831Z','shift.opened','{"actor":"Li","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":10000,"number":3},"kind":"shift.opened","postings":[{"account":"assets:cash:till","amount":10000,"currency":"CNY"},{"account":"equity:float","amount":-10000,"currency":"CNY"}],"recorded_at":"2026-11-27T11:39:46.831Z","salt":"ddR9a8o6/0cVZLmEmHUhng==","sequence":56,"shift":3,"version":1}',X'6c304b8af6a0705d929b7ef5f24f0887aed5a957688299267704da0d76dc2f65');
CREATE TABLE postings (
    sequence INTEGER NOT NULL REFERENCES journal (sequence),
    line INTEGER NOT NULL CHECK (line >= 1),
    account TEXT NOT NULL CHECK (account <> ''),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (sequence, line)
) STRICT, WITHOUT ROWID;
INSERT INTO postings VALUES(11,1,'assets:clearing:counterfoil','CNY',11953);
INSERT INTO postings VALUES(11,2,'expenses:fees','CNY',46);
INSERT INTO postings VALUES(11,3,'income:sales','CNY',-11999);
INSERT INTO postings VALUES(13,1,'assets:clearing:counterfoil','CNY',13640);
INSERT INTO postings VALUES(13,2,'expenses:fees','CNY',52);
INSERT INTO postings VALUES(13,3,'income:sales','CNY',-13692);
INSERT INTO postings VALUES(16,1,'assets:clearing:counterfoil','CNY',8679);
INSERT INTO postings VALUES(16,2,'expenses:fees','CNY',33);
INSERT INTO postings VALUES(16,3,'income:sales','CNY',-8712);
INSERT INTO postings VALUES(17,1,'assets:clearing:counterfoil','CNY',8889);
INSERT INTO postings VALUES(17,2,'expenses:fees','CNY',34);
INSERT INTO postings VALUES(17,3,'income:sales','CNY',-8923);
INSERT INTO postings VALUES(23,1,'assets:clearing:counterfoil','CNY',7203);
INSERT INTO postings VALUES(23,2,'expenses:fees','CNY',27);
INSERT INTO postings VALUES(23,3,'income:sales','CNY',-7230);
INSERT INTO postings VALUES(26,1,'assets:clearing:counterfoil','CNY',967);
INSERT INTO postings VALUES(26,2,'expenses:fees','CNY',4);
INSERT INTO postings VALUES(26,3,'income:sales','CNY',-971);
INSERT INTO postings VALUES(31,1,'assets:clearing:counterfoil','CNY',8611);
INSERT INTO postings VALUES(31,2,'expenses:fees','CNY',33);
INSERT INTO postings VALUES(31,3,'income:sales','CNY',-8644);
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
INSERT INTO postings VALUES(49,1,'assets:cash:till','CNY',20000);
INSERT INTO postings VALUES(49,2,'equity:float','CNY',-20000);
INSERT INTO postings VALUES(50,1,'equity:float','CNY',19500);
INSERT INTO postings VALUES(50,2,'equity:variance','CNY',500);
INSERT INTO postings VALUES(50,3,'assets:cash:till','CNY',-20000);
INSERT INTO postings VALUES(56,1,'assets:cash:till','CNY',10000);
INSERT INTO postings VALUES(56,2,'equity:float','CNY',-10000);
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
INSERT INTO tree_edge VALUES(1,56,X'80625f654693787a6465db0234b04102d82217caaad88e4101979d35807803d348198016e240431d600019685c262bebe66438c24b7d1149e110b745a79e4f5a9ac7d92fe70eec2514be01206b6453fd58a40289b5699a85306e547fdba93820');
CREATE TABLE projections (
    name TEXT PRIMARY KEY,
    mark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO projections VALUES('attempts','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('balances','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('batches','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('blocks','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('checkpoints','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('identity','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('operators','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('orders','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('payments','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('receipts','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('refunds','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('search','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('search_terms','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('search_waiting','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('shifts','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('takings','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
INSERT INTO projections VALUES('takings_days','b3c1a27b9862a66f083def4df23474942e18c168b3e58c70de221801d49a756c');
CREATE TABLE identity (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (key)
) STRICT, WITHOUT ROWID;
INSERT INTO identity VALUES('event','14');
INSERT INTO identity VALUES('founding','{"ledger":"MJY48F7EZ25207TQ","profile":{"city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"}}');
INSERT INTO identity VALUES('orders','14');
INSERT INTO identity VALUES('pairing','{"clearing":"http://127.0.0.1:38565","pairing":{"log_origin":"demo.counterfoil.example","node_key":"akJ3ciHGigXPGWNKnFiHRN+PvkEC1YT+s/dF3m1INOA=","paired_at":"2026-11-27T11:39:26.327Z","profile":{"acquirer":"HOUSE","city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"M0001","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"fDkqGv5QyYb6jhiiiQL2KtHKTOJM27Ts5IH4f9AEP6A="}}');
INSERT INTO identity VALUES('shift','3');
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
INSERT INTO attempts VALUES('T0001-000001',1,'paid',11999,'CNY',NULL,'VNTCV5VY5BQMZXENN07MBPGQ4A','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/4N2G91EG58CKZNX9',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.427Z','2026-11-27T11:39:29.427Z','2026-11-27T11:39:26.518Z',11,11,4);
INSERT INTO attempts VALUES('T0001-000002',1,'paid',13692,'CNY',NULL,'3QADC6XQ7ZTHNKS1DR9NKR2CZE','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/Y6R0TCMXN5WB76FQ',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.454Z','2026-11-27T11:39:29.454Z','2026-11-27T11:39:26.540Z',13,13,6);
INSERT INTO attempts VALUES('T0001-000003',1,'paid',8712,'CNY',NULL,'X6A2JE056W1FAKA4HGM8WSYFQ1','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/TBBGVYSRZ92G4CN2',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.477Z','2026-11-27T11:39:29.477Z','2026-11-27T11:39:26.579Z',16,16,8);
INSERT INTO attempts VALUES('T0001-000004',1,'paid',8923,'CNY',NULL,'7E9HYTN82NSZ4738HQW0GJMV1J','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/WFP7YZPY90CX1471',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.502Z','2026-11-27T11:39:29.502Z','2026-11-27T11:39:26.602Z',17,17,10);
INSERT INTO attempts VALUES('T0001-000005',1,'paid',7230,'CNY',NULL,'36A44C8J11Q6GX7ZWZ9AFC4J5Z','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/BNCSEH1KXVEXQJH3',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.548Z','2026-11-27T11:39:29.548Z','2026-11-27T11:39:26.670Z',23,23,14);
INSERT INTO attempts VALUES('T0001-000006',1,'paid',971,'CNY',NULL,'9GWK10E9X23CPN2H7C7W3310E0','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/MRTYAG6K28PJK9WP',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.616Z','2026-11-27T11:39:29.616Z','2026-11-27T11:39:26.697Z',26,26,18);
INSERT INTO attempts VALUES('T0001-000007',1,'expired',11203,'CNY',NULL,'CW2ZXZRF1J8ENQ77M92C1645H3','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/J26K9JW6YV6P67Y3',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.641Z','2026-11-27T11:39:29.641Z','2026-11-27T11:39:29.709Z',38,NULL,20);
INSERT INTO attempts VALUES('T0001-000008',1,'paid',8644,'CNY',NULL,'14ZPHBFHARR6PRHCZTWRGTTMXQ','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/W3GK3FFGVRC7YXZC',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.667Z','2026-11-27T11:39:29.667Z','2026-11-27T11:39:26.746Z',31,31,22);
INSERT INTO attempts VALUES('T0001-000009',1,'paid',11987,'CNY',NULL,'3D2080AYEE03ZESR6CVS3KM5PE','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/1DACAX4APYX2J6SY',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.691Z','2026-11-27T11:39:29.691Z','2026-11-27T11:39:26.758Z',32,32,25);
INSERT INTO attempts VALUES('T0001-000010',1,'expired',14004,'CNY',NULL,'1XZPMV2QXYFNP057W7126YXMHJ','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/R4YJNW0GHX5JRYQV',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.716Z','2026-11-27T11:39:29.716Z','2026-11-27T11:39:29.781Z',42,NULL,28);
INSERT INTO attempts VALUES('T0001-000011',1,'paid',4657,'CNY',NULL,'XWP2KFDTJF7FFQ8FWCZM3FWCYH','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/W2CFS3RS5V6E640N',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.735Z','2026-11-27T11:39:29.735Z','2026-11-27T11:39:26.818Z',36,36,30);
INSERT INTO attempts VALUES('T0001-000012',1,'paid',12360,'CNY',NULL,'5WBFZ4HPATJHW3TAFYX4JNJTR2','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/D5RY9PSJ2XHT5P0T',NULL,1,'2026-11-27','root','2026-11-27T11:39:26.769Z','2026-11-27T11:39:29.769Z','2026-11-27T11:39:26.827Z',37,37,34);
INSERT INTO attempts VALUES('T0001-000013',1,'paid',11870,'CNY',NULL,'KMXHDB4FA19NSBBA84W6RYZQM5','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/6VKFC54VRQ4MZ8RR',NULL,1,'2026-11-27','root','2026-11-27T11:39:29.716Z','2026-11-27T11:39:32.716Z','2026-11-27T11:39:29.767Z',41,41,39);
INSERT INTO attempts VALUES('T0001-000014',1,'paid',5234,'CNY',NULL,'XCWW4HJRM3QEA2FGWAW2XJB9MY','merchant-presented',NULL,NULL,0,'http://127.0.0.1:38565/o/SNP33H4H4BSWVZ38',NULL,1,'2026-11-27','root','2026-11-27T11:39:29.788Z','2026-11-27T11:39:32.788Z','2026-11-27T11:39:29.848Z',45,45,43);
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
INSERT INTO payments VALUES('PMYQ2HM4V1F07','T0001-000001',1,'merchant-presented','paid',11999,'CNY',0,0,46,0,0,'counterfoil',0,0,'RME9',29,'2026-11-27T11:39:26.494Z','2026-11-27T11:39:26.518Z',1,'2026-11-27',11);
INSERT INTO payments VALUES('PDNSSC9T5BV6Q','T0001-000002',1,'merchant-presented','paid',13692,'CNY',0,0,52,0,0,'counterfoil',0,0,'SN8H',30,'2026-11-27T11:39:26.524Z','2026-11-27T11:39:26.540Z',1,'2026-11-27',13);
INSERT INTO payments VALUES('PMCF0FQ0QCBGS','T0001-000003',1,'merchant-presented','paid',8712,'CNY',0,0,33,0,0,'counterfoil',0,0,'R4N1',31,'2026-11-27T11:39:26.565Z','2026-11-27T11:39:26.579Z',1,'2026-11-27',16);
INSERT INTO payments VALUES('PAH50PEKK8ENF','T0001-000004',1,'merchant-presented','paid',8923,'CNY',0,0,34,0,0,'counterfoil',0,0,'R9W6',32,'2026-11-27T11:39:26.589Z','2026-11-27T11:39:26.602Z',1,'2026-11-27',17);
INSERT INTO payments VALUES('P9Z8AFYBDAHWX','T0001-000005',1,'merchant-presented','paid',7230,'CNY',0,0,27,0,0,'counterfoil',0,0,'YV62',33,'2026-11-27T11:39:26.652Z','2026-11-27T11:39:26.670Z',1,'2026-11-27',23);
INSERT INTO payments VALUES('P1T5AHE7JT2PE','T0001-000006',1,'merchant-presented','paid',971,'CNY',0,0,4,0,0,'counterfoil',0,0,'AFBN',34,'2026-11-27T11:39:26.680Z','2026-11-27T11:39:26.697Z',1,'2026-11-27',26);
INSERT INTO payments VALUES('P2G09W9KYF5YY','T0001-000008',1,'merchant-presented','paid',8644,'CNY',0,0,33,0,0,'counterfoil',0,0,'7AQH',35,'2026-11-27T11:39:26.729Z','2026-11-27T11:39:26.746Z',1,'2026-11-27',31);
INSERT INTO payments VALUES('PBV0MYVZ26SMK','T0001-000009',1,'merchant-presented','paid',11987,'CNY',0,0,46,0,0,'counterfoil',0,0,'K4T0',36,'2026-11-27T11:39:26.744Z','2026-11-27T11:39:26.758Z',1,'2026-11-27',32);
INSERT INTO payments VALUES('PX0DQYQH2PE1Z','T0001-000011',1,'merchant-presented','paid',4657,'CNY',0,0,18,0,0,'counterfoil',0,0,'9NG5',37,'2026-11-27T11:39:26.801Z','2026-11-27T11:39:26.818Z',1,'2026-11-27',36);
INSERT INTO payments VALUES('PEKYKE7TKVWJ6','T0001-000012',1,'merchant-presented','paid',12360,'CNY',0,0,47,0,0,'counterfoil',0,0,'XKSX',38,'2026-11-27T11:39:26.809Z','2026-11-27T11:39:26.827Z',1,'2026-11-27',37);
INSERT INTO payments VALUES('PGHNJ87QP3YRA','T0001-000013',1,'merchant-presented','paid',11870,'CNY',0,0,45,0,0,'counterfoil',0,0,'RME9',39,'2026-11-27T11:39:29.758Z','2026-11-27T11:39:29.767Z',1,'2026-11-27',41);
INSERT INTO payments VALUES('PC4Y5XPPTN5CP','T0001-000014',1,'merchant-presented','paid',5234,'CNY',0,0,20,0,0,'counterfoil',0,0,'SN8H',40,'2026-11-27T11:39:29.838Z','2026-11-27T11:39:29.848Z',1,'2026-11-27',45);
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
INSERT INTO shifts VALUES(1,'2026-11-27','closed','2026-11-27T11:39:26.420Z','root',0,'CNY',1,'2026-11-27T11:39:29.859Z','root',47,X'7b29d23549803c5299010991593a0ff9c56fed91dc85a0c6563bae5f105238a4');
INSERT INTO shifts VALUES(2,'2026-11-27','closed','2026-11-27T11:39:44.267Z','root',20000,'CNY',47,'2026-11-27T11:39:44.378Z','root',51,X'6cfab9832e2359e72f7e8918d3f4759b0a222c45e9c6cea9a07d9e8f828644cf');
INSERT INTO shifts VALUES(3,'2026-11-27','open','2026-11-27T11:39:46.831Z','Li',10000,'CNY',51,NULL,NULL,NULL,NULL);
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
INSERT INTO batches VALUES(1,1,47,46,X'a18691c4213f9ed434d376af4d632cd79eefc253747c76f4f265f097d4ce1004','acknowledged',1,'3ff870719ccb94583ccabab8fd0e51849387f79ed3809a80878d7190086c86e5',X'68f51da796c069c7100e342f71aff92b8327f76b49a82dbb965809d596e406439efe2d7af2ede3e9d738669b3057c886a6cbf6f591fe6553d7d9c2c5943f2609','2026-11-27T11:39:29.859Z','2026-11-27T11:39:29.906Z',41);
INSERT INTO batches VALUES(2,47,51,50,X'eb805360a895f3381e2305115eb1196eaa85281137a2e522319b395124249650','sealed',2,'d2580b6d37c93c66c7996cf1db0c9afae78dcdd9989cbd3f338ee360f92311f6',X'73ec2d72018a8b3bd5e20adf78b33015c66479e349291b79150513cf2dad018da413024251b57d4848ca40c0ef6ab4691a29491dd71f71a19db1335197b5c70e','2026-11-27T11:39:44.378Z',NULL,NULL);
CREATE TABLE checkpoints (
    size INTEGER,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (size)
) STRICT;
INSERT INTO checkpoints VALUES(43,X'd60b81528f372b8fb9c8a2b62af278d383c0425cc68e5264e081b764d4ddd993',replace('demo.counterfoil.example\n43\n1guBUo83K4+5yKK2KvJ404PAQlzGjlJk4IG3ZNTd2ZM=\n\n— demo.counterfoil.example EebBD0YEfzu9wCCBLMXKfzkHcyEj/YaMiMvE1i1wIa7C+PejKZ/3U/6EsuTwXzbY9fc/vQ4vT2OiCYuw/be2BHTPcAs=\n','\n',char(10)),'2026-11-27T11:39:29.906Z');
CREATE TABLE balances (
    block INTEGER NOT NULL,
    account TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (block, account, currency)
) STRICT, WITHOUT ROWID;
INSERT INTO balances VALUES(0,'assets:cash:till','CNY',10000);
INSERT INTO balances VALUES(0,'assets:clearing:counterfoil','CNY',105874);
INSERT INTO balances VALUES(0,'equity:float','CNY',-10500);
INSERT INTO balances VALUES(0,'equity:variance','CNY',500);
INSERT INTO balances VALUES(0,'expenses:fees','CNY',405);
INSERT INTO balances VALUES(0,'income:sales','CNY',-106279);
CREATE TABLE blocks (
    block INTEGER,
    earliest TEXT NOT NULL,
    PRIMARY KEY (block)
) STRICT;
INSERT INTO blocks VALUES(0,'2026-11-27T11:39:26.281Z');
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
INSERT INTO takings VALUES('2026-11-27','2026-11-27T11:30Z','CNY','root','counterfoil',12,106279,0,0,405,0,0);
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
INSERT INTO takings_days VALUES('2026-11-27','CNY','root','counterfoil',971,13692,12,106279,0,0,405,0,0);
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
INSERT INTO operators VALUES(1,'Wang','[]','manager','scrypt$16384$on7btyUoB+ogMbTHZ6UAmg==$WRrRbF7YIl6tTtVrImocAgwalNCcjhM2Co+xt3j1sWc=',0,NULL,0,0,NULL,'2026-11-27T11:39:45.302Z','root','2026-11-27T11:39:45.866Z');
INSERT INTO operators VALUES(2,'Li','[]','cashier','scrypt$16384$SEfDWjQ1wnrhYuWOtdRLWQ==$G5hrPu6ySJ9na4NkmUlzQ8nDUYEDxBAz32fnQESJ2yw=',0,NULL,0,0,NULL,'2026-11-27T11:39:46.210Z','Wang','2026-11-27T11:39:46.816Z');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (terms, content = '''', columnsize = 0, detail = none, tokenize = ''ascii'')');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'0e815c');
INSERT INTO search_data VALUES(10,X'000000000101010001010101');
INSERT INTO search_data VALUES(137438953473,X'000003570830613131327030332604033870372904043970383720060239390b03043233703625030533367039320d030534307030342a0205343670353724020535327033342d02043732703317020538367034341f03043770313210030439703233110204397037311a01066432303738340b0203010603050104010103010301046d3639390b0203010603050104010103010301026e310b0301302a0301312403013225030133290301342d0201320d0201331002013411020135170201361a020137260201381f0201392001046f7430300b020301060305010401010301030501300b020301060305010401010301030601310b020301060305010401010301030701300b020301060305010401010301030801300b020301060305010401010301030901300b020301060305010401010301030a01300b020301060305010401010301030b01300b02030106030501060c01310b0c01320d0c0133100c0134110c0135170c01361a0c0137260c01381f0c0139200b013124010401030c01302a0c0131240c0132250c0133290c01342d010e72366a77766b7437656b796b657025020d3730663176346d683271796d700b020d61727933707137386a6e68677029020d657032746a37656861357431701a020d666e65386b6b6570303568617011020d6b6d7336327a76796d3076627020020d7063356e7470707835793463702d020d713676623574396373736e64700d020d73676263713071663066636d7010020d787768616462796661387a397017020d79793566796b397739306732701f020d7a31657032687179716430787024010574376171681f0204396e67352402046166626e1a02046b34743020020472346e311003033977361103036d65390b1e0204736e38680d200204786b73782502047976363217010275312604010e7670317435616865376a743270651a030c3267303977396b79663579791f030c397a3861667962646168777817030c6168353070656b6b38656e6611030c6276306d79767a3236736d6b20030c63347935787070746e3563702d030c646e737363397435627636710d030c656b796b6537746b76776a3625030c67686e6a383771703379726129030c6d636630667130716362677310040b797132686d3476316630370b030c78306471797168327065317a24040a0607050708080808070807070716140504040404040404040404040404141111111111110c0404040404040404040804040404041110101010101010101010100807070707060708070706110f0f0f0f0f0f0f0f0f0e');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
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
PRAGMA user_version = 4;
