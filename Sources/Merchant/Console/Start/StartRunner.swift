import ClearingClient
import ClearingProtocol
import Ledger
import Synchronization
import TerminalUI
import Till
import Timekeeping

/// Does what the guided start wants to be done; what comes of it goes into the mailbox.
final class StartRunner: Sendable {
    private let directory: LedgerDirectory
    private let program: String
    private let actor: String
    private let clock: TimeSource
    private let entropy: Entropy
    private let mailbox: Mailbox<StartEvent>
    // Held from its first use, so that no other program writes in between.
    private let ledger = Mutex<Ledger?>(nil)

    init(
        directory: LedgerDirectory,
        program: String,
        actor: String,
        clock: TimeSource,
        entropy: Entropy,
        mailbox: Mailbox<StartEvent>
    ) {
        self.directory = directory
        self.program = program
        self.actor = actor
        self.clock = clock
        self.entropy = entropy
        self.mailbox = mailbox
    }

    func run(_ effect: StartEffect) async {
        do {
            if let event = try await event(of: effect) { mailbox.post(event) }
        } catch {
            mailbox.post(.failed(TillError(error)))
        }
    }

    private func event(of effect: StartEffect) async throws -> StartEvent? {
        switch effect {
        case .found(let profile):
            let founded = try onboarding.found(profile)
            ledger.withLock { $0 = founded }
            return .founded(profile)
        case .keep(let language):
            try keep(language)
            return nil
        case .pair(let address, let code):
            return .paired(try await onboarding.pair(try open(), with: try ClearingAddress(address), code: code))
        case .add(let name, let role, let pin):
            let operators = Operators(of: try open(), actor: actor, clock: clock, entropy: entropy)
            return .added(try operators.add(name, role: role, pin: pin))
        case .suspend: return nil
        }
    }

    private var onboarding: Onboarding {
        Onboarding(directory: directory, program: program, actor: actor, clock: clock, entropy: entropy)
    }

    private func open() throws -> Ledger {
        try ledger.withLock { ledger in
            let open = try ledger ?? Ledger.openForWriting(directory, program: program, clock: clock, entropy: entropy)
            ledger = open
            return open
        }
    }

    private func keep(_ language: Language) throws {
        let file = SettingsFile(directory)
        var settings = try file.load()
        settings.language =
            switch language {
            case .english: .english
            case .simplifiedChinese: .chinese
            }
        try file.save(settings)
    }
}
