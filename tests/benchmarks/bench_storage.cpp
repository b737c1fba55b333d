// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening and saving: in memory, and with the real file (written aside, synced, renamed, folder synced). The folder is
// $TMPDIR or /tmp: what a sync costs there is the disk's figure, not the program's.
#include <unistd.h>

#include <filesystem>
#include <string>

#include <benchmark/benchmark.h>

#include "designs/designs.h"
#include "percentiles.h"
#include "storage/storage.h"

using namespace cw;

namespace {

/// A folder that goes with its files.
class Folder {
public:
    Folder() : path_(std::filesystem::temp_directory_path() / ("clusterwright-bench-" + std::to_string(getpid()))) { std::filesystem::create_directories(path_); }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::filesystem::path file() const { return path_ / "design.json"; }

private:
    std::filesystem::path path_;
};

void textOf(benchmark::State& state, const char* design)
{
    const document::Document document = *designs::make(design);
    std::size_t bytes = 0;
    {
        bench::Percentiles percentiles(state);
        for (auto _ : state) percentiles.time([&] { bytes = storage::toJson(document).size(); });
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}

void fromText(benchmark::State& state, const char* design)
{
    const std::string bytes = storage::toJson(*designs::make(design));
    bench::Percentiles percentiles(state);
    for (auto _ : state) percentiles.time([&] { benchmark::DoNotOptimize(storage::fromJson(bytes)); });
}

/// As the editor saves: checked first, then written whole or not at all.
void saveFile(benchmark::State& state, const char* design)
{
    const document::Document document = *designs::make(design);
    const Folder folder;
    bench::Percentiles percentiles(state);
    for (auto _ : state)
        percentiles.time([&] {
            if (!storage::save(document, folder.file())) state.SkipWithError("the file could not be written");
        });
}

/// The part of it that the disk takes.
void writeFile(benchmark::State& state, const char* design)
{
    const std::string bytes = storage::toJson(*designs::make(design));
    const Folder folder;
    bench::Percentiles percentiles(state);
    for (auto _ : state)
        percentiles.time([&] {
            if (!storage::writeAtomically(folder.file(), bytes)) state.SkipWithError("the file could not be written");
        });
}

void openFile(benchmark::State& state, const char* design)
{
    const Folder folder;
    if (!storage::save(*designs::make(design), folder.file())) return state.SkipWithError("the file could not be written");
    bench::Percentiles percentiles(state);
    for (auto _ : state) percentiles.time([&] { benchmark::DoNotOptimize(storage::openFile(folder.file())); });
}

}  // namespace

int main(int argc, char** argv)
{
    const std::pair<const char*, void (*)(benchmark::State&, const char*)> works[] = {
        {"text", textOf}, {"from text", fromText}, {"save file", saveFile}, {"write file", writeFile}, {"open file", openFile}};
    for (const auto& [name, work] : works)
        for (const char* design : {"memphis-100k-h100", "memphis-300k-b200", "campus-1m"})
            benchmark::RegisterBenchmark((std::string(name) + "/" + design).c_str(), work, design)->Unit(benchmark::kMillisecond)->UseManualTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
