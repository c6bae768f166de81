import ServiceLifecycle

/// Tells whoever started the program that it was told to stop.
struct StopNotice: Service {
    func run() async {
        try? await gracefulShutdown()
        ServiceManager.notify("STOPPING=1")
    }
}
