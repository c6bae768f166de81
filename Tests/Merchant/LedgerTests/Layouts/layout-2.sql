PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
INSERT INTO grdb_migrations VALUES('2');
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    recorded_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    leaf BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-27T00:48:48.980Z','ledger.founded','{"actor":"root","data":{"ledger":"FB0FE6GWA92Q55HE","profile":{"city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"}},"kind":"ledger.founded","postings":[],"recorded_at":"2026-11-27T00:48:48.980Z","salt":"OeNVa/PDANCgymymh8lNmg==","sequence":1,"version":1}',X'9eafed92594c46bf152bc5ff209b61df93c5484351922eb380bcc05f1ad12f30');
INSERT INTO journal VALUES(2,'2026-11-27T00:48:49.061Z','terminal.paired','{"actor":"root","data":{"clearing":"http://127.0.0.1:44051","pairing":{"log_origin":"demo.counterfoil.example","node_key":"X9u+RIelEpr230w1AyhEwz7VUfWvyS8Rha5LIUhIUiU=","paired_at":"2026-11-27T00:48:49.044Z","profile":{"acquirer":"HOUSE","city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"M0001","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"nLwPatZ28V2HIXMtl7IZKNGZ2LRuGHuOjaxMgXAcaBM="}},"kind":"terminal.paired","postings":[],"recorded_at":"2026-11-27T00:48:49.061Z","salt":"9uCyfkW1SStbEjNhCm7m+A==","sequence":2,"version":1}',X'0d6539ae98866f1f0f4e21235f3de24c6d8c6bdf3f8c46a8cf10b6b63719d140');
INSERT INTO journal VALUES(3,'2026-11-27T00:48:49.180Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":0,"number":1},"kind":"shift.opened","postings":[],"recorded_at":"2026-11-27T00:48:49.180Z","salt":"E/wXXbNBQc+EOJIsUHeKZw==","sequence":3,"shift":1,"version":1}',X'8e41fa755c683a7a35a8836bd0ef00b12de319af3f638fa4d6bca2d1654b0056');
INSERT INTO journal VALUES(4,'2026-11-27T00:48:49.194Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":1602,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.194Z","idempotency_key":"2QVPB1CZ176AGM5C0P9S7PD8FG","order":"T0001-000001"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.194Z","salt":"ZU0wJaXc60reBxw1vkUeiw==","sequence":4,"shift":1,"version":1}',X'd144b5d951678fa9fff4f3f1351c37b3319b867d872bd3b9f0d6ea2ada6f706b');
INSERT INTO journal VALUES(5,'2026-11-27T00:48:49.239Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/PJH3QV6D8Q266AQS","order":"T0001-000001"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.239Z","salt":"stdZ6M3sEOPp6yx1iAxAXQ==","sequence":5,"shift":1,"version":1}',X'f2dc4764cb66fb0e81575f62ef54bd7d1a55348f185f01d0eadf5e4ef429c0de');
INSERT INTO journal VALUES(6,'2026-11-27T00:48:49.246Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":14979,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.246Z","idempotency_key":"X4HRWT06A5TEC0CV7X6XEEEW5P","order":"T0001-000002"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.246Z","salt":"sXVI5L02aS0muyv+TpZt1w==","sequence":6,"shift":1,"version":1}',X'dfa245714ecfeb073818896b4e7d7f323ef90fd18369fb06ba2511540c28c9be');
INSERT INTO journal VALUES(7,'2026-11-27T00:48:49.270Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/710H33GZFTDYGHJW","order":"T0001-000002"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.270Z","salt":"cvJMtcmZtYaykZu0TWhjEw==","sequence":7,"shift":1,"version":1}',X'e78d2e40615e695988fcf0976a60807a6a38a91f0081441f790a9d565075b7c8');
INSERT INTO journal VALUES(8,'2026-11-27T00:48:49.277Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":10932,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.277Z","idempotency_key":"3143C07TJTKXPG0XA8JMZJR81A","order":"T0001-000003"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.277Z","salt":"I7Wbe3A6IIvyAFX0OaFAng==","sequence":8,"shift":1,"version":1}',X'4859ec0b0e973d6fe375154bf95bab8d3046a7b8415618e0a5888a48544c41b1');
INSERT INTO journal VALUES(9,'2026-11-27T00:48:49.310Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/3Q8PEVGFWZX0M9T8","order":"T0001-000003"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.310Z","salt":"kzFqQq8665FKxpAojyG/YQ==","sequence":9,"shift":1,"version":1}',X'0d4b46759f6362831fa37337f398a2798cb321d7bd6c4ef8a24242a56df50678');
INSERT INTO journal VALUES(10,'2026-11-27T00:48:49.316Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":1,"order":"T0001-000002","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T00:48:49.316Z","salt":"7UOx2YMvO/kyokZtu7j3eA==","sequence":10,"shift":1,"version":1}',X'ef0ccf007a1498b33d2c4ad01c2315f8f7a2be36e7ad44dcd9af4930c51429d7');
INSERT INTO journal VALUES(11,'2026-11-27T00:48:49.328Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":3618,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.328Z","idempotency_key":"VY32HMHP77C7Z4YH2F9322JVK6","order":"T0001-000004"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.328Z","salt":"IDF/iWAJ1Rr7OQnm9XTr5w==","sequence":11,"shift":1,"version":1}',X'ba751fc11323a0003e9ba9f86012e56d3cd7b8b69ae42554987251a81e5a1dd5');
INSERT INTO journal VALUES(12,'2026-11-27T00:48:49.338Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":1602,"attempt":1,"currency":"CNY","event":2,"late":false,"order":"T0001-000001","payment":{"fee":6,"log_index":29,"paid_at":"2026-11-27T00:48:49.307Z","payer_tail":"B8N5","payment":"P61EVSM8846DD"},"signature":"ndxReEtXcJXk6CDe9eFXPxIB6Vrh7CeyAkx/sG1VQcRZMgaw7tHMWQtIDYiF2OlwW2CGyvpwxP5uV86zO3wIBw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":1596,"currency":"CNY"},{"account":"expenses:fees","amount":6,"currency":"CNY"},{"account":"income:sales","amount":-1602,"currency":"CNY"}],"recorded_at":"2026-11-27T00:48:49.338Z","salt":"yTjXSn6+0w5qum8BKEE0Fg==","sequence":12,"shift":1,"version":1}',X'c9f644a1458cf2cf66f041b623d3126a24a308784e7dfac3d6a23fa70cf16b01');
INSERT INTO journal VALUES(13,'2026-11-27T00:48:49.357Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/AKZH5KMNWV4GXC1C","order":"T0001-000004"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.357Z","salt":"/AU3UCubG3K3xnYvvWZxDA==","sequence":13,"shift":1,"version":1}',X'd8eb725169bda4dd5a1f5feb0852edf1808c38408d9662f1516cff2ddebf07b1');
INSERT INTO journal VALUES(14,'2026-11-27T00:48:49.362Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8196,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.362Z","idempotency_key":"QVWZTNWK7R05V5JHG06WQG2RCS","order":"T0001-000005"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.362Z","salt":"UbZ3GQxmG44ZDKz/3BOYCg==","sequence":14,"shift":1,"version":1}',X'082ab68253b1c95b872c319210363541c50f38378249e23f79e05d50ee375848');
INSERT INTO journal VALUES(15,'2026-11-27T00:48:49.388Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":10932,"attempt":1,"currency":"CNY","event":3,"late":false,"order":"T0001-000003","payment":{"fee":42,"log_index":30,"paid_at":"2026-11-27T00:48:49.370Z","payer_tail":"J0NF","payment":"PAR2QSBXZGQQ8"},"signature":"gNVF4XbEmR4MC6BAbaIJhGGNMKOM7JYdtQ7hDIGQO8qAyt5992yNh2CvkH8rC2tpvnPZ6QFSUSWptGMOQNe7Cg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":10890,"currency":"CNY"},{"account":"expenses:fees","amount":42,"currency":"CNY"},{"account":"income:sales","amount":-10932,"currency":"CNY"}],"recorded_at":"2026-11-27T00:48:49.388Z","salt":"LKscK9xcC5YpELySE/fBBA==","sequence":15,"shift":1,"version":1}',X'305d7c3a5d58052db77fca68c983b75bbd3697cee124f150d89a75f8f0211a07');
INSERT INTO journal VALUES(16,'2026-11-27T00:48:49.406Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":4,"order":"T0001-000004","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T00:48:49.406Z","salt":"+yR7WkrsrUYM7S+3zwOcuQ==","sequence":16,"shift":1,"version":1}',X'238d2a101f43abe0d6d3f83c96fd6229a05ed85723dbcbfbd636b144bbc3d8a9');
INSERT INTO journal VALUES(17,'2026-11-27T00:48:49.418Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/J4X9T0PJHZ7K1S88","order":"T0001-000005"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.418Z","salt":"uNZg1wYUc6eC/pW/UDHoBw==","sequence":17,"shift":1,"version":1}',X'fa34a1f03036fa32b38fb19ba4bd0022124e04bce47e4eb346c5c073fe9d2508');
INSERT INTO journal VALUES(18,'2026-11-27T00:48:49.451Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":394,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.451Z","idempotency_key":"YEN0SV27MCKKSB8W2M2WQJK2DT","order":"T0001-000006"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.451Z","salt":"aB9B+w/pXBf1HzUuoAIwmA==","sequence":18,"shift":1,"version":1}',X'3fd8fdda6e299064dea7697147861d19b0bdb92bd45158e73f7484e8c745fcbd');
INSERT INTO journal VALUES(19,'2026-11-27T00:48:49.478Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/V5J4HSERMK27G8S4","order":"T0001-000006"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.478Z","salt":"O4nRmICc63p/H5RsMhQTXQ==","sequence":19,"shift":1,"version":1}',X'278280f7a29f92f8d39446e7ed4aac99adbfe0944e37a618216dc4d9c5a9eb6b');
INSERT INTO journal VALUES(20,'2026-11-27T00:48:49.487Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":9054,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.487Z","idempotency_key":"F16MZPQGD6PXVCK0HCJ3FTC9FA","order":"T0001-000007"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.487Z","salt":"K2WuRsMk+PHcYYqcLjtdYw==","sequence":20,"shift":1,"version":1}',X'ab06cbf84d09fa13225eda98687a98ee02afc72c9384ec9617a833e22a4dc715');
INSERT INTO journal VALUES(21,'2026-11-27T00:48:49.506Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":8196,"attempt":1,"currency":"CNY","event":5,"late":false,"order":"T0001-000005","payment":{"fee":31,"log_index":31,"paid_at":"2026-11-27T00:48:49.489Z","payer_tail":"1AZH","payment":"P7BM972GCDK2P"},"signature":"Cg/YiN1ALF6SkdrasG/ZmGOfMMpJygM/bvplkyJ6UIPARpWJR+KMVYcQi+I1+C2QOqJCX66bllS4co4oISaQBg==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":8165,"currency":"CNY"},{"account":"expenses:fees","amount":31,"currency":"CNY"},{"account":"income:sales","amount":-8196,"currency":"CNY"}],"recorded_at":"2026-11-27T00:48:49.506Z","salt":"lQNIlHqu5FXniryKctTHEg==","sequence":21,"shift":1,"version":1}',X'3959c3822bd783b61fe0c87504d24aa364bbd70b747b8e7dbf0d93f71d9342b7');
INSERT INTO journal VALUES(22,'2026-11-27T00:48:49.523Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/8QTDAMHSN0VQHYCF","order":"T0001-000007"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.523Z","salt":"eE5/PzX17r1KsxVnyzELWg==","sequence":22,"shift":1,"version":1}',X'16a3de11bad377c31c208252c0c2f96b3a1fb781cba3a49b870876de97e06640');
INSERT INTO journal VALUES(23,'2026-11-27T00:48:49.548Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":394,"attempt":1,"currency":"CNY","event":6,"late":false,"order":"T0001-000006","payment":{"fee":1,"log_index":32,"paid_at":"2026-11-27T00:48:49.534Z","payer_tail":"7DK3","payment":"P5PYNMP4P26N9"},"signature":"a9pQsJrGJT79HXqvPWo2xxC1kH+7JoLdShV2ub5LZ0RcK/Fs0/M6+q+QTjthxAUhZtDXPilwRDHoA1bs92zsAQ==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":393,"currency":"CNY"},{"account":"expenses:fees","amount":1,"currency":"CNY"},{"account":"income:sales","amount":-394,"currency":"CNY"}],"recorded_at":"2026-11-27T00:48:49.548Z","salt":"V9jUAi1kE7JbNeuf6Zr5+Q==","sequence":23,"shift":1,"version":1}',X'b8d3f600acb9b671eda5c13a8cb9836bd70a5c0cbe0ef2284fbe71b40a295681');
INSERT INTO journal VALUES(24,'2026-11-27T00:48:49.560Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":7,"order":"T0001-000007","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T00:48:49.560Z","salt":"Gnuy2Pf9zoIGqxqW3ubKuw==","sequence":24,"shift":1,"version":1}',X'19419b20d10754368a397db2fe0f69ea5354229f2f4aaa9460be1ab69c4ec7b5');
INSERT INTO journal VALUES(25,'2026-11-27T00:48:49.566Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":4593,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.566Z","idempotency_key":"HQGFYR6P9CZ34F5XWV7CK2PVAC","order":"T0001-000008"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.566Z","salt":"HmZyVgqzwFe8zaeTC1B+rA==","sequence":25,"shift":1,"version":1}',X'92c3e19632345528a967fa0cc20464b3ae8bab1b252cf336f0165aad4abca84e');
INSERT INTO journal VALUES(26,'2026-11-27T00:48:49.588Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/8WM10F0JY21JCDJE","order":"T0001-000008"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.588Z","salt":"uLfJdzTw6t3IvCd9nZtg6w==","sequence":26,"shift":1,"version":1}',X'89ac31579c62f3ef49181a054b7c00325d30c4b8f54263ca3ae9a4de6d19e46b');
INSERT INTO journal VALUES(27,'2026-11-27T00:48:49.625Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":8,"order":"T0001-000008","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T00:48:49.625Z","salt":"SZMvexyHSW8sEBJhDnANCg==","sequence":27,"shift":1,"version":1}',X'f20827a785eb6863d6508c7091dd7a63b55437d040b2ed47f361d7ffcf71f3f6');
INSERT INTO journal VALUES(28,'2026-11-27T00:48:49.638Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":8727,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.638Z","idempotency_key":"H7ZANE1EXERHFJYBMY1ARK35J4","order":"T0001-000009"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.638Z","salt":"CDuCM4Qowuj2XLFfbmRhwg==","sequence":28,"shift":1,"version":1}',X'6911fde956281d270efa90d8589228bb5a031ee4186cbbf427fac7e5d3d837a2');
INSERT INTO journal VALUES(29,'2026-11-27T00:48:49.661Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/4Q1C4GGRGK4BD6Q6","order":"T0001-000009"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.661Z","salt":"9310R8npgn1G43on6EW3pQ==","sequence":29,"shift":1,"version":1}',X'0dc6c8572a78b4180b436bfbeebfdcbd7cb912bff751e1499a8d99fdfe8f8461');
INSERT INTO journal VALUES(30,'2026-11-27T00:48:49.711Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"event":9,"order":"T0001-000009","reason":"The customer said no on the phone.","state":"declined"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T00:48:49.711Z","salt":"c9cdhwnGGlq1N/Ai+DQDKA==","sequence":30,"shift":1,"version":1}',X'cc8dfbfad3bf4fa6cb02cef93e116a8c67af5dfb43e93eb5e88b2706f8147d0b');
INSERT INTO journal VALUES(31,'2026-11-27T00:48:49.719Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":14796,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T00:48:52.719Z","idempotency_key":"VZQKQ10G5X96WHV7F5V1WWGFCC","order":"T0001-000010"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T00:48:49.719Z","salt":"/AgBOUuI8UUfWgfeAUmJ9A==","sequence":31,"shift":1,"version":1}',X'5a0c69ccd698acf250476a5cd2250f53c7757cf75761053d1dae719fa31b9a5f');
INSERT INTO journal VALUES(32,'2026-11-27T00:48:49.740Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/1F8KNMZGSMPNH5VX","order":"T0001-000010"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T00:48:49.740Z","salt":"QAHN3XVT3RttJVYgVxENdA==","sequence":32,"shift":1,"version":1}',X'e9b3803897ad577fe66177afe682b511fcb223c0ac58bbdb98736c397abaf57b');
INSERT INTO journal VALUES(33,'2026-11-27T00:48:49.806Z','payment.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":14796,"attempt":1,"currency":"CNY","event":10,"late":false,"order":"T0001-000010","payment":{"fee":56,"log_index":33,"paid_at":"2026-11-27T00:48:49.791Z","payer_tail":"MV81","payment":"PNPHH5QJTQSM8"},"signature":"NafdWOwn1oypAvEydSWlXAuGEYkhRwgYem2CSDIX5peej9opP/TzslNH410K3CMcEZTtIihMGr2Mb3UK+4bjDw==","suspected_duplicate":false},"kind":"payment.accepted","postings":[{"account":"assets:clearing:counterfoil","amount":14740,"currency":"CNY"},{"account":"expenses:fees","amount":56,"currency":"CNY"},{"account":"income:sales","amount":-14796,"currency":"CNY"}],"recorded_at":"2026-11-27T00:48:49.806Z","salt":"v8qEDomL19lVGhjOW9OhAw==","sequence":33,"shift":1,"version":1}',X'bc97455bdb2393da0708c1e761cc6fde2a01abf4dab86f976005cb7e0ccd490e');
INSERT INTO journal VALUES(34,'2026-11-27T00:48:49.821Z','shift.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempts":{"declined":5,"paid":5},"currency":"CNY","expected":0,"first_sequence":1,"number":1,"totals":[{"amount":35920,"count":5,"currency":"CNY","fee":136,"kind":"payment"}]},"kind":"shift.closed","postings":[],"recorded_at":"2026-11-27T00:48:49.821Z","salt":"IkI1xF+5WHEawV3PC0xwOA==","sequence":34,"shift":1,"version":1}',X'07bf75dedd4ae5c90e8fb7ead498fc858b2c5e0222a36458688e906af9e45639');
INSERT INTO journal VALUES(35,'2026-11-27T00:48:49.821Z','batch.sealed','{"actor":"root","business_day":"2026-11-27","data":{"digest":"f0abece9c7ab1ca526ce1145485b09559127c19ee5c68c65335b44fa14bdf506","end_sequence":35,"first_sequence":1,"head":{"root":"bb302f636f4d48dc33369f7b614ee4614568c618784ff832747da8e9e59c0bf9","size":34},"number":1,"signature":"axI7aWw+e7sYJmR0RdTTBvXs/2/i6NaY1XMitpv83bo6pm+URuK+q/IzmivGXo4mLTLpnx+njsXuIWWWQROsDA=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-27T00:48:49.821Z","salt":"A36kM5olHlKNG86DmEMEkw==","sequence":35,"version":1}',X'c990bcea5ca39cb006cab87d032ac9280d2a9bf23e9cdaf24d721560e81bb083');
INSERT INTO journal VALUES(36,'2026-11-27T00:48:49.896Z','batch.acknowledged','{"actor":"root","business_day":"2026-11-27","data":{"checkpoint":"ZGVtby5jb3VudGVyZm9pbC5leGFtcGxlCjM2ClEyWW9TRWYrSURzeWRLc00xdk5UcUx1aFc2L3lHR211Uk5sNXRzSXdyUGM9CgrigJQgZGVtby5jb3VudGVyZm9pbC5leGFtcGxlIDZOMkwyOHhvOW40aUZpT3lzaUttbkVjVkpRZUl0dmMya1VQbmN1bTFDa1U0dlZhbUxoS0lNRTBHdDNIYUZLRVZEek5pOW44VTFxb1NUOXplSzVwNlhISVZiQVk9Cg==","number":1,"receipt":{"key":"aca130bbc75438e1","signature":"Pyfaq+NMOYlwaAYVac1M1btr5v9tETCBO3MeF0iFDPCoK1xxBoZp6Sj+07O5DQREmYXH1IZCJarx6EDdtUb2AQ==","signed":{"digest":"f0abece9c7ab1ca526ce1145485b09559127c19ee5c68c65335b44fa14bdf506","leaf":"{\"after\":{\"root\":\"bb302f636f4d48dc33369f7b614ee4614568c618784ff832747da8e9e59c0bf9\",\"size\":34},\"at\":\"2026-11-27T00:48:49.865Z\",\"before\":{\"root\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"size\":0},\"business_day\":\"2026-11-27\",\"counted_on\":\"2026-11-27\",\"digest\":\"f0abece9c7ab1ca526ce1145485b09559127c19ee5c68c65335b44fa14bdf506\",\"end_sequence\":35,\"first_sequence\":1,\"kind\":\"batch\",\"line_count\":5,\"lines_root\":\"8b89a76485c372eaf798d6f1b44f6db7bd18ab8ed19c5c23c5868a55a99cc490\",\"number\":1,\"terminal\":\"T0001\",\"totals\":[{\"amount\":35920,\"count\":5,\"currency\":\"CNY\",\"fee\":136,\"kind\":\"payment\"}],\"version\":3}","log_index":34,"number":1,"received_at":"2026-11-27T00:48:49.865Z","terminal":"T0001"}}},"kind":"batch.acknowledged","postings":[],"recorded_at":"2026-11-27T00:48:49.896Z","salt":"ketmBs0JbfyA1wgJrPYIoQ==","sequence":36,"version":1}',X'9ce24008d40178becf5d8e6a3e91b40d56f4a8d246d41ec835b973404e98d7c7');
INSERT INTO journal VALUES(37,'2026-11-27T01:02:45.663Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":10000,"number":2},"kind":"shift.opened","postings":[{"account":"assets:cash:till","amount":10000,"currency":"CNY"},{"account":"equity:float","amount":-10000,"currency":"CNY"}],"recorded_at":"2026-11-27T01:02:45.663Z","salt":"Tg4sFcFRnLBThHEqRhdm0A==","sequence":37,"shift":2,"version":1}',X'ac789f1c26e95b53fab54bd7bf421047f1bcf569b1634dbe13b6e0f1dc21767b');
INSERT INTO journal VALUES(38,'2026-11-27T01:02:46.250Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":1250,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T01:02:47.250Z","idempotency_key":"YQ3BK7S131SMAF716ETK0GXS72","note":"大碗 no sugar","order":"T0001-000011"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T01:02:46.250Z","salt":"o5Z+dWpL2Z7tWdB43oiUrQ==","sequence":38,"shift":2,"version":1}',X'1ce566c3767fc1ca5c710ba5e8256f18a9295173679062e0e81fcacb514e176f');
INSERT INTO journal VALUES(39,'2026-11-27T01:02:46.316Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/4DC44XZXHSABE9QP","order":"T0001-000011"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T01:02:46.316Z","salt":"ljV9PjSh3nXNc+ALSrWHlg==","sequence":39,"shift":2,"version":1}',X'ed9831839b55173d5b4c89c602cf4b650499ea2ff3c7ed56c708466ebd4807ad');
INSERT INTO journal VALUES(40,'2026-11-27T01:02:47.272Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"order":"T0001-000011","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T01:02:47.272Z","salt":"NZg1ylRPf2YfMz4dMFhzTw==","sequence":40,"shift":2,"version":1}',X'f4a0784586b0e18cd00e19e9b8d6f59f6cfc31ec6acef954980fb2283070b7a6');
INSERT INTO journal VALUES(41,'2026-11-27T01:02:47.449Z','shift.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempts":{"expired":1},"counted":9900,"currency":"CNY","expected":10000,"first_sequence":35,"number":2,"previous":"07bf75dedd4ae5c90e8fb7ead498fc858b2c5e0222a36458688e906af9e45639","totals":[]},"kind":"shift.closed","postings":[{"account":"equity:float","amount":9900,"currency":"CNY"},{"account":"equity:variance","amount":100,"currency":"CNY"},{"account":"assets:cash:till","amount":-10000,"currency":"CNY"}],"recorded_at":"2026-11-27T01:02:47.449Z","salt":"SdeqvT0VU/4eXJNrZxfXeQ==","sequence":41,"shift":2,"version":1}',X'43dd9925c6e92da4d7c8193366c92db07749c6186b1bc861da281337deb46c97');
INSERT INTO journal VALUES(42,'2026-11-27T01:02:47.449Z','batch.sealed','{"actor":"root","business_day":"2026-11-27","data":{"digest":"8c85add20f4c5bd550fa67e1c0db8c80f9b1f38ef1a99ce854b6bfd4c8592dc0","end_sequence":42,"first_sequence":35,"head":{"root":"08481ecaa184c9b1190ca81fac82f58a88fe9cf42aa0840f721d8b2432acc3b1","size":41},"number":2,"signature":"rHO5PWAuJqgqJF17ec+jQ/NEXr5WdafPTjqPZwSwp3UKt52Yvehh2oVcMMSFGDvqodiNkJL7pLbmu59/s+h5Aw=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-27T01:02:47.449Z","salt":"SgdLxYJpuVdD49v6T4+Mtw==","sequence":42,"version":1}',X'23fa3bc63d8f47e6da259b2295147006800a24dad642433a7034faf0bcca91a9');
INSERT INTO journal VALUES(43,'2026-11-27T01:02:47.572Z','batch.acknowledged','{"actor":"root","business_day":"2026-11-27","data":{"checkpoint":"ZGVtby5jb3VudGVyZm9pbC5leGFtcGxlCjM3Cm1EaWNNeDZnYzExUEdWY1Vqc2lsUzgyR0kxM1lsenU4bEU4eWZqcVlNQk09CgrigJQgZGVtby5jb3VudGVyZm9pbC5leGFtcGxlIDZOMkwyeDFSbjVmVDVQL2REaVpEd2tsdkZpRTV6WTZXSHZ1L0VBTzBNbkpqbDF1VGV5c2ZUcndld1A1UEw2NzJ1bExyektLY1I2RmdaMUkxUGhzSWN5dnRPUTQ9Cg==","number":2,"receipt":{"key":"aca130bbc75438e1","signature":"5dXyg5q/GMnVPxLR9UqZINtYeGK8lKxLmtmsz8uEZPaxXUEidFTHLjnUjE4Nxffa3DfxsWLE6FM8Kok7UnJQCg==","signed":{"digest":"8c85add20f4c5bd550fa67e1c0db8c80f9b1f38ef1a99ce854b6bfd4c8592dc0","leaf":"{\"after\":{\"root\":\"08481ecaa184c9b1190ca81fac82f58a88fe9cf42aa0840f721d8b2432acc3b1\",\"size\":41},\"at\":\"2026-11-27T01:02:47.536Z\",\"before\":{\"root\":\"bb302f636f4d48dc33369f7b614ee4614568c618784ff832747da8e9e59c0bf9\",\"size\":34},\"business_day\":\"2026-11-27\",\"counted_on\":\"2026-11-27\",\"digest\":\"8c85add20f4c5bd550fa67e1c0db8c80f9b1f38ef1a99ce854b6bfd4c8592dc0\",\"end_sequence\":42,\"first_sequence\":35,\"kind\":\"batch\",\"line_count\":0,\"lines_root\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"number\":2,\"terminal\":\"T0001\",\"totals\":[],\"version\":3}","log_index":36,"number":2,"received_at":"2026-11-27T01:02:47.536Z","terminal":"T0001"}}},"kind":"batch.acknowledged","postings":[],"recorded_at":"2026-11-27T01:02:47.572Z","salt":"fz+lL6ktcu6cg6IbTO/MdA==","sequence":43,"version":1}',X'16c025819a905ab75239665afdeca1f7aaf2c32aee82e922dbf908cdc845c01f');
INSERT INTO journal VALUES(44,'2026-11-27T01:03:01.812Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":5000,"number":3},"kind":"shift.opened","postings":[{"account":"assets:cash:till","amount":5000,"currency":"CNY"},{"account":"equity:float","amount":-5000,"currency":"CNY"}],"recorded_at":"2026-11-27T01:03:01.812Z","salt":"rbBi5JgMKgqYJ/3A10t70Q==","sequence":44,"shift":3,"version":1}',X'7a4e83c18436aa274b4823dae3c3089d73416b999b0ba2b44b33715f84a96c96');
INSERT INTO journal VALUES(45,'2026-11-27T01:03:01.986Z','refund.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":100,"currency":"CNY","idempotency_key":"5DJHJT239KX06RE517735N65TE","payment":"P7BM972GCDK2P","reason":"cold noodles"},"kind":"refund.created","postings":[],"recorded_at":"2026-11-27T01:03:01.986Z","salt":"h0jD3CTgh9wqucu3T0dTjg==","sequence":45,"shift":3,"version":1}',X'5aef9c8bb47b2c6de2eb24c8ccc12c21ec65663a324476a20460b67ad6abaf95');
INSERT INTO journal VALUES(46,'2026-11-27T01:03:02.090Z','refund.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":100,"currency":"CNY","idempotency_key":"5DJHJT239KX06RE517735N65TE","record":{"fee":0,"log_index":37,"refund":"R395EXV5KE9FW","refunded_at":"2026-11-27T01:03:02.066Z"},"signature":"FJwdAqoiSpReX+nQ7n71GRMCqMd2d3xI8ZQsoh7avTCpw/CS1Kf4Hn89bSXWNxxumdlayIuVAiYU4f11ZY5ZCg=="},"kind":"refund.accepted","postings":[{"account":"income:sales","amount":100,"currency":"CNY"},{"account":"assets:clearing:counterfoil","amount":-100,"currency":"CNY"}],"recorded_at":"2026-11-27T01:03:02.090Z","salt":"8vHKXt68pCx37fBTeWNPaQ==","sequence":46,"shift":3,"version":1}',X'e5dad12004886de90fcba1417ce18068664972750889eb1a890e2f1e83860b9a');
INSERT INTO journal VALUES(47,'2026-11-27T01:03:02.225Z','refund.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":394,"currency":"CNY","idempotency_key":"90ZZTGTXBA5ZSF1NB78DBNMY4Z","payment":"P5PYNMP4P26N9","reason":"wrong table"},"kind":"refund.created","postings":[],"recorded_at":"2026-11-27T01:03:02.225Z","salt":"9F9jhvOJ1tVe/rYbVFxFaw==","sequence":47,"shift":3,"version":1}',X'2ef0b12428ded5d178aa75f09ea6e71811b536a90ec2a5a16733553ef1e8187e');
INSERT INTO journal VALUES(48,'2026-11-27T01:03:02.282Z','refund.accepted','{"actor":"root","business_day":"2026-11-27","data":{"amount":394,"currency":"CNY","idempotency_key":"90ZZTGTXBA5ZSF1NB78DBNMY4Z","record":{"fee":1,"log_index":38,"refund":"RBHWPN4HFNNGG","refunded_at":"2026-11-27T01:03:02.269Z"},"signature":"+P6qBIkMvkk/BGpRi4eKLO5ZPjffXAQb+GgqSnbqIstitvLi24JXBKu4ylwPMszhf9Oyo5hwbGCW9ysEcwQmCQ=="},"kind":"refund.accepted","postings":[{"account":"income:sales","amount":394,"currency":"CNY"},{"account":"assets:clearing:counterfoil","amount":-393,"currency":"CNY"},{"account":"expenses:fees","amount":-1,"currency":"CNY"}],"recorded_at":"2026-11-27T01:03:02.282Z","salt":"Q0DByvD7d/hInwHVwtIReA==","sequence":48,"shift":3,"version":1}',X'4c0cc7d47dbc510308353335bfcfa4ba0b1e3b6744448f6ddc535eceb1866927');
INSERT INTO journal VALUES(49,'2026-11-27T01:03:02.406Z','attempt.created','{"actor":"root","business_day":"2026-11-27","data":{"amount":800,"attempt":1,"currency":"CNY","expires_at":"2026-11-27T01:03:03.406Z","idempotency_key":"SB6KAYZECCR9RA4G2QZDQED8SW","note":"tea","order":"T0001-000012"},"kind":"attempt.created","postings":[],"recorded_at":"2026-11-27T01:03:02.406Z","salt":"9J5ZurmY2x7Q7WU6L0DvqQ==","sequence":49,"shift":3,"version":1}',X'85656234b0253be93f26ae286c27fe09c9ea896be9c80c00c44e98344c2406b8');
INSERT INTO journal VALUES(50,'2026-11-27T01:03:02.453Z','attempt.presented','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"code":"http://127.0.0.1:44051/o/EHGN70RRX7BH6271","order":"T0001-000012"},"kind":"attempt.presented","postings":[],"recorded_at":"2026-11-27T01:03:02.453Z","salt":"xNEtCy+1DEodAAQyc4g1DA==","sequence":50,"shift":3,"version":1}',X'306995b2c072577d4789bf9f97c520fe702bb366610dd4e90e73ee6fd9b96dfa');
INSERT INTO journal VALUES(51,'2026-11-27T01:03:03.428Z','attempt.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempt":1,"order":"T0001-000012","state":"expired"},"kind":"attempt.closed","postings":[],"recorded_at":"2026-11-27T01:03:03.428Z","salt":"da6kjZdnGrMjD2Nl4Wttig==","sequence":51,"shift":3,"version":1}',X'9217f3ac022847702c7f1b0c167e9023ff62140a20c0666285b2bcaf4eb1da08');
INSERT INTO journal VALUES(52,'2026-11-27T01:03:03.612Z','shift.closed','{"actor":"root","business_day":"2026-11-27","data":{"attempts":{"expired":1},"counted":5000,"currency":"CNY","expected":5000,"first_sequence":42,"number":3,"previous":"43dd9925c6e92da4d7c8193366c92db07749c6186b1bc861da281337deb46c97","totals":[{"amount":494,"count":2,"currency":"CNY","fee":1,"kind":"refund"}]},"kind":"shift.closed","postings":[{"account":"equity:float","amount":5000,"currency":"CNY"},{"account":"assets:cash:till","amount":-5000,"currency":"CNY"}],"recorded_at":"2026-11-27T01:03:03.612Z","salt":"lUBgx0g1SuAvoBDCc4sDEw==","sequence":52,"shift":3,"version":1}',X'80b32802ae3dd6d03316c2fe9d4f2ad898aac77131d7922c28f4767b1042359c');
INSERT INTO journal VALUES(53,'2026-11-27T01:03:03.612Z','batch.sealed','{"actor":"root","business_day":"2026-11-27","data":{"digest":"aed1184e86171d384f1f6451f327490562f0310427a8f56be9a3fb05a4d4a77d","end_sequence":53,"first_sequence":42,"head":{"root":"ce6a2e7e7e5701c6ae111c76c9b7b5475f60911169f12fd9b4579d1bf9683deb","size":52},"number":3,"signature":"FeYToYDJIajg8QUztVeI1MDQuTUwhanRBtnnOF+RIqGt1OZHZ/5FbiXZg1ucM5xxW2Y7D8XDz6nz5eSOlOrlAg=="},"kind":"batch.sealed","postings":[],"recorded_at":"2026-11-27T01:03:03.612Z","salt":"8GKSucFkVS4pck2X8Nf19Q==","sequence":53,"version":1}',X'3fbce7f31794df3702610f2df2d63a167ae27e4d99dafdda4b83834f4a8060b2');
INSERT INTO journal VALUES(54,'2026-11-27T01:03:03.767Z','batch.acknowledged','{"actor":"root","business_day":"2026-11-27","data":{"checkpoint":"ZGVtby5jb3VudGVyZm9pbC5leGFtcGxlCjQxCmk4M1E1ZXlmZWFXQWJYNTRKZ0l2Zm9McVdLcXZZQXFGUm1RSmt6MHNCb0U9CgrigJQgZGVtby5jb3VudGVyZm9pbC5leGFtcGxlIDZOMkwyNmRCZkQwSGFkQnZVRXJRejMvci93VWtONGJoYVo5QURPaUd4S2szbmYxdHZ1VlViUGRGRm9lUk1FMnc3Qk5neGZyNEpoaEtVZnFxU2tmQzcyM1VzQWs9Cg==","number":3,"receipt":{"key":"aca130bbc75438e1","signature":"8F9xwk6RKCrl5T2Sx/sYqg8QbQHFPz4HqYLtmUzzuTsY7oqjvDgM98Paw/74/Ah+spj7IR1r35DycqZunowxCQ==","signed":{"digest":"aed1184e86171d384f1f6451f327490562f0310427a8f56be9a3fb05a4d4a77d","leaf":"{\"after\":{\"root\":\"ce6a2e7e7e5701c6ae111c76c9b7b5475f60911169f12fd9b4579d1bf9683deb\",\"size\":52},\"at\":\"2026-11-27T01:03:03.731Z\",\"before\":{\"root\":\"08481ecaa184c9b1190ca81fac82f58a88fe9cf42aa0840f721d8b2432acc3b1\",\"size\":41},\"business_day\":\"2026-11-27\",\"counted_on\":\"2026-11-27\",\"digest\":\"aed1184e86171d384f1f6451f327490562f0310427a8f56be9a3fb05a4d4a77d\",\"end_sequence\":53,\"first_sequence\":42,\"kind\":\"batch\",\"line_count\":2,\"lines_root\":\"c338742ae611260cd888ef2cc638324c0e3ed39e6b87fbd2adb30a8a70d1ef36\",\"number\":3,\"terminal\":\"T0001\",\"totals\":[{\"amount\":494,\"count\":2,\"currency\":\"CNY\",\"fee\":1,\"kind\":\"refund\"}],\"version\":3}","log_index":39,"number":3,"received_at":"2026-11-27T01:03:03.731Z","terminal":"T0001"}}},"kind":"batch.acknowledged","postings":[],"recorded_at":"2026-11-27T01:03:03.767Z","salt":"uS1HtMTfPXhVFZ1+OTa9aA==","sequence":54,"version":1}',X'5603ea3d142ee138d7484eb06ff1a12f89632ff59f5a2343826aed392fd5bcf1');
INSERT INTO journal VALUES(55,'2026-11-27T01:03:03.947Z','shift.opened','{"actor":"root","business_day":"2026-11-27","data":{"business_day":"2026-11-27","currency":"CNY","float":5000,"number":4},"kind":"shift.opened","postings":[{"account":"assets:cash:till","amount":5000,"currency":"CNY"},{"account":"equity:float","amount":-5000,"currency":"CNY"}],"recorded_at":"2026-11-27T01:03:03.947Z","salt":"my5PWa8XfzMcBRB+fgu9Ww==","sequence":55,"shift":4,"version":1}',X'887351f0b781fc29addc4efc32369c9e53af40eb5cc9fafd371ca09dacd3504f');
CREATE TABLE postings (
    sequence INTEGER NOT NULL REFERENCES journal (sequence),
    line INTEGER NOT NULL CHECK (line >= 1),
    account TEXT NOT NULL CHECK (account <> ''),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (sequence, line)
) STRICT, WITHOUT ROWID;
INSERT INTO postings VALUES(12,1,'assets:clearing:counterfoil','CNY',1596);
INSERT INTO postings VALUES(12,2,'expenses:fees','CNY',6);
INSERT INTO postings VALUES(12,3,'income:sales','CNY',-1602);
INSERT INTO postings VALUES(15,1,'assets:clearing:counterfoil','CNY',10890);
INSERT INTO postings VALUES(15,2,'expenses:fees','CNY',42);
INSERT INTO postings VALUES(15,3,'income:sales','CNY',-10932);
INSERT INTO postings VALUES(21,1,'assets:clearing:counterfoil','CNY',8165);
INSERT INTO postings VALUES(21,2,'expenses:fees','CNY',31);
INSERT INTO postings VALUES(21,3,'income:sales','CNY',-8196);
INSERT INTO postings VALUES(23,1,'assets:clearing:counterfoil','CNY',393);
INSERT INTO postings VALUES(23,2,'expenses:fees','CNY',1);
INSERT INTO postings VALUES(23,3,'income:sales','CNY',-394);
INSERT INTO postings VALUES(33,1,'assets:clearing:counterfoil','CNY',14740);
INSERT INTO postings VALUES(33,2,'expenses:fees','CNY',56);
INSERT INTO postings VALUES(33,3,'income:sales','CNY',-14796);
INSERT INTO postings VALUES(37,1,'assets:cash:till','CNY',10000);
INSERT INTO postings VALUES(37,2,'equity:float','CNY',-10000);
INSERT INTO postings VALUES(41,1,'equity:float','CNY',9900);
INSERT INTO postings VALUES(41,2,'equity:variance','CNY',100);
INSERT INTO postings VALUES(41,3,'assets:cash:till','CNY',-10000);
INSERT INTO postings VALUES(44,1,'assets:cash:till','CNY',5000);
INSERT INTO postings VALUES(44,2,'equity:float','CNY',-5000);
INSERT INTO postings VALUES(46,1,'income:sales','CNY',100);
INSERT INTO postings VALUES(46,2,'assets:clearing:counterfoil','CNY',-100);
INSERT INTO postings VALUES(48,1,'income:sales','CNY',394);
INSERT INTO postings VALUES(48,2,'assets:clearing:counterfoil','CNY',-393);
INSERT INTO postings VALUES(48,3,'expenses:fees','CNY',-1);
INSERT INTO postings VALUES(52,1,'equity:float','CNY',5000);
INSERT INTO postings VALUES(52,2,'assets:cash:till','CNY',-5000);
INSERT INTO postings VALUES(55,1,'assets:cash:till','CNY',5000);
INSERT INTO postings VALUES(55,2,'equity:float','CNY',-5000);
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
INSERT INTO tree_edge VALUES(1,55,X'8c9bccbc589023b8fedca80054f384ae7cdbd674777da07414df69f1b853d7a3cb0c6f00b6565119c0c60e529ec1517cea17b3d92ee626b0ab502f248283342b330e37289dd92f716b0213ec1637a296d131c22faf4d87d8aa126913a0baa378b535f39d07913432f38cc904595008866bd59f7911fe1dee3d88ecb31a669887887351f0b781fc29addc4efc32369c9e53af40eb5cc9fafd371ca09dacd3504f');
CREATE TABLE projections (
    name TEXT PRIMARY KEY,
    mark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO projections VALUES('attempts','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('balances','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('batches','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('blocks','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('checkpoints','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('identity','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('orders','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('payments','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('refunds','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('search','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('search_terms','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('shifts','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('takings','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
INSERT INTO projections VALUES('takings_days','a7a786ca62c47aa1a5ec74e915019a9b65be598cb5b70da93ea814a265553069');
CREATE TABLE identity (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (key)
) STRICT, WITHOUT ROWID;
INSERT INTO identity VALUES('event','10');
INSERT INTO identity VALUES('founding','{"ledger":"FB0FE6GWA92Q55HE","profile":{"city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"}}');
INSERT INTO identity VALUES('orders','12');
INSERT INTO identity VALUES('pairing','{"clearing":"http://127.0.0.1:44051","pairing":{"log_origin":"demo.counterfoil.example","node_key":"X9u+RIelEpr230w1AyhEwz7VUfWvyS8Rha5LIUhIUiU=","paired_at":"2026-11-27T00:48:49.044Z","profile":{"acquirer":"HOUSE","city":"Shanghai","city_zh":"上海","currency":"CNY","cutoff":"04:00","fees":{"minimum":0,"rate_parts_per_million":3800},"limit":500000,"mcc":"5812","merchant":"M0001","name":"Lotus Garden Noodles","name_zh":"荷园面馆","zone":"Asia/Shanghai"},"terminal":"T0001","terminal_key":"nLwPatZ28V2HIXMtl7IZKNGZ2LRuGHuOjaxMgXAcaBM="}}');
INSERT INTO identity VALUES('shift','4');
CREATE TABLE attempts (
    order_number TEXT NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    state TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    note TEXT,
    idempotency_key TEXT UNIQUE,
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
    sequence INTEGER,
    PRIMARY KEY (sequence),
    UNIQUE (order_number, attempt)
) STRICT;
INSERT INTO attempts VALUES('T0001-000001',1,'paid',1602,'CNY',NULL,'2QVPB1CZ176AGM5C0P9S7PD8FG','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/PJH3QV6D8Q266AQS',NULL,1,'2026-11-27','root','2026-11-27T00:48:49.194Z','2026-11-27T00:48:52.194Z','2026-11-27T00:48:49.338Z',4);
INSERT INTO attempts VALUES('T0001-000002',1,'declined',14979,'CNY',NULL,'X4HRWT06A5TEC0CV7X6XEEEW5P','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/710H33GZFTDYGHJW','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T00:48:49.246Z','2026-11-27T00:48:52.246Z','2026-11-27T00:48:49.316Z',6);
INSERT INTO attempts VALUES('T0001-000003',1,'paid',10932,'CNY',NULL,'3143C07TJTKXPG0XA8JMZJR81A','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/3Q8PEVGFWZX0M9T8',NULL,1,'2026-11-27','root','2026-11-27T00:48:49.277Z','2026-11-27T00:48:52.277Z','2026-11-27T00:48:49.388Z',8);
INSERT INTO attempts VALUES('T0001-000004',1,'declined',3618,'CNY',NULL,'VY32HMHP77C7Z4YH2F9322JVK6','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/AKZH5KMNWV4GXC1C','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T00:48:49.328Z','2026-11-27T00:48:52.328Z','2026-11-27T00:48:49.406Z',11);
INSERT INTO attempts VALUES('T0001-000005',1,'paid',8196,'CNY',NULL,'QVWZTNWK7R05V5JHG06WQG2RCS','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/J4X9T0PJHZ7K1S88',NULL,1,'2026-11-27','root','2026-11-27T00:48:49.362Z','2026-11-27T00:48:52.362Z','2026-11-27T00:48:49.506Z',14);
INSERT INTO attempts VALUES('T0001-000006',1,'paid',394,'CNY',NULL,'YEN0SV27MCKKSB8W2M2WQJK2DT','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/V5J4HSERMK27G8S4',NULL,1,'2026-11-27','root','2026-11-27T00:48:49.451Z','2026-11-27T00:48:52.451Z','2026-11-27T00:48:49.548Z',18);
INSERT INTO attempts VALUES('T0001-000007',1,'declined',9054,'CNY',NULL,'F16MZPQGD6PXVCK0HCJ3FTC9FA','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/8QTDAMHSN0VQHYCF','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T00:48:49.487Z','2026-11-27T00:48:52.487Z','2026-11-27T00:48:49.560Z',20);
INSERT INTO attempts VALUES('T0001-000008',1,'declined',4593,'CNY',NULL,'HQGFYR6P9CZ34F5XWV7CK2PVAC','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/8WM10F0JY21JCDJE','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T00:48:49.566Z','2026-11-27T00:48:52.566Z','2026-11-27T00:48:49.625Z',25);
INSERT INTO attempts VALUES('T0001-000009',1,'declined',8727,'CNY',NULL,'H7ZANE1EXERHFJYBMY1ARK35J4','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/4Q1C4GGRGK4BD6Q6','The customer said no on the phone.',1,'2026-11-27','root','2026-11-27T00:48:49.638Z','2026-11-27T00:48:52.638Z','2026-11-27T00:48:49.711Z',28);
INSERT INTO attempts VALUES('T0001-000010',1,'paid',14796,'CNY',NULL,'VZQKQ10G5X96WHV7F5V1WWGFCC','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/1F8KNMZGSMPNH5VX',NULL,1,'2026-11-27','root','2026-11-27T00:48:49.719Z','2026-11-27T00:48:52.719Z','2026-11-27T00:48:49.806Z',31);
INSERT INTO attempts VALUES('T0001-000011',1,'expired',1250,'CNY','大碗 no sugar','YQ3BK7S131SMAF716ETK0GXS72','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/4DC44XZXHSABE9QP',NULL,2,'2026-11-27','root','2026-11-27T01:02:46.250Z','2026-11-27T01:02:47.250Z','2026-11-27T01:02:47.272Z',38);
INSERT INTO attempts VALUES('T0001-000012',1,'expired',800,'CNY','tea','SB6KAYZECCR9RA4G2QZDQED8SW','merchant-presented',NULL,NULL,0,'http://127.0.0.1:44051/o/EHGN70RRX7BH6271',NULL,3,'2026-11-27','root','2026-11-27T01:03:02.406Z','2026-11-27T01:03:03.406Z','2026-11-27T01:03:03.428Z',49);
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
    UNIQUE (order_number, attempt),
    CHECK (refunded + refunding <= amount)
) STRICT;
INSERT INTO payments VALUES('P61EVSM8846DD','T0001-000001',1,'merchant-presented','paid',1602,'CNY',0,0,6,0,0,'counterfoil',0,0,'B8N5',29,'2026-11-27T00:48:49.307Z','2026-11-27T00:48:49.338Z',1,'2026-11-27',12);
INSERT INTO payments VALUES('PAR2QSBXZGQQ8','T0001-000003',1,'merchant-presented','paid',10932,'CNY',0,0,42,0,0,'counterfoil',0,0,'J0NF',30,'2026-11-27T00:48:49.370Z','2026-11-27T00:48:49.388Z',1,'2026-11-27',15);
INSERT INTO payments VALUES('P7BM972GCDK2P','T0001-000005',1,'merchant-presented','partly_refunded',8196,'CNY',100,0,31,0,0,'counterfoil',0,0,'1AZH',31,'2026-11-27T00:48:49.489Z','2026-11-27T00:48:49.506Z',1,'2026-11-27',21);
INSERT INTO payments VALUES('P5PYNMP4P26N9','T0001-000006',1,'merchant-presented','refunded',394,'CNY',394,0,1,0,0,'counterfoil',0,0,'7DK3',32,'2026-11-27T00:48:49.534Z','2026-11-27T00:48:49.548Z',1,'2026-11-27',23);
INSERT INTO payments VALUES('PNPHH5QJTQSM8','T0001-000010',1,'merchant-presented','paid',14796,'CNY',0,0,56,0,0,'counterfoil',0,0,'MV81',33,'2026-11-27T00:48:49.791Z','2026-11-27T00:48:49.806Z',1,'2026-11-27',33);
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
INSERT INTO shifts VALUES(1,'2026-11-27','closed','2026-11-27T00:48:49.180Z','root',0,'CNY',1,'2026-11-27T00:48:49.821Z','root',35,X'07bf75dedd4ae5c90e8fb7ead498fc858b2c5e0222a36458688e906af9e45639');
INSERT INTO shifts VALUES(2,'2026-11-27','closed','2026-11-27T01:02:45.663Z','root',10000,'CNY',35,'2026-11-27T01:02:47.449Z','root',42,X'43dd9925c6e92da4d7c8193366c92db07749c6186b1bc861da281337deb46c97');
INSERT INTO shifts VALUES(3,'2026-11-27','closed','2026-11-27T01:03:01.812Z','root',5000,'CNY',42,'2026-11-27T01:03:03.612Z','root',53,X'80b32802ae3dd6d03316c2fe9d4f2ad898aac77131d7922c28f4767b1042359c');
INSERT INTO shifts VALUES(4,'2026-11-27','open','2026-11-27T01:03:03.947Z','root',5000,'CNY',53,NULL,NULL,NULL,NULL);
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
INSERT INTO batches VALUES(1,1,35,34,X'bb302f636f4d48dc33369f7b614ee4614568c618784ff832747da8e9e59c0bf9','acknowledged',1,'f0abece9c7ab1ca526ce1145485b09559127c19ee5c68c65335b44fa14bdf506',X'6b123b696c3e7bbb1826647445d4d306f5ecff6fe2e8d698d57322b69bfcddba3aa66f9446e2beabf2339a2bc65e8e262d32e99f1fa78ec5ee2165964113ac0c','2026-11-27T00:48:49.821Z','2026-11-27T00:48:49.896Z',34);
INSERT INTO batches VALUES(2,35,42,41,X'08481ecaa184c9b1190ca81fac82f58a88fe9cf42aa0840f721d8b2432acc3b1','acknowledged',2,'8c85add20f4c5bd550fa67e1c0db8c80f9b1f38ef1a99ce854b6bfd4c8592dc0',X'ac73b93d602e26a82a245d7b79cfa343f3445ebe5675a7cf4e3a8f6704b0a7750ab79d98bde861da855c30c485183beaa1d88d9092fba4b6e6bb9f7fb3e87903','2026-11-27T01:02:47.449Z','2026-11-27T01:02:47.572Z',36);
INSERT INTO batches VALUES(3,42,53,52,X'ce6a2e7e7e5701c6ae111c76c9b7b5475f60911169f12fd9b4579d1bf9683deb','acknowledged',3,'aed1184e86171d384f1f6451f327490562f0310427a8f56be9a3fb05a4d4a77d',X'15e613a180c921a8e0f10533b55788d4c0d0b9353085a9d106d9e7385f9122a1add4e64767fe456e25d9835b9c339c715b663b0fc5c3cfa9f3e5e48e94eae502','2026-11-27T01:03:03.612Z','2026-11-27T01:03:03.767Z',39);
CREATE TABLE checkpoints (
    size INTEGER,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (size)
) STRICT;
INSERT INTO checkpoints VALUES(36,X'4366284847fe203b3274ab0cd6f353a8bba15baff21869ae44d979b6c230acf7',replace('demo.counterfoil.example\n36\nQ2YoSEf+IDsydKsM1vNTqLuhW6/yGGmuRNl5tsIwrPc=\n\n— demo.counterfoil.example 6N2L28xo9n4iFiOysiKmnEcVJQeItvc2kUPncum1CkU4vVamLhKIME0Gt3HaFKEVDzNi9n8U1qoST9zeK5p6XHIVbAY=\n','\n',char(10)),'2026-11-27T00:48:49.896Z');
INSERT INTO checkpoints VALUES(37,X'98389c331ea0735d4f1957148ec8a54bcd86235dd8973bbc944f327e3a983013',replace('demo.counterfoil.example\n37\nmDicMx6gc11PGVcUjsilS82GI13Ylzu8lE8yfjqYMBM=\n\n— demo.counterfoil.example 6N2L2x1Rn5fT5P/dDiZDwklvFiE5zY6WHvu/EAO0MnJjl1uTeysfTrwewP5PL672ulLrzKKcR6FgZ1I1PhsIcyvtOQ4=\n','\n',char(10)),'2026-11-27T01:02:47.572Z');
INSERT INTO checkpoints VALUES(41,X'8bcdd0e5ec9f79a5806d7e7826022f7e82ea58aaaf600a85466409933d2c0681',replace('demo.counterfoil.example\n41\ni83Q5eyfeaWAbX54JgIvfoLqWKqvYAqFRmQJkz0sBoE=\n\n— demo.counterfoil.example 6N2L26dBfD0HadBvUErQz3/r/wUkN4bhaZ9ADOiGxKk3nf1tvuVUbPdFFoeRME2w7BNgxfr4JhhKUfqqSkfC723UsAk=\n','\n',char(10)),'2026-11-27T01:03:03.767Z');
CREATE TABLE balances (
    account TEXT NOT NULL,
    currency TEXT NOT NULL,
    block INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (account, currency, block)
) STRICT, WITHOUT ROWID;
INSERT INTO balances VALUES('assets:cash:till','CNY',0,5000);
INSERT INTO balances VALUES('assets:clearing:counterfoil','CNY',0,35291);
INSERT INTO balances VALUES('equity:float','CNY',0,-5100);
INSERT INTO balances VALUES('equity:variance','CNY',0,100);
INSERT INTO balances VALUES('expenses:fees','CNY',0,135);
INSERT INTO balances VALUES('income:sales','CNY',0,-35426);
CREATE TABLE blocks (
    block INTEGER,
    earliest TEXT NOT NULL,
    PRIMARY KEY (block)
) STRICT;
INSERT INTO blocks VALUES(0,'2026-11-27T00:48:48.980Z');
CREATE TABLE orders (
    order_number TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 1),
    payments INTEGER NOT NULL CHECK (payments BETWEEN 0 AND attempts),
    sequence INTEGER NOT NULL,
    PRIMARY KEY (order_number)
) STRICT, WITHOUT ROWID;
INSERT INTO orders VALUES('T0001-000001',1602,'CNY',1,1,4);
INSERT INTO orders VALUES('T0001-000002',14979,'CNY',1,0,6);
INSERT INTO orders VALUES('T0001-000003',10932,'CNY',1,1,8);
INSERT INTO orders VALUES('T0001-000004',3618,'CNY',1,0,11);
INSERT INTO orders VALUES('T0001-000005',8196,'CNY',1,1,14);
INSERT INTO orders VALUES('T0001-000006',394,'CNY',1,1,18);
INSERT INTO orders VALUES('T0001-000007',9054,'CNY',1,0,20);
INSERT INTO orders VALUES('T0001-000008',4593,'CNY',1,0,25);
INSERT INTO orders VALUES('T0001-000009',8727,'CNY',1,0,28);
INSERT INTO orders VALUES('T0001-000010',14796,'CNY',1,1,31);
INSERT INTO orders VALUES('T0001-000011',1250,'CNY',1,0,38);
INSERT INTO orders VALUES('T0001-000012',800,'CNY',1,0,49);
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
INSERT INTO refunds VALUES('5DJHJT239KX06RE517735N65TE','P7BM972GCDK2P','accepted',100,'CNY','cold noodles',0,'R395EXV5KE9FW',0,37,46,'2026-11-27',NULL,3,'2026-11-27','root','2026-11-27T01:03:01.986Z','2026-11-27T01:03:02.090Z',45);
INSERT INTO refunds VALUES('90ZZTGTXBA5ZSF1NB78DBNMY4Z','P5PYNMP4P26N9','accepted',394,'CNY','wrong table',0,'RBHWPN4HFNNGG',1,38,48,'2026-11-27',NULL,3,'2026-11-27','root','2026-11-27T01:03:02.225Z','2026-11-27T01:03:02.282Z',47);
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
INSERT INTO takings VALUES('2026-11-27','2026-11-27T00:45Z','CNY','root','counterfoil',5,35920,0,0,136,0,0);
INSERT INTO takings VALUES('2026-11-27','2026-11-27T01:00Z','CNY','root','counterfoil',0,0,2,494,-1,0,0);
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
INSERT INTO takings_days VALUES('2026-11-27','CNY','root','counterfoil',394,14796,5,35920,2,494,135,0,0);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (terms, content = '''', columnsize = 0, detail = none, tokenize = ''ascii'')');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'0c813a');
INSERT INTO search_data VALUES(10,X'00000000010c0c000c0101010201010301010401010501010601010701010801010901010a01010b01010c0101');
INSERT INTO search_data VALUES(137438953473,X'0000004e0830613134397037390a01066432303738340a01036d34380a01026e320a01046f7430300a0501300a0601310a0701300a0801300a0901300a0a01300a0b01300a0c01320a010275310a040a090605070404040404040404');
INSERT INTO search_data VALUES(274877906945,X'0000007207306131367030320c01066432303738340c01036d34380c01026e310c01046f7430300c0501300c0601310c0701300c0801300c0901300c0a01300c0b01300c0c01310c010e726464363438386d7376653136700c01057462386e350c010e767036316576736d3838343664640c04090906050704040404040404041108');
INSERT INTO search_data VALUES(412316860417,X'000000730830613130397033320f01066432303738340f01036d34380f01026e330f01046f7430300f0501300f0601310f0701300f0801300f0901300f0a01300f0b01300f0c01330f010e72387171677a78627371327261700f0105746a306e660f010e7670617232717362787a677171380f040a0906050704040404040404041108');
INSERT INTO search_data VALUES(549755813889,X'0000004d07306133367031381001066432303738341001036d34381001026e341001046f7430301005013010060131100701301008013010090130100a0130100b0130100c01341001027531100409090605070404040404040404');
INSERT INTO search_data VALUES(687194767361,X'0000007207306138317039361501066432303738341501036d34381501026e351501046f7430301505013015060131150701301508013015090130150a0130150b0130150c013515010e7270326b6463673237396d6237701501057431617a6815010e767037626d3937326763646b32701504090906050704040404040404041108');
INSERT INTO search_data VALUES(824633720833,X'00000071063061337039341701066432303738341701036d34381701026e361701046f7430301705013017060131170701301708013017090130170a0130170b0130170c013617010e72396e36327034706d6e797035701701057437646b3317010e76703570796e6d70347032366e391704080906050704040404040404041108');
INSERT INTO search_data VALUES(962072674305,X'0000004d07306139307035341801066432303738341801036d34381801026e371801046f7430301805013018060131180701301808013018090130180a0130180b0130180c01371801027531180409090605070404040404040404');
INSERT INTO search_data VALUES(1099511627777,X'0000004d07306134357039331b01066432303738341b01036d34381b01026e381b01046f7430301b0501301b0601311b0701301b0801301b0901301b0a01301b0b01301b0c01381b010275311b0409090605070404040404040404');
INSERT INTO search_data VALUES(1236950581249,X'0000004d07306138377032371e01066432303738341e01036d34381e01026e391e01046f7430301e0501301e0601311e0701301e0801301e0901301e0a01301e0b01301e0c01391e010275311e0409090605070404040404040404');
INSERT INTO search_data VALUES(1374389534721,X'000000740830613134377039362101066432303738342101036d34382101036e31302101046f7430302105013021060131210701302108013021090130210a0130210b0131210c013021010e72386d7371746a71356868706e70210105746d76383121010e76706e70686835716a7471736d3821040a0906060704040404040404041108');
INSERT INTO search_data VALUES(1511828488193,X'000000740630613132703528010463e5a4a7280503e7a297280203e7a2972801066432303738342801036d36322801036e31312801046f7430302805013028060131280701302808013028090130280a0130280b0131280c01312801027531280103776e6f280203737567280501612806017228040807060609060607040404040404040405060604');
INSERT INTO search_data VALUES(1649267441665,X'00000051033061383301066432303738343301036d36333301036e31323301046f7430303305013033060131330701303308013033090130330a0130330b0131330c013233010275313301047774656133040509060607040404040404040405');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
INSERT INTO search_idx VALUES(2,X'',2);
INSERT INTO search_idx VALUES(3,X'',2);
INSERT INTO search_idx VALUES(4,X'',2);
INSERT INTO search_idx VALUES(5,X'',2);
INSERT INTO search_idx VALUES(6,X'',2);
INSERT INTO search_idx VALUES(7,X'',2);
INSERT INTO search_idx VALUES(8,X'',2);
INSERT INTO search_idx VALUES(9,X'',2);
INSERT INTO search_idx VALUES(10,X'',2);
INSERT INTO search_idx VALUES(11,X'',2);
INSERT INTO search_idx VALUES(12,X'',2);
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search_terms','search_terms',0,'CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, instance)');
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
CREATE INDEX journal_by_order ON journal (CASE WHEN json_valid(body) THEN json_extract(body, '$.data.order') END, sequence) WHERE CASE WHEN json_valid(body) THEN json_extract(body, '$.data.order') END IS NOT NULL;
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
CREATE INDEX attempts_by_shift ON attempts (shift);
CREATE INDEX payments_by_day ON payments (business_day, sequence, currency, amount);
CREATE UNIQUE INDEX one_open_shift ON shifts (state) WHERE state = 'open';
CREATE INDEX refunds_by_payment ON refunds (payment);
CREATE INDEX refunds_unresolved ON refunds (state)
WHERE state IN ('created', 'pending', 'unknown');
CREATE INDEX refunds_by_day ON refunds (accepted_day) WHERE accepted_day IS NOT NULL;
PRAGMA writable_schema=OFF;
COMMIT;
PRAGMA application_id = 1128681292;
PRAGMA user_version = 2;
