// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QWidget>

#include "present/phase_view.h"
#include "present/question_panel.h"
#include "present/show.h"
#include "present/slide_view.h"

namespace cw::ui {

/// The board pack on the whole screen: its slides, and between them the plan phase by phase. Arrow keys turn the pages, Q
/// opens the question, Esc leaves. Leaving asks nothing: nothing was changed.
class Presentation final : public QWidget {
    Q_OBJECT
public:
    explicit Presentation(DocumentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int page() const { return page_; }
    void goTo(int page);
    /// Null: the page is the plan.
    [[nodiscard]] const drawing::Sheet* shownSheet() const;
    [[nodiscard]] Show& content() { return show_; }
    [[nodiscard]] PhaseView& phases() const { return *phases_; }
    [[nodiscard]] QuestionPanel& question() const { return *question_; }
    [[nodiscard]] bool asksQuestion() const { return question_->isVisible(); }
    /// What stands below the page about the assumptions; empty: as designed.
    [[nodiscard]] QString banner() const { return banner_->text(); }
    void setQuestionOpen(bool open);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// Slides before the plan: the project.
    static constexpr int slides_before = 1;
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] bool turnPage(int key);
    void follow();

    Show show_;
    QStackedWidget* pages_;
    SlideView* slide_;
    PhaseView* phases_;
    QuestionPanel* question_;
    QLabel* number_;
    QLabel* banner_;
    int page_ = 0;
};

}  // namespace cw::ui
