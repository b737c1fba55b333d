// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace cw::ui {

/// Work that would hold up a frame, done on another thread, one piece after the other.
///
/// A piece works on values of its own that nobody changes (a document is one) and says whether they are still asked for by
/// what it does when it is done: that part runs on the thread of the widgets.
class BackgroundWork final : public QObject {
    Q_OBJECT
public:
    /// What a piece of work is told, and tells.
    class Progress {
    public:
        /// Somebody does not want it any more: end soon, whatever the result.
        [[nodiscard]] bool isCancelled() const { return cancelled_; }
        /// 0 to 1.
        void report(double share) { share_ = share; }

    private:
        friend class BackgroundWork;
        std::atomic<bool> cancelled_{false};
        std::atomic<double> share_{0};
    };
    /// Runs on this object's thread; null: nothing is left to do.
    using Finish = std::function<void()>;
    using Work = std::function<Finish(Progress&)>;

    explicit BackgroundWork(QObject* parent = nullptr);
    /// Cancels everything and waits for what runs.
    ~BackgroundWork() override;

    /// `title`: what the status bar calls it. A piece that is started again under its `key` takes the place of the one before.
    void start(const QString& key, const QString& title, Work work);
    /// What is under way and what waits; their Finish is not called.
    void cancel();
    [[nodiscard]] bool isBusy() const { return !pieces_.empty(); }
    [[nodiscard]] bool isBusy(const QString& key) const;
    [[nodiscard]] QString title() const;       ///< of what runs; empty: nothing does
    [[nodiscard]] double share() const;        ///< of what runs, 0 to 1
    /// Waits until nothing is left: for tests, and for whoever cannot go on without.
    void waitForAll();

signals:
    /// Busy with something else, or no more.
    void changed();

private:
    struct Piece {
        QString key, title;
        Work work;
        std::shared_ptr<Progress> progress;
    };
    void startNext();
    void finished(const std::shared_ptr<Progress>& progress, const Finish& finish);

    QThreadPool threads_;
    std::deque<Piece> pieces_;                 ///< the first one runs
    bool running_ = false;
};

}  // namespace cw::ui
