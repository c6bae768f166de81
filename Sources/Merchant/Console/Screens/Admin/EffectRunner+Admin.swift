import Till

extension EffectRunner {
    func perform(_ effect: AdminEffect) async throws {}
}
