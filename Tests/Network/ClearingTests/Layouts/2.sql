PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 members, orders, books, log, batches');
INSERT INTO grdb_migrations VALUES('2 issuers, charges, refunds');
CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO settings VALUES('name','clearing.counterfoil.local');
CREATE TABLE merchants(
    merchant TEXT PRIMARY KEY,
    profile TEXT NOT NULL CHECK (json_valid(profile)),
    added_at TEXT NOT NULL
) STRICT;
INSERT INTO merchants VALUES('M0001','{"acquirer":"HOUSE","city":"Shanghai","currency":"CNY","cutoff":"00:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":5000000,"mcc":"5812","merchant":"M0001","name":"Blue Door Noodles","name_zh":"蓝门面馆","zone":"Asia/Shanghai"}','2026-01-01T00:00:00.000Z');
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
INSERT INTO terminals VALUES('T0001','M0001',X'737a4aeb30b6d29f406f053a367d0545d8e6ec10d4b330c8309c6e95b1f96435','15bb670634a19eb8','2026-01-01T00:00:00.000Z','2026-01-01T00:00:00.000Z',NULL);
CREATE TABLE pairing_codes(
    code_hash BLOB PRIMARY KEY CHECK (length(code_hash) = 32),
    terminal TEXT NOT NULL REFERENCES terminals,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO pairing_codes VALUES(X'ebf1a581e10231cfef7c96502f124c3e07b5ab9da5ded14f7f8ab71ab62debee','T0001','2026-01-01T00:05:00.000Z','2026-01-01T00:00:00.000Z');
CREATE TABLE wallets(
    wallet TEXT PRIMARY KEY,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    key_identifier TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL,
    opened_at TEXT NOT NULL
, issuer TEXT REFERENCES members, tier TEXT NOT NULL DEFAULT 'D' CHECK (tier IN ('A', 'B', 'C', 'D')), limit_without_pin INTEGER CHECK (limit_without_pin >= 0), pin TEXT, pin_failures INTEGER NOT NULL DEFAULT 0 CHECK (pin_failures >= 0), pin_locked_until TEXT, revoked_at TEXT) STRICT;
INSERT INTO wallets VALUES('WE4ZD1412QD',X'c1862892270e5ed0aaea05cbac7a5d8aaaeb69755cc5bced4db1686e03b11130','5e7159a5775e89b8','Ann','CNY','2026-01-01T00:00:00.000Z','HOUSE','D',100000,NULL,0,NULL,NULL);
CREATE TABLE events(
    terminal TEXT NOT NULL REFERENCES terminals,
    number INTEGER NOT NULL CHECK (number >= 1),
    body TEXT NOT NULL CHECK (json_valid(body)), kind TEXT NOT NULL DEFAULT 'order' CHECK (kind IN ('order', 'refund')),
    PRIMARY KEY (terminal, number)
) STRICT, WITHOUT ROWID;
INSERT INTO events VALUES('T0001',1,'{"key":"fdf1429e029a0e97","signature":"YSow197KIIckgs5kVyohh/dYQ5ciOHXU4AUR75AlpgUKE1KAjiGjQoKJp+kfU5HRUXZZ1b500qA9Io/7lB/fDA==","signed":{"number":1,"order":{"amount":10000,"attempt":1,"changed_at":"2026-01-01T00:00:00.000Z","code":"http://127.0.0.1:8080/o/W4GAXGN3PZF6YZR8","currency":"CNY","expires_at":"2026-01-01T00:02:00.000Z","merchant":"M0001","order":"A-1","payment":{"fee":38,"log_index":9,"paid_at":"2026-01-01T00:00:00.000Z","payer_tail":"12QD","payment":"PK05Q1RTYK513"},"state":"paid","terminal":"T0001"}}}','order');
INSERT INTO events VALUES('T0001',2,'{"key":"fdf1429e029a0e97","signature":"GZvT5WGYa66yzha46mMZ4Uuda3AROWR37VwvGHns7/3wuNPYgHC61x2G37tVr3ss0/ygSLHWOtVNKmIZsFDcAQ==","signed":{"number":2,"order":{"amount":777,"attempt":1,"changed_at":"2026-01-01T00:00:00.000Z","code":"http://127.0.0.1:8080/o/EZTKN6X2A8P1FER2","currency":"CNY","expires_at":"2026-01-01T00:02:00.000Z","merchant":"M0001","order":"A-2","payment":{"fee":3,"log_index":10,"paid_at":"2026-01-01T00:00:00.000Z","payer_tail":"12QD","payment":"PS2QQWER8NP1F"},"state":"paid","terminal":"T0001"}}}','order');
INSERT INTO events VALUES('T0001',3,'{"key":"fdf1429e029a0e97","signature":"VIRAhUSj0BqkdGRT63OKHTNvMTYp7c4pK9MwxucKRF/h6yMwLRhJ29Xok8Bua2uuNGQrqHTEo2LC8psJJ0m5Ag==","signed":{"number":3,"order":{"amount":4321,"attempt":1,"changed_at":"2026-01-01T00:00:00.000Z","code":"","currency":"CNY","expires_at":"2026-01-01T00:02:00.000Z","merchant":"M0001","mode":"consumer-presented","order":"C-1","payment":{"fee":16,"log_index":11,"paid_at":"2026-01-01T00:00:00.000Z","payer_tail":"12QD","payment":"P9G5FH0C5A9XG"},"state":"paid","terminal":"T0001"}}}','order');
INSERT INTO events VALUES('T0001',4,'{"key":"fdf1429e029a0e97","signature":"TJyySPMJz2sbdCv2oFnweAyy90wMhANBcLQLwiURV3A8uDxg/IqzZ3A4ahRxo/5vjlGmPG0n6UbVgKgKiSDqCQ==","signed":{"number":4,"order":{"amount":4321,"attempt":1,"changed_at":"2026-01-01T00:00:00.000Z","code":"","currency":"CNY","expires_at":"2026-01-01T00:02:00.000Z","merchant":"M0001","mode":"consumer-presented","order":"C-1","payment":{"fee":16,"log_index":11,"paid_at":"2026-01-01T00:00:00.000Z","payer_tail":"12QD","payment":"P9G5FH0C5A9XG"},"reversal":"RP8C1GR3FH74B","state":"reversed","terminal":"T0001"}}}','order');
INSERT INTO events VALUES('T0001',5,'{"key":"fdf1429e029a0e97","signature":"TfZA6SZSJ4p5ArfNzjlyYU7+W72sMIQlofULY1+Fu6PbZmmEFqHiOygsva1PWqMfiXi2Cmv1csaPjTNWZtK4Ag==","signed":{"number":5,"order":{"amount":10000,"attempt":1,"changed_at":"2026-01-01T00:00:00.000Z","code":"http://127.0.0.1:8080/o/W4GAXGN3PZF6YZR8","currency":"CNY","expires_at":"2026-01-01T00:02:00.000Z","merchant":"M0001","order":"A-1","payment":{"fee":38,"log_index":9,"paid_at":"2026-01-01T00:00:00.000Z","payer_tail":"12QD","payment":"PK05Q1RTYK513"},"refunded":1250,"state":"paid","terminal":"T0001"},"refund":{"amount":1250,"changed_at":"2026-01-01T00:00:00.000Z","currency":"CNY","fee":5,"log_index":13,"merchant":"M0001","number":"R1XFY2S5AEJCG","payment":"PK05Q1RTYK513","refund":"R-1","remaining":8750,"state":"accepted","terminal":"T0001"}}}','refund');
INSERT INTO events VALUES('T0001',6,'{"key":"fdf1429e029a0e97","signature":"1LPsQy1ojOvMg7Fur2WSfkDe0URqjoiH2knoNo9MhZztm1yYX5y5tpY6tWYGdsPKwDqzFpiulYIupCt5LrpOCA==","signed":{"number":6,"order":{"amount":500,"attempt":1,"changed_at":"2026-01-01T00:00:00.000Z","code":"http://127.0.0.1:8080/o/GAR9Y28KFYA3DAH4","currency":"CNY","expires_at":"2026-01-01T00:02:00.000Z","merchant":"M0001","order":"A-3","payment":{"fee":2,"log_index":15,"paid_at":"2026-01-01T00:00:00.000Z","payer_tail":"12QD","payment":"PFVTNJ1R8Z712"},"state":"paid","terminal":"T0001"}}}','order');
CREATE TABLE log_leaves(
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    body TEXT NOT NULL CHECK (json_valid(body)),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO log_leaves VALUES(0,'{"at":"2026-01-01T00:00:00.000Z","kind":"member","member":"HOUSE","name":"clearing.counterfoil.local","roles":["issuer","acquirer"],"version":2}',X'fa4bd210f341326834657d16b5fbed42826ecda3ce648233165ac6657c1793e8');
INSERT INTO log_leaves VALUES(1,'{"account":"bank:simulated","account_kind":"bank","at":"2026-01-01T00:00:00.000Z","kind":"account","member":"HOUSE","version":2}',X'468f36f0474f93a7519a9ffbbc94b6c28897025f3c7562c83672ee46a09ed33c');
INSERT INTO log_leaves VALUES(2,'{"account":"income:fees","account_kind":"income","at":"2026-01-01T00:00:00.000Z","kind":"account","member":"HOUSE","version":2}',X'09e7aeab619ae9c172007260047906790c0491ecd78b6f464db2c1af193a96e4');
INSERT INTO log_leaves VALUES(3,'{"account":"suspense:refunds","account_kind":"suspense","at":"2026-01-01T00:00:00.000Z","kind":"account","member":"HOUSE","version":2}',X'358538ab85f71ee5d189f6bcc91a47167515dacd8b4e3e1ae83d1259bd2c0717');
INSERT INTO log_leaves VALUES(4,'{"account":"d2ee56816a3f51c30449771d79917e8b","account_kind":"payable","at":"2026-01-01T00:00:00.000Z","kind":"account","member":"HOUSE","version":2}',X'e6805482c7a86c1ba114e3c1d846e554e37f3611a902b407eaf6e031bc4118a8');
INSERT INTO log_leaves VALUES(5,'{"account":"16a1a0c33aac548f580099b1d2dcbcda","account_kind":"wallet","at":"2026-01-01T00:00:00.000Z","kind":"account","member":"HOUSE","version":2}',X'bf781daf8797cd1d95fc20b89604cdb04e230ab097d9995fbe6311062872650d');
INSERT INTO log_leaves VALUES(6,'{"at":"2026-01-01T00:00:00.000Z","kind":"top-up","postings":[{"account":"bank:simulated","amount":1000000,"currency":"CNY"},{"account":"16a1a0c33aac548f580099b1d2dcbcda","amount":-1000000,"currency":"CNY"}],"rail":"simulated","version":2}',X'ef1f7cd9400e59c3ce4c9feb5455ca619c59f209a92b88a7e59fcc1b4d471ab7');
INSERT INTO log_leaves VALUES(7,'{"at":"2026-01-01T00:00:00.000Z","kind":"member","member":"B0001","name":"Second Bank","roles":["issuer"],"version":2}',X'2680b01373cb128da7f40f162475346ef8c36d60ce0644f30f55dd7789f17a69');
INSERT INTO log_leaves VALUES(8,'{"account":"bank:simulated:B0001","account_kind":"bank","at":"2026-01-01T00:00:00.000Z","kind":"account","member":"B0001","version":2}',X'c3654679dbacbdc8bb0b0d6d58e530d9a2a41f793e824184605a3d413a7ed228');
INSERT INTO log_leaves VALUES(9,'{"amount":10000,"at":"2026-01-01T00:00:00.000Z","currency":"CNY","fee":38,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"payment","order_commitment":"639d3832ae0597874f9f71bd0cbac64ccbed00c93d3d80a68d30e8999797f88f","payment":"PK05Q1RTYK513","postings":[{"account":"16a1a0c33aac548f580099b1d2dcbcda","amount":10000,"currency":"CNY"},{"account":"d2ee56816a3f51c30449771d79917e8b","amount":-9962,"currency":"CNY"},{"account":"income:fees","amount":-38,"currency":"CNY"}],"version":2}',X'4b0e1ff22ed7ce2c9f5d59d2885b690166a9b7ccbbfd81091be0357286c597d2');
INSERT INTO log_leaves VALUES(10,'{"amount":777,"at":"2026-01-01T00:00:00.000Z","currency":"CNY","fee":3,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"payment","order_commitment":"456c7b737e8d0a4c29b58bb1eabb2e08472795946c99d1821cb5451f0d7ba448","payment":"PS2QQWER8NP1F","postings":[{"account":"16a1a0c33aac548f580099b1d2dcbcda","amount":777,"currency":"CNY"},{"account":"d2ee56816a3f51c30449771d79917e8b","amount":-774,"currency":"CNY"},{"account":"income:fees","amount":-3,"currency":"CNY"}],"version":2}',X'b027d95b0b2dbcf5a6922b8b53eb68347c1400467964c0f82a3650d07e63d668');
INSERT INTO log_leaves VALUES(11,'{"amount":4321,"at":"2026-01-01T00:00:00.000Z","currency":"CNY","fee":16,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"charge","order_commitment":"08b3c49d3ee80d2b558e1f8c16d686bf302eb70a3f87c6a985e090b3e2e16182","payment":"P9G5FH0C5A9XG","postings":[{"account":"16a1a0c33aac548f580099b1d2dcbcda","amount":4321,"currency":"CNY"},{"account":"d2ee56816a3f51c30449771d79917e8b","amount":-4305,"currency":"CNY"},{"account":"income:fees","amount":-16,"currency":"CNY"}],"version":2}',X'c1308db296ee86ec5e67830506a6c31e4e0073431e9a9e8b258d5866de06e6c5');
INSERT INTO log_leaves VALUES(12,'{"amount":4321,"at":"2026-01-01T00:00:00.000Z","currency":"CNY","fee":16,"kind":"reversal","payment":"P9G5FH0C5A9XG","postings":[{"account":"16a1a0c33aac548f580099b1d2dcbcda","amount":-4321,"currency":"CNY"},{"account":"d2ee56816a3f51c30449771d79917e8b","amount":4305,"currency":"CNY"},{"account":"income:fees","amount":16,"currency":"CNY"}],"reversal":"RP8C1GR3FH74B","version":2}',X'57a52471feffd645718bef82f6cd5ee2dd02ac0e862194dbbd5e99dd167df799');
INSERT INTO log_leaves VALUES(13,'{"amount":1250,"at":"2026-01-01T00:00:00.000Z","currency":"CNY","fee":5,"kind":"refund","payment":"PK05Q1RTYK513","postings":[{"account":"d2ee56816a3f51c30449771d79917e8b","amount":1245,"currency":"CNY"},{"account":"income:fees","amount":5,"currency":"CNY"},{"account":"16a1a0c33aac548f580099b1d2dcbcda","amount":-1250,"currency":"CNY"}],"refund":"R1XFY2S5AEJCG","remaining":8750,"version":2}',X'5cc658357c023f15bb413c066b5d98c5011e77da95adde1949c3c327f285a6e9');
INSERT INTO log_leaves VALUES(14,'{"after":{"root":"0000000000000000000000000000000000000000000000000000000000000000","size":0},"at":"2026-01-01T00:00:00.000Z","before":{"root":"0000000000000000000000000000000000000000000000000000000000000000","size":0},"business_day":"2026-01-01","digest":"eebd03ee8c9ead12bb3363d1459be1096582100822f7eaaabf3f21e9d90c32ca","end_sequence":9,"first_sequence":1,"kind":"batch","number":1,"terminal":"T0001","totals":[{"amount":15098,"count":3,"currency":"CNY","fee":57,"kind":"payment"},{"amount":5571,"count":2,"currency":"CNY","fee":21,"kind":"refund"}],"version":2}',X'4e6c24a01a8a0795dac060703442ce7cd50268e0b6821fd9848355377af79dcb');
INSERT INTO log_leaves VALUES(15,'{"amount":500,"at":"2026-01-01T00:00:00.000Z","currency":"CNY","fee":2,"fee_schedule":{"minimum":0,"rate_parts_per_million":3800},"kind":"payment","order_commitment":"e37ee244d02ca191dea18750620b9e4cff91e714bf93e6c489509576c584c414","payment":"PFVTNJ1R8Z712","postings":[{"account":"16a1a0c33aac548f580099b1d2dcbcda","amount":500,"currency":"CNY"},{"account":"d2ee56816a3f51c30449771d79917e8b","amount":-498,"currency":"CNY"},{"account":"income:fees","amount":-2,"currency":"CNY"}],"version":2}',X'6fb55f41ec1e0d74e22b4333d41aebcfbfb0df3218501faf31809ae833cf213b');
CREATE TABLE log_nodes(
    level INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;
INSERT INTO log_nodes VALUES(0,0,X'fa4bd210f341326834657d16b5fbed42826ecda3ce648233165ac6657c1793e8');
INSERT INTO log_nodes VALUES(0,1,X'468f36f0474f93a7519a9ffbbc94b6c28897025f3c7562c83672ee46a09ed33c');
INSERT INTO log_nodes VALUES(0,2,X'09e7aeab619ae9c172007260047906790c0491ecd78b6f464db2c1af193a96e4');
INSERT INTO log_nodes VALUES(0,3,X'358538ab85f71ee5d189f6bcc91a47167515dacd8b4e3e1ae83d1259bd2c0717');
INSERT INTO log_nodes VALUES(0,4,X'e6805482c7a86c1ba114e3c1d846e554e37f3611a902b407eaf6e031bc4118a8');
INSERT INTO log_nodes VALUES(0,5,X'bf781daf8797cd1d95fc20b89604cdb04e230ab097d9995fbe6311062872650d');
INSERT INTO log_nodes VALUES(0,6,X'ef1f7cd9400e59c3ce4c9feb5455ca619c59f209a92b88a7e59fcc1b4d471ab7');
INSERT INTO log_nodes VALUES(0,7,X'2680b01373cb128da7f40f162475346ef8c36d60ce0644f30f55dd7789f17a69');
INSERT INTO log_nodes VALUES(0,8,X'c3654679dbacbdc8bb0b0d6d58e530d9a2a41f793e824184605a3d413a7ed228');
INSERT INTO log_nodes VALUES(0,9,X'4b0e1ff22ed7ce2c9f5d59d2885b690166a9b7ccbbfd81091be0357286c597d2');
INSERT INTO log_nodes VALUES(0,10,X'b027d95b0b2dbcf5a6922b8b53eb68347c1400467964c0f82a3650d07e63d668');
INSERT INTO log_nodes VALUES(0,11,X'c1308db296ee86ec5e67830506a6c31e4e0073431e9a9e8b258d5866de06e6c5');
INSERT INTO log_nodes VALUES(0,12,X'57a52471feffd645718bef82f6cd5ee2dd02ac0e862194dbbd5e99dd167df799');
INSERT INTO log_nodes VALUES(0,13,X'5cc658357c023f15bb413c066b5d98c5011e77da95adde1949c3c327f285a6e9');
INSERT INTO log_nodes VALUES(0,14,X'4e6c24a01a8a0795dac060703442ce7cd50268e0b6821fd9848355377af79dcb');
INSERT INTO log_nodes VALUES(0,15,X'6fb55f41ec1e0d74e22b4333d41aebcfbfb0df3218501faf31809ae833cf213b');
INSERT INTO log_nodes VALUES(1,0,X'2772244fe4eba20441a49e3638b425faeead4f5121457a1d8f23454b5dbfb72a');
INSERT INTO log_nodes VALUES(1,1,X'03fdb48abea1f175a872d0e483e57801e80d68a7e799d2461ee92d8120b1d983');
INSERT INTO log_nodes VALUES(1,2,X'fe0f608fed36a95a1672ea26ab789bc44243410185da0f04f69e34defc501269');
INSERT INTO log_nodes VALUES(1,3,X'fad493bea7ae8d7b7f0b73d202f8471720cd5d324cc90e49c3b982928610fcf3');
INSERT INTO log_nodes VALUES(1,4,X'84ffcd788d3e0c6216075db8e85dc7956a2a1c8e652ac013de83b5a6fc707616');
INSERT INTO log_nodes VALUES(1,5,X'575f878becd52a1839775d4fb1995e67401849dd7e879597820c20d5a364fec4');
INSERT INTO log_nodes VALUES(1,6,X'5f8013955d0ce379bd5e916d4ca85dea461168366d5282ba147c23744154fe52');
INSERT INTO log_nodes VALUES(1,7,X'b68d5ff3698b7609e01f830950ce545513c6ee35260f2ff9e4c26a134b5f2f42');
INSERT INTO log_nodes VALUES(2,0,X'a9f9892932cb4cee2e92d908ea38f9830bbe65a8dabbcc82c1b3292eeb7a90cb');
INSERT INTO log_nodes VALUES(2,1,X'b0dd7fe5851315314238829ba7e477bdf627d2772ead9742bdd40b0c3b88fb64');
INSERT INTO log_nodes VALUES(2,2,X'5511665aeb520892190ccdf56fd663b7fd1299784cbdab649920ca52d35de233');
INSERT INTO log_nodes VALUES(2,3,X'8b2da8e7daaba0860fc4bda3fef922eb79cc939decca85c1ade4f5ecbb886a19');
INSERT INTO log_nodes VALUES(3,0,X'dcea422934af4693997aa367c1b25acb754a16e92e68966b032adea79c1090a1');
INSERT INTO log_nodes VALUES(3,1,X'ec0ead80605d13b12ad1a0b573a1d14df426183dcb57cbc8669f89d0cd389861');
INSERT INTO log_nodes VALUES(4,0,X'057e35c994c899f258132f0b65436e66ef177c20f8e6e746f723a0dd5b807e1f');
CREATE TABLE accounts(account TEXT PRIMARY KEY, pseudonym TEXT NOT NULL UNIQUE, kind TEXT, member TEXT REFERENCES members, log_index INTEGER REFERENCES log_leaves) STRICT, WITHOUT ROWID;
INSERT INTO accounts VALUES('bank:simulated','bank:simulated','bank','HOUSE',1);
INSERT INTO accounts VALUES('bank:simulated:B0001','bank:simulated:B0001','bank','B0001',8);
INSERT INTO accounts VALUES('income:fees','income:fees','income','HOUSE',2);
INSERT INTO accounts VALUES('payable:M0001','d2ee56816a3f51c30449771d79917e8b','payable','HOUSE',4);
INSERT INTO accounts VALUES('suspense:refunds','suspense:refunds','suspense','HOUSE',3);
INSERT INTO accounts VALUES('wallet:WE4ZD1412QD','16a1a0c33aac548f580099b1d2dcbcda','wallet','HOUSE',5);
CREATE TABLE journal(
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    recorded_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    log_index INTEGER NOT NULL UNIQUE REFERENCES log_leaves
) STRICT;
INSERT INTO journal VALUES(1,'2026-01-01T00:00:00.000Z','top-up','{"postings":[{"account":"bank:simulated","amount":1000000,"currency":"CNY"},{"account":"wallet:WE4ZD1412QD","amount":-1000000,"currency":"CNY"}]}',6);
INSERT INTO journal VALUES(2,'2026-01-01T00:00:00.000Z','payment','{"attempt":1,"merchant":"M0001","order":"A-1","payment":"PK05Q1RTYK513","postings":[{"account":"wallet:WE4ZD1412QD","amount":10000,"currency":"CNY"},{"account":"payable:M0001","amount":-9962,"currency":"CNY"},{"account":"income:fees","amount":-38,"currency":"CNY"}]}',9);
INSERT INTO journal VALUES(3,'2026-01-01T00:00:00.000Z','payment','{"attempt":1,"merchant":"M0001","order":"A-2","payment":"PS2QQWER8NP1F","postings":[{"account":"wallet:WE4ZD1412QD","amount":777,"currency":"CNY"},{"account":"payable:M0001","amount":-774,"currency":"CNY"},{"account":"income:fees","amount":-3,"currency":"CNY"}]}',10);
INSERT INTO journal VALUES(4,'2026-01-01T00:00:00.000Z','charge','{"attempt":1,"merchant":"M0001","order":"C-1","payment":"P9G5FH0C5A9XG","postings":[{"account":"wallet:WE4ZD1412QD","amount":4321,"currency":"CNY"},{"account":"payable:M0001","amount":-4305,"currency":"CNY"},{"account":"income:fees","amount":-16,"currency":"CNY"}]}',11);
INSERT INTO journal VALUES(5,'2026-01-01T00:00:00.000Z','reversal','{"attempt":1,"merchant":"M0001","order":"C-1","payment":"P9G5FH0C5A9XG","postings":[{"account":"wallet:WE4ZD1412QD","amount":-4321,"currency":"CNY"},{"account":"payable:M0001","amount":4305,"currency":"CNY"},{"account":"income:fees","amount":16,"currency":"CNY"}]}',12);
INSERT INTO journal VALUES(6,'2026-01-01T00:00:00.000Z','refund','{"attempt":1,"merchant":"M0001","order":"A-1","payment":"PK05Q1RTYK513","postings":[{"account":"payable:M0001","amount":1245,"currency":"CNY"},{"account":"income:fees","amount":5,"currency":"CNY"},{"account":"wallet:WE4ZD1412QD","amount":-1250,"currency":"CNY"}],"refund":"R1XFY2S5AEJCG"}',13);
INSERT INTO journal VALUES(7,'2026-01-01T00:00:00.000Z','payment','{"attempt":1,"merchant":"M0001","order":"A-3","payment":"PFVTNJ1R8Z712","postings":[{"account":"wallet:WE4ZD1412QD","amount":500,"currency":"CNY"},{"account":"payable:M0001","amount":-498,"currency":"CNY"},{"account":"income:fees","amount":-2,"currency":"CNY"}]}',15);
CREATE TABLE postings(
    sequence INTEGER NOT NULL REFERENCES journal,
    line INTEGER NOT NULL,
    account TEXT NOT NULL REFERENCES accounts,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (sequence, line)
) STRICT, WITHOUT ROWID;
INSERT INTO postings VALUES(1,0,'bank:simulated','CNY',1000000);
INSERT INTO postings VALUES(1,1,'wallet:WE4ZD1412QD','CNY',-1000000);
INSERT INTO postings VALUES(2,0,'wallet:WE4ZD1412QD','CNY',10000);
INSERT INTO postings VALUES(2,1,'payable:M0001','CNY',-9962);
INSERT INTO postings VALUES(2,2,'income:fees','CNY',-38);
INSERT INTO postings VALUES(3,0,'wallet:WE4ZD1412QD','CNY',777);
INSERT INTO postings VALUES(3,1,'payable:M0001','CNY',-774);
INSERT INTO postings VALUES(3,2,'income:fees','CNY',-3);
INSERT INTO postings VALUES(4,0,'wallet:WE4ZD1412QD','CNY',4321);
INSERT INTO postings VALUES(4,1,'payable:M0001','CNY',-4305);
INSERT INTO postings VALUES(4,2,'income:fees','CNY',-16);
INSERT INTO postings VALUES(5,0,'wallet:WE4ZD1412QD','CNY',-4321);
INSERT INTO postings VALUES(5,1,'payable:M0001','CNY',4305);
INSERT INTO postings VALUES(5,2,'income:fees','CNY',16);
INSERT INTO postings VALUES(6,0,'payable:M0001','CNY',1245);
INSERT INTO postings VALUES(6,1,'income:fees','CNY',5);
INSERT INTO postings VALUES(6,2,'wallet:WE4ZD1412QD','CNY',-1250);
INSERT INTO postings VALUES(7,0,'wallet:WE4ZD1412QD','CNY',500);
INSERT INTO postings VALUES(7,1,'payable:M0001','CNY',-498);
INSERT INTO postings VALUES(7,2,'income:fees','CNY',-2);
CREATE TABLE balances(
    account TEXT NOT NULL REFERENCES accounts,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (account, currency),
    CHECK (amount <= 0 OR account NOT GLOB 'wallet:*')
) STRICT, WITHOUT ROWID;
INSERT INTO balances VALUES('bank:simulated','CNY',1000000);
INSERT INTO balances VALUES('income:fees','CNY',-38);
INSERT INTO balances VALUES('payable:M0001','CNY',-9989);
INSERT INTO balances VALUES('wallet:WE4ZD1412QD','CNY',-989973);
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
INSERT INTO batches VALUES('T0001',1,X'7b226b6579223a2231356262363730363334613139656238222c227369676e6174757265223a2264335856494c53567277473368572b654947366c59366f516731516174613063465a35634d6761424c35506845623833367550367963746d496c2b506f63567048484432754d6138716a5842344233742b664c6f41673d3d222c227369676e6564223a7b226166746572223a7b22726f6f74223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2273697a65223a307d2c226265666f7265223a7b22726f6f74223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c2273697a65223a307d2c22627573696e6573735f646179223a22323032362d30312d3031222c22656e645f73657175656e6365223a392c2266697273745f73657175656e6365223a312c226c696e6573223a5b7b22616d6f756e74223a31303030302c2263757272656e6379223a22434e59222c22666565223a33382c226b696e64223a227061796d656e74222c227061796d656e74223a22504b303551315254594b353133227d2c7b22616d6f756e74223a3737372c2263757272656e6379223a22434e59222c22666565223a332c226b696e64223a227061796d656e74222c227061796d656e74223a225053325151574552384e503146227d2c7b22616d6f756e74223a343332312c2263757272656e6379223a22434e59222c22666565223a31362c226b696e64223a227061796d656e74222c227061796d656e74223a2250394735464830433541395847227d2c7b22616d6f756e74223a343332312c2263757272656e6379223a22434e59222c22666565223a31362c226b696e64223a22726566756e64222c227061796d656e74223a2252503843314752334648373442227d2c7b22616d6f756e74223a313235302c2263757272656e6379223a22434e59222c22666565223a352c226b696e64223a22726566756e64222c227061796d656e74223a22523158465932533541454a4347227d5d2c226d65726368616e74223a224d30303031222c226e756d626572223a312c227365616c65645f6174223a22323032362d30312d30315430303a30303a30302e3030305a222c227368696674223a312c227465726d696e616c223a225430303031222c22746f74616c73223a5b7b22616d6f756e74223a31353039382c22636f756e74223a332c2263757272656e6379223a22434e59222c22666565223a35372c226b696e64223a227061796d656e74227d2c7b22616d6f756e74223a353537312c22636f756e74223a322c2263757272656e6379223a22434e59222c22666565223a32312c226b696e64223a22726566756e64227d5d7d7d','eebd03ee8c9ead12bb3363d1459be1096582100822f7eaaabf3f21e9d90c32ca',9,'{"key":"fdf1429e029a0e97","signature":"PpQVXq26GSLFLTlifdcMS1WjgC/1oWcsKHx0fpvnrM9ydYqLo/osbMNudeJU7S/vc8E5yNMOP198xPuhpDq1DQ==","signed":{"digest":"eebd03ee8c9ead12bb3363d1459be1096582100822f7eaaabf3f21e9d90c32ca","leaf":"{\"after\":{\"root\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"size\":0},\"at\":\"2026-01-01T00:00:00.000Z\",\"before\":{\"root\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"size\":0},\"business_day\":\"2026-01-01\",\"digest\":\"eebd03ee8c9ead12bb3363d1459be1096582100822f7eaaabf3f21e9d90c32ca\",\"end_sequence\":9,\"first_sequence\":1,\"kind\":\"batch\",\"number\":1,\"terminal\":\"T0001\",\"totals\":[{\"amount\":15098,\"count\":3,\"currency\":\"CNY\",\"fee\":57,\"kind\":\"payment\"},{\"amount\":5571,\"count\":2,\"currency\":\"CNY\",\"fee\":21,\"kind\":\"refund\"}],\"version\":2}","log_index":14,"number":1,"received_at":"2026-01-01T00:00:00.000Z","terminal":"T0001"}}',14,'2026-01-01T00:00:00.000Z');
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
CREATE TABLE nonces(
    key_identifier TEXT NOT NULL,
    nonce TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (key_identifier, nonce)
) STRICT, WITHOUT ROWID;
CREATE TABLE members(
    member TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    is_issuer INTEGER NOT NULL CHECK (is_issuer IN (0, 1)),
    is_acquirer INTEGER NOT NULL CHECK (is_acquirer IN (0, 1)),
    added_at TEXT NOT NULL,
    log_index INTEGER NOT NULL UNIQUE REFERENCES log_leaves,
    CHECK (is_issuer + is_acquirer > 0)
) STRICT;
INSERT INTO members VALUES('HOUSE','clearing.counterfoil.local',1,1,'2026-01-01T00:00:00.000Z',0);
INSERT INTO members VALUES('B0001','Second Bank',1,0,'2026-01-01T00:00:00.000Z',7);
CREATE TABLE payer_codes(
    code_hash BLOB PRIMARY KEY CHECK (length(code_hash) = 32),
    wallet TEXT NOT NULL REFERENCES wallets,
    last_four TEXT NOT NULL CHECK (length(last_four) = 4),
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO payer_codes VALUES(X'990f8c3b4bbb7be4209710c2795611aeaf65432f54a418e1b27b4343a7409656','WE4ZD1412QD','3088','2026-01-01T00:01:00.000Z','2026-01-01T00:00:00.000Z');
CREATE TABLE IF NOT EXISTS "orders"(
    merchant TEXT NOT NULL REFERENCES merchants,
    order_number TEXT NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    terminal TEXT NOT NULL REFERENCES terminals,
    mode TEXT NOT NULL CHECK (mode IN ('merchant-presented', 'consumer-presented', 'static')),
    token TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    payer_code_hash BLOB,
    state TEXT NOT NULL CHECK (
        state IN ('open', 'authorising', 'paid', 'declined', 'cancelled', 'expired', 'reversed')
    ),
    reason TEXT,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    note TEXT,
    expires_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    late_at TEXT,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    payment TEXT UNIQUE,
    wallet TEXT REFERENCES wallets,
    fee INTEGER CHECK (fee BETWEEN 0 AND amount),
    fees TEXT CHECK (fees IS NULL OR json_valid(fees)),
    paid_at TEXT,
    business_day TEXT,
    log_index INTEGER UNIQUE,
    refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND amount),
    refunded_fee INTEGER NOT NULL DEFAULT 0 CHECK (refunded_fee BETWEEN 0 AND coalesce(fee, 0)),
    reversal TEXT UNIQUE,
    batch INTEGER,
    PRIMARY KEY (merchant, order_number, attempt),
    CHECK ((state IN ('paid', 'reversed')) = (payment IS NOT NULL)),
    CHECK ((state = 'reversed') = (reversal IS NOT NULL)),
    CHECK (payment IS NULL OR wallet IS NOT NULL),
    CHECK (state <> 'authorising' OR wallet IS NOT NULL),
    CHECK ((payment IS NULL) = (fee IS NULL)),
    CHECK ((payment IS NULL) = (fees IS NULL)),
    CHECK ((payment IS NULL) = (paid_at IS NULL)),
    CHECK ((payment IS NULL) = (log_index IS NULL)),
    CHECK (batch IS NULL OR payment IS NOT NULL),
    CHECK (refunded = 0 OR state = 'paid')
) STRICT;
INSERT INTO orders VALUES('M0001','A-1',1,'T0001','merchant-presented','W4GAXGN3PZF6YZR8','http://127.0.0.1:8080/o/W4GAXGN3PZF6YZR8',NULL,'paid',NULL,10000,'CNY',NULL,'2026-01-01T00:02:00.000Z','2026-01-01T00:00:00.000Z',NULL,X'e3b8bf3f9bea4f8f36ea0185dc7179ad','PK05Q1RTYK513','WE4ZD1412QD',38,'{"minimum":0,"rate_parts_per_million":3800}','2026-01-01T00:00:00.000Z','2026-01-01',9,1250,5,NULL,1);
INSERT INTO orders VALUES('M0001','A-2',1,'T0001','merchant-presented','EZTKN6X2A8P1FER2','http://127.0.0.1:8080/o/EZTKN6X2A8P1FER2',NULL,'paid',NULL,777,'CNY',NULL,'2026-01-01T00:02:00.000Z','2026-01-01T00:00:00.000Z',NULL,X'28caa8155da7e95e74b4048c016b9d5d','PS2QQWER8NP1F','WE4ZD1412QD',3,'{"minimum":0,"rate_parts_per_million":3800}','2026-01-01T00:00:00.000Z','2026-01-01',10,0,0,NULL,1);
INSERT INTO orders VALUES('M0001','C-1',1,'T0001','consumer-presented','9MMSSCMQZDNTJ4S4','',X'990f8c3b4bbb7be4209710c2795611aeaf65432f54a418e1b27b4343a7409656','reversed',NULL,4321,'CNY',NULL,'2026-01-01T00:02:00.000Z','2026-01-01T00:00:00.000Z',NULL,X'2d3f49121914d70d5fe63667b112c485','P9G5FH0C5A9XG','WE4ZD1412QD',16,'{"minimum":0,"rate_parts_per_million":3800}','2026-01-01T00:00:00.000Z','2026-01-01',11,0,0,'RP8C1GR3FH74B',1);
INSERT INTO orders VALUES('M0001','A-3',1,'T0001','merchant-presented','GAR9Y28KFYA3DAH4','http://127.0.0.1:8080/o/GAR9Y28KFYA3DAH4',NULL,'paid',NULL,500,'CNY',NULL,'2026-01-01T00:02:00.000Z','2026-01-01T00:00:00.000Z',NULL,X'bb8c47ea3caa450a0dac07f526685856','PFVTNJ1R8Z712','WE4ZD1412QD',2,'{"minimum":0,"rate_parts_per_million":3800}','2026-01-01T00:00:00.000Z','2026-01-01',15,0,0,NULL,NULL);
CREATE TABLE withdrawals(
    merchant TEXT NOT NULL REFERENCES merchants,
    order_number TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    terminal TEXT NOT NULL REFERENCES terminals,
    at TEXT NOT NULL,
    PRIMARY KEY (merchant, order_number, attempt)
) STRICT, WITHOUT ROWID;
CREATE TABLE refunds(
    merchant TEXT NOT NULL REFERENCES merchants,
    refund TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    terminal TEXT NOT NULL REFERENCES terminals,
    payment TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    fee INTEGER NOT NULL CHECK (fee BETWEEN 0 AND amount),
    remaining INTEGER NOT NULL CHECK (remaining >= 0),
    state TEXT NOT NULL CHECK (state IN ('accepted', 'refused', 'pending', 'failed')),
    cause TEXT,
    requested_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    due_at TEXT,
    log_index INTEGER UNIQUE REFERENCES log_leaves,
    batch INTEGER,
    PRIMARY KEY (merchant, refund),
    CHECK ((state = 'refused') = (log_index IS NULL)),
    CHECK ((state = 'pending') = (due_at IS NOT NULL))
) STRICT;
INSERT INTO refunds VALUES('M0001','R-1','R1XFY2S5AEJCG','T0001','PK05Q1RTYK513',1250,'CNY','returned',5,8750,'accepted',NULL,'2026-01-01T00:00:00.000Z','2026-01-01T00:00:00.000Z',NULL,13,1);
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
CREATE INDEX payer_codes_by_age ON payer_codes(expires_at);
CREATE INDEX orders_waiting ON orders(wallet, changed_at) WHERE state = 'authorising';
CREATE INDEX orders_by_static_code ON orders(wallet, business_day) WHERE mode = 'static';
CREATE TRIGGER orders_end AFTER UPDATE OF state ON orders
WHEN NEW.state <> OLD.state AND NOT (
    OLD.state = 'open' OR OLD.state = 'authorising' AND NEW.state <> 'open'
    OR OLD.state = 'paid' AND NEW.state = 'reversed'
)
BEGIN SELECT RAISE(ABORT, 'an order that ended does not change its state'); END;
CREATE INDEX refunds_by_payment ON refunds(payment);
CREATE INDEX refunds_pending ON refunds(due_at) WHERE state = 'pending';
CREATE TRIGGER refunds_end AFTER UPDATE OF state ON refunds WHEN OLD.state <> 'pending' AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'a refund that ended does not change its state'); END;
COMMIT;
