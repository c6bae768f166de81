import Testing

/// Whatever cannot be done is refused in one sentence with the right exit status, and nothing is changed.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct BadInputTests {
    @Test(arguments: ["0", "0.00", "-1", "abc", "1.234", "5000.01", "99999999999999999999", ""])
    func `an amount that cannot be charged`(amount: String) async throws {
        let shop = try await Shop()
        let before = try await shop.till.ledger.contents()
        let result = try await shop.till.run("charge", amount)
        #expect(result.status == 2)
        #expect(result.isOneSentence, "\(result.errors)")
        #expect(result.output.isEmpty)
        #expect(try await shop.till.ledger.contents() == before)
    }

    @Test(arguments: [
        ["shift", "open", "--float", "-5"], ["shift", "close", "--counted", "-5"],
        ["operator", "add", "Li", "--role", "cashier", "--refund-limit", "-5"],
    ])
    func `an amount below zero is called that`(command: [String]) async throws {
        let shop = try await Shop(withShift: command.contains("close"))
        let before = try await shop.till.ledger.contents()
        let result = try await shop.till.run(command)
        #expect(result.status == 2)
        #expect(result.isOneSentence && result.errors.contains("-5"), "\(result.errors)")
        #expect(try await shop.till.ledger.contents() == before)
    }

    @Test(arguments: [["init"], ["demo", "--headless", "--payments", "1"]])
    func `a directory that cannot be written`(command: [String]) async throws {
        let folder = try TemporaryDirectory()
        let file = folder.file("file")
        _ = try await Command("touch", [file]).run()
        // Below a regular file nothing can be made, not even by root.
        let result = try await Command(
            try Programs.path(Programs.counterfoil),
            command + (command == ["init"] ? Self.shop : []) + ["--data", "\(file)/till"]
        ).run()
        #expect(result.status == 3)
        #expect(result.isOneSentence, "\(result.errors)")
        #expect(folder.text("file").isEmpty)
    }

    @Test func `a ledger that another program writes`() async throws {
        let folder = try TemporaryDirectory()
        let till = Till(data: folder.file("demo"))
        let console = try await ConsolePane(["demo", "--data", till.data])
        try await console.pane.wait(for: "Type the amount")
        let before = try await till.ledger.contents()
        let result = try await till.run("shift", "open")
        #expect(result.status == 3)
        #expect(result.isOneSentence, "\(result.errors)")
        #expect(result.errors.contains("counterfoil demo (process "), "it names the holder: \(result.errors)")
        #expect(try await till.ledger.contents() == before)
        // Reading is not forbidden.
        #expect(try await till.holds())
        #expect(try await till.run("payments", "--json").status == 0)
    }

    @Test func `a ledger of a newer program`() async throws {
        let shop = try await Shop()
        _ = try await shop.till.ledger.rows("PRAGMA user_version = 99")
        let before = try await shop.till.ledger.contents()
        for command in [["shift", "x"], ["charge", "1.00"], ["verify"], ["payments"]] {
            let result = try await Command(
                try Programs.path(Programs.counterfoil),
                command + ["--data", shop.till.data]
            ).run()
            #expect(result.status == 3, "\(command)")
            #expect(result.isOneSentence, "\(command): \(result.errors)")
            #expect(result.errors.contains("99"), "it names the version: \(result.errors)")
        }
        #expect(try await shop.till.ledger.contents() == before)
        #expect(try await shop.till.ledger.value("PRAGMA user_version") == "99")
    }

    @Test func `a port in use`() async throws {
        let shop = try await Shop(withShift: false)
        let folder = try TemporaryDirectory()
        let result = try await Command(
            try Programs.path(Programs.clearinghouse),
            ["serve", "--listen", "127.0.0.1:\(shop.network.port)", "--data", folder.file("other")]
        ).run()
        #expect(result.status == 3)
        #expect(result.isOneSentence, "\(result.errors)")
        #expect(result.errors.contains(shop.network.port), "it names the port: \(result.errors)")
    }

    @Test(arguments: [
        ["charge", "1.00"], ["payments"], ["shift", "x"], ["shift", "open"], ["shift", "close"], ["sync"], ["verify"],
    ])
    func `no ledger`(command: [String]) async throws {
        let folder = try TemporaryDirectory()
        let result = try await Command(
            try Programs.path(Programs.counterfoil),
            command + ["--data", folder.file("nothing")]
        ).run()
        #expect(result.status == 3)
        #expect(result.isOneSentence, "\(result.errors)")
        #expect(result.errors.contains("counterfoil init"), "it says what to do: \(result.errors)")
        #expect(try await Command("ls", [folder.path]).run().output.isEmpty, "nothing was made")
    }

    @Test func `a wrong pairing code, and one that was used`() async throws {
        let shop = try await Shop(withShift: false)
        let folder = try TemporaryDirectory()
        let till = Till(data: folder.file("till"))
        _ = try await till.run("init", "--merchant", "Tea", "--city", "Wuxi", "--mcc", "5812", "--currency", "CNY")
        let code = try await shop.network.pairingCode()
        let wrong = try await till.run("pair", "--clearing", shop.network.address, "--code", "0000-0000")
        #expect(wrong.status == 1)
        #expect(wrong.isOneSentence, "\(wrong.errors)")
        let before = try await till.ledger.contents()
        #expect(try await till.run("pair", "--clearing", shop.network.address, "--code", code).status == 0)
        #expect(try await till.ledger.contents().count == before.count + 1)

        let other = Till(data: folder.file("other"))
        _ = try await other.run("init", "--merchant", "Tea", "--city", "Wuxi", "--mcc", "5812", "--currency", "CNY")
        let used = try await other.run("pair", "--clearing", shop.network.address, "--code", code)
        #expect(used.status == 1)
        #expect(used.isOneSentence, "\(used.errors)")
    }

    @Test func `a ledger that is there already`() async throws {
        let folder = try TemporaryDirectory()
        let till = Till(data: folder.file("till"))
        let words = ["init"] + Self.shop + ["--data", till.data]
        let program = try Programs.path(Programs.counterfoil)
        #expect(try await Command(program, words).run().status == 0)
        let before = try await till.ledger.contents()
        let second = try await Command(program, words).run()
        #expect(second.status == 1)
        #expect(second.isOneSentence, "\(second.errors)")
        #expect(try await till.ledger.contents() == before)
    }

    @Test func `a shift that is open already, and one that is not`() async throws {
        let shop = try await Shop()
        let opened = try await shop.till.run("shift", "open")
        #expect(opened.status == 1)
        #expect(opened.isOneSentence, "\(opened.errors)")
        _ = try await shop.till.done("shift", "close")
        let before = try await shop.till.ledger.contents()
        for command in [["charge", "1.00"], ["shift", "x"], ["shift", "close"]] {
            let result = try await Command(
                try Programs.path(Programs.counterfoil),
                command + ["--data", shop.till.data]
            ).run()
            #expect(result.status == 1, "\(command)")
            #expect(result.isOneSentence, "\(command): \(result.errors)")
        }
        #expect(try await shop.till.ledger.contents() == before)
    }

    @Test(
        arguments: [
            (["shift", "show", "--number", "9"], 1, "shift 9"), (["shift", "show", "--number", "0"], 1, "shift 0"),
            (["shift", "show", "--batch"], 1, "Shift 1"), (["shift", "x", "--at", "2"], 1, "entry 2"),
            (["accounts", "--at", "9999"], 2, "9999"), (["takings", "--at", "9999"], 2, "9999"),
            (
                ["payments", "--from", "2026-02-01T00:00:00Z", "--to", "2026-01-01T00:00:00Z"], 2,
                "2026-01-01T00:00:00.000Z is before"
            ),
            (["backup", ""], 2, "empty"), (["restore", ""], 2, "empty"),
        ] as [([String], Int32, String)]
    )
    func `what is not there is named`(command: [String], status: Int32, name: String) async throws {
        let shop = try await Shop()
        let result = try await shop.till.run(command)
        #expect(result.status == status && result.output.isEmpty)
        #expect(result.isOneSentence && result.errors.contains(name), "\(result.errors)")
        #expect(!result.errors.contains("No shift is open"))
    }

    @Test func `a file that is broken or no ledger is a finding of verify, and a sentence of what reads`() async throws
    {
        let folder = try TemporaryDirectory()
        let till = try await Till.founded(in: folder.file("till"))
        for (offset, length) in [(0, 1), (68, 1), (4_096, 90_000)] {
            let broken = try Till.copy(of: till, in: folder.file("broken-\(offset)"))
            let damage = ["if=/dev/zero", "of=\(broken.ledger.path)", "bs=1", "seek=\(offset)", "count=\(length)"]
            _ = try await Command("dd", damage + ["conv=notrunc", "status=none"]).run()
            let verify = try await broken.run("verify", "--json")
            #expect(verify.status == 1 && verify.errors.isEmpty, "\(verify.errors)")
            #expect(try verify.json["failure"]?["subject"]?.text?.hasPrefix("the file's ") == true)
            let payments = try await broken.run("payments")
            #expect(payments.status == 3 && payments.isOneSentence, "\(payments.errors)")
        }
    }

    private static let shop = ["--merchant", "Tea House", "--city", "Shanghai", "--mcc", "5812", "--currency", "CNY"]
}
