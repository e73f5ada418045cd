import { Title } from "../parts/notices.js";
import { KEYS } from "../review/keys.js";

/** How to read the figures, in plain words. */
export function Help() {
  return (
    <div class="prose">
      <Title>How to read these figures</Title>
      <p>
        A report says that somebody says that so many people were killed. tollbook keeps every such claim with
        its exact words, and makes figures out of the claims. A figure is never more than what was said.
      </p>
      <h2>A number and its bounds</h2>
      <p>
        The number in front is the best supported one under the policy chosen. The bounds beside it are the
        lowest and highest that cannot be ruled out. “59 or more” means that no upper end is given. “Some”
        means that people suffered it and nobody gives a number. A round or vague number is marked with
        “about”.
      </p>
      <h2>Who says so</h2>
      <p>
        The source is whoever asserts the number, in the report’s own words. “The reports themselves” means
        that no source is named. Ten reports that carry one agency’s text are one teller, not ten: copies are
        counted once.
      </p>
      <h2>Whose people</h2>
      <p>
        “Kyrgyzstan: 59 killed” means 59 of its people, whoever killed them. “All sides” is a sum: either
        reported as one, or added up from the sides’ figures, which is then said.
      </p>
      <h2>As of when</h2>
      <p>
        A toll of Friday is not a toll of Sunday. Each figure says for which day it holds. A later total of
        the same source takes the place of an earlier one; the earlier stays in the book, with the reason. The
        slider on an episode’s page shows what could be known on a day, from reports published until then.
      </p>
      <h2>Policies</h2>
      <p>
        Which claims make the figure is a rule, and there are several in use in the world. The same claims
        give other figures under other rules. An episode’s page can show all of them side by side.
      </p>
      <h2>Civilians, fighters</h2>
      <p>
        A figure of all people does not say who they were. Where a report tells of civilians alone, that is a
        figure of its own beside the other.
      </p>
      <h2>What is not here</h2>
      <p>
        Nobody’s claim is proof. A party may lie, a reporter may err, a machine may misread: press a figure to
        see the words, and correct what was misread. What no report in the book tells is not in any figure.
      </p>
      <h2>Keys on the review screen</h2>
      <dl class="keys">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
