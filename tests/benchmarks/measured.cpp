// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measured.h"

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace cw::bench {

namespace {

double peakMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double residentMb()
{
    long pages = 0;
    long resident = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &pages, &resident) != 2) resident = 0;
        std::fclose(file);
    }
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

Measured summedUp(Work work, double peak_mb)
{
    std::sort(work.seconds.begin(), work.seconds.end());
    const std::size_t count = work.seconds.size();
    return {1e3 * work.seconds[count / 2], 1e3 * work.seconds[count * 99 / 100], peak_mb, work.value, work.least};
}

}  // namespace

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

Work repeated(int times, const std::function<double()>& work)
{
    Work result;
    for (int i = 0; i < times; ++i) {
        const double start = processorSeconds();
        result.value = result.least = work();
        result.seconds.push_back(processorSeconds() - start);
    }
    return result;
}

std::optional<Measured> measured(const std::function<Work()>& work)
{
    int ends[2];
    if (pipe(ends) != 0) return std::nullopt;
    std::fflush(stdout);
    malloc_trim(0);                            // what earlier networks left behind would hide what this work takes
    const pid_t child = fork();
    if (child < 0) return std::nullopt;
    if (child == 0) {
        close(ends[0]);
        try {
            const double before = residentMb();
            Work result = work();
            const Measured sum = summedUp(std::move(result), std::max(0.0, peakMb() - before));
            _exit(write(ends[1], &sum, sizeof sum) == sizeof sum ? 0 : 1);
        } catch (const std::exception& problem) {
            std::fprintf(stderr, "%s\n", problem.what());
            _exit(1);
        }
    }
    close(ends[1]);
    Measured sum;
    const bool whole = read(ends[0], &sum, sizeof sum) == sizeof sum;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return whole && status == 0 ? std::optional(sum) : std::nullopt;
}

std::optional<Measured> measuredProgram(const std::vector<std::string>& call)
{
    int ends[2];
    if (pipe(ends) != 0) return std::nullopt;
    std::fflush(stdout);
    const pid_t child = fork();
    if (child < 0) return std::nullopt;
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        std::vector<char*> words;
        for (const std::string& word : call) words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        execvp(words[0], words.data());
        _exit(127);
    }
    close(ends[1]);
    std::string said;
    char buffer[4096];
    for (ssize_t got = 0; (got = read(ends[0], buffer, sizeof buffer)) > 0;) said.append(buffer, static_cast<std::size_t>(got));
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (status != 0 || said.empty()) return std::nullopt;
    // The program says its own seconds and value: starting it and reading the graph do not count.
    double seconds = 0;
    double value = 0;
    if (std::sscanf(said.c_str(), "%lf %lf", &seconds, &value) != 2) return std::nullopt;
    return Measured{1e3 * seconds, 1e3 * seconds, static_cast<double>(usage.ru_maxrss) / 1024, value, value};
}

}  // namespace cw::bench
