import ArgumentParser
import Clearing
import ClearingProtocol
import ClearingStore
import Timekeeping

/// The organisations of the network.
struct MemberCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "member",
        abstract: "Members of the network: banks that issue wallets, acquire merchants, or both.",
        subcommands: [Add.self, List.self, Show.self, Revoke.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a member.")

        @Option(help: "What it is called.") var name: String
        @Option(help: "What it does: issuer, acquirer or both.") var role = "both"
        @OptionGroup var options: NodeOptions

        func run() async throws {
            let roles = role == "both" ? Set(MemberRole.allCases) : Set(MemberRole(rawValue: role).map { [$0] } ?? [])
            guard !roles.isEmpty else { throw ValidationError("--role must be issuer, acquirer or both.") }
            let member = try await options.node().members.add(name: name, roles: roles)
            Output.show(member.json, asJSON: options.json)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the members.")

        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().members.list().map(\.json), asJSON: options.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a member.")

        @Argument(help: "The member's number.") var member: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().members.show(member).json, asJSON: options.json)
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a member's right to issue and to acquire, for good.",
            discussion: "Its wallets pay no more and its merchants take no more; refunds and payouts still move."
        )

        @Argument(help: "The member's number.") var member: String
        @OptionGroup var options: NodeOptions

        func run() async throws {
            Output.show(try await options.node().members.revoke(member).json, asJSON: options.json)
        }
    }
}

extension MemberRecord {
    /// The member as the administrator sees it.
    fileprivate var json: JSONValue {
        guard case .object(var members) = member.json else { return .null }
        members["added_at"] = .string(addedAt.description)
        members["state"] = .string(revokedAt == nil ? "active" : "revoked")
        members["revoked_at"] = revokedAt.map { .string($0.description) }
        members["log_index"] = .integer(Int64(logIndex))
        return .object(members)
    }
}
