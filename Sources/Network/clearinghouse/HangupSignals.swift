import ServiceLifecycle
import UnixSignals

/// Does something whenever SIGHUP comes, which then does not end the program.
struct HangupSignals: Service {
    let act: @Sendable () -> Void

    func run() async {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() { act() }
    }
}
