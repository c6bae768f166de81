PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 members, orders, books, log, batches');
CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO settings VALUES('name','demo.counterfoil.example');
CREATE TABLE merchants(
    merchant TEXT PRIMARY KEY,
    profile TEXT NOT NULL CHECK (json_valid(profile)),
    added_at TEXT NOT NULL
) STRICT;
INSERT INTO merchants VALUES('M0001','{"city":"Shanghai","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"M0001","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"}','2026-11-24T00:55:35.270Z');
CREATE TABLE terminals(
    terminal TEXT PRIMARY KEY,
    merchant TEXT NOT NULL REFERENCES merchants,
    public_key BLOB CHECK (length(public_key) = 32),
    key_identifier TEXT UNIQUE,
    added_at TEXT NOT NULL,
    paired_at TEXT,
    revoked_at TEXT,
    CHECK ((public_key IS NULL) = (key_identifier IS NULL))
) STRICT;
INSERT INTO terminals VALUES('T0001','M0001',X'09e052d27fcbce8f1ae2e14d0cca060e08ded7f9e9129619f3db319bef7c1c93','05a10b642c2ffdb6','2026-11-24T00:55:35.272Z','2026-11-24T00:55:35.291Z',NULL);
CREATE TABLE pairing_codes(
    code_hash BLOB PRIMARY KEY CHECK (length(code_hash) = 32),
    terminal TEXT NOT NULL REFERENCES terminals,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO pairing_codes VALUES(X'5b3eb46d1140f7686b7e6fe8500933608387092cdd266f5b457cd46df26f7af4','T0001','2026-11-24T01:00:35.272Z','2026-11-24T00:55:35.291Z');
CREATE TABLE wallets(
    wallet TEXT PRIMARY KEY,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    key_identifier TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL,
    opened_at TEXT NOT NULL
) STRICT;
INSERT INTO wallets VALUES('WZS2Q36NBNP',X'2a1df1a1f01a40af7e7bad62788fb6626f9148aad1cbb1c91ea3067dfe6b2136','bfa1f00751508d5d','customer 1 of seed 5','CNY','2026-11-24T00:55:35.309Z');
INSERT INTO wallets VALUES('WF0NAHSX8F0',X'c8f5224d1f5ca910b6c27cbee32f867006f47460c78b2e306251b91a76f9c080','519ec77449714839','customer 2 of seed 5','CNY','2026-11-24T00:55:35.314Z');
INSERT INTO wallets VALUES('W671T07GZS7',X'cc81c106ec902ada031c2b10474dd108d592b4eaa10883cbc464ab4c6cc68aa8','16a0367df860008e','customer 3 of seed 5','CNY','2026-11-24T00:55:35.317Z');
INSERT INTO wallets VALUES('W1KQAT4J7JA',X'a253a93183bbb44035e433c51a4f235e4b627ec3abb988388dd833bdbcf0e28b','5f75c81910818471','customer 4 of seed 5','CNY','2026-11-24T00:55:35.329Z');
INSERT INTO wallets VALUES('W4CA64MQ45P',X'ffcacc26e2a105602822de177b17da5ecfffffbdd357b1168d7c579fbad0d0ec','32a5701129f6c242','customer 5 of seed 5','CNY','2026-11-24T00:55:35.338Z');
INSERT INTO wallets VALUES('W2KT1E9XPDJ',X'8447b846e162f6d18936d400d939c942fbadafffd8308b5026d4a3fa8aa38c4b','770fe89fe925bfed','customer 6 of seed 5','CNY','2026-11-24T00:55:35.346Z');
INSERT INTO wallets VALUES('WM2FTY7RF84',X'271cbd215e6842a52aa2a0c5dec607a45492b1f1fa9c9cb5c72e452c13be752a','39f24544ee445135','customer 7 of seed 5','CNY','2026-11-24T00:55:35.354Z');
INSERT INTO wallets VALUES('WDS1YA0RD82',X'a9fd1419bdd2ec9d771f5d1fa02df7e6c990aaaa4320e39269bfd7881929972b','14fe14bc0a9b5f0f','customer 8 of seed 5','CNY','2026-11-24T00:55:35.358Z');
INSERT INTO wallets VALUES('WC4527BM3YW',X'5b3a7c07df0a9949c6c321ed85ec27f3c4d5ad80e969bbd0f30d251ae0446013','641c8fa18d76571b','customer 9 of seed 5','CNY','2026-11-24T00:55:35.361Z');
INSERT INTO wallets VALUES('WY8F3QW6A8J',X'ca190f84b9129c0397dc85f65afa63df508a0324012f00546d74be828a378607','bf1ca7583fd29425','customer 10 of seed 5','CNY','2026-11-24T00:55:35.364Z');
INSERT INTO wallets VALUES('W4M5K3BNHEC',X'5d69163de9078795642f8afaaa92738c31535560df6959a19189406f91cd94ba','898ad20337d09e19','customer 11 of seed 5','CNY','2026-11-24T00:55:35.366Z');
INSERT INTO wallets VALUES('W6PT2V3X9RR',X'f79b3bfa345bd1849534061a09791582c3308222480f03c9a30fae47ab0c214f','6371443f9cb70769','customer 12 of seed 5','CNY','2026-11-24T00:55:35.371Z');
CREATE TABLE orders(
    merchant TEXT NOT NULL REFERENCES merchants,
    order_number TEXT NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    terminal TEXT NOT NULL REFERENCES terminals,
    token TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'paid', 'declined', 'cancelled', 'expired')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    note TEXT,
    expires_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    payment TEXT UNIQUE,
    wallet TEXT REFERENCES wallets,
    fee INTEGER CHECK (fee BETWEEN 0 AND amount),
    paid_at TEXT,
    log_index INTEGER UNIQUE,
    batch INTEGER,
    PRIMARY KEY (merchant, order_number, attempt),
    CHECK ((state = 'paid') = (payment IS NOT NULL)),
    CHECK ((payment IS NULL) = (wallet IS NULL)),
    CHECK ((payment IS NULL) = (fee IS NULL)),
    CHECK ((payment IS NULL) = (paid_at IS NULL)),
    CHECK ((payment IS NULL) = (log_index IS NULL)),
    CHECK (batch IS NULL OR payment IS NOT NULL)
) STRICT;
INSERT INTO orders VALUES('M0001','T0001-000001',1,'T0001','B1F4KBPZH72F9J5V','http://127.0.0.1:37479/o/B1F4KBPZH72F9J5V','expired',11224,'CNY',NULL,'2026-11-24T00:55:38.391Z','2026-11-24T00:55:38.449Z',X'0a953997d6f79eb9beef8a913d9f35a8',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('M0001','T0001-000002',1,'T0001','HFRRQH1QZ4HSE559','http://127.0.0.1:37479/o/HFRRQH1QZ4HSE559','paid',13059,'CNY',NULL,'2026-11-24T00:55:38.441Z','2026-11-24T00:55:35.510Z',X'346e9ed28c8bbe6abe9add4eb00c1352','PHR5PKAFQ3A71','WF0NAHSX8F0',50,'2026-11-24T00:55:35.510Z',12,1);
INSERT INTO orders VALUES('M0001','T0001-000003',1,'T0001','6E667PTD192TZEF0','http://127.0.0.1:37479/o/6E667PTD192TZEF0','paid',11660,'CNY',NULL,'2026-11-24T00:55:38.474Z','2026-11-24T00:55:35.575Z',X'b28cb3df7b516abc3c97ff008ffc4df1','P59FJ88Z3SPKF','W671T07GZS7',44,'2026-11-24T00:55:35.575Z',13,1);
INSERT INTO orders VALUES('M0001','T0001-000004',1,'T0001','7T7K21PCAV40EKCG','http://127.0.0.1:37479/o/7T7K21PCAV40EKCG','paid',14148,'CNY',NULL,'2026-11-24T00:55:38.509Z','2026-11-24T00:55:35.590Z',X'3600d6d6e47ae6557c4d9b573eac9754','P1JHF24JR4ZVS','W1KQAT4J7JA',54,'2026-11-24T00:55:35.590Z',14,1);
INSERT INTO orders VALUES('M0001','T0001-000005',1,'T0001','T5606YFT762H8WFE','http://127.0.0.1:37479/o/T5606YFT762H8WFE','paid',4539,'CNY',NULL,'2026-11-24T00:55:38.551Z','2026-11-24T00:55:35.658Z',X'314a49f3206b5c8e55b692368df4b216','PAGMRNDZVVTA8','W4CA64MQ45P',17,'2026-11-24T00:55:35.658Z',15,1);
INSERT INTO orders VALUES('M0001','T0001-000006',1,'T0001','Z35APC5HAG5PGYQC','http://127.0.0.1:37479/o/Z35APC5HAG5PGYQC','paid',1828,'CNY',NULL,'2026-11-24T00:55:38.617Z','2026-11-24T00:55:35.671Z',X'2cb27a5b05272e3dc25e2761d5179da0','PKJ804SSVXA31','W2KT1E9XPDJ',7,'2026-11-24T00:55:35.671Z',16,1);
INSERT INTO orders VALUES('M0001','T0001-000007',1,'T0001','EXGG52CCQF82GY76','http://127.0.0.1:37479/o/EXGG52CCQF82GY76','expired',1786,'CNY',NULL,'2026-11-24T00:55:41.472Z','2026-11-24T00:55:41.528Z',X'01b245c48b1cbf0ca6b775371b496dd4',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('M0001','T0001-000008',1,'T0001','RDMRJXE70AXKKHPV','http://127.0.0.1:37479/o/RDMRJXE70AXKKHPV','paid',7570,'CNY',NULL,'2026-11-24T00:55:44.542Z','2026-11-24T00:55:41.600Z',X'3ee6bbf1ecefc4439d1bb31b6872eb8e','PEH456MKH34R5','WDS1YA0RD82',29,'2026-11-24T00:55:41.600Z',17,1);
CREATE TABLE events(
    terminal TEXT NOT NULL REFERENCES terminals,
    number INTEGER NOT NULL CHECK (number >= 1),
    body TEXT NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (terminal, number)
) STRICT, WITHOUT ROWID;
INSERT INTO events VALUES('T0001',1,'{"key":"2a0688787f4b4c9c","signature":"g71k2KTHgY9eiP9YaskgeJa0aqn/eVMDPT1dTpLCZbIcGnn5wTncvhlg74oAv/88fOIz8tw8xYC2bDKqPuBECQ==","signed":{"number":1,"order":{"amount":13059,"attempt":1,"changed_at":"2026-11-24T00:55:35.510Z","code":"http://127.0.0.1:37479/o/HFRRQH1QZ4HSE559","currency":"CNY","expires_at":"2026-11-24T00:55:38.441Z","merchant":"M0001","order":"T0001-000002","payment":{"fee":50,"log_index":12,"paid_at":"2026-11-24T00:55:35.510Z","payer_tail":"X8F0","payment":"PHR5PKAFQ3A71"},"state":"paid","terminal":"T0001"}}}');
INSERT INTO events VALUES('T0001',2,'{"key":"2a0688787f4b4c9c","signature":"oJhTT0z6SasFXfOGIuMMK3FYWGolhfH847VQPiuFt3LtY1kqKUufTgROhIv3YsXG7r/Hjb45BSMcvgNRC6TWBg==","signed":{"number":2,"order":{"amount":11660,"attempt":1,"changed_at":"2026-11-24T00:55:35.575Z","code":"http://127.0.0.1:37479/o/6E667PTD192TZEF0","currency":"CNY","expires_at":"2026-11-24T00:55:38.474Z","merchant":"M0001","order":"T0001-000003","payment":{"fee":44,"log_index":13,"paid_at":"2026-11-24T00:55:35.575Z","payer_tail":"GZS7","payment":"P59FJ88Z3SPKF"},"state":"paid","terminal":"T0001"}}}');
INSERT INTO events VALUES('T0001',3,'{"key":"2a0688787f4b4c9c","signature":"2wHVIlOsrq+TRPeTHD2QHuLm4dAV32tJJ+ZnGw8YKZuML526bc6zPvQZCkNiCgfGpl0OJcpARskMdyaQijKRBw==","signed":{"number":3,"order":{"amount":14148,"attempt":1,"changed_at":"2026-11-24T00:55:35.590Z","code":"http://127.0.0.1:37479/o/7T7K21PCAV40EKCG","currency":"CNY","expires_at":"2026-11-24T00:55:38.509Z","merchant":"M0001","order":"T0001-000004","payment":{"fee":54,"log_index":14,"paid_at":"2026-11-24T00:55:35.590Z","payer_tail":"J7JA","payment":"P1JHF24JR4ZVS"},"state":"paid","terminal":"T0001"}}}');
INSERT INTO events VALUES('T0001',4,'{"key":"2a0688787f4b4c9c","signature":"JQvwtP1YIz35bsjf+eNzeMMRlIxpNj8vf/4ZyoVkH9IFv7amiZebYC6p+59o5DwNmWfGDfINcy5NJE7sVfQKBQ==","signed":{"number":4,"order":{"amount":4539,"attempt":1,"changed_at":"2026-11-24T00:55:35.658Z","code":"http://127.0.0.1:37479/o/T5606YFT762H8WFE","currency":"CNY","expires_at":"2026-11-24T00:55:38.551Z","merchant":"M0001","order":"T0001-000005","payment":{"fee":17,"log_index":15,"paid_at":"2026-11-24T00:55:35.658Z","payer_tail":"Q45P","payment":"PAGMRNDZVVTA8"},"state":"paid","terminal":"T0001"}}}');
INSERT INTO events VALUES('T0001',5,'{"key":"2a0688787f4b4c9c","signature":"ghn8RPkyhgVqd5Zwa4jhAxlH9hTpj0cizDWz+odljs9bmGR731QESf/2+1HqjFSj4nXVmq2zjjQjmOLnHXpmBQ==","signed":{"number":5,"order":{"amount":1828,"attempt":1,"changed_at":"2026-11-24T00:55:35.671Z","code":"http://127.0.0.1:37479/o/Z35APC5HAG5PGYQC","currency":"CNY","expires_at":"2026-11-24T00:55:38.617Z","merchant":"M0001","order":"T0001-000006","payment":{"fee":7,"log_index":16,"paid_at":"2026-11-24T00:55:35.671Z","payer_tail":"XPDJ","payment":"PKJ804SSVXA31"},"state":"paid","terminal":"T0001"}}}');
INSERT INTO events VALUES('T0001',6,'{"key":"2a0688787f4b4c9c","signature":"84rtCcYp6vZttCT7l75DF6MsDIR8Jjsq+pB8cigi0JvxRiqAFYqy7PkXi1Kz/mYUVg45gxMTsg3JEWgxWbX4DQ==","signed":{"number":6,"order":{"amount":11224,"attempt":1,"changed_at":"2026-11-24T00:55:38.449Z","code":"http://127.0.0.1:37479/o/B1F4KBPZH72F9J5V","currency":"CNY","expires_at":"2026-11-24T00:55:38.391Z","merchant":"M0001","order":"T0001-000001","state":"expired","terminal":"T0001"}}}');
INSERT INTO events VALUES('T0001',7,'{"key":"2a0688787f4b4c9c","signature":"3pLj1mrcPB/i7KT+nBIdY/cKzqpCtXqxEpB/AOAzHAQny2mgC5bKlnohMTs/8oc6MoSZVnRLf/51/CXoF6z1Dw==","signed":{"number":7,"order":{"amount":1786,"attempt":1,"changed_at":"2026-11-24T00:55:41.528Z","code":"http://127.0.0.1:37479/o/EXGG52CCQF82GY76","currency":"CNY","expires_at":"2026-11-24T00:55:41.472Z","merchant":"M0001","order":"T0001-000007","state":"expired","terminal":"T0001"}}}');
INSERT INTO events VALUES('T0001',8,'{"key":"2a0688787f4b4c9c","signature":"AWBD7cHLPygE/JUw8AASdKdAu+SCm4J302eWOu5Jw1ukX8o8IrI7xpcgbrwr4fPDsDYE+cTW6/SomUzyjfoyCg==","signed":{"number":8,"order":{"amount":7570,"attempt":1,"changed_at":"2026-11-24T00:55:41.600Z","code":"http://127.0.0.1:37479/o/RDMRJXE70AXKKHPV","currency":"CNY","expires_at":"2026-11-24T00:55:44.542Z","merchant":"M0001","order":"T0001-000008","payment":{"fee":29,"log_index":17,"paid_at":"2026-11-24T00:55:41.600Z","payer_tail":"RD82","payment":"PEH456MKH34R5"},"state":"paid","terminal":"T0001"}}}');
CREATE TABLE log_leaves(
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    body TEXT NOT NULL CHECK (json_valid(body)),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO log_leaves VALUES(0,'{"at":"2026-11-24T00:55:35.310Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"492d3a763b33e92b8056136a605fc6e5","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'889451c220c3342c2297d2b9ca0ab5fbce4bdc6dfbcff83eea203ed410c38eea');
INSERT INTO log_leaves VALUES(1,'{"at":"2026-11-24T00:55:35.315Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"031c29917abf7f0875d91e9dd0b8f4cd","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'24f33b40bb2ccef1fe46b81e31edc05f33aed49c4d91c34e2ee12c71e7c024e5');
INSERT INTO log_leaves VALUES(2,'{"at":"2026-11-24T00:55:35.325Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"4f5194c4b84b3a9dbdddd6216ba33530","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'8c87b19f9e25a73b16675b75e078a9b9b2449b5a8401376cce0b0c1ae88c2714');
INSERT INTO log_leaves VALUES(3,'{"at":"2026-11-24T00:55:35.335Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"70ce5f8e1cd62481d43c73fcfc08956b","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'a2659771850834bcb8d36740f3097d31d2cbddfed15b25eb6899ac3ca0004566');
INSERT INTO log_leaves VALUES(4,'{"at":"2026-11-24T00:55:35.339Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"089878a0679b3970397c38d665968d13","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'280d91fde38ab837588e9f391927a1b1caa23b229af44da09670c5c8b7059507');
INSERT INTO log_leaves VALUES(5,'{"at":"2026-11-24T00:55:35.350Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"483ca069e1da7eb805789a68faab1d1c","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'cee10ec4d9435b9fa2c755d603dd3c6c44ea7d5de88fba2a9b88fefc3e699181');
INSERT INTO log_leaves VALUES(6,'{"at":"2026-11-24T00:55:35.355Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"9482cf6e195fcc73dd79ebc5405e4ecd","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'cb219b3451e13e8451b9b9572573454440244e5fbc64150dc52af0429dff6660');
INSERT INTO log_leaves VALUES(7,'{"at":"2026-11-24T00:55:35.359Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"1fcaef7e8bb205da2d565c9c10a85c6d","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'20ab1975725a67e83173262af28732f8d489cf062ef7e320306465e466ef916e');
INSERT INTO log_leaves VALUES(8,'{"at":"2026-11-24T00:55:35.362Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"ac4aef95a1b7602a71c3979f8d57a235","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'48bb333a8e916c4c4cb8f1fe57ed0fbc34f376a3ce47741581d31336897af759');
INSERT INTO log_leaves VALUES(9,'{"at":"2026-11-24T00:55:35.365Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"bcd9787883e98c7b07ede0d2a844816a","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'57910910a7b8c874b2d38900309309a97172b494e32b28c20d99d752447c5bec');
INSERT INTO log_leaves VALUES(10,'{"at":"2026-11-24T00:55:35.367Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"5f92738734a2fff48a7a8e4a63598d36","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'ee96ed2d9bf1ca4f3220c5d643f4e377ddb91045d5b1cb37fc2e20a7704459dc');
INSERT INTO log_leaves VALUES(11,'{"at":"2026-11-24T00:55:35.373Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"2ede5d7e173ae82e7c21534e7c4e9fa8","amount":-10000000,"currency":"CNY"}],"rail":"simulated","version":1}',X'90d7c451bfb1772379c037262002b5e096aba89da74fa7826da60109fc696d1b');
INSERT INTO log_leaves VALUES(12,'{"amount":13059,"at":"2026-11-24T00:55:35.510Z","currency":"CNY","fee":50,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"payment","order_commitment":"7e372281279de281f8418439d6c59ae27baf5ca42b804bc65702b80e0ad5fcca","payment":"PHR5PKAFQ3A71","postings":[{"account":"031c29917abf7f0875d91e9dd0b8f4cd","amount":13059,"currency":"CNY"},{"account":"4f4c7a69d2ad1c517cd21de69fe15f18","amount":-13009,"currency":"CNY"},{"account":"income:fees","amount":-50,"currency":"CNY"}],"version":1}',X'd9c9be45afced43d38ec246e499b192b86fd2f2575ed68aecd49c6d7cdcd579d');
INSERT INTO log_leaves VALUES(13,'{"amount":11660,"at":"2026-11-24T00:55:35.575Z","currency":"CNY","fee":44,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"payment","order_commitment":"f92433015214f06d13acce8df6aa5319c2efbf3a1f4179c7bb738a85d159d5db","payment":"P59FJ88Z3SPKF","postings":[{"account":"4f5194c4b84b3a9dbdddd6216ba33530","amount":11660,"currency":"CNY"},{"account":"4f4c7a69d2ad1c517cd21de69fe15f18","amount":-11616,"currency":"CNY"},{"account":"income:fees","amount":-44,"currency":"CNY"}],"version":1}',X'd1ea08a7ba9c7be87a4c736ff20a5610beaa9c5b51b6e0e1347597b0d14a9486');
INSERT INTO log_leaves VALUES(14,'{"amount":14148,"at":"2026-11-24T00:55:35.590Z","currency":"CNY","fee":54,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"payment","order_commitment":"4fa28a9e4c9e27b82338b5dd90f0e22135828a32bb6049682b2e2ec4f9964edb","payment":"P1JHF24JR4ZVS","postings":[{"account":"70ce5f8e1cd62481d43c73fcfc08956b","amount":14148,"currency":"CNY"},{"account":"4f4c7a69d2ad1c517cd21de69fe15f18","amount":-14094,"currency":"CNY"},{"account":"income:fees","amount":-54,"currency":"CNY"}],"version":1}',X'8d9c610176a5f8de2c44754441a10dfbf9ed52894e3f91cd15935392c0162cf8');
INSERT INTO log_leaves VALUES(15,'{"amount":4539,"at":"2026-11-24T00:55:35.658Z","currency":"CNY","fee":17,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"payment","order_commitment":"ec3b3cac062bfd91f8ec6dd2e250c5dc613091d10c2cfdbffb5b15a2405a30c9","payment":"PAGMRNDZVVTA8","postings":[{"account":"089878a0679b3970397c38d665968d13","amount":4539,"currency":"CNY"},{"account":"4f4c7a69d2ad1c517cd21de69fe15f18","amount":-4522,"currency":"CNY"},{"account":"income:fees","amount":-17,"currency":"CNY"}],"version":1}',X'e3e2bbfabe60401f8011180254103104da190bf951e71f0180a3f42e678b0bfc');
INSERT INTO log_leaves VALUES(16,'{"amount":1828,"at":"2026-11-24T00:55:35.671Z","currency":"CNY","fee":7,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"payment","order_commitment":"b436d890bb6ed3d020111c62ffe9039318df02c06f048c6c06a01df9795be359","payment":"PKJ804SSVXA31","postings":[{"account":"483ca069e1da7eb805789a68faab1d1c","amount":1828,"currency":"CNY"},{"account":"4f4c7a69d2ad1c517cd21de69fe15f18","amount":-1821,"currency":"CNY"},{"account":"income:fees","amount":-7,"currency":"CNY"}],"version":1}',X'be65212aab834bbdaccf3c843a1a0d97015786b7a86b0dc467e9e873fde14103');
INSERT INTO log_leaves VALUES(17,'{"amount":7570,"at":"2026-11-24T00:55:41.600Z","currency":"CNY","fee":29,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"payment","order_commitment":"161c7adc690c6ba1f159b631060a885b79cb396b9d038f5eea1959267a49fe89","payment":"PEH456MKH34R5","postings":[{"account":"1fcaef7e8bb205da2d565c9c10a85c6d","amount":7570,"currency":"CNY"},{"account":"4f4c7a69d2ad1c517cd21de69fe15f18","amount":-7541,"currency":"CNY"},{"account":"income:fees","amount":-29,"currency":"CNY"}],"version":1}',X'0a932ab51d470116152c275400ea1e76ccbfd394dfeb1fcb7355371f5f3563b8');
INSERT INTO log_leaves VALUES(18,'{"after":{"root":"ac47caee7c81b4c33b9f40cb04dd0ddc763cc8835e2b40b74799b60bd6b6450b","size":28},"at":"2026-11-24T00:55:41.653Z","before":{"root":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0},"business_day":"2026-11-24","digest":"90a7b0f5423498c9b01714777d2cb78ce02a2e03913c7c7234206a9e6ba9608a","end_sequence":29,"first_sequence":1,"kind":"batch","number":1,"terminal":"T0001","totals":[{"amount":52804,"count":6,"currency":"CNY","fee":201,"kind":"payment"}],"version":1}',X'5028f8cba1202a2d259bd85b43550f879213dd0761b5032a3847c492b5a66793');
CREATE TABLE log_nodes(
    level INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;
INSERT INTO log_nodes VALUES(0,0,X'889451c220c3342c2297d2b9ca0ab5fbce4bdc6dfbcff83eea203ed410c38eea');
INSERT INTO log_nodes VALUES(0,1,X'24f33b40bb2ccef1fe46b81e31edc05f33aed49c4d91c34e2ee12c71e7c024e5');
INSERT INTO log_nodes VALUES(0,2,X'8c87b19f9e25a73b16675b75e078a9b9b2449b5a8401376cce0b0c1ae88c2714');
INSERT INTO log_nodes VALUES(0,3,X'a2659771850834bcb8d36740f3097d31d2cbddfed15b25eb6899ac3ca0004566');
INSERT INTO log_nodes VALUES(0,4,X'280d91fde38ab837588e9f391927a1b1caa23b229af44da09670c5c8b7059507');
INSERT INTO log_nodes VALUES(0,5,X'cee10ec4d9435b9fa2c755d603dd3c6c44ea7d5de88fba2a9b88fefc3e699181');
INSERT INTO log_nodes VALUES(0,6,X'cb219b3451e13e8451b9b9572573454440244e5fbc64150dc52af0429dff6660');
INSERT INTO log_nodes VALUES(0,7,X'20ab1975725a67e83173262af28732f8d489cf062ef7e320306465e466ef916e');
INSERT INTO log_nodes VALUES(0,8,X'48bb333a8e916c4c4cb8f1fe57ed0fbc34f376a3ce47741581d31336897af759');
INSERT INTO log_nodes VALUES(0,9,X'57910910a7b8c874b2d38900309309a97172b494e32b28c20d99d752447c5bec');
INSERT INTO log_nodes VALUES(0,10,X'ee96ed2d9bf1ca4f3220c5d643f4e377ddb91045d5b1cb37fc2e20a7704459dc');
INSERT INTO log_nodes VALUES(0,11,X'90d7c451bfb1772379c037262002b5e096aba89da74fa7826da60109fc696d1b');
INSERT INTO log_nodes VALUES(0,12,X'd9c9be45afced43d38ec246e499b192b86fd2f2575ed68aecd49c6d7cdcd579d');
INSERT INTO log_nodes VALUES(0,13,X'd1ea08a7ba9c7be87a4c736ff20a5610beaa9c5b51b6e0e1347597b0d14a9486');
INSERT INTO log_nodes VALUES(0,14,X'8d9c610176a5f8de2c44754441a10dfbf9ed52894e3f91cd15935392c0162cf8');
INSERT INTO log_nodes VALUES(0,15,X'e3e2bbfabe60401f8011180254103104da190bf951e71f0180a3f42e678b0bfc');
INSERT INTO log_nodes VALUES(0,16,X'be65212aab834bbdaccf3c843a1a0d97015786b7a86b0dc467e9e873fde14103');
INSERT INTO log_nodes VALUES(0,17,X'0a932ab51d470116152c275400ea1e76ccbfd394dfeb1fcb7355371f5f3563b8');
INSERT INTO log_nodes VALUES(0,18,X'5028f8cba1202a2d259bd85b43550f879213dd0761b5032a3847c492b5a66793');
INSERT INTO log_nodes VALUES(1,0,X'37c9e1b1206132c68a858fa4e8578a55b8e29d5c9ff317f995af2fef24a3bd10');
INSERT INTO log_nodes VALUES(1,1,X'3a4300c08b171234be5a2800cf87a682eb68db2d51ba648fbecbc653af81f50c');
INSERT INTO log_nodes VALUES(1,2,X'6b7ea3915ece4f66366dd3cccef7d43fe91b74987627fb878b9cbc0104e16bff');
INSERT INTO log_nodes VALUES(1,3,X'44b545f09271ca4a65ec72baa9a9e09f7930ef0da87e0548ebac29d655e980d7');
INSERT INTO log_nodes VALUES(1,4,X'36a571e1a936516c311ea6cad505c3bbdd913f79b820c970d7846ca9d8393ac1');
INSERT INTO log_nodes VALUES(1,5,X'fa104fec9b809926170d7fbc4c8bae9b40b914d88f5a94369070f0ae624dbb02');
INSERT INTO log_nodes VALUES(1,6,X'4b65308a476d83cca98985abb7b554a3b06952755c1246c8ae8a499b11cd9099');
INSERT INTO log_nodes VALUES(1,7,X'1ea8d2536816aad0fdd9ec94fe41106bdd05c03197a21e1378c0be6bb42db199');
INSERT INTO log_nodes VALUES(1,8,X'4ebb1892fbcbd87dccfcfbda73f3074ef5890dbc0bd4ce83fd51bf28c4bea19e');
INSERT INTO log_nodes VALUES(2,0,X'1a67e0bf6593d1ce1293a1e318419c475a69f003fe993219d1d5df63e192d243');
INSERT INTO log_nodes VALUES(2,1,X'7de3935d4193be515d10328afef66dbf6ee57e18fa340623d1b26874ecd6d77f');
INSERT INTO log_nodes VALUES(2,2,X'b2fbf2a8fb0c4b3c4a424a8504c9da896a32382e24f08123c42c32d3fdbcf422');
INSERT INTO log_nodes VALUES(2,3,X'b5814915adacc8e8c6cef9cd3c3af688619f53a56288d0b387581c4d3d21e41a');
INSERT INTO log_nodes VALUES(3,0,X'2905414335b63f6f3c842ceda2a8f303628b7abf1625e85c4f3fa12c760f5a0b');
INSERT INTO log_nodes VALUES(3,1,X'e15591d22e2b51e7f5b10f3bf962cb8d88f80f271120af1a7216118ebc9bf3ab');
INSERT INTO log_nodes VALUES(4,0,X'5a44a6e709df1a8e887df436c9e91c1b572f90705344f55176ee67916d37f27a');
CREATE TABLE accounts(account TEXT PRIMARY KEY, pseudonym TEXT NOT NULL UNIQUE) STRICT, WITHOUT ROWID;
INSERT INTO accounts VALUES('bank:simulated','bank:simulated');
INSERT INTO accounts VALUES('income:fees','income:fees');
INSERT INTO accounts VALUES('payable:M0001','4f4c7a69d2ad1c517cd21de69fe15f18');
INSERT INTO accounts VALUES('wallet:W1KQAT4J7JA','70ce5f8e1cd62481d43c73fcfc08956b');
INSERT INTO accounts VALUES('wallet:W2KT1E9XPDJ','483ca069e1da7eb805789a68faab1d1c');
INSERT INTO accounts VALUES('wallet:W4CA64MQ45P','089878a0679b3970397c38d665968d13');
INSERT INTO accounts VALUES('wallet:W4M5K3BNHEC','5f92738734a2fff48a7a8e4a63598d36');
INSERT INTO accounts VALUES('wallet:W671T07GZS7','4f5194c4b84b3a9dbdddd6216ba33530');
INSERT INTO accounts VALUES('wallet:W6PT2V3X9RR','2ede5d7e173ae82e7c21534e7c4e9fa8');
INSERT INTO accounts VALUES('wallet:WC4527BM3YW','ac4aef95a1b7602a71c3979f8d57a235');
INSERT INTO accounts VALUES('wallet:WDS1YA0RD82','1fcaef7e8bb205da2d565c9c10a85c6d');
INSERT INTO accounts VALUES('wallet:WF0NAHSX8F0','031c29917abf7f0875d91e9dd0b8f4cd');
INSERT INTO accounts VALUES('wallet:WM2FTY7RF84','9482cf6e195fcc73dd79ebc5405e4ecd');
INSERT INTO accounts VALUES('wallet:WY8F3QW6A8J','bcd9787883e98c7b07ede0d2a844816a');
INSERT INTO accounts VALUES('wallet:WZS2Q36NBNP','492d3a763b33e92b8056136a605fc6e5');
CREATE TABLE journal(
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    recorded_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    log_index INTEGER NOT NULL UNIQUE REFERENCES log_leaves
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-24T00:55:35.310Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:WZS2Q36NBNP","amount":-10000000,"currency":"CNY"}]}',0);
INSERT INTO journal VALUES(2,'2026-11-24T00:55:35.315Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:WF0NAHSX8F0","amount":-10000000,"currency":"CNY"}]}',1);
INSERT INTO journal VALUES(3,'2026-11-24T00:55:35.325Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:W671T07GZS7","amount":-10000000,"currency":"CNY"}]}',2);
INSERT INTO journal VALUES(4,'2026-11-24T00:55:35.335Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:W1KQAT4J7JA","amount":-10000000,"currency":"CNY"}]}',3);
INSERT INTO journal VALUES(5,'2026-11-24T00:55:35.339Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:W4CA64MQ45P","amount":-10000000,"currency":"CNY"}]}',4);
INSERT INTO journal VALUES(6,'2026-11-24T00:55:35.350Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:W2KT1E9XPDJ","amount":-10000000,"currency":"CNY"}]}',5);
INSERT INTO journal VALUES(7,'2026-11-24T00:55:35.355Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:WM2FTY7RF84","amount":-10000000,"currency":"CNY"}]}',6);
INSERT INTO journal VALUES(8,'2026-11-24T00:55:35.359Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:WDS1YA0RD82","amount":-10000000,"currency":"CNY"}]}',7);
INSERT INTO journal VALUES(9,'2026-11-24T00:55:35.362Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:WC4527BM3YW","amount":-10000000,"currency":"CNY"}]}',8);
INSERT INTO journal VALUES(10,'2026-11-24T00:55:35.365Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:WY8F3QW6A8J","amount":-10000000,"currency":"CNY"}]}',9);
INSERT INTO journal VALUES(11,'2026-11-24T00:55:35.367Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:W4M5K3BNHEC","amount":-10000000,"currency":"CNY"}]}',10);
INSERT INTO journal VALUES(12,'2026-11-24T00:55:35.373Z','top-up','{"postings":[{"account":"bank:simulated","amount":10000000,"currency":"CNY"},{"account":"wallet:W6PT2V3X9RR","amount":-10000000,"currency":"CNY"}]}',11);
INSERT INTO journal VALUES(13,'2026-11-24T00:55:35.510Z','payment','{"attempt":1,"merchant":"M0001","order":"T0001-000002","payment":"PHR5PKAFQ3A71","postings":[{"account":"wallet:WF0NAHSX8F0","amount":13059,"currency":"CNY"},{"account":"payable:M0001","amount":-13009,"currency":"CNY"},{"account":"income:fees","amount":-50,"currency":"CNY"}]}',12);
INSERT INTO journal VALUES(14,'2026-11-24T00:55:35.575Z','payment','{"attempt":1,"merchant":"M0001","order":"T0001-000003","payment":"P59FJ88Z3SPKF","postings":[{"account":"wallet:W671T07GZS7","amount":11660,"currency":"CNY"},{"account":"payable:M0001","amount":-11616,"currency":"CNY"},{"account":"income:fees","amount":-44,"currency":"CNY"}]}',13);
INSERT INTO journal VALUES(15,'2026-11-24T00:55:35.590Z','payment','{"attempt":1,"merchant":"M0001","order":"T0001-000004","payment":"P1JHF24JR4ZVS","postings":[{"account":"wallet:W1KQAT4J7JA","amount":14148,"currency":"CNY"},{"account":"payable:M0001","amount":-14094,"currency":"CNY"},{"account":"income:fees","amount":-54,"currency":"CNY"}]}',14);
INSERT INTO journal VALUES(16,'2026-11-24T00:55:35.658Z','payment','{"attempt":1,"merchant":"M0001","order":"T0001-000005","payment":"PAGMRNDZVVTA8","postings":[{"account":"wallet:W4CA64MQ45P","amount":4539,"currency":"CNY"},{"account":"payable:M0001","amount":-4522,"currency":"CNY"},{"account":"income:fees","amount":-17,"currency":"CNY"}]}',15);
INSERT INTO journal VALUES(17,'2026-11-24T00:55:35.671Z','payment','{"attempt":1,"merchant":"M0001","order":"T0001-000006","payment":"PKJ804SSVXA31","postings":[{"account":"wallet:W2KT1E9XPDJ","amount":1828,"currency":"CNY"},{"account":"payable:M0001","amount":-1821,"currency":"CNY"},{"account":"income:fees","amount":-7,"currency":"CNY"}]}',16);
INSERT INTO journal VALUES(18,'2026-11-24T00:55:41.600Z','payment','{"attempt":1,"merchant":"M0001","order":"T0001-000008","payment":"PEH456MKH34R5","postings":[{"account":"wallet:WDS1YA0RD82","amount":7570,"currency":"CNY"},{"account":"payable:M0001","amount":-7541,"currency":"CNY"},{"account":"income:fees","amount":-29,"currency":"CNY"}]}',17);
CREATE TABLE postings(
    sequence INTEGER NOT NULL REFERENCES journal,
    line INTEGER NOT NULL,
    account TEXT NOT NULL REFERENCES accounts,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (sequence, line)
) STRICT, WITHOUT ROWID;
INSERT INTO postings VALUES(1,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(1,1,'wallet:WZS2Q36NBNP','CNY',-10000000);
INSERT INTO postings VALUES(2,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(2,1,'wallet:WF0NAHSX8F0','CNY',-10000000);
INSERT INTO postings VALUES(3,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(3,1,'wallet:W671T07GZS7','CNY',-10000000);
INSERT INTO postings VALUES(4,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(4,1,'wallet:W1KQAT4J7JA','CNY',-10000000);
INSERT INTO postings VALUES(5,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(5,1,'wallet:W4CA64MQ45P','CNY',-10000000);
INSERT INTO postings VALUES(6,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(6,1,'wallet:W2KT1E9XPDJ','CNY',-10000000);
INSERT INTO postings VALUES(7,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(7,1,'wallet:WM2FTY7RF84','CNY',-10000000);
INSERT INTO postings VALUES(8,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(8,1,'wallet:WDS1YA0RD82','CNY',-10000000);
INSERT INTO postings VALUES(9,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(9,1,'wallet:WC4527BM3YW','CNY',-10000000);
INSERT INTO postings VALUES(10,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(10,1,'wallet:WY8F3QW6A8J','CNY',-10000000);
INSERT INTO postings VALUES(11,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(11,1,'wallet:W4M5K3BNHEC','CNY',-10000000);
INSERT INTO postings VALUES(12,0,'bank:simulated','CNY',10000000);
INSERT INTO postings VALUES(12,1,'wallet:W6PT2V3X9RR','CNY',-10000000);
INSERT INTO postings VALUES(13,0,'wallet:WF0NAHSX8F0','CNY',13059);
INSERT INTO postings VALUES(13,1,'payable:M0001','CNY',-13009);
INSERT INTO postings VALUES(13,2,'income:fees','CNY',-50);
INSERT INTO postings VALUES(14,0,'wallet:W671T07GZS7','CNY',11660);
INSERT INTO postings VALUES(14,1,'payable:M0001','CNY',-11616);
INSERT INTO postings VALUES(14,2,'income:fees','CNY',-44);
INSERT INTO postings VALUES(15,0,'wallet:W1KQAT4J7JA','CNY',14148);
INSERT INTO postings VALUES(15,1,'payable:M0001','CNY',-14094);
INSERT INTO postings VALUES(15,2,'income:fees','CNY',-54);
INSERT INTO postings VALUES(16,0,'wallet:W4CA64MQ45P','CNY',4539);
INSERT INTO postings VALUES(16,1,'payable:M0001','CNY',-4522);
INSERT INTO postings VALUES(16,2,'income:fees','CNY',-17);
INSERT INTO postings VALUES(17,0,'wallet:W2KT1E9XPDJ','CNY',1828);
INSERT INTO postings VALUES(17,1,'payable:M0001','CNY',-1821);
INSERT INTO postings VALUES(17,2,'income:fees','CNY',-7);
INSERT INTO postings VALUES(18,0,'wallet:WDS1YA0RD82','CNY',7570);
INSERT INTO postings VALUES(18,1,'payable:M0001','CNY',-7541);
INSERT INTO postings VALUES(18,2,'income:fees','CNY',-29);
CREATE TABLE balances(
    account TEXT NOT NULL REFERENCES accounts,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (account, currency),
    CHECK (amount <= 0 OR account NOT GLOB 'wallet:*')
) STRICT, WITHOUT ROWID;
INSERT INTO balances VALUES('bank:simulated','CNY',120000000);
INSERT INTO balances VALUES('income:fees','CNY',-201);
INSERT INTO balances VALUES('payable:M0001','CNY',-52603);
INSERT INTO balances VALUES('wallet:W1KQAT4J7JA','CNY',-9985852);
INSERT INTO balances VALUES('wallet:W2KT1E9XPDJ','CNY',-9998172);
INSERT INTO balances VALUES('wallet:W4CA64MQ45P','CNY',-9995461);
INSERT INTO balances VALUES('wallet:W4M5K3BNHEC','CNY',-10000000);
INSERT INTO balances VALUES('wallet:W671T07GZS7','CNY',-9988340);
INSERT INTO balances VALUES('wallet:W6PT2V3X9RR','CNY',-10000000);
INSERT INTO balances VALUES('wallet:WC4527BM3YW','CNY',-10000000);
INSERT INTO balances VALUES('wallet:WDS1YA0RD82','CNY',-9992430);
INSERT INTO balances VALUES('wallet:WF0NAHSX8F0','CNY',-9986941);
INSERT INTO balances VALUES('wallet:WM2FTY7RF84','CNY',-10000000);
INSERT INTO balances VALUES('wallet:WY8F3QW6A8J','CNY',-10000000);
INSERT INTO balances VALUES('wallet:WZS2Q36NBNP','CNY',-10000000);
CREATE TABLE batches(
    terminal TEXT NOT NULL REFERENCES terminals,
    number INTEGER NOT NULL CHECK (number >= 1),
    bytes BLOB NOT NULL,
    digest TEXT NOT NULL,
    end_sequence INTEGER NOT NULL,
    receipt TEXT NOT NULL CHECK (json_valid(receipt)),
    log_index INTEGER NOT NULL UNIQUE REFERENCES log_leaves,
    received_at TEXT NOT NULL,
    PRIMARY KEY (terminal, number)
) STRICT;
INSERT INTO batches VALUES('T0001',1,X'7b226b6579223a2230356131306236343263326666646236222c227369676e6174757265223a226a6c634c736778354c32303753424e3163717047615436507345764c6e7642797a445736324c6b344a357931514a3153477a6e614a345157476b5a6b3676734a522f57766c2f51745546713857664c37306c467a42413d3d222c227369676e6564223a7b226166746572223a7b22726f6f74223a2261633437636165653763383162346333336239663430636230346464306464633736336363383833356532623430623734373939623630626436623634353062222c2273697a65223a32387d2c226265666f7265223a7b22726f6f74223a2265336230633434323938666331633134396166626634633839393666623932343237616534316534363439623933346361343935393931623738353262383535222c2273697a65223a307d2c22627573696e6573735f646179223a22323032362d31312d3234222c22656e645f73657175656e6365223a32392c2266697273745f73657175656e6365223a312c226c696e6573223a5b7b22616d6f756e74223a31333035392c2263757272656e6379223a22434e59222c22666565223a35302c226b696e64223a227061796d656e74222c227061796d656e74223a2250485235504b41465133413731227d2c7b22616d6f756e74223a31313636302c2263757272656e6379223a22434e59222c22666565223a34342c226b696e64223a227061796d656e74222c227061796d656e74223a22503539464a38385a3353504b46227d2c7b22616d6f756e74223a31343134382c2263757272656e6379223a22434e59222c22666565223a35342c226b696e64223a227061796d656e74222c227061796d656e74223a2250314a484632344a52345a5653227d2c7b22616d6f756e74223a343533392c2263757272656e6379223a22434e59222c22666565223a31372c226b696e64223a227061796d656e74222c227061796d656e74223a225041474d524e445a5656544138227d2c7b22616d6f756e74223a313832382c2263757272656e6379223a22434e59222c22666565223a372c226b696e64223a227061796d656e74222c227061796d656e74223a22504b4a38303453535658413331227d2c7b22616d6f756e74223a373537302c2263757272656e6379223a22434e59222c22666565223a32392c226b696e64223a227061796d656e74222c227061796d656e74223a225045483435364d4b4833345235227d5d2c226d65726368616e74223a224d30303031222c226e756d626572223a312c227365616c65645f6174223a22323032362d31312d32345430303a35353a34312e3632315a222c227368696674223a312c227465726d696e616c223a225430303031222c22746f74616c73223a5b7b22616d6f756e74223a35323830342c22636f756e74223a362c2263757272656e6379223a22434e59222c22666565223a3230312c226b696e64223a227061796d656e74227d5d7d7d','90a7b0f5423498c9b01714777d2cb78ce02a2e03913c7c7234206a9e6ba9608a',29,'{"key":"2a0688787f4b4c9c","signature":"2uT7QWnFhYXgnB7dPKWmvbVG/KNT4OSaaAipgKyVtnCsdfLbAN8ASTVEfhC3plouTwHK0lR3ukzt/hsX2EUKBg==","signed":{"digest":"90a7b0f5423498c9b01714777d2cb78ce02a2e03913c7c7234206a9e6ba9608a","leaf":"{\"after\":{\"root\":\"ac47caee7c81b4c33b9f40cb04dd0ddc763cc8835e2b40b74799b60bd6b6450b\",\"size\":28},\"at\":\"2026-11-24T00:55:41.653Z\",\"before\":{\"root\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"size\":0},\"business_day\":\"2026-11-24\",\"digest\":\"90a7b0f5423498c9b01714777d2cb78ce02a2e03913c7c7234206a9e6ba9608a\",\"end_sequence\":29,\"first_sequence\":1,\"kind\":\"batch\",\"number\":1,\"terminal\":\"T0001\",\"totals\":[{\"amount\":52804,\"count\":6,\"currency\":\"CNY\",\"fee\":201,\"kind\":\"payment\"}],\"version\":1}","log_index":18,"number":1,"received_at":"2026-11-24T00:55:41.653Z","terminal":"T0001"}}',18,'2026-11-24T00:55:41.653Z');
CREATE TABLE batch_evidence(
    terminal TEXT NOT NULL REFERENCES terminals,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    bytes BLOB NOT NULL,
    reason TEXT NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (terminal, number, digest)
) STRICT;
CREATE TABLE idempotency(
    key_identifier TEXT NOT NULL,
    key TEXT NOT NULL,
    request_digest TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    at TEXT NOT NULL,
    PRIMARY KEY (key_identifier, key)
) STRICT, WITHOUT ROWID;
INSERT INTO idempotency VALUES('05a10b642c2ffdb6','3P5RDGHQNPH225BA40EYWBVAMX','de264ed60c06e61b64f0275fdea5882118230833d4eea475648fa54cd2b91a75',200,'{"key":"2a0688787f4b4c9c","signature":"O8J4+ftbXv8Lh1dFc97DFUosyyIiCHPDErzOascaXn+/4GgZufxdL8TAzH5XPKyuW4IpCjvZU140fi/TKzGADQ==","signed":{"amount":7570,"attempt":1,"changed_at":"2026-11-24T00:55:41.554Z","code":"http://127.0.0.1:37479/o/RDMRJXE70AXKKHPV","currency":"CNY","expires_at":"2026-11-24T00:55:44.542Z","merchant":"M0001","order":"T0001-000008","state":"open","terminal":"T0001"}}','2026-11-24T00:55:41.554Z');
INSERT INTO idempotency VALUES('05a10b642c2ffdb6','A538MKVHS7A341BET61F70QQDA','26e07d3743e7c325e115f0d7c6ecac3de164db70e4e6b7414343e33a6be47ed3',200,'{"key":"2a0688787f4b4c9c","signature":"1cusiC8XYxho1eUc3CvcqRZfv9VcghV+yhgZKm4irR2gRaPFIUgT0nBMDsUCqxWBTr8//BRnKXT1FMTS/5JwBQ==","signed":{"amount":14148,"attempt":1,"changed_at":"2026-11-24T00:55:35.537Z","code":"http://127.0.0.1:37479/o/7T7K21PCAV40EKCG","currency":"CNY","expires_at":"2026-11-24T00:55:38.509Z","merchant":"M0001","order":"T0001-000004","state":"open","terminal":"T0001"}}','2026-11-24T00:55:35.537Z');
CREATE TABLE nonces(
    key_identifier TEXT NOT NULL,
    nonce TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (key_identifier, nonce)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER orders_end AFTER UPDATE OF state ON orders WHEN OLD.state <> 'open' AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'an order that ended does not change its state'); END;
CREATE TRIGGER log_without_gaps BEFORE INSERT ON log_leaves
WHEN NEW.position <> (SELECT coalesce(max(position) + 1, 0) FROM log_leaves)
BEGIN SELECT RAISE(ABORT, 'the log has no gaps'); END;
CREATE TRIGGER log_leaves_keep BEFORE DELETE ON log_leaves
BEGIN SELECT RAISE(ABORT, 'log_leaves only grows'); END;
CREATE TRIGGER log_leaves_stand BEFORE UPDATE ON log_leaves
BEGIN SELECT RAISE(ABORT, 'log_leaves only grows'); END;
CREATE TRIGGER log_nodes_keep BEFORE DELETE ON log_nodes
BEGIN SELECT RAISE(ABORT, 'log_nodes only grows'); END;
CREATE TRIGGER log_nodes_stand BEFORE UPDATE ON log_nodes
BEGIN SELECT RAISE(ABORT, 'log_nodes only grows'); END;
CREATE INDEX postings_by_account ON postings(account, currency, sequence);
CREATE TRIGGER journal_without_gaps BEFORE INSERT ON journal
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;
CREATE TRIGGER journal_posts AFTER INSERT ON journal
BEGIN
    INSERT INTO postings(sequence, line, account, currency, amount)
    SELECT NEW.sequence, key, value ->> 'account', value ->> 'currency', value ->> 'amount'
    FROM json_each(NEW.body, '$.postings');
    SELECT RAISE(ABORT, 'an entry has at least two postings')
    WHERE (SELECT count(*) FROM postings WHERE sequence = NEW.sequence) < 2;
    SELECT RAISE(ABORT, 'the postings of an entry sum to zero')
    WHERE EXISTS (
        SELECT 1 FROM postings WHERE sequence = NEW.sequence GROUP BY currency HAVING sum(amount) <> 0
    );
END;
CREATE TRIGGER postings_of_entry BEFORE INSERT ON postings
WHEN NOT EXISTS (
    SELECT 1 FROM journal, json_each(journal.body, '$.postings') AS posting
    WHERE journal.sequence = NEW.sequence AND posting.key = NEW.line
        AND posting.value ->> 'account' = NEW.account AND posting.value ->> 'currency' = NEW.currency
        AND posting.value ->> 'amount' = NEW.amount
)
BEGIN SELECT RAISE(ABORT, 'a posting stands in the body of its entry'); END;
CREATE TRIGGER postings_move AFTER INSERT ON postings
BEGIN
    -- Two steps: an upsert would check the posting alone against the rule for the balance.
    INSERT OR IGNORE INTO balances(account, currency, amount) VALUES (NEW.account, NEW.currency, 0);
    UPDATE balances SET amount = amount + NEW.amount
    WHERE account = NEW.account AND currency = NEW.currency;
END
;
CREATE TRIGGER journal_keep BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal only grows'); END;
CREATE TRIGGER journal_stand BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal only grows'); END;
CREATE TRIGGER postings_keep BEFORE DELETE ON postings
BEGIN SELECT RAISE(ABORT, 'postings only grows'); END;
CREATE TRIGGER postings_stand BEFORE UPDATE ON postings
BEGIN SELECT RAISE(ABORT, 'postings only grows'); END;
CREATE TRIGGER batches_keep BEFORE DELETE ON batches
BEGIN SELECT RAISE(ABORT, 'batches only grows'); END;
CREATE TRIGGER batches_stand BEFORE UPDATE ON batches
BEGIN SELECT RAISE(ABORT, 'batches only grows'); END;
CREATE TRIGGER batch_evidence_keep BEFORE DELETE ON batch_evidence
BEGIN SELECT RAISE(ABORT, 'batch_evidence only grows'); END;
CREATE TRIGGER batch_evidence_stand BEFORE UPDATE ON batch_evidence
BEGIN SELECT RAISE(ABORT, 'batch_evidence only grows'); END;
CREATE TRIGGER events_keep BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events only grows'); END;
CREATE TRIGGER events_stand BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events only grows'); END;
CREATE INDEX nonces_by_age ON nonces(seen_at);
COMMIT;
