// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/presentation.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "style/theme.h"

namespace cw::ui {

Presentation::Presentation(DocumentSession& session, QWidget* parent)
    : QWidget(parent, Qt::Window), show_(session), pages_(new QStackedWidget), slide_(new SlideView), phases_(new PhaseView(show_)), question_(new QuestionPanel(show_)),
      number_(new QLabel), banner_(new QLabel)
{
    setWindowTitle(tr("%1 — presentation").arg(session.title()));
    setAccessibleName(windowTitle());
    setFocusPolicy(Qt::StrongFocus);
    resize(1280, 800);
    pages_->addWidget(slide_);
    pages_->addWidget(phases_);
    question_->hide();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(pages_, 1);
    middle->addWidget(question_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    connect(&show_, &Show::changed, this, &Presentation::follow);
    connect(question_, &QuestionPanel::left, this, [this] { setQuestionOpen(false); });
    follow();
}

QWidget* Presentation::makeFoot()
{
    auto* foot = new QWidget;
    foot->setProperty("role", "dock-title");
    foot->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(spacing::section, spacing::tight, spacing::section, spacing::tight);
    banner_->setFont(figureFont(banner_->font(), 1.1, true));
    banner_->setAlignment(Qt::AlignCenter);
    auto* keys = new QLabel(tr("← →  pages     Q  question     Esc  leave"));
    for (QLabel* label : {number_, keys}) label->setProperty("role", "caption");
    row->addWidget(number_, 1);
    row->addWidget(banner_, 2);
    row->addWidget(keys, 1, Qt::AlignRight);
    return foot;
}

int Presentation::pageCount() const { return static_cast<int>(show_.slides().size()) + phases_->count(); }

const drawing::Sheet* Presentation::shownSheet() const { return pages_->currentWidget() == slide_ ? &slide_->sheet() : nullptr; }

void Presentation::goTo(int page)
{
    page_ = std::clamp(page, 0, pageCount() - 1);
    const int phase = page_ - slides_before;
    QString title;
    if (phase >= 0 && phase < phases_->count()) {
        phases_->showPhase(phase);
        pages_->setCurrentWidget(phases_);
        title = phases_->title().text();
    } else {
        const auto& sheet = show_.slides()[static_cast<std::size_t>(phase < 0 ? page_ : page_ - phases_->count())];
        slide_->show(sheet);
        pages_->setCurrentWidget(slide_);
        title = QString::fromStdString(sheet.title);
    }
    number_->setText(tr("%1 of %2 · %3").arg(page_ + 1).arg(pageCount()).arg(title));
}

void Presentation::follow()
{
    const QString question = show_.question();
    banner_->setText(question.isEmpty() ? QString() : tr("What if: %1 — nothing is saved").arg(question));
    goTo(page_);
}

void Presentation::setQuestionOpen(bool open)
{
    question_->setVisible(open);
    if (!open) setFocus();
    else {
        question_->powerLimit().setFocus();
        question_->powerLimit().selectAll();
    }
}

bool Presentation::turnPage(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown: goTo(page_ + 1); return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp: goTo(page_ - 1); return true;
    case Qt::Key_Home: goTo(0); return true;
    case Qt::Key_End: goTo(pageCount() - 1); return true;
    default: return false;
    }
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    // What a field of the question did not want, but is about to be meant for it, turns no page.
    const bool in_question = question_->isAncestorOf(focusWidget());
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F5) close();
    else if (!in_question && event->key() == Qt::Key_Q) setQuestionOpen(!asksQuestion());
    else if (in_question || !turnPage(event->key())) QWidget::keyPressEvent(event);
}

void Presentation::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) goTo(page_ + 1);
    else if (event->button() == Qt::RightButton) goTo(page_ - 1);
    setFocus();
}

}  // namespace cw::ui
